#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tasks {

/// What layers.txt says.
struct LayerRules {
  struct Only {
    std::string prefix;               ///< of a header's name
    std::vector<std::string> places;  ///< files, or folders that end with `/`
  };

  std::map<std::string, std::set<std::string>, std::less<>> below;  ///< layer -> layers it may use
  std::vector<Only> only;
};

LayerRules read_layer_rules(std::string_view text);

/// The layer of a source file or header of ours, named from the repository's root; empty where it
/// lies in none.
std::string layer_of(std::string_view path);

/// What is wrong with the includes of one file: `path:line: …` each.
std::vector<std::string> forbidden_includes(const LayerRules& rules, const std::string& path,
                                            std::string_view source);

}  // namespace tasks
