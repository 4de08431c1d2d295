#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/base/local_text.h"
#include "tasks/deadline/reader.h"
#include "tasks/model/deadline.h"
#include "tasks/model/status.h"

namespace tasks {

/// Where a task stands against its deadline on a given day. Derived, never stored.
enum class State : std::uint8_t {
  done,
  cancelled,
  paused,
  submitted,
  overdue,
  due_soon,
  on_track,
  ongoing,
  undated
};

/// The code of machine formats: `due_soon`.
std::string_view code(State state);
/// The label: 临期.
LocalText label(State state);
/// All states, in the order above.
const std::vector<State>& all_states();
/// Reads a code or a label of either language. Case of ASCII letters, and `-` or a blank for `_`,
/// do not matter.
std::optional<State> parse_state(std::string_view word);

/// The first day that is not yet met: of the milestones, the first beyond `met`; with `every`, the
/// last day of the current period (`today`'s), or of the next one where `met` holds a day in the
/// current period. Nothing where there is none.
std::optional<Date> next_day(const Deadline& deadline, std::span<const Date> met, Date today);

/// The period of `every` in which `today` lies; the first one where it has not begun.
DateRange current_period(const Recurrence& every, Date today);

/// Days from `today` to `next`: 0 on the day itself, negative when overdue.
int days_left(Date next, Date today);

/// The state by the rules of docs/deadlines.md; near due is `due_soon_days` days ahead or fewer.
State state_of(Status status, const Deadline& deadline, std::span<const Date> met, Date today,
               int due_soon_days = 7);

}  // namespace tasks
