#include "document/span_tree.h"

#include <algorithm>

#include "document/library_reader.h"
#include "document/scanner.h"
#include "document/span_tree_builder.h"

namespace tasks {

SpanTree::Children SpanTree::children(const Node& parent) const {
  const auto at = static_cast<std::size_t>(&parent - nodes_.data());
  return {nodes_.data(), at + 1, parent.past};
}

const Node* SpanTree::member(const Node& object, std::string_view key) const {
  if (object.kind != ValueKind::object) return nullptr;
  for (const Node& child : children(object)) {
    if (child.key == key) return &child;
  }
  return nullptr;
}

std::vector<SpanTreeBuilder::Twins> SpanTreeBuilder::twins(const Node& object) const {
  std::vector<const Node*> members;
  for (const Node& child : tree_.children(object)) members.push_back(&child);
  const auto by_key_then_place = [](const Node* a, const Node* b) {
    return a->key != b->key ? a->key < b->key : a < b;
  };
  std::sort(members.begin(), members.end(), by_key_then_place);
  std::vector<Twins> found;
  for (std::size_t i = 1; i < members.size(); ++i) {
    if (members[i]->key == members[i - 1]->key) found.push_back({members[i - 1], members[i]});
  }
  return found;
}

Result<SpanTree> read_spans(std::string_view bytes) {
  if (std::optional<SpanTree> tree = scan(bytes)) return *std::move(tree);
  return read_spans_by_library(bytes, nullptr);
}

Result<SpanTree> read_spans(std::string_view bytes, Findings& duplicate_keys) {
  if (std::optional<SpanTree> tree = scan(bytes)) return *std::move(tree);
  return read_spans_by_library(bytes, &duplicate_keys);
}

}  // namespace tasks
