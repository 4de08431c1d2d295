#include "change/merge_keys.h"

#include <algorithm>
#include <array>
#include <deque>
#include <utility>

#include "change/merge_arrays.h"
#include "change/merge_met.h"
#include "tasks/base/distinct_texts.h"
#include "tasks/change/assignment.h"
#include "tasks/model/field.h"
#include "tasks/model/key_finder.h"

namespace tasks {
namespace {

/// A value of a version, or none; it is spelled at most once.
class SpelledValue {
 public:
  SpelledValue(const Member* member, const JsonQuestions& json) : member_(member), json_(json) {}

  bool same_as(SpelledValue& other) {
    if (member_ == nullptr || other.member_ == nullptr) return member_ == other.member_;
    return member_->raw == other.member_->raw || spelling() == other.spelling();
  }

 private:
  const std::string& spelling() {
    if (!spelling_) spelling_ = json_.one_spelling(member_->raw);
    return *spelling_;
  }

  const Member* member_;
  const JsonQuestions& json_;
  std::optional<std::string> spelling_;
};

/// Every key of OURS, then those that only THEIRS has.
std::vector<std::string_view> keys_of(MemberView ours, MemberView theirs) {
  std::vector<std::string_view> keys;
  for (const Member& member : ours) keys.push_back(member.key);
  KeyFinder in_ours(ours);
  for (const Member& member : theirs) {
    if (in_ours.find(member.key) == nullptr) keys.push_back(member.key);
  }
  return keys;
}

Edit edit_to(const std::optional<TaskId>& task, std::string_view key, const Member* value) {
  if (value == nullptr) return UnsetKey{task, std::string(key)};
  return SetKey{task, std::string(key), JsonText{std::string(value->raw)}};
}

/// A key in its three versions.
struct ThreeValues {
  const Member* base;
  const Member* ours;
  const Member* theirs;
};

class ThreeFinders {
 public:
  ThreeFinders(MemberView base, MemberView ours, MemberView theirs)
      : in_base_(base), in_ours_(ours), in_theirs_(theirs) {}

  ThreeValues find(std::string_view key) {
    return {in_base_.find(key), in_ours_.find(key), in_theirs_.find(key)};
  }

 private:
  KeyFinder in_base_;
  KeyFinder in_ours_;
  KeyFinder in_theirs_;
};

/// Takes what one side changed. True where there is nothing left to do.
bool merge_plainly(const std::optional<TaskId>& task, std::string_view key,
                   const ThreeValues& values, const JsonQuestions& json, Merge& merge) {
  SpelledValue base(values.base, json);
  SpelledValue ours(values.ours, json);
  SpelledValue theirs(values.theirs, json);
  if (ours.same_as(theirs) || base.same_as(theirs)) return true;
  if (!base.same_as(ours)) return false;
  merge.edits.push_back(edit_to(task, key, values.theirs));
  return true;
}

class TaskKeys {
 public:
  TaskKeys(const Task& base, const Task& ours, const Task& theirs, const JsonQuestions& json)
      : base_(base), ours_(ours), theirs_(theirs), json_(json) {}

  void merge_into(Merge& merge) const {
    ThreeFinders finders(base_.members, ours_.members, theirs_.members);
    for (const std::string_view key : keys_of(ours_.members, theirs_.members)) {
      if (key == row_of(Field::id).key) continue;
      const ThreeValues values = finders.find(key);
      if (merge_plainly(ours_.id, key, values, json_, merge)) continue;
      if (same_meaning(key)) continue;
      if (merge_array(key, values, merge)) continue;
      merge.conflicts.push_back(
          {ours_.id, std::string(key), edit_to(ours_.id, key, values.theirs)});
    }
  }

 private:
  /// Differently spelled, but the same to the program: 已完成 and done.
  bool same_meaning(std::string_view key) const {
    const FieldRow* row = field_with_key(key);
    if (row == nullptr) return false;
    const bool both_there = ours_.member(key) != nullptr && theirs_.member(key) != nullptr;
    if (row->field == Field::status) {
      return both_there && ours_.status_is_known && theirs_.status_is_known &&
             ours_.status == theirs_.status;
    }
    if (row->field == Field::lead) return both_there && same_texts(key, ours_.lead, theirs_.lead);
    if (row->field == Field::units) {
      return both_there && same_texts(key, ours_.units, theirs_.units);
    }
    return false;
  }

