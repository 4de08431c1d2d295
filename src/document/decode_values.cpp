#include "document/decode_values.h"

#include <charconv>
#include <string>
#include <utility>

#include "tasks/deadline/reader.h"

namespace tasks {
namespace {

/// Arrays of more elements than this get their room at once.
constexpr std::size_t kManyElements = 256;

/// Applies `decode_one` to every element; false where one fails or the node is no array.
template <class Vector, class Decode>
bool decode_array(const SpanTree& tree, const Node& node, const Decode& decode_one, Vector& into) {
  into.clear();
  if (node.kind != ValueKind::array) return false;
  bool complete = true;
  for (const Node& element : tree.children(node)) {
    auto value = decode_one(element);
    complete = complete && value.has_value();
    if (!complete) continue;
    if (into.size() == kManyElements) into.reserve(tree.children(node).size());
    into.push_back(*std::move(value));
  }
  if (!complete) into.clear();
  return complete;
}

/// The value; where there is none, `bad` is told.
template <class T>
std::optional<T> or_bad(std::optional<T> value, const Node& node, FieldType expected,
                        BadValues& bad) {
  if (!value) bad.add(node, expected);
  return value;
}

template <class Number>
std::optional<Number> parse_number(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// A text; empty where it is null or, as `bad` is told, something else.
std::string_view text_or_empty(const Node& node, BadValues& bad) {
  if (node.kind == ValueKind::null) return {};
  return or_bad(decode_text(node), node, FieldType::text, bad).value_or(std::string_view{});
}

/// A day; nothing where it is null, an empty text or, as `bad` is told, something else.
std::optional<Date> day_or_nothing(const Node& node, BadValues& bad) {
  const bool empty = node.kind == ValueKind::string && node.text.empty();
  if (empty || node.kind == ValueKind::null) return std::nullopt;
  return or_bad(decode_day(node), node, FieldType::day, bad);
}

void decode_entry(const SpanTree& tree, const Node& node, BadValues& bad, ProgressEntry& entry) {
  for (const Node& member : tree.children(node)) {
    if (member.key == "date") {
      entry.date = day_or_nothing(member, bad);
    } else if (member.key == "unit") {
      entry.unit = text_or_empty(member, bad);
    } else if (member.key == "text") {
      entry.text = text_or_empty(member, bad);
    } else if (member.key == "kind") {
      entry.kind = text_or_empty(member, bad);
    }
  }
}

std::optional<Milestone> decode_milestone(const SpanTree& tree, const Node& node, BadValues& bad) {
  const std::optional<Node> by = tree.member(node, "by");
  if (!by) {
    bad.add(node, FieldType::deadline);
    return std::nullopt;
  }
  const std::optional<Date> day = or_bad(decode_day(*by), *by, FieldType::day, bad);
  if (!day) return std::nullopt;
  Milestone milestone{std::nullopt, *day, {}};
  if (const auto text = tree.member(node, "text")) milestone.text = text_or_empty(*text, bad);
  if (const auto from = tree.member(node, "from")) milestone.from = day_or_nothing(*from, bad);
  return milestone;
}

std::optional<bool> decode_flag(const SpanTree& tree, const Node& node) {
  if (node.kind != ValueKind::boolean) return std::nullopt;
  return tree.raw(node) == "true";
}

}  // namespace

std::optional<std::string_view> decode_text(const Node& node) {
  if (node.kind != ValueKind::string) return std::nullopt;
  return node.text;
}

bool decode_texts(const SpanTree& tree, const Node& node, BadValues& bad, Texts& into) {
  if (node.kind != ValueKind::string) {
    return decode_array(
        tree, node,
        [&bad](const Node& element) {
          return or_bad(decode_text(element), element, FieldType::text, bad);
        },
        into);
  }
  into.clear();
  if (!node.text.empty()) into.push_back(node.text);
  return true;
}

std::optional<Date> decode_day(const Node& node) {
  if (node.kind != ValueKind::string) return std::nullopt;
  return parse_date(node.text);
}

bool decode_days(const SpanTree& tree, const Node& node, BadValues& bad, SparseVector<Date>& into) {
  return decode_array(
      tree, node,
      [&bad](const Node& element) {
        return or_bad(decode_day(element), element, FieldType::day, bad);
      },
      into);
}

std::optional<double> decode_number(const SpanTree& tree, const Node& node) {
  if (node.kind != ValueKind::number) return std::nullopt;
  return parse_number<double>(tree.raw(node));
}

std::optional<int> decode_year(const SpanTree& tree, const Node& node) {
  if (node.kind != ValueKind::number) return std::nullopt;
  const std::optional<int> year = parse_number<int>(tree.raw(node));
  return year && *year >= 1 && *year <= 9999 ? year : std::nullopt;
}

bool decode_progress(const SpanTree& tree, const Node& node, BadValues& bad,
                     SparseVector<ProgressEntry>& into) {
  into.clear();
  if (node.kind != ValueKind::array) return false;
  bool complete = true;
  for (const Node& element : tree.children(node)) {
    if (element.kind != ValueKind::object) {
      bad.add(element, FieldType::progress);
      complete = false;
    } else if (!tree.children(element).empty()) {
      if (into.size() == kManyElements) into.reserve(tree.children(node).size());
      decode_entry(tree, element, bad, into.append());
    }
  }
  if (!complete) into.clear();
  return complete;
}

std::optional<Deadline> decode_deadline_object(const SpanTree& tree, const Node& node,
                                               BadValues& bad) {
  if (node.kind != ValueKind::object) return std::nullopt;
  const std::size_t bad_before = bad.count();
  Deadline deadline;
  for (const Node& member : tree.children(node)) {
    if (member.key == "text") deadline.text = std::string(text_or_empty(member, bad));
    if (member.key == "milestones") {
      const bool is_array = decode_array(
          tree, member, [&](const Node& element) { return decode_milestone(tree, element, bad); },
          deadline.milestones);
      if (!is_array && bad.count() == bad_before) bad.add(member, FieldType::deadline);
    }
    if (member.key == "ongoing") {
      deadline.ongoing =
          or_bad(decode_flag(tree, member), member, FieldType::deadline, bad).value_or(false);
    }
    if (member.key == "every" && member.kind != ValueKind::null) {
      deadline.every = or_bad(parse_recurrence(member.text), member, FieldType::deadline, bad);
    }
  }
  return bad.count() == bad_before ? std::optional(std::move(deadline)) : std::nullopt;
}

}  // namespace tasks
