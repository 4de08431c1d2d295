#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/message.h"

namespace tasks {

/// One day by which something must stand.
struct Milestone {
  std::optional<Date> from;  ///< first day of a window (4月8日至20日), else nothing
  Date by;                   ///< last day, included
  std::string text;          ///< the words that carry it, as written

  friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// A deadline that comes again: every month by the 25th.
/// `notation` is the form of the machine formats: `day`, `week@Tue`, `month@25`, `month@end`,
/// `quarter@end`, `quarter@lastmonth-20`, `quarter@firstmonth-10`, `half-year`, `year@03-31`,
/// `year@02-end`, each with `,from=2020` or `,from=2023-06` where a beginning is named. Without a
/// day
/// (`month`), the last day of the period is meant.
struct Recurrence {
  enum class Period { day, week, month, quarter, half_year, year };

  /// `day` of a period end that depends on the calendar: the last day of the month.
  static constexpr unsigned kLastDay = 32;

  Period period = Period::month;
  std::optional<unsigned> weekday;     ///< week: 1 Monday … 7 Sunday
  std::optional<unsigned> month;       ///< year: 1 … 12; quarter: month of the quarter, 1 … 3
  std::optional<unsigned> day;         ///< 1 … 31 or kLastDay
  std::optional<int> from_year;        ///< first year in which it holds
  std::optional<unsigned> from_month;  ///< with from_year: its first month, 2 … 12

  friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

/// A deadline as issued, and what it was read as (docs/deadlines.md). The words are the truth.
struct Deadline {
  std::string text;                   ///< the words as issued
  std::vector<Milestone> milestones;  ///< in the order of the words; empty with `every`
  bool ongoing = false;               ///< 常态化 and its kin: no end
  std::optional<Recurrence> every;
  bool resolved = true;           ///< false where words were left that could be a deadline
  std::optional<Message> reason;  ///< why not, where not resolved

  friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// A deadline that never changes, and that tasks with the same words hold in common.
class SharedDeadline {
 public:
  SharedDeadline() = default;  ///< no words at all
  SharedDeadline(Deadline deadline)
      : shared_(std::make_shared<const Deadline>(std::move(deadline))) {}

  const Deadline& operator*() const { return shared_ ? *shared_ : none(); }
  const Deadline* operator->() const { return &**this; }
  operator const Deadline&() const { return **this; }

  friend bool operator==(const SharedDeadline& a, const SharedDeadline& b) {
    return a.shared_ == b.shared_ || *a == *b;
  }

 private:
  static const Deadline& none();

  std::shared_ptr<const Deadline> shared_;
};

}  // namespace tasks