  /// False for values that are no texts, of which the tasks hold nothing.
  bool same_texts(std::string_view key, const Texts& ours, const Texts& theirs) const {
    const auto is_read = [key](const Task& task, const Texts& texts) {
      const std::string_view raw = task.member(key)->raw;
      return !texts.empty() || raw == "[]" || raw == "\"\"" || raw == "null";
    };
    return is_read(ours_, ours) && is_read(theirs_, theirs) && ours == theirs;
  }

  bool merge_array(std::string_view key, const ThreeValues& values, Merge& merge) const {
    const FieldRow* row = field_with_key(key);
    if (row == nullptr) {
      const auto three = arrays(values);
      return three && merge_texts(key, *three, merge);
    }
    switch (row->field) {
      case Field::lead:
        return merge_units(key, &Task::lead, values, merge);
      case Field::units:
        return merge_units(key, &Task::units, values, merge);
      case Field::progress:
        return merge_entries(key, values, merge);
      case Field::met:
        return merge_days(key, values, merge);
      default:
        return false;
    }
  }

  /// False where the value is no array.
  bool read_elements(const Member* member, std::deque<std::string>& spellings,
                     std::vector<MergeElement>& into) const {
    if (member == nullptr) return true;
    if (!member->raw.starts_with('[')) return false;
    const auto elements = json_.elements(member->raw);
    if (!elements) return false;
    into.reserve(elements->size());
    for (const std::string_view raw : *elements) {
      std::string value = json_.one_spelling(raw);
      into.push_back({raw, value == raw ? raw : spellings.emplace_back(std::move(value))});
    }
    return true;
  }

  /// The three arrays; nothing where one is none, or is missing though BASE has it.
  std::optional<ThreeArrays> arrays(const ThreeValues& values) const {
    if (values.ours == nullptr || values.theirs == nullptr) return std::nullopt;
    ThreeArrays three;
    const bool are_arrays = read_elements(values.base, three.spellings, three.base) &&
                            read_elements(values.ours, three.spellings, three.ours) &&
                            read_elements(values.theirs, three.spellings, three.theirs);
    return are_arrays ? std::optional(std::move(three)) : std::nullopt;
  }

  static bool are_distinct(const std::vector<MergeElement>& elements) {
    DistinctTexts seen(elements.size());
    return std::all_of(elements.begin(), elements.end(), [&seen](const MergeElement& element) {
      return seen.add(element.value).second;
    });
  }

  static bool are_distinct_texts(const std::vector<MergeElement>& elements) {
    const auto is_text = [](const MergeElement& element) { return element.raw.starts_with('"'); };
    return std::all_of(elements.begin(), elements.end(), is_text) && are_distinct(elements);
  }

  void arrange(std::string_view key, MergedArray merged, Merge& merge) const {
    merge.edits.emplace_back(ArrangeArray{ours_.id, std::string(key), std::move(merged)});
  }

  bool merge_texts(std::string_view key, const ThreeArrays& three, Merge& merge) const {
    if (!are_distinct_texts(three.base) || !are_distinct_texts(three.ours) ||
        !are_distinct_texts(three.theirs)) {
      return false;
    }
    arrange(key, merge_set(three), merge);
    return true;
  }

  /// False where a name is there twice, or a version has several names as one text that another has
  /// not: which of them are the same is for people to say.
  static bool are_comparable(const ThreeArrays& three) {
    const std::array versions{&three.base, &three.ours, &three.theirs};
    const auto is_in_all = [&versions](std::string_view name) {
      return std::all_of(versions.begin(), versions.end(), [name](const auto* units) {
        return std::any_of(units->begin(), units->end(),
                           [name](const MergeElement& unit) { return unit.value == name; });
      });
    };
    return std::all_of(versions.begin(), versions.end(), [&](const auto* units) {
      return are_distinct(*units) &&
             std::all_of(units->begin(), units->end(), [&](const MergeElement& unit) {
               return split_texts(unit.value).size() == 1 || is_in_all(unit.value);
             });
    });
  }

