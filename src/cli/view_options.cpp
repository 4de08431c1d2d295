#include "cli/view_options.h"

#include <algorithm>

#include "cli/argument_kinds.h"
#include "cli/columns.h"
#include "cli/values.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/query/sort.h"

namespace tasks {
namespace {

constexpr std::string_view kGroupings = "lead, units, group, status, state";

bool can_group(Field field) {
  return field == Field::lead || field == Field::units || field == Field::group ||
         field == Field::status || field == Field::state;
}

/// Groups that print more than this, and nine times what the rows have, are refused: a task that
/// names thousands of units would be printed thousands of times.
constexpr std::size_t kMostOfGroups = std::size_t{32} << 20U;

/// More tables than these nobody reads.
constexpr std::size_t kMostGroups = 20'000;

Error too_many_groups(std::size_t count) {
  return Error{ErrorKind::usage, message(messages::kGroupsTooMany, count)}.hint(
      message(messages::kWithoutGroups));
}

/// About how much of the file these columns of a row print.
std::size_t bytes_of(const TaskRow& row, const std::vector<std::string_view>& columns) {
  std::size_t bytes = short_name(*row.task).size();
  for (const std::string_view key : columns) {
    if (const Member* member = row.task->member(key)) bytes += member->raw.size();
  }
  return bytes;
}

/// How often a task stands in groups of this field.
std::size_t groups_of(const Task& task, Field field) {
  if (field == Field::lead) return std::max<std::size_t>(task.lead.size(), 1);
  if (field == Field::units) return std::max<std::size_t>(task.units.size(), 1);
  return 1;
}

/// Why these rows are not put into groups; nothing where they may be.
std::optional<Error> groups_too_large(const TaskView& view, Field field) {
  std::size_t once = 0;
  std::size_t grouped = 0;
  for (const TaskRow& row : view.rows) {
    const std::size_t bytes = bytes_of(row, view.columns);
    once += bytes;
    grouped += bytes * groups_of(*row.task, field);
  }
  if (grouped <= kMostOfGroups + 9 * once) return std::nullopt;
  return Error{ErrorKind::usage, message(messages::kGroupsTooLarge, grouped >> 20U)}.hint(
      message(messages::kFewerGroups));
}

}  // namespace

void ViewOptions::declare(Binder& binder) {
  binder.option("--columns", columns_, argument_kinds::kColumns, messages::kHelpColumns);
  binder.option("--sort", sort_, argument_kinds::kSortKeys, messages::kHelpSort);
  binder.option("--group-by", group_by_, argument_kinds::kGrouping, messages::kHelpGroupBy);
  binder.option("--limit", limit_, messages::kCountValue, messages::kHelpLimit);
}

Result<void> ViewOptions::apply(TaskView& view, std::string_view usual,
                                const TaskList& list) const {
  TASKS_TRY_ASSIGN(columns, columns_value(columns_, usual));
  if (columns_) TASKS_TRY(check_columns(columns, list));
  view.columns = std::move(columns);
  const bool of_several_files = !list.tasks.empty() && list.tasks.front().file != nullptr;
  if (of_several_files && !columns_) {
    view.columns.insert(view.columns.begin(), row_of(Field::file).key);
  }
  if (sort_) {
    Result<std::vector<SortKey>> keys = parse_sort(*sort_, list);
    if (!keys) {
      keys.error().where->file = "--sort";
      return fail(std::move(keys).error());
    }
    sort_rows(view.rows, *keys, list);
  }
  TASKS_TRY(apply_limit(view));
  return apply_groups(view, list);
}

Result<void> ViewOptions::apply_limit(TaskView& view) const {
  if (!limit_) return {};
  const std::optional<std::size_t> most = parse_count(*limit_);
  if (!most) return fail(bad_value("--limit", *limit_, "20"));
  if (view.rows.size() <= *most) return {};
  const std::size_t left_out = view.rows.size() - *most;
  view.rows.erase(view.rows.begin() + static_cast<std::ptrdiff_t>(*most), view.rows.end());
  view.footers.insert(view.footers.begin(), message(messages::kLeftOut, left_out));
  return {};
}

Result<void> ViewOptions::apply_groups(TaskView& view, const TaskList& list) const {
  if (!group_by_) return {};
  const FieldRow* field = find_field(*group_by_);
  if (field == nullptr || !can_group(field->field)) {
    return fail(bad_value("--group-by", *group_by_, kGroupings));
  }
  view.no_groups = groups_too_large(view, field->field);
  if (view.no_groups) return {};
  view.groups = group_rows(view.rows, field->field, list);
  if (view.groups.size() > kMostGroups) {
    view.no_groups = too_many_groups(view.groups.size());
    view.groups.clear();
    return {};
  }
  std::size_t rows = 0;
  for (const RowGroup& group : view.groups) rows += group.rows.size();
  if (rows == view.rows.size()) return {};
  view.footers.push_back(message(messages::kInEachGroup));
  return {};
}

}  // namespace tasks
