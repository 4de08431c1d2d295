#include "document/span_tree.h"

#include <algorithm>

#include "document/library_reader.h"
#include "document/scanner.h"
#include "document/span_tree_builder.h"
#include "tasks/base/memory.h"
#include "tasks/base/messages/document.h"
#include "tasks/base/text_table.h"

namespace tasks {

/// REQUIRES: a key or a text has escapes.
std::string_view SpanTree::unescaped(Span quoted) const {
  const auto found = std::lower_bound(
      unescaped_->begin(), unescaped_->end(), quoted.begin,
      [](const Unescaped& unescaped, std::size_t begin) { return unescaped.begin < begin; });
  if (found != unescaped_->end() && found->begin == quoted.begin) return found->text;
  return between_quotes(quoted);
}

/// Where the key or the text has escapes.
Node SpanTree::node_with_escapes(std::size_t index) const {
  return node(index, nodes_[index], [this](Span quoted) { return unescaped(quoted); });
}

void SpanTree::forget_values_of_long_text() {
  if (bytes_.size() < kLongText) return;
  nodes_ = {};
  give_back_free_memory();  // many small pieces, which are of no use for larger ones
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

/// False where all keys of the object differ. Hashes take less room than keys, and are sorted
/// faster.
bool SpanTreeBuilder::may_have_twins(std::size_t object) const {
  std::vector<std::size_t> hashes;
  for (const Node& child : tree_.children(tree_.node(object))) {
    hashes.push_back(hash_of(child.key));
  }
  std::sort(hashes.begin(), hashes.end());
  return std::adjacent_find(hashes.begin(), hashes.end()) != hashes.end();
}

std::vector<SpanTreeBuilder::Twins> SpanTreeBuilder::twins(std::size_t object) const {
  if (!may_have_twins(object)) return {};
  std::vector<Key> keys;
  for (const Node& child : tree_.children(tree_.node(object))) {
    keys.push_back({child.key, tree_.key_span(child).begin});
  }
  std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
    const int order = a.text.compare(b.text);
    return order != 0 ? order < 0 : a.begin < b.begin;
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
