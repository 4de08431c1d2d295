#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "tasks/base/text_table.h"
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

/// Finds the difference of the same task from another parent.
class OtherParent {
 public:
  explicit OtherParent(const ListDifference& difference) {
    for (const Difference& other : difference.tasks) {
      const bool is_gone = other.after == nullptr;
      (is_gone ? gone_ : there_).emplace((is_gone ? other.before : other.after)->id.text(), &other);
    }
  }

  /// Null where that parent has the task like the merge.
  const Difference* same_task(const Difference& changed) const {
    const bool is_gone = changed.after == nullptr;
    const auto& differences = is_gone ? gone_ : there_;
    const auto found = differences.find((is_gone ? changed.before : changed.after)->id.text());
    return found == differences.end() ? nullptr : found->second;
  }

 private:
  using ById = ViewMap<const Difference*>;

  ById gone_;   ///< by the id before
  ById there_;  ///< by the id after
};

/// Leaves of the keys those that differ from the other parent, too, and that `is_own` does not
/// refuse.
template <class IsOwn>
void keep_common(std::vector<KeyChange>& keys, const std::vector<KeyChange>& from_other,
                 const IsOwn& is_own) {
  ViewMap<const KeyChange*> others;
  for (const KeyChange& other : from_other) others.emplace(other.key, &other);
  std::erase_if(keys, [&](const KeyChange& changed) {
    const auto other = others.find(changed.key);
    return other == others.end() || !is_own(changed, *other->second);
  });
}

/// Leaves of a task's difference what another parent's says as well.
Difference common(Difference changed, const Difference& from_other, const JsonQuestions& json) {
  if (changed.before == nullptr) return from_other;
  changed.moved = changed.moved && from_other.moved;
  if (changed.after == nullptr || from_other.before == nullptr) return changed;
  keep_common(changed.keys, from_other.keys, [&json](const KeyChange& one, const KeyChange& other) {
    return !is_mere_merge(one.before, other.before, one.after, json);
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
  keep_common(difference.keys, from_other.keys,
              [](const KeyChange&, const KeyChange&) { return true; });
  const OtherParent other_parent(from_other);
  std::vector<Difference> own;
  for (Difference& changed : difference.tasks) {
    const Difference* const from = other_parent.same_task(changed);
    if (from == nullptr) continue;
    own.push_back(common(std::move(changed), *from, json));
  }
  std::erase_if(own, says_nothing);
  difference.tasks = std::move(own);
  return difference;
}

}  // namespace tasks
