#include <algorithm>
#include <utility>

#include "document/layout.h"
#include "document/span_tree.h"
#include "tasks/document/values.h"

namespace tasks {
namespace {

/// `raw` is the text as the file has it: the one spelling where it has no escapes.
void append_text(std::string& out, std::string_view text, std::string_view raw) {
  constexpr std::size_t kQuotes = 2;
  static const Layout plain;
  if (raw.size() == text.size() + kQuotes) {
    out += raw;
  } else {
    out += encode_text(text, plain);
  }
}

void append_value(std::string& out, const SpanTree& tree, const Node& node);

void append_object(std::string& out, const SpanTree& tree, const Node& object) {
  std::vector<std::pair<std::string_view, std::size_t>> members;
  for (const Node& child : tree.children(object)) members.emplace_back(child.key, child.index);
  std::sort(members.begin(), members.end());
  out += '{';
  bool is_first = true;
  for (const auto& [key, index] : members) {
    if (!std::exchange(is_first, false)) out += ',';
    const Node member = tree.node(index);
    append_text(out, key, tree.raw(tree.key_span(member)));
    out += ':';
    append_value(out, tree, member);
  }
  out += '}';
}

void append_array(std::string& out, const SpanTree& tree, const Node& array) {
  out += '[';
  bool is_first = true;
  for (const Node& child : tree.children(array)) {
    if (!std::exchange(is_first, false)) out += ',';
    append_value(out, tree, child);
  }
  out += ']';
}

void append_value(std::string& out, const SpanTree& tree, const Node& node) {
  switch (node.kind) {
    case ValueKind::string:
      return append_text(out, node.text, tree.raw(node));
    case ValueKind::object:
      return append_object(out, tree, node);
    case ValueKind::array:
      return append_array(out, tree, node);
    default:
      out += tree.raw(node);
  }
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
  if (!tree) return std::string(json);
  std::string spelling;
  append_value(spelling, *tree, tree->root());
  return spelling;
}

std::optional<std::vector<std::string_view>> array_elements(std::string_view json) {
  const Result<SpanTree> tree = read_spans(json);
  if (!tree || tree->root().kind != ValueKind::array) return std::nullopt;
  std::vector<std::string_view> elements;
  for (const Node& child : tree->children(tree->root())) elements.push_back(tree->raw(child));
  return elements;
}

}  // namespace tasks
