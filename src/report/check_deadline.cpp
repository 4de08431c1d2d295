#include <algorithm>

#include "report/check_rules.h"
#include "tasks/base/messages/check.h"
#include "tasks/base/messages/deadline.h"

namespace tasks {
namespace {

constexpr std::string_view kDeadline = "deadline";

bool has_cause(const Message& reason, LocalText cause) {
  return std::find(reason.arguments.begin(), reason.arguments.end(), Message::Argument(cause)) !=
         reason.arguments.end();
}

/// True where the words are sound, and only wait for something to happen.
bool depends_on_an_event(const Message& reason) {
  return has_cause(reason, messages::kUnreadNoStart) || has_cause(reason, messages::kUnreadEvent) ||
         has_cause(reason, messages::kUnreadNoCalendar);
}

void check_reading(const TaskToCheck& row, CheckContext& context) {
  const Deadline& deadline = row.task.deadline;
  if (deadline.resolved || !deadline.reason) return;
  if (depends_on_an_event(*deadline.reason)) {
    row.find(context, Rule::open_deadline, kDeadline, *deadline.reason);
    return;
  }
  const bool no_year = has_cause(*deadline.reason, messages::kUnreadNoYear);
  row.find(context, Rule::unread_deadline, kDeadline, *deadline.reason,
           {message(no_year ? messages::kSetListYear : messages::kSeeExplain)});
}

void check_order(const TaskToCheck& row, CheckContext& context) {
  const std::vector<Milestone>& milestones = row.task.deadline->milestones;
  const auto later_first = [](const Milestone& a, const Milestone& b) { return b.by < a.by; };
  const auto found = std::adjacent_find(milestones.begin(), milestones.end(), later_first);
  if (found == milestones.end()) return;
  const Milestone& early = *(found + 1);
  row.find(context, Rule::milestone_order, kDeadline,
           message(messages::kMilestoneBefore, early.text, to_string(early.by), found->text,
                   to_string(found->by)));
}

void check_notice(const TaskToCheck& row, CheckContext& context) {
  if (!context.issued) return;
  for (const Milestone& milestone : row.task.deadline->milestones) {
    if (milestone.by >= *context.issued) continue;
    row.find(context, Rule::deadline_before_notice, kDeadline,
             message(messages::kDeadlineBeforeNotice, milestone.text, to_string(milestone.by),
                     to_string(*context.issued)));
    return;
  }
}

void check_met(const TaskToCheck& row, CheckContext& context) {
  const Deadline& deadline = row.task.deadline;
  if (deadline.every || !deadline.resolved) return;
  if (row.task.met.size() <= deadline.milestones.size()) return;
  row.find(context, Rule::met_too_long, "met",
           message(messages::kMetTooLong, row.task.met.size(), deadline.milestones.size()));
}

}  // namespace

void check_deadline(const TaskToCheck& row, CheckContext& context) {
  check_reading(row, context);
  check_order(row, context);
  check_notice(row, context);
  check_met(row, context);
}

}  // namespace tasks
