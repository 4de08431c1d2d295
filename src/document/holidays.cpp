#include "tasks/document/holidays.h"

#include <algorithm>
#include <string>
#include <utility>

#include "document/decode_values.h"
#include "document/span_tree.h"
#include "tasks/base/messages/document.h"

namespace tasks {
namespace {

/// Gathers the years of one file.
class HolidayReader {
 public:
  explicit HolidayReader(std::string_view json, const SpanTree& tree) : json_(json), tree_(tree) {}

  Result<WorkCalendar> run() {
    const Node root = tree_.root();
    if (root.kind == ValueKind::array) {
      for (const Node& year : tree_.children(root)) TASKS_TRY(read_year(year));
    } else {
      TASKS_TRY(read_year(root));
    }
    for (auto* days : {&calendar_.off, &calendar_.work}) std::sort(days->begin(), days->end());
    std::sort(calendar_.years.begin(), calendar_.years.end());
    return std::move(calendar_);
  }

 private:
  tl::unexpected<Error> not_of_the_form(const Node& node, LocalText expected) const {
    return fail(Error{ErrorKind::not_a_list, message(messages::kHolidaysExpected, expected)}
                    .at(locate(json_, node.span.begin))
                    .hint(message(messages::kHolidaysExample)));
  }

  Result<void> read_year(const Node& object) {
    const std::optional<Node> year = tree_.member(object, "year");
    const auto value = year ? decode_year(tree_, *year) : std::nullopt;
    if (!value) return not_of_the_form(year.value_or(object), messages::kHolidaysYear);
    calendar_.years.push_back(*value);
    for (const Node& member : tree_.children(object)) {
      if (member.key == "off") TASKS_TRY(read_days(member, calendar_.off));
      if (member.key == "work") TASKS_TRY(read_days(member, calendar_.work));
    }
    return {};
  }

  Result<void> read_days(const Node& list, std::vector<Date>& into) {
    if (list.kind != ValueKind::array) return not_of_the_form(list, messages::kHolidaysDays);
    for (const Node& entry : tree_.children(list)) TASKS_TRY(read_entry(entry, into));
    return {};
  }

  std::optional<Date> day_of(const Node& entry, std::string_view key) const {
    const std::optional<Node> member = tree_.member(entry, key);
    return member ? decode_day(*member) : std::nullopt;
  }

  /// A day, or an object with `from` and `to`.
  Result<void> read_entry(const Node& entry, std::vector<Date>& into) {
    if (const auto day = decode_day(entry)) {
      into.push_back(*day);
      return {};
    }
    const std::optional<Date> first = day_of(entry, "from");
    const std::optional<Date> last = day_of(entry, "to");
    constexpr DayCount kLongest{366};
    if (!first || !last || *last < *first || *last - *first > kLongest) {
      return not_of_the_form(entry, messages::kHolidaysDays);
    }
    for (Date day = *first; day <= *last; day += DayCount(1)) into.push_back(day);
    return {};
  }

  std::string_view json_;
  const SpanTree& tree_;
  WorkCalendar calendar_;
};

}  // namespace

Result<WorkCalendar> read_holidays(std::string_view json) {
  TASKS_TRY_ASSIGN(tree, read_spans(json));
  return HolidayReader(json, tree).run();
}

}  // namespace tasks
