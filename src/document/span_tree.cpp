#include "document/span_tree.h"

#include <algorithm>

#include "document/library_reader.h"
#include "document/scanner.h"
#include "document/span_tree_builder.h"
#include "tasks/base/messages/document.h"

namespace tasks {
namespace {

ValueKind kind_at(char first) {
  switch (first) {
    case '"':
      return ValueKind::string;
    case '{':
      return ValueKind::object;
    case '[':
      return ValueKind::array;
    case 't':
    case 'f':
      return ValueKind::boolean;
    case 'n':
      return ValueKind::null;
    default:
      return ValueKind::number;
  }
}

}  // namespace

Node SpanTree::node(std::size_t index) const {
  const StoredNode& stored = nodes_[index];
  const bool may_be_unescaped = stored.past % 2 != 0;
  Node node;
  node.kind = kind_at(bytes_[stored.begin]);
  node.span = {stored.begin, stored.end};
  node.index = index;
  node.past = stored.past / 2;
  if (stored.key_begin != 0) {
    node.key_span = key_span(stored);
    node.key = content(node.key_span, may_be_unescaped);
  }
  if (node.kind == ValueKind::string) node.text = content(node.span, may_be_unescaped);
  return node;
}

/// Between a key and its value stand only blanks and the colon.
Span SpanTree::key_span(const StoredNode& stored) const {
  std::size_t end = stored.begin - 1;
  while (bytes_[end - 1] != '"') --end;
  return {stored.key_begin, end};
}

std::string_view SpanTree::content(Span quoted, bool may_be_unescaped) const {
  if (may_be_unescaped) {
    const auto found = std::lower_bound(
        unescaped_.begin(), unescaped_.end(), quoted.begin,
        [](const Unescaped& unescaped, std::size_t begin) { return unescaped.begin < begin; });
    if (found != unescaped_.end() && found->begin == quoted.begin) return found->text;
  }
  return bytes_.substr(quoted.begin + 1, quoted.end - quoted.begin - 2);
}

SpanTree::Children SpanTree::children(const Node& parent) const {
  return {*this, parent.index + 1, parent.past};
}

std::size_t SpanTree::Children::size() const {
  std::size_t count = 0;
  for (Iterator at = begin(); !(at == end()); ++at) ++count;
  return count;
}

std::optional<Node> SpanTree::member(const Node& object, std::string_view key) const {
  if (object.kind != ValueKind::object) return std::nullopt;
  for (const Node& child : children(object)) {
    if (child.key == key) return child;
  }
  return std::nullopt;
}

std::vector<SpanTreeBuilder::Twins> SpanTreeBuilder::twins(std::size_t object) const {
  std::vector<Key> keys;
  for (const Node& child : tree_.children(tree_.node(object))) {
    keys.push_back({child.key, child.key_span.begin});
  }
  std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
    return a.text != b.text ? a.text < b.text : a.begin < b.begin;
  });
  std::vector<Twins> found;
  for (std::size_t i = 1; i < keys.size(); ++i) {
    if (keys[i].text == keys[i - 1].text) found.push_back({keys[i - 1], keys[i]});
  }
  return found;
}

namespace {

Result<SpanTree> read_spans(std::string_view bytes, Findings* duplicate_keys) {
  if (bytes.size() > kLargestText) {
    return fail(Error{ErrorKind::not_a_list, message(messages::kTextTooLarge)});
  }
  if (std::optional<SpanTree> tree = scan(bytes)) return *std::move(tree);
  return read_spans_by_library(bytes, duplicate_keys);
}

}  // namespace

Result<SpanTree> read_spans(std::string_view bytes) {
  return read_spans(bytes, nullptr);
}

Result<SpanTree> read_spans(std::string_view bytes, Findings& duplicate_keys) {
  return read_spans(bytes, &duplicate_keys);
}

}  // namespace tasks
