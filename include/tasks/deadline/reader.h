#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "tasks/base/date.h"
#include "tasks/deadline/work_calendar.h"
#include "tasks/model/deadline.h"

namespace tasks {

/// What the words of a deadline are read against. A month without a year takes `year`, never the
/// next occurrence; 明年, 本月, 即日起 and "印发之日起30日内" are read against `issued`.
struct DeadlineContext {
  std::optional<int> year;     ///< the year the list speaks of
  std::optional<Date> issued;  ///< the day of the notice
  /// The day that 会后10个工作日内, 30日内 and 自…之日起20个工作日内 count from. Without it they
  /// stay words; so do working days from the notice on, unless there is a calendar.
  std::optional<Date> start = {};
  const WorkCalendar* calendar = nullptr;  ///< days off; not owned, may be null

  friend bool operator==(const DeadlineContext&, const DeadlineContext&) = default;
};

/// Longer words are no deadline, in bytes.
constexpr std::size_t kLongestDeadline = std::size_t{1} << 16;

/// Reads the words of a deadline. Total: every text gives a Deadline, of which `text` is the words
/// unchanged; what cannot be read safely stays words (`resolved` false, with a reason), and no day
/// is ever guessed. Linear in the length of `words`; independent of clock and locale.
Deadline read_deadline(std::string_view words, const DeadlineContext& context);

/// `every` in the notation of the machine formats, e.g. `month@25`.
std::string notation(const Recurrence& every);

/// Reads that notation back; nothing where it is none.
std::optional<Recurrence> parse_recurrence(std::string_view notation);

/// A stretch of days that a user names: a day, a month (`2023-06`), a quarter (`2023Q2`), a year,
/// or words (`6月底`, `上半年`). Both ends included; a day has first == last.
struct DateRange {
  Date first;
  Date last;

  bool holds(Date day) const { return first <= day && day <= last; }
  friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// Reads the days a user means by `text`; nothing where it is none or needs a year that the context
/// does not have.
std::optional<DateRange> read_date_range(std::string_view text, const DeadlineContext& context);

}  // namespace tasks
