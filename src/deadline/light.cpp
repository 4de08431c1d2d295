#include "tasks/deadline/light.h"

#include <algorithm>
#include <cmath>

#include "tasks/deadline/standing.h"

namespace tasks {
namespace {

bool is_worked_on(const Task& task) {
  return task.status == Status::not_started || task.status == Status::in_progress;
}

bool has_open_milestone(const Task& task) {
  return task.met.size() < task.deadline->milestones.size();
}

Date plan_begins(const Deadline& deadline, std::optional<int> year) {
  const Milestone& first = deadline.milestones.front();
  if (first.from) return *first.from;
  return make_date(year.value_or(year_of(first.by)), 1, 1).value_or(first.by);
}

/// What the thresholds of a rule are compared with.
struct Measures {
  std::optional<int> days_left;
  std::optional<double> behind;
  std::optional<int> silent;  ///< days without a report, for ongoing and recurring tasks
};

bool lights_up(const LightRule& rule, const Measures& measures) {
  if (measures.days_left && rule.overdue_days && -*measures.days_left >= *rule.overdue_days) {
    return true;
  }
  if (measures.days_left && rule.due_soon_days && *measures.days_left >= 0 &&
      *measures.days_left <= *rule.due_soon_days) {
    return true;
  }
  if (measures.behind && rule.behind_points && *measures.behind > *rule.behind_points) return true;
  return measures.silent && rule.silent_days && *measures.silent >= *rule.silent_days;
}

/// A task that was never reported is silent since the notice, without that since the year began.
std::optional<int> days_silent(const TaskList& list, const Task& task, const Standing& standing,
                               Date day) {
  if (!task.deadline->ongoing && !task.deadline->every) return std::nullopt;
  std::optional<Date> since = standing.last_progress ? standing.last_progress : list.issued;
  if (!since && list.year) since = make_date(*list.year, 1, 1);
  if (!since) return std::nullopt;
  return static_cast<int>((day - *since).count());
}

}  // namespace

std::optional<double> elapsed_percent(const Task& task, std::optional<int> year, Date day) {
  if (task.deadline->milestones.empty()) return std::nullopt;
  const Date first = plan_begins(task.deadline, year);
  const Date last =
      std::max_element(task.deadline->milestones.begin(), task.deadline->milestones.end(),
                       [](const Milestone& a, const Milestone& b) { return a.by < b.by; })
          ->by;
  if (day < first) return 0.0;
  if (day >= last) return 100.0;
  const auto passed = static_cast<double>((day - first).count() + 1);
  const auto all = static_cast<double>((last - first).count() + 1);
  return std::round(1000.0 * passed / all) / 10.0;
}

std::optional<double> points_behind(const Task& task, std::optional<int> year, Date day) {
  if (!task.percent || !is_worked_on(task) || !has_open_milestone(task)) return std::nullopt;
  const std::optional<double> elapsed = elapsed_percent(task, year, day);
  if (!elapsed) return std::nullopt;
  return *elapsed - *task.percent;
}

Light light_of(const TaskList& list, const Task& task, const Standing& standing, Date day) {
  if (!is_worked_on(task)) return {};
  const Measures measures{standing.days_left, points_behind(task, list.year, day),
                          days_silent(list, task, standing, day)};
  for (std::size_t i = 0; i < kLightColours; ++i) {
    const auto colour = static_cast<LightColour>(i);
    const LightRule& rule = list.lights.of(colour);
    if (lights_up(rule, measures)) return Light{&rule, colour};
  }
  if (!measures.days_left || *measures.days_left < 0) return {};
  return Light{&list.lights.of(LightColour::green), LightColour::green};
}

}  // namespace tasks
