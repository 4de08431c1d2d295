#include "document/canonical.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

#include "document/decode.h"
#include "document/edit_object.h"
#include "document/layout.h"
#include "document/visible_spelling.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

constexpr std::string_view kStep = "  ";
using PlaceOfKey = std::size_t (*)(std::string_view key);

std::size_t place_of_entry_key(std::string_view key) {
  constexpr std::array<std::string_view, 4> kKeys{"date", "unit", "kind", "text"};
  const auto* found = std::find(kKeys.begin(), kKeys.end(), key);
  return static_cast<std::size_t>(found - kKeys.begin());
}

class CanonicalWriter {
 public:
  explicit CanonicalWriter(const SpanTree& tree) : tree_(tree) {}

  std::string run() {
    const Node& root = tree_.root();
    if (root.kind == ValueKind::array) {
      write_rows(root, "");
    } else {
      write_object(root, "", place_of_list_key, [this](const Node& member) {
        if (member.key == "tasks") {
          write_rows(member, std::string(kStep));
        } else {
          write_known_or_raw(member, is_list_key(member.key));
        }
      });
    }
    return std::move(out_) + '\n';
  }

 private:
  static bool is_list_key(std::string_view key) {
    const auto rows = list_fields();
    return std::any_of(rows.begin(), rows.end(),
                       [key](const ListFieldRow& row) { return row.key == key; });
  }

  /// A place and the index of a node.
  using PlacedNode = std::pair<std::size_t, std::size_t>;

  /// The members of an object in the order of their places; those of one place in their own order.
  std::vector<PlacedNode> in_order(const Node& object, PlaceOfKey place) const {
    std::vector<PlacedNode> members;
    for (const Node& member : tree_.children(object)) {
      members.emplace_back(place(member.key), member.index);
    }
    std::sort(members.begin(), members.end());
    return members;
  }

  /// A line a member, one step behind `indent`.
  template <class WriteValue>
  void write_object(const Node& object, const std::string& indent, PlaceOfKey place,
                    const WriteValue& write_value) {
    out_ += '{';
    bool first = true;
    for (const auto& [_, index] : in_order(object, place)) {
      const Node member = tree_.node(index);
      out_.append(first ? "\n" : ",\n").append(indent).append(kStep);
      append_visible_spelling(out_, tree_.raw(tree_.key_span(member)));
      out_ += ": ";
      write_value(member);
      first = false;
    }
    if (!first) out_.append("\n").append(indent);
    out_ += '}';
  }

  /// A line an element, one step behind `indent`.
  template <class WriteElement>
  void write_array(const Node& array, const std::string& indent,
                   const WriteElement& write_element) {
    out_ += '[';
    bool first = true;
    for (const Node& element : tree_.children(array)) {
      out_.append(first ? "\n" : ",\n").append(indent).append(kStep);
      write_element(element);
      first = false;
    }
    if (!first) out_.append("\n").append(indent);
    out_ += ']';
  }

  void write_rows(const Node& tasks, const std::string& indent) {
    const std::string inner = indent + std::string(kStep);
    write_array(tasks, indent, [this, &inner](const Node& task) {
      write_object(task, inner, place_of_task_key, [this, &inner](const Node& member) {
        write_field(member, inner + std::string(kStep));
      });
    });
  }

  void write_field(const Node& member, const std::string& indent) {
    const FieldRow* row = field_with_key(member.key);
    const bool is_field = row != nullptr && row->type != FieldType::derived;
    if (is_field && row->type == FieldType::progress && member.kind == ValueKind::array) {
      write_array(member, indent, [this](const Node& entry) { write_entry(entry); });
    } else {
      write_known_or_raw(member, is_field);
    }
  }

  void write_known_or_raw(const Node& value, bool is_known) {
    if (is_known) {
      write_on_one_line(value, nullptr);
    } else {
      append_unknown(tree_.raw(value));
    }
  }

  /// As it is, but for its line breaks. They stand between tokens: JSON has none inside a string.
  void append_unknown(std::string_view raw) {
    for (std::size_t at = 0; at < raw.size();) {
      const std::size_t end = std::min(raw.find('\r', at), raw.size());
      out_ += raw.substr(at, end - at);
      at = end + 1;
      if (end < raw.size() && !raw.substr(at).starts_with('\n')) out_ += '\n';
    }
  }

  void write_entry(const Node& entry) { write_on_one_line(entry, place_of_entry_key); }

  void write_on_one_line(const Node& value, PlaceOfKey place) {
    switch (value.kind) {
      case ValueKind::string:
        append_visible_spelling(out_, tree_.raw(value));
        break;
      case ValueKind::array:
        write_elements(value);
        break;
      case ValueKind::object:
        write_members(value, place);
        break;
      default:
        out_ += tree_.raw(value);
    }
  }

  void write_elements(const Node& array) {
    out_ += '[';
    bool first = true;
    for (const Node& element : tree_.children(array)) {
      if (!first) out_ += ", ";
      write_on_one_line(element, nullptr);
      first = false;
    }
    out_ += ']';
  }

  /// In their own order where no place is given.
  void write_members(const Node& object, PlaceOfKey place) {
    const PlaceOfKey same = [](std::string_view) { return std::size_t{0}; };
    out_ += '{';
    bool first = true;
    for (const auto& [_, index] : in_order(object, place == nullptr ? same : place)) {
      const Node member = tree_.node(index);
      if (!first) out_ += ", ";
      append_visible_spelling(out_, tree_.raw(tree_.key_span(member)));
      out_ += ": ";
      write_on_one_line(member, nullptr);
      first = false;
    }
    out_ += '}';
  }

  const SpanTree& tree_;
  std::string out_;
};

/// Compares two trees value by value.
class ValueComparison {
 public:
  ValueComparison(const SpanTree& a, const SpanTree& b) : a_(a), b_(b) {}

  bool same(const Node& a, const Node& b) const {
    if (a.kind != b.kind) return false;
    switch (a.kind) {
      case ValueKind::string:
        return a.text == b.text;
      case ValueKind::array:
        return same_elements(a_.children(a), b_.children(b));
      case ValueKind::object:
        return same_members(by_key(a_, a), by_key(b_, b));
      default:
        return a_.raw(a) == b_.raw(b);
    }
  }

 private:
  /// Keys with the index of their node.
  using Members = std::vector<std::pair<std::string_view, std::size_t>>;

  static Members by_key(const SpanTree& tree, const Node& object) {
    Members members;
    for (const Node& child : tree.children(object)) members.emplace_back(child.key, child.index);
    std::sort(members.begin(), members.end());
    return members;
  }

  bool same_elements(SpanTree::Children a, SpanTree::Children b) const {
    auto other = b.begin();
    for (const Node& element : a) {
      if (other == b.end() || !same(element, *other)) return false;
      ++other;
    }
    return other == b.end();
  }

  bool same_members(const Members& a, const Members& b) const {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [this](const auto& x, const auto& y) {
      return x.first == y.first && same(a_.node(x.second), b_.node(y.second));
    });
  }

  const SpanTree& a_;
  const SpanTree& b_;
};

}  // namespace

std::string canonical_text(const SpanTree& tree) {
  return CanonicalWriter(tree).run();
}

bool holds_same_values(const SpanTree& a, const SpanTree& b) {
  return ValueComparison(a, b).same(a.root(), b.root());
}

}  // namespace tasks
