#include "document/container.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tasks {
namespace {

/// From so many members on they are found by a table.
constexpr std::size_t kManyMembers = 32;

}  // namespace

Container::Container(ValueKind kind)
    : open_(kind == ValueKind::object ? '{' : '['), close_(kind == ValueKind::object ? '}' : ']') {}

Container::Container(const SpanTree& tree, const Node& node, Cut cut) : Container(node.kind) {
  std::size_t at = node.span.begin + 1;
  std::size_t second = 0;
  for (const Node& child : tree.children(node)) {
    const bool is_inner = cut == Cut::ends && items_.size() == 2 && child.past != node.past;
    if (is_inner) {
      at = child.span.end;
      items_.back().value = tree.raw(Span{second, at});
      continue;
    }
    second = child.span.begin;
    const Span key = tree.key_span(child);
    const std::size_t begin = key.end != 0 ? key.begin : child.span.begin;
    if (!items_.empty()) {
      const std::size_t comma = tree.bytes().find(',', at);
      items_.back().after = tree.raw(Span{at, comma});
      at = comma + 1;
    }
    items_.push_back({tree.raw(Span{at, begin}),
                      tree.raw(Span{begin, child.span.begin}),
                      tree.raw(child),
                      {},
                      child.key});
    at = child.span.end;
  }
  tail_ = tree.raw(Span{at, node.span.end - 1});
}

Container::Place Container::find(std::string_view key) {
  if (items_.size() < kManyMembers) {
    return std::find_if(items_.begin(), items_.end(),
                        [key](const Item& item) { return item.key == key; });
  }
  if (by_key_.empty()) {
    by_key_.reserve(items_.size());
    for (auto at = items_.begin(); at != items_.end(); ++at) add_to_index(at);
  }
  const auto found = index_.find(key, KeyOf{by_key_});
  return found ? by_key_[*found].place : items_.end();
}

/// Of equal keys the first stays.
void Container::add_to_index(Place at) {
  const std::size_t number = index_.find_or_add(at->key, by_key_.size(), KeyOf{by_key_});
  if (number == by_key_.size()) {
    by_key_.push_back({at->key, at});
  } else if (by_key_[number].place == items_.end()) {
    by_key_[number].place = at;
  }
}

Container::Place Container::insert(Place at, std::string_view key, std::string_view before,
                                   std::string_view head, std::string_view value) {
  Item item{keep(before), keep(head), keep(value), {}, keep(key)};
  if (at == items_.begin() && !items_.empty()) std::swap(item.before, at->before);
  const auto place = items_.insert(at, item);
  if (!by_key_.empty()) add_to_index(place);
  return place;
}

Container::Place Container::erase(Place at) {
  if (at == items_.begin() && items_.size() > 1) std::next(at)->before = at->before;
  if (const auto found = index_.find(at->key, KeyOf{by_key_})) by_key_[*found].place = items_.end();
  return items_.erase(at);
}

void Container::set_tail(std::string_view tail) {
  tail_ = keep(tail);
}

template <class Text>
void Container::put_together(Text& text) const {
  text.append(std::string_view(&open_, 1));
  for (const Item& item : items_) {
    text.append(item.before);
    text.append(item.head);
    text.append(item.value);
    if (&item == &items_.back()) break;
    text.append(item.after);
    text.append(std::string_view(","));
  }
  text.append(tail_);
  text.append(std::string_view(&close_, 1));
}

std::string Container::text() const {
  std::string result;
  put_together(result);
  return result;
}

void Container::append_to(SplicedText& text) const {
  put_together(text);
}

}  // namespace tasks
