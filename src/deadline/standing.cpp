#include "tasks/deadline/standing.h"

#include <algorithm>

namespace tasks {
namespace {

PeriodState period_state(const Task& task, Date today) {
  const std::optional<Recurrence>& every = task.deadline->every;
  if (!every) return PeriodState::none;
  const DateRange period = current_period(*every, today);
  if (today < period.first) return PeriodState::none;
  const auto in_period = [&period](Date day) { return period.holds(day); };
  if (std::any_of(task.met.begin(), task.met.end(), in_period)) return PeriodState::met;
  const bool reported = std::any_of(
      task.progress.begin(), task.progress.end(), [&in_period](const ProgressEntry& entry) {
        return entry.kind.empty() && entry.date && in_period(*entry.date);
      });
  return reported ? PeriodState::reported : PeriodState::silent;
}

}  // namespace

std::optional<Date> last_progress(const Task& task) {
  std::optional<Date> latest;
  for (const ProgressEntry& entry : task.progress) {
    if (!entry.kind.empty() || !entry.date) continue;
    latest = latest ? std::max(*latest, *entry.date) : *entry.date;
  }
  return latest;
}

Standing standing_of(const TaskList& list, const Task& task, Date today) {
  Standing standing;
  standing.next = next_day(task.deadline, task.met, today);
  if (standing.next) standing.days_left = days_left(*standing.next, today);
  standing.state =
      state_of(task.status, task.deadline, task.met, today, list.lights.due_soon_days());
  standing.last_progress = last_progress(task);
  standing.period = period_state(task, today);
  standing.light = light_of(list, task, standing, today);
  return standing;
}

std::vector<OpenDay> open_days(const Task& task, const Standing& standing) {
  std::vector<OpenDay> days;
  if (is_finished(task.status)) return days;
  if (task.deadline->every) {
    if (standing.next) days.push_back({*standing.next, {}});
    return days;
  }
  const std::vector<Milestone>& milestones = task.deadline->milestones;
  for (std::size_t i = task.met.size(); i < milestones.size(); ++i) {
    days.push_back({milestones[i].by, static_cast<std::uint32_t>(i)});
  }
  return days;
}

}  // namespace tasks
