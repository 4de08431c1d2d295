#include "change/merge_met.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>
#include <vector>

#include "tasks/deadline/life.h"

namespace tasks {
namespace {

using Days = std::vector<Date>;

Days in_order(const SparseVector<Date>& met) {
  Days days(met.begin(), met.end());
  std::sort(days.begin(), days.end());
  return days;
}

/// Of days in order, those that are not among the others.
Days days_beside(const Days& days, const Days& others) {
  Days left;
  std::set_difference(days.begin(), days.end(), others.begin(), others.end(),
                      std::back_inserter(left));
  return left;
}

bool share_a_period(const Recurrence& every, const Days& some, const Days& others) {
  const auto period = [&every](Date day) { return current_period(every, day).last; };
  Days periods(others.size(), Date{});
  std::transform(others.begin(), others.end(), periods.begin(), period);
  return std::any_of(some.begin(), some.end(), [&](Date day) {
    return std::binary_search(periods.begin(), periods.end(), period(day));
  });
}

/// True where both sides met a period that they had not in BASE, on different days.
bool differ_in_a_period(const Recurrence& every, const ThreeTasks& tasks) {
  const Days base = in_order(tasks.base.met);
  const Days ours = days_beside(in_order(tasks.ours.met), base);
  const Days theirs = days_beside(in_order(tasks.theirs.met), base);
  return share_a_period(every, days_beside(ours, theirs), theirs) ||
         share_a_period(every, days_beside(theirs, ours), ours);
}

std::optional<MergedArray> merge_periods(const Recurrence& every, ThreeArrays arrays,
                                         const ThreeTasks& tasks) {
  std::deque<ProgressEntry> days;
  const auto take = [&days](const Task& task, std::vector<MergeElement>& elements) {
    if (task.met.size() != elements.size()) return false;
    for (std::size_t i = 0; i < elements.size(); ++i) {
      elements[i].entry = &days.emplace_back(ProgressEntry{task.met[i], {}, {}, {}});
    }
    return true;
  };
  const bool are_days = take(tasks.base, arrays.base) && take(tasks.ours, arrays.ours) &&
                        take(tasks.theirs, arrays.theirs);
  if (!are_days || differ_in_a_period(every, tasks)) return std::nullopt;
  return merge_progress(arrays);
}

/// Nothing where both sides met a milestone on different days, or one is met behind one that no
/// longer is.
std::optional<MergedArray> merge_by_place(const ThreeArrays& arrays) {
  const auto at = [](const std::vector<MergeElement>& elements,
                     std::size_t i) -> const MergeElement* {
    return i < elements.size() ? &elements[i] : nullptr;
  };
  const auto same = [](const MergeElement* a, const MergeElement* b) {
    return (a == nullptr) == (b == nullptr) && (a == nullptr || a->value == b->value);
  };
  MergedArray merged;
  for (std::size_t i = 0; i < std::max(arrays.ours.size(), arrays.theirs.size()); ++i) {
    const MergeElement* const base = at(arrays.base, i);
    const MergeElement* const ours = at(arrays.ours, i);
    const MergeElement* const theirs = at(arrays.theirs, i);
    if (same(base, theirs) || same(ours, theirs)) {
      if (ours == nullptr) continue;
      if (merged.size() != i) return std::nullopt;
      merged.emplace_back(i);
    } else if (!same(base, ours)) {
      return std::nullopt;
    } else if (theirs != nullptr) {
      if (merged.size() != i) return std::nullopt;
      merged.emplace_back(JsonText{std::string(theirs->raw)});
    }
  }
  return merged;
}

/// True where a day of `met` stands for the same in both.
bool have_like_deadlines(const Task& a, const Task& b) {
  return a.deadline->every == b.deadline->every &&
         a.deadline->milestones.size() == b.deadline->milestones.size();
}

}  // namespace

std::optional<MergedArray> merge_met(ThreeArrays arrays, const ThreeTasks& tasks) {
  const bool are_alike =
      have_like_deadlines(tasks.ours, tasks.theirs) && have_like_deadlines(tasks.ours, tasks.base);
  if (!are_alike) return std::nullopt;
  const std::optional<Recurrence>& every = tasks.ours.deadline->every;
  return every ? merge_periods(*every, std::move(arrays), tasks) : merge_by_place(arrays);
}

}  // namespace tasks
