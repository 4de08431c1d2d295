#include "report/check_rules.h"
#include "tasks/base/messages/check.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

constexpr std::string_view kProgress = "progress";

void find_at_entry(const TaskToCheck& row, CheckContext& context, Rule rule,
                   const ProgressEntry& entry, Message what) {
  context.findings.add(rule, [&] {
    const std::size_t offset = context.offset_of(entry.text, row.offset_of(kProgress, context));
    return Finding{rule, std::move(what), offset, row.id};
  });
}

}  // namespace

void check_progress(const TaskToCheck& row, CheckContext& context) {
  std::optional<Date> before;
  bool in_order = true;
  for (const ProgressEntry& entry : row.task.progress) {
    if (!entry.date) continue;
    if (before && *entry.date < *before && in_order) {
      in_order = false;
      find_at_entry(row, context, Rule::progress_order, entry,
                    message(messages::kProgressOrder, to_string(*entry.date), to_string(*before)));
    }
    before = entry.date;
    if (*entry.date > context.today) {
      find_at_entry(row, context, Rule::future_day, entry,
                    message(messages::kFutureDay, row_of(Field::progress).label,
                            to_string(*entry.date), to_string(context.today)));
    }
  }
}

}  // namespace tasks
