#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "tasks/change/merge.h"

namespace tasks {
namespace {

using Values = std::set<std::string>;

/// The elements of an array; of any other value, that alone.
Values values_of(const Member* member, const JsonQuestions& json) {
  Values values;
  if (member == nullptr) return values;
  const auto elements = json.elements(member->raw);
  if (!elements) return {json.one_spelling(member->raw)};
  for (const std::string_view element : *elements) values.insert(json.one_spelling(element));
  return values;
}

bool has_all(const Values& values, const Values& wanted) {
  return std::includes(values.begin(), values.end(), wanted.begin(), wanted.end());
}

/// True for an array that a merge by itself makes of two: nothing but what either has, and all that
/// both have.
bool is_mere_merge(const Member* one, const Member* other, const Member* merged,
                   const JsonQuestions& json) {
  if (merged == nullptr || !json.elements(merged->raw)) return false;
  const Values in_one = values_of(one, json);
  const Values in_other = values_of(other, json);
  const Values in_merged = values_of(merged, json);
  Values either = in_one;
  either.insert(in_other.begin(), in_other.end());
  Values both;
  std::set_intersection(in_one.begin(), in_one.end(), in_other.begin(), in_other.end(),
                        std::inserter(both, both.begin()));
  return has_all(either, in_merged) && has_all(in_merged, both);
}

/// The difference of the same task from another parent; null where that has it like the merge.
const Difference* same_task(const Difference& changed, const ListDifference& from_other) {
  const auto found = std::find_if(
      from_other.tasks.begin(), from_other.tasks.end(), [&changed](const Difference& other) {
        if (changed.after != nullptr) return other.after == changed.after;
        return other.after == nullptr && other.before->id == changed.before->id;
      });
  return found == from_other.tasks.end() ? nullptr : &*found;
}

/// Leaves of a task's difference what another parent's says as well.
Difference common(Difference changed, const Difference& from_other, const JsonQuestions& json) {
  if (changed.before == nullptr) return from_other;
  changed.moved = changed.moved && from_other.moved;
  if (changed.after == nullptr || from_other.before == nullptr) return changed;
  std::erase_if(changed.keys, [&](std::string_view key) {
    const auto& others = from_other.keys;
    return std::find(others.begin(), others.end(), key) == others.end() ||
           is_mere_merge(changed.before->member(key), from_other.before->member(key),
                         changed.after->member(key), json);
  });
  return changed;
}

bool says_nothing(const Difference& changed) {
  return changed.before != nullptr && changed.after != nullptr && changed.keys.empty() &&
         !changed.moved && changed.before->id == changed.after->id;
}

}  // namespace

ListDifference own_changes(ListDifference difference, const TaskList& other,
                           const JsonQuestions& json) {
  const ListDifference from_other = compare(other, *difference.after, json.one_spelling);
  std::erase_if(difference.keys, [&from_other](std::string_view key) {
    const auto& others = from_other.keys;
    return std::find(others.begin(), others.end(), key) == others.end();
  });
  std::vector<Difference> own;
  for (Difference& changed : difference.tasks) {
    const Difference* const from = same_task(changed, from_other);
    if (from == nullptr) continue;
    own.push_back(common(std::move(changed), *from, json));
  }
  std::erase_if(own, says_nothing);
  difference.tasks = std::move(own);
  return difference;
}

}  // namespace tasks
