#include "document/decode_values.h"

#include <charconv>
#include <string>
#include <utility>

#include "tasks/deadline/reader.h"

namespace tasks {
namespace {

/// Applies `decode_one` to every element; nothing where one fails or the node is no array.
template <class T, class Decode>
std::optional<std::vector<T>> decode_array(const SpanTree& tree, const Node& node,
                                           const Decode& decode_one) {
  if (node.kind != ValueKind::array) return std::nullopt;
  std::vector<T> values;
  for (const Node& element : tree.children(node)) {
    std::optional<T> value = decode_one(element);
    if (!value) return std::nullopt;
    values.push_back(*std::move(value));
  }
  return values;
}

template <class Number>
std::optional<Number> parse_number(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::string_view text_of(const SpanTree& tree, const Node& object, std::string_view key) {
  const Node* member = tree.member(object, key);
  return member == nullptr ? std::string_view{} : member->text;
}

std::optional<ProgressEntry> decode_entry(const SpanTree& tree, const Node& node) {
  if (node.kind != ValueKind::object) return std::nullopt;
  ProgressEntry entry;
  if (const Node* date = tree.member(node, "date")) entry.date = decode_day(*date);
  entry.unit = text_of(tree, node, "unit");
  entry.text = text_of(tree, node, "text");
  entry.kind = text_of(tree, node, "kind");
  return entry;
}

std::optional<Milestone> decode_milestone(const SpanTree& tree, const Node& node) {
  const Node* by = tree.member(node, "by");
  if (by == nullptr) return std::nullopt;
  const std::optional<Date> day = decode_day(*by);
  if (!day) return std::nullopt;
  Milestone milestone{std::nullopt, *day, std::string(text_of(tree, node, "text"))};
  if (const Node* from = tree.member(node, "from")) milestone.from = decode_day(*from);
  return milestone;
}

}  // namespace

std::optional<std::string_view> decode_text(const Node& node) {
  if (node.kind != ValueKind::string) return std::nullopt;
  return node.text;
}

std::optional<std::vector<std::string_view>> decode_texts(const SpanTree& tree, const Node& node) {
  if (node.kind == ValueKind::string) {
    if (node.text.empty()) return std::vector<std::string_view>{};
    return std::vector<std::string_view>{node.text};
  }
  return decode_array<std::string_view>(tree, node, decode_text);
}

std::optional<Date> decode_day(const Node& node) {
  if (node.kind != ValueKind::string) return std::nullopt;
  return parse_date(node.text);
}

std::optional<std::vector<Date>> decode_days(const SpanTree& tree, const Node& node) {
  return decode_array<Date>(tree, node, decode_day);
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

std::optional<std::vector<ProgressEntry>> decode_progress(const SpanTree& tree, const Node& node) {
  return decode_array<ProgressEntry>(
      tree, node, [&tree](const Node& element) { return decode_entry(tree, element); });
}

std::optional<Deadline> decode_deadline_object(const SpanTree& tree, const Node& node) {
  if (node.kind != ValueKind::object) return std::nullopt;
  Deadline deadline;
  deadline.text = std::string(text_of(tree, node, "text"));
  if (const Node* milestones = tree.member(node, "milestones")) {
    auto decoded = decode_array<Milestone>(tree, *milestones, [&tree](const Node& element) {
      return decode_milestone(tree, element);
    });
    if (!decoded) return std::nullopt;
    deadline.milestones = *std::move(decoded);
  }
  if (const Node* ongoing = tree.member(node, "ongoing")) {
    if (ongoing->kind != ValueKind::boolean) return std::nullopt;
    deadline.ongoing = tree.raw(*ongoing) == "true";
  }
  if (const Node* every = tree.member(node, "every"); every && every->kind != ValueKind::null) {
    deadline.every = parse_recurrence(every->text);
    if (!deadline.every) return std::nullopt;
  }
  return deadline;
}

}  // namespace tasks
