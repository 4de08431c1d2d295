#include "document/container.h"

#include <algorithm>
#include <utility>

namespace tasks {

Container::Container(ValueKind kind)
    : open_(kind == ValueKind::object ? '{' : '['), close_(kind == ValueKind::object ? '}' : ']') {}

Container::Container(const SpanTree& tree, const Node& node) : Container(node.kind) {
  std::size_t at = node.span.begin + 1;
  for (const Node& child : tree.children(node)) {
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

std::size_t Container::index_of(std::string_view key) const {
  const auto found = std::find_if(items_.begin(), items_.end(),
                                  [key](const Item& item) { return item.key == key; });
  return static_cast<std::size_t>(found - items_.begin());
}

void Container::set_value(std::size_t index, std::string value) {
  items_[index].value = keep(std::move(value));
}

void Container::insert(std::size_t index, std::string key, std::string before, std::string head,
                       std::string value) {
  Item item{keep(std::move(before)),
            keep(std::move(head)),
            keep(std::move(value)),
            {},
            keep(std::move(key))};
  if (index == 0 && !items_.empty()) std::swap(item.before, items_.front().before);
  items_.insert(items_.begin() + static_cast<std::ptrdiff_t>(index), item);
}

void Container::erase(std::size_t index) {
  if (index == 0 && items_.size() > 1) items_[1].before = items_[0].before;
  items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(index));
}

void Container::set_tail(std::string tail) {
  tail_ = keep(std::move(tail));
}

template <class Text>
void Container::put_together(Text& text) const {
  text.append(std::string_view(&open_, 1));
  for (std::size_t i = 0; i < items_.size(); ++i) {
    const Item& item = items_[i];
    text.append(item.before);
    text.append(item.head);
    text.append(item.value);
    if (i + 1 == items_.size()) break;
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
