#pragma once

#include <span>
#include <vector>

#include "tasks/render/grid.h"
#include "tasks/render/task_view.h"
#include "tasks/report/status_report.h"

namespace tasks {

/// The tables of a report in one language; the report must outlive them.
class ReportTables {
 public:
  ReportTables(const StatusReport& report, CellStyle style, Language language)
      : report_(report), style_(style), language_(language) {}

  Grid finished() const;
  Grid reported() const;
  Grid deadline_changes() const;
  Grid overdue() const;
  Grid slow() const;
  Grid due_next() const;
  Grid silent() const;
  Grid ongoing() const;
  Grid groups() const;

  /// The nine columns of the notice; reports are parted by `separator`.
  Grid form(std::string_view separator) const;

  /// Every task with what the report says of it.
  Grid all_tasks() const;

  /// The same with the columns that fit on a page.
  Grid attachment() const;

  /// What is overdue and what is slow in one table.
  Grid late() const;

 private:
  Grid tasks_under(std::string_view columns, std::size_t count, const RowAt& row_at) const;
  Grid all_tasks_under(std::string_view columns) const;
  /// Paused and cancelled stand there for people only where there are such tasks.
  std::vector<Status> status_columns() const;
  std::string group_name(const GroupRow& group) const;
  void add_group_cells(const GroupRow& group, std::span<const Status> statuses,
                       CellRow& cells) const;
  void add_column(Grid& grid, std::string_view key, LocalText heading,
                  Align align = Align::left) const;

  const StatusReport& report_;
  CellStyle style_;
  Language language_;
};

}  // namespace tasks
