#include "tasks/query/days.h"

#include "tasks/deadline/relative_days.h"

namespace tasks {

std::optional<DateRange> read_days(std::string_view text, Date today, std::optional<int> year) {
  if (const auto day = parse_date(text)) return DateRange{*day, *day};
  if (const auto relative = read_relative_days(text, today)) return relative;
  return read_date_range(text, {year, today});
}

}  // namespace tasks
