#include <algorithm>
#include <utility>

#include "document/layout.h"
#include "document/span_tree.h"
#include "tasks/document/values.h"

namespace tasks {
namespace {

std::string spelled(const SpanTree& tree, const Node& node);

std::string spelled_object(const SpanTree& tree, const Node& object) {
  std::vector<std::pair<std::string_view, std::size_t>> members;
  for (const Node& child : tree.children(object)) members.emplace_back(child.key, child.index);
  std::sort(members.begin(), members.end());
  std::string text = "{";
  for (const auto& [key, index] : members) {
    if (text.size() > 1) text += ',';
    text.append(encode_text(key, {})).append(":").append(spelled(tree, tree.node(index)));
  }
  return text + '}';
}

std::string spelled(const SpanTree& tree, const Node& node) {
  if (node.kind == ValueKind::string) return encode_text(node.text, {});
  if (node.kind == ValueKind::object) return spelled_object(tree, node);
  if (node.kind != ValueKind::array) return std::string(tree.raw(node));
  std::string text = "[";
  for (const Node& child : tree.children(node)) {
    if (text.size() > 1) text += ',';
    text += spelled(tree, child);
  }
  return text + ']';
}

/// True where no other spelling of the value is possible: most texts, and what is no text and has
/// no parts.
bool has_one_spelling(std::string_view json) {
  if (json.empty()) return false;
  if (json.front() == '[' || json.front() == '{') return false;
  return json.front() != '"' || json.find('\\') == std::string_view::npos;
}

}  // namespace

std::string one_spelling(std::string_view json) {
  if (has_one_spelling(json)) return std::string(json);
  const Result<SpanTree> tree = read_spans(json);
  return tree ? spelled(*tree, tree->root()) : std::string(json);
}

std::optional<std::vector<std::string_view>> array_elements(std::string_view json) {
  const Result<SpanTree> tree = read_spans(json);
  if (!tree || tree->root().kind != ValueKind::array) return std::nullopt;
  std::vector<std::string_view> elements;
  for (const Node& child : tree->children(tree->root())) elements.push_back(tree->raw(child));
  return elements;
}

}  // namespace tasks
