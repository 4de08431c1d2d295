#include "document/layout.h"

#include <algorithm>
#include <iterator>

#include "document/decode.h"

namespace tasks {
namespace {

/// What is between the line break and the item.
std::string_view indent_of(std::string_view before) {
  const std::size_t last = before.rfind('\n');
  return last == std::string_view::npos ? std::string_view{} : before.substr(last + 1);
}

/// Blanks behind the colon of a head such as `"id": `, the colon included.
std::string_view colon_of(const Container::Item& item) {
  const std::size_t quote = item.head.rfind('"');
  return quote == std::string_view::npos ? ": " : item.head.substr(quote + 1);
}

std::optional<Node> first_child(const SpanTree& tree, const Node& parent) {
  const auto children = tree.children(parent);
  return children.empty() ? std::nullopt : std::optional(*children.begin());
}

bool is_expanded(const SpanTree& tree, const Node& node) {
  const std::optional<Node> first = first_child(tree, node);
  if (!first) return false;
  const Span key = tree.key_span(*first);
  const std::size_t begin = key.end != 0 ? key.begin : first->span.begin;
  return has_line_break(tree.raw(Span{node.span.begin + 1, begin}));
}

bool is_texts(const SpanTree& tree, const Node& node) {
  if (node.kind != ValueKind::array) return false;
  const std::optional<Node> first = first_child(tree, node);
  return first && first->kind == ValueKind::string;
}

bool is_entries(const SpanTree& tree, const Node& node) {
  if (node.kind != ValueKind::array || node.key != "progress") return false;
  const std::optional<Node> first = first_child(tree, node);
  return first && first->kind == ValueKind::object;
}

/// Reads off one task how its keys and arrays are laid out. True once arrays of both kinds were
/// seen.
class TaskLayout {
 public:
  TaskLayout(const SpanTree& tree, Layout& layout) : tree_(tree), layout_(layout) {}

  void read(const Node& task) {
    for (const Node& value : tree_.children(task)) {
      if (!texts_seen_ && is_texts(tree_, value)) {
        texts_seen_ = true;
        layout_.expanded_texts = is_expanded(tree_, value);
      }
      if (!entries_seen_ && is_entries(tree_, value)) {
        entries_seen_ = true;
        layout_.expanded_entries = is_expanded(tree_, *first_child(tree_, value));
      }
    }
  }

  bool complete() const { return texts_seen_ && entries_seen_; }

  /// Without an entry to look at, entries are laid out as arrays of texts are.
  void settle() {
    if (!entries_seen_) layout_.expanded_entries = layout_.expanded_texts;
  }

 private:
  const SpanTree& tree_;
  Layout& layout_;
  bool texts_seen_ = false;
  bool entries_seen_ = false;
};

std::string_view without_bom(std::string_view bytes) {
  return bytes.starts_with("\xef\xbb\xbf") ? bytes.substr(3) : bytes;
}

void read_blanks(Layout& layout, const SpanTree& tree, const Node& object) {
  const Container keys(tree, object, Container::Cut::ends);
  if (keys.items().empty()) return;
  const Container::Item& first = keys.items().front();
  layout.colon = colon_of(first);
  layout.one_line = !has_line_break(first.before);
  if (!layout.colon.ends_with(' ')) layout.gap.clear();
  if (keys.items().size() > 1 && layout.one_line) {
    layout.gap = std::next(keys.items().begin())->before;
  }
  const std::string_view inner = indent_of(first.before);
  const std::string_view outer = indent_of(keys.tail());
  if (!layout.one_line && inner.size() > outer.size()) {
    layout.indent = inner.substr(outer.size());
  }
}

/// Which kinds of arrays a task shows.
LayoutTraits arrays_of(const SpanTree& task) {
  LayoutTraits shown = 0;
  for (const Node& value : task.children(task.root())) {
    if (is_texts(task, value)) shown |= layout_traits::kTexts;
    if (is_entries(task, value)) shown |= layout_traits::kEntries;
  }
  return shown;
}

bool is_ascii(std::string_view text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool has_escape(std::string_view text) {
  return text.find("\\u") != std::string_view::npos;
}

}  // namespace

bool has_line_break(std::string_view text) {
  return text.find('\n') != std::string_view::npos;
}

LayoutTraits traits_of(const SpanTree& task, std::string_view piece, LayoutTraits wanted) {
  using namespace layout_traits;
  const auto wants = [wanted](LayoutTraits trait) { return (wanted & trait) != 0; };
  LayoutTraits shown = kTask;
  if (wants(kTexts | kEntries)) shown |= arrays_of(task);
  if (wants(kLineBreak) && has_line_break(piece)) shown |= kLineBreak;
  const bool is_plain = wants(kCharacter | kEscape) && is_ascii(piece);
  if (!is_plain) shown |= kCharacter;
  if (is_plain && wants(kEscape) && has_escape(piece)) shown |= kEscape;
  return shown & wanted;
}

Layout Layout::of(const SpanTree& tree) {
  Layout layout;
  const std::string_view bytes = tree.bytes();
  const std::size_t line_break = bytes.find('\n');
  if (line_break != std::string_view::npos && line_break > 0 && bytes[line_break - 1] == '\r') {
    layout.line_end = "\r\n";
  }
  layout.ascii_only = is_ascii(without_bom(bytes)) && has_escape(bytes);

  const Node tasks = *tasks_of(tree);
  const std::optional<Node> first = first_child(tree, tasks);
  if (!first && tree.root().kind == ValueKind::object) {
    read_blanks(layout, tree, tree.root());
  }
  TaskLayout arrays(tree, layout);
  for (const Node& task : tree.children(tasks)) {
    if (task.index == first->index) read_blanks(layout, tree, task);
    arrays.read(task);
    if (arrays.complete()) break;
  }
  arrays.settle();
  return layout;
}

}  // namespace tasks
