#include "tasks/deadline/life.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "tasks/base/messages/deadline.h"

namespace tasks {
namespace {

using Period = Recurrence::Period;

DateRange months_around(Date day, unsigned months) {
  const unsigned first = (month_of(day) - 1) / months * months + 1;
  return {*make_date(year_of(day), first, 1), last_day_of_month(year_of(day), first + months - 1)};
}

DateRange period_of(const Recurrence& every, Date day) {
  switch (every.period) {
    case Period::day:
      return {day, day};
    case Period::week: {
      const unsigned weekday = std::chrono::weekday(day).iso_encoding();
      const Date monday = day - DayCount(weekday - 1);
      return {monday, days_after(monday, 6)};
    }
    case Period::month:
      return months_around(day, 1);
    case Period::quarter:
      return months_around(day, 3);
    case Period::half_year:
      return months_around(day, 6);
    case Period::year:
      break;
  }
  return months_around(day, 12);
}

Date in_month_of(Date day, unsigned month, std::optional<unsigned> wanted) {
  const Date last = last_day_of_month(year_of(day), month);
  if (!wanted || *wanted >= day_of(last)) return last;
  return *make_date(year_of(day), month, *wanted);
}

Date due_in(const Recurrence& every, const DateRange& period) {
  switch (every.period) {
    case Period::week:
      return every.weekday ? days_after(period.first, *every.weekday - 1) : period.last;
    case Period::month:
      return in_month_of(period.first, month_of(period.first), every.day);
    case Period::quarter:
      if (!every.month) return period.last;
      return in_month_of(period.first, month_of(period.first) + *every.month - 1, every.day);
    case Period::year:
      return every.month ? in_month_of(period.first, *every.month, every.day) : period.last;
    case Period::day:
    case Period::half_year:
      break;
  }
  return period.last;
}

Date first_day_of(const Recurrence& every) {
  return make_date(*every.from_year, every.from_month.value_or(1), 1).value_or(Date{});
}

std::optional<Date> next_of(const Recurrence& every, std::span<const Date> met, Date today) {
  DateRange period = current_period(every, today);
  const bool done =
      std::any_of(met.begin(), met.end(), [&period](Date day) { return period.holds(day); });
  if (done && period.last == kLastDay) return std::nullopt;
  if (done) period = period_of(every, days_after(period.last, 1));
  return due_in(every, period);
}

}  // namespace

DateRange current_period(const Recurrence& every, Date today) {
  return period_of(every, every.from_year ? std::max(today, first_day_of(every)) : today);
}

std::optional<Date> next_day(const Deadline& deadline, std::span<const Date> met, Date today) {
  if (deadline.every) return next_of(*deadline.every, met, today);
  if (met.size() < deadline.milestones.size()) return deadline.milestones[met.size()].by;
  return std::nullopt;
}

int days_left(Date next, Date today) {
  return static_cast<int>((next - today).count());
}

State state_of(Status status, const Deadline& deadline, std::span<const Date> met, Date today,
               int due_soon_days) {
  switch (status) {
    case Status::done:
      return State::done;
    case Status::cancelled:
      return State::cancelled;
    case Status::paused:
      return State::paused;
    case Status::submitted:
      return State::submitted;
    case Status::not_started:
    case Status::in_progress:
      break;
  }
  const auto next = next_day(deadline, met, today);
  if (!next) {
    if (deadline.ongoing) return State::ongoing;
    return deadline.milestones.empty() ? State::undated : State::on_track;
  }
  const int left = days_left(*next, today);
  if (left < 0) return State::overdue;
  return left <= due_soon_days ? State::due_soon : State::on_track;
}

std::string_view code(State state) {
  constexpr std::array<std::string_view, 9> kCodes{"done",      "cancelled", "paused",
                                                   "submitted", "overdue",   "due_soon",
                                                   "on_track",  "ongoing",   "undated"};
  return kCodes.at(static_cast<std::size_t>(state));
}

LocalText label(State state) {
  switch (state) {
    case State::done:
      return messages::kStateDone;
    case State::cancelled:
      return messages::kStateCancelled;
    case State::paused:
      return messages::kStatePaused;
    case State::submitted:
      return messages::kStateSubmitted;
    case State::overdue:
      return messages::kStateOverdue;
    case State::due_soon:
      return messages::kStateDueSoon;
    case State::on_track:
      return messages::kStateOnTrack;
    case State::ongoing:
      return messages::kStateOngoing;
    case State::undated:
      break;
  }
  return messages::kStateUndated;
}

std::optional<State> parse_state(std::string_view word) {
  std::string wanted(word);
  for (char& c : wanted) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '-' || c == ' ') c = '_';
  }
  for (const State state : all_states()) {
    if (wanted == code(state) || wanted == label(state).in(Language::zh)) return state;
  }
  return std::nullopt;
}

const std::vector<State>& all_states() {
  static const std::vector<State> states{State::done,      State::cancelled, State::paused,
                                         State::submitted, State::overdue,   State::due_soon,
                                         State::on_track,  State::ongoing,   State::undated};
  return states;
}

}  // namespace tasks
