#include <algorithm>
#include <vector>

#include "report/check_rules.h"
#include "report/similar_names.h"
#include "tasks/base/distinct_texts.h"
#include "tasks/base/messages/check.h"

namespace tasks {
namespace {

/// More names than any office has are not compared with each other.
constexpr std::size_t kMostNames = 2000;
constexpr std::size_t kLongestName = 120;  // bytes; longer ones are sentences
constexpr std::size_t kOften = 3;

struct UnitName {
  std::string_view name;
  std::size_t count = 0;
  std::size_t offset = 0;  ///< where it first stands
  std::optional<TaskId> task;
};

/// Every name that stands for a unit, in the order of the file.
class UnitNames {
 public:
  explicit UnitNames(const CheckContext& context) : context_(context) {}

  void add_all(const TaskToCheck& row) {
    for (const auto name : row.task.lead) add(name, "lead", row);
    for (const auto name : row.task.units) add(name, "units", row);
    for (const ProgressEntry& entry : row.task.progress) add(entry.unit, "progress", row);
  }

  const std::vector<UnitName>& all() const { return names_; }
  bool are_too_many() const { return names_.size() > kMostNames; }

 private:
  void add(std::string_view name, std::string_view key, const TaskToCheck& row) {
    if (name.empty() || name.size() > kLongestName || are_too_many()) return;
    const auto [number, is_new] = numbers_.add(name);
    if (is_new) {
      names_.push_back({name, 0, context_.offset_of(name, row.offset_of(key, context_)), row.id});
    }
    ++names_[number].count;
  }

  const CheckContext& context_;
  std::vector<UnitName> names_;
  DistinctTexts numbers_;
};

/// The name that `suspect` may stand for: one that stands more often, or as often and earlier.
struct Better {
  const UnitName* name = nullptr;
  Likeness likeness = Likeness::none;
};

class NameComparison {
 public:
  explicit NameComparison(const std::vector<UnitName>& names) : names_(names) {
    comparable_.reserve(names.size());
    for (const UnitName& name : names) comparable_.emplace_back(name.name);
  }

  Better better_than(std::size_t suspect) const {
    Better best;
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (!is_preferred(i, suspect)) continue;
      const Likeness like = likeness(comparable_[suspect], comparable_[i]);
      if (like == Likeness::related && !stands_out(i, suspect)) continue;
      const bool closer =
          like != Likeness::none && (best.name == nullptr || like < best.likeness ||
                                     (like == best.likeness && names_[i].count > best.name->count));
      if (closer) best = {&names_[i], like};
    }
    return best;
  }

 private:
  bool is_preferred(std::size_t i, std::size_t suspect) const {
    if (i == suspect) return false;
    const bool blanks = has_outer_blanks(names_[i].name);
    if (blanks != has_outer_blanks(names_[suspect].name)) return !blanks;
    if (names_[i].count != names_[suspect].count) return names_[i].count > names_[suspect].count;
    return i < suspect;
  }

  bool stands_out(std::size_t i, std::size_t suspect) const {
    return names_[suspect].count == 1 && names_[i].count >= kOften;
  }

  const std::vector<UnitName>& names_;
  std::vector<ComparableName> comparable_;
};

void add(CheckContext& context, Rule rule, const UnitName& at, Message what,
         std::vector<Message> hints = {}) {
  context.findings.add(rule, [&] {
    return Finding{rule, std::move(what), at.offset, at.task, std::move(hints)};
  });
}

void check_name(CheckContext& context, const UnitName& name, const Better& better) {
  if (better.likeness == Likeness::slip) {
    add(context, Rule::similar_units, name,
        message(messages::kSimilarUnit, name.name, better.name->name),
        {message(messages::kOneName, better.name->name)});
  } else if (has_outer_blanks(name.name)) {
    add(context, Rule::similar_units, name, message(messages::kUnitBlanks, name.name));
  } else if (better.likeness == Likeness::related) {
    add(context, Rule::related_units, name,
        message(messages::kRelatedUnit, name.name, better.name->name),
        {message(messages::kOneName, better.name->name)});
  }
}

}  // namespace

void check_unit_names(const ListToCheck& file, CheckContext& context) {
  UnitNames names(context);
  for (const Task& task : file.list.tasks) names.add_all({task, task.id});
  for (const Task& task : file.unnumbered) names.add_all({task, std::nullopt});
  if (names.are_too_many()) return;
  const NameComparison comparison(names.all());
  for (std::size_t i = 0; i < names.all().size(); ++i) {
    check_name(context, names.all()[i], comparison.better_than(i));
  }
}

}  // namespace tasks
