#include "tasks/model/finding.h"

#include <algorithm>
#include <array>

namespace tasks {
namespace {

using enum Severity;

constexpr std::array<RuleRow, kRuleCount> kRules = {{
    {Rule::not_json,
     "not-json",
     error,
     {"文件不是 JSON，或超出上限", "no JSON, or beyond a limit"}},
    {Rule::conflict_markers,
     "conflict-markers",
     error,
     {"有尚未解决的 git 合并冲突", "unresolved git conflict markers"}},
    {Rule::not_a_list,
     "not-a-list",
     error,
     {"不是任务清单，或任务不是对象", "no task list, or a task that is no object"}},
    {Rule::duplicate_key,
     "duplicate-key",
     error,
     {"同一对象里键名重复", "a key twice in one object"}},
    {Rule::duplicate_id, "duplicate-id", error, {"序号重复", "an id twice"}},
    {Rule::missing_id, "missing-id", error, {"任务没有序号", "a task without an id"}},
    {Rule::bad_id,
     "bad-id",
     error,
     {"序号不是 1 以上的整数，也不是文字", "an id that is no integer from 1 and no text"}},
    {Rule::newer_format,
     "newer-format",
     warning,
     {"格式比本程序新，或程序不认识，只能查看",
      "a format that the program does not know: reading only"}},
    {Rule::wrong_type, "wrong-type", warning, {"值的类型不对", "a value of the wrong type"}},
    {Rule::not_a_day,
     "not-a-day",
     warning,
     {"日期不存在或写法不对", "a day that does not exist or is misspelt"}},
    {Rule::unknown_status, "unknown-status", warning, {"未知状态", "a status nobody knows"}},
    {Rule::bad_light,
     "bad-light",
     warning,
     {"亮灯设置中有不起作用的内容", "a setting of the lights that has no effect"}},
    {Rule::percent_range,
     "percent-range",
     warning,
     {"进度不在 0 至 100 之间", "a percent outside 0 … 100"}},
    {Rule::reserved_key,
     "reserved-key",
     warning,
     {"键名属于推算出来的项目", "a key that is derived and has no effect"}},
    {Rule::misspelt_key,
     "misspelt-key",
     warning,
     {"键名与已知键名只差一处", "an unknown key one edit away from a known one"}},
    {Rule::empty_task,
     "empty-task",
     warning,
     {"任务既没有名称也没有内容", "a task without any text"}},
    {Rule::unread_deadline,
     "unread-deadline",
     warning,
     {"完成时限未能识别", "words of a deadline that could not be read"}},
    {Rule::milestone_order,
     "milestone-order",
     warning,
     {"后面的节点早于前面的节点", "a milestone before the one that it follows"}},
    {Rule::met_too_long,
     "met-too-long",
     warning,
     {"节点完成的日期多于节点", "more days in met than there are milestones"}},
    {Rule::done_without_day,
     "done-without-day",
     warning,
     {"已完成而没有完成日期", "done, but without a day in done_on"}},
    {Rule::day_without_done,
     "day-without-done",
     warning,
     {"有完成日期而状态不是已完成", "a day in done_on, but not done"}},
    {Rule::full_but_not_done,
     "full-but-not-done",
     warning,
     {"进度 100 而未完成", "percent 100, but neither done nor submitted"}},
    {Rule::progress_order,
     "progress-order",
     warning,
     {"进展没有按日期先后排列", "progress entries that are not oldest first"}},
    {Rule::similar_units,
     "similar-units",
     warning,
     {"单位名称像是另一单位的误写", "a unit whose name looks like a slip for another one"}},
    {Rule::open_deadline,
     "open-deadline",
     information,
     {"完成时限取决于没有写明日期的事项", "a deadline that depends on something without a date"}},
    {Rule::deadline_before_notice,
     "deadline-before-notice",
     information,
     {"完成时限早于通知印发日期", "a deadline before the day of the notice"}},
    {Rule::future_day,
     "future-day",
     information,
     {"完成或进展的日期在今天之后", "a day of completion or progress after today"}},
    {Rule::unseen_light,
     "unseen-light",
     information,
     {"亮灯设置前后矛盾", "lights that contradict each other or leave overdue tasks unlit"}},
    {Rule::related_units,
     "related-units",
     information,
     {"单位名称与常用名称只差一个字", "a unit one character away from one that stands often"}},
}};

constexpr bool is_in_order() {
  for (std::size_t i = 0; i < kRules.size(); ++i) {
    if (static_cast<std::size_t>(kRules[i].rule) != i) return false;
    if (i > 0 && kRules[i].severity < kRules[i - 1].severity) return false;
  }
  return true;
}
static_assert(is_in_order());

}  // namespace

void Findings::add_all(const Findings& others) {
  for (const Finding& finding : others.kept_) {
    if (count_[static_cast<std::size_t>(finding.rule)] < kMostOfOneRule) kept_.push_back(finding);
    ++count_[static_cast<std::size_t>(finding.rule)];
  }
  for (std::size_t rule = 0; rule < kRuleCount; ++rule) {
    const std::size_t kept = std::min(others.count_[rule], kMostOfOneRule);
    count_[rule] += others.count_[rule] - kept;
  }
  total_ += others.total_;
}

std::span<const RuleRow> all_rules() {
  return kRules;
}

const RuleRow& row_of(Rule rule) {
  return kRules[static_cast<std::size_t>(rule)];
}

std::string_view code(Severity severity) {
  constexpr std::array<std::string_view, 3> kCodes{"error", "warning", "information"};
  return kCodes[static_cast<std::size_t>(severity)];
}

LocalText label(Severity severity) {
  switch (severity) {
    case error:
      return {"错误", "error"};
    case warning:
      return {"警告", "warning"};
    case information:
      break;
  }
  return {"参考", "information"};
}

}  // namespace tasks