  /// Units may be one text without brackets; a merged list of them is written as an array.
  bool merge_units(std::string_view key, Texts Task::*units, const ThreeValues& values,
                   Merge& merge) const {
    if (values.ours == nullptr || values.theirs == nullptr) return false;
    if (const auto three = arrays(values)) return merge_texts(key, *three, merge);
    const auto as_elements = [units](const Task& task) {
      std::vector<MergeElement> result;
      for (const std::string_view unit : task.*units) result.push_back({unit, unit});
      return result;
    };
    ThreeArrays three;
    three.base = as_elements(base_);
    three.ours = as_elements(ours_);
    three.theirs = as_elements(theirs_);
    if (three.ours.empty() || three.theirs.empty()) return false;
    if (!are_comparable(three)) return false;
    std::vector<std::string> texts;
    for (const ArrayElement& element : merge_set(three)) {
      const auto* index = std::get_if<std::size_t>(&element);
      texts.emplace_back(index != nullptr ? three.ours[*index].value
                                          : std::get<JsonText>(element).text);
    }
    merge.edits.emplace_back(SetKey{ours_.id, std::string(key), std::move(texts)});
    return true;
  }

  bool merge_entries(std::string_view key, const ThreeValues& values, Merge& merge) const {
    auto three = arrays(values);
    if (!three) return false;
    static const ProgressEntry without_keys{};
    const auto take = [](const Task& task, std::vector<MergeElement>& elements) {
      std::size_t taken = 0;
      for (MergeElement& element : elements) {
        const bool is_empty = element.value == "{}";
        if (!is_empty && taken == task.progress.size()) return false;
        element.entry = is_empty ? &without_keys : &task.progress[taken++];
      }
      return taken == task.progress.size();
    };
    if (!take(base_, three->base) || !take(ours_, three->ours) || !take(theirs_, three->theirs)) {
      return false;
    }
    auto merged = merge_progress(*three);
    if (!merged) return false;
    arrange(key, *std::move(merged), merge);
    return true;
  }

  bool merge_days(std::string_view key, const ThreeValues& values, Merge& merge) const {
    auto three = arrays(values);
    if (!three) return false;
    auto merged = merge_met(*std::move(three), {base_, ours_, theirs_});
    if (!merged) return false;
    arrange(key, *std::move(merged), merge);
    return true;
  }

  const Task& base_;
  const Task& ours_;
  const Task& theirs_;
  const JsonQuestions& json_;
};

}  // namespace

void merge_task_keys(const Task& base, const Task& ours, const Task& theirs,
                     const JsonQuestions& json, Merge& merge) {
  if (ours.members == theirs.members) return;
  TaskKeys(base, ours, theirs, json).merge_into(merge);
}

void merge_list_keys(const TaskList& base, const TaskList& ours, const TaskList& theirs,
                     const JsonQuestions& json, Merge& merge) {
  ThreeFinders finders(base.members, ours.members, theirs.members);
  for (const std::string_view key : keys_of(ours.members, theirs.members)) {
    const ThreeValues values = finders.find(key);
    if (merge_plainly(std::nullopt, key, values, json, merge)) continue;
    merge.conflicts.push_back(
        {std::nullopt, std::string(key), edit_to(std::nullopt, key, values.theirs)});
  }
}

bool same_keys(const Task& a, const Task& b, const JsonQuestions& json) {
  if (a.members == b.members) return true;
  if (a.members.size() != b.members.size()) return false;
  KeyFinder in_b(b.members);
  return std::all_of(a.members.begin(), a.members.end(), [&](const Member& member) {
    SpelledValue value(&member, json);
    SpelledValue other(in_b.find(member.key), json);
    return value.same_as(other);
  });
}

}  // namespace tasks
