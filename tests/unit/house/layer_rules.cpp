#include "unit/house/layer_rules.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <sstream>

namespace tasks {
namespace {

std::vector<std::string> words_of(const std::string& line) {
  std::istringstream stream(line);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::string first_folder(std::string_view path) {
  const std::size_t slash = path.find('/');
  return std::string(slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash));
}

struct Include {
  std::string name;
  bool in_quotes;
};

std::optional<Include> include_of(std::string line) {
  line.erase(std::remove_if(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t'; }),
             line.end());
  constexpr std::string_view kDirective = "#include";
  if (line.compare(0, kDirective.size(), kDirective) != 0 || line.size() <= kDirective.size()) {
    return std::nullopt;
  }
  const bool in_quotes = line[kDirective.size()] == '"';
  const std::size_t begin = kDirective.size() + 1;
  const std::size_t end = line.find(in_quotes ? '"' : '>', begin);
  return Include{line.substr(begin, end - begin), in_quotes};
}

bool lies_in(const std::string& path, const std::string& place) {
  return place.back() == '/' ? path.compare(0, place.size(), place) == 0 : path == place;
}

std::string arrow_error(const LayerRules& rules, const std::string& layer, const Include& include) {
  if (!include.in_quotes) return {};
  constexpr std::string_view kPublic = "tasks/";
  const bool is_public = include.name.compare(0, kPublic.size(), kPublic) == 0;
  const std::string used = first_folder(
      is_public ? std::string_view(include.name).substr(kPublic.size()) : include.name);
  if (used == layer) return {};
  if (rules.below.count(used) == 0) return "not named from a layer";
  if (!is_public) return "a header inside layer " + used;
  return rules.below.at(layer).count(used) == 0 ? layer + " must not use " + used : "";
}

std::string only_error(const LayerRules& rules, const std::string& path, const Include& include) {
  for (const LayerRules::Only& rule : rules.only) {
    if (include.name.compare(0, rule.prefix.size(), rule.prefix) != 0) continue;
    const bool permitted = std::any_of(rule.places.begin(), rule.places.end(),
                                       [&](const auto& place) { return lies_in(path, place); });
    if (!permitted) return rule.prefix + " belongs elsewhere";
  }
  return {};
}

}  // namespace

LayerRules read_layer_rules(std::string_view text) {
  LayerRules rules;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    auto words = words_of(line);
    if (words.size() < 2 || words[1].back() != ':') continue;
    const std::string name = words[1].substr(0, words[1].size() - 1);
    const auto rest = words.begin() + 2;
    if (words[0] == "layer") rules.below[name] = {rest, words.end()};
    if (words[0] == "only") rules.only.push_back({name, {rest, words.end()}});
  }
  return rules;
}

std::string layer_of(std::string_view path) {
  for (const std::string_view root : {"include/tasks/", "src/"}) {
    if (path.substr(0, root.size()) == root) return first_folder(path.substr(root.size()));
  }
  return {};
}

std::vector<std::string> forbidden_includes(const LayerRules& rules, const std::string& path,
                                            std::string_view source) {
  const std::string layer = layer_of(path);
  if (rules.below.count(layer) == 0) return {path + ": lies in no layer"};
  std::vector<std::string> found;
  std::istringstream lines{std::string(source)};
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    const auto include = include_of(line);
    if (!include) continue;
    for (const auto& error :
         {arrow_error(rules, layer, *include), only_error(rules, path, *include)}) {
      if (error.empty()) continue;
      found.push_back(path + ":" + std::to_string(number) + ": " + include->name + ": " + error);
    }
  }
  return found;
}

}  // namespace tasks
