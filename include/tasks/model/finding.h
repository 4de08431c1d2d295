#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/base/message.h"
#include "tasks/model/task_id.h"

namespace tasks {

/// How bad a finding is.
enum class Severity {
  error,        ///< no other command reads the file until it is mended
  warning,      ///< the value is kept, but not used or contradicted by another one
  information,  ///< worth a look; may well be right
};

/// What `check` looks for. A rule's name and severity are promised (docs/json.md).
enum class Rule {
  not_json,
  conflict_markers,
  not_a_list,
  duplicate_key,
  duplicate_id,
  missing_id,
  bad_id,
  newer_format,
  wrong_type,
  not_a_day,
  unknown_status,
  bad_light,
  percent_range,
  reserved_key,
  misspelt_key,
  empty_task,
  unread_deadline,
  milestone_order,
  met_too_long,
  done_without_day,
  day_without_done,
  full_but_not_done,
  progress_order,
  similar_units,
  open_deadline,
  deadline_before_notice,
  future_day,
  unseen_light,
  related_units,
};
inline constexpr std::size_t kRuleCount = static_cast<std::size_t>(Rule::related_units) + 1;

/// A row of THE table of rules.
struct RuleRow {
  Rule rule;
  std::string_view name;  ///< in machine formats: `not-a-day`
  Severity severity;
  LocalText summary;  ///< what is found, in general
};

/// The table, in the order of `Rule`: errors first, then warnings, then information.
std::span<const RuleRow> all_rules();
const RuleRow& row_of(Rule rule);

/// `error`, `warning`, `information`.
std::string_view code(Severity severity);
LocalText label(Severity severity);

/// Something in a list that is wrong or worth a look.
struct Finding {
  Rule rule;
  Message what;
  std::size_t offset = 0;           ///< of the value in the file, in bytes
  std::optional<TaskId> task = {};  ///< nothing for the keys of the list itself
  std::vector<Message> hints = {};
  std::optional<std::size_t> first_offset = {};  ///< of a duplicate: where its first one stands
};

/// Findings as they come. Of one rule only the first kMostOfOneRule are kept, so that a file of
/// nothing but mistakes does not cost more memory than a good one; all are counted.
class Findings {
 public:
  static constexpr std::size_t kMostOfOneRule = 1000;

  /// Counts a finding of this rule; `make` gives it, and is only asked for it where it is kept.
  template <std::invocable Make>
  void add(Rule rule, Make&& make) {
    ++total_;
    if (count_[static_cast<std::size_t>(rule)]++ < kMostOfOneRule) kept_.push_back(make());
  }

  /// Adds what another collection kept and counted.
  void add_all(const Findings& others);

  /// In the order in which they were added.
  const std::vector<Finding>& kept() const { return kept_; }
  std::size_t total() const { return total_; }
  std::size_t count(Rule rule) const { return count_[static_cast<std::size_t>(rule)]; }
  bool empty() const { return total_ == 0; }

 private:
  std::vector<Finding> kept_;
  std::array<std::size_t, kRuleCount> count_{};
  std::size_t total_ = 0;
};

}  // namespace tasks
