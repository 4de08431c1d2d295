#include "document/bad_value.h"

#include "tasks/base/messages/document.h"
#include "tasks/base/text.h"
#include "tasks/deadline/reader.h"

namespace tasks {
namespace {

/// A day that was written in another way, such as 2023-4-4 or 2023年4月4日.
std::optional<Date> misspelt_day(std::string_view text) {
  constexpr std::size_t kLongestSpelling = 40;
  if (text.size() > kLongestSpelling) return std::nullopt;
  const std::optional<DateRange> range = read_date_range(text, {});
  return range && range->first == range->last ? std::optional(range->first) : std::nullopt;
}

Finding not_a_day(const SpanTree& tree, const Node& node) {
  Finding finding{Rule::not_a_day, message(messages::kNoteNotADay, as_written(tree, node)),
                  node.span.begin};
  if (const auto day = misspelt_day(node.text)) {
    finding.hints.push_back(message(messages::kWriteDay, to_string(*day)));
  }
  return finding;
}

}  // namespace

Rule rule_for(const Node& node, FieldType expected) {
  const bool is_text_for_a_day = expected == FieldType::day && node.kind == ValueKind::string;
  return is_text_for_a_day ? Rule::not_a_day : Rule::wrong_type;
}

Finding finding_of(Rule rule, const SpanTree& tree, const Node& node, const Expectation& field) {
  if (rule == Rule::not_a_day) return not_a_day(tree, node);
  return Finding{Rule::wrong_type,
                 message(messages::kNoteWrongType, field.label),
                 node.span.begin,
                 std::nullopt,
                 {message(messages::kTypeExpected, expected(field.type))}};
}

std::string as_written(const SpanTree& tree, const Node& node) {
  constexpr std::size_t kColumns = 60;
  return truncate(tree.raw(node), kColumns);
}

LocalText expected(FieldType type) {
  switch (type) {
    case FieldType::text_list:
      return messages::kExpectedTexts;
    case FieldType::deadline:
      return messages::kExpectedDeadline;
    case FieldType::days:
      return messages::kExpectedDays;
    case FieldType::day:
      return messages::kExpectedDay;
    case FieldType::percent:
      return messages::kExpectedPercent;
    case FieldType::number:
      return messages::kExpectedYear;
    case FieldType::lights:
      return messages::kExpectedLights;
    case FieldType::progress:
      return messages::kExpectedProgress;
    default:
      return messages::kExpectedText;
  }
}

}  // namespace tasks
