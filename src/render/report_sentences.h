#pragma once

#include <string>
#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/render/page.h"
#include "tasks/report/status_report.h"

namespace tasks {

/// The sentences of a report in one language.
class ReportSentences {
 public:
  ReportSentences(const StatusReport& report, Language language)
      : report_(report), language_(language) {}

  /// 截至…，清单共有14项任务：…
  std::vector<std::string> overall() const;

  std::vector<ListPoint> finished() const;
  std::vector<ListPoint> reported() const;
  std::vector<ListPoint> deadline_changes() const;
  std::vector<ListPoint> overdue() const;
  std::vector<ListPoint> slow() const;
  std::vector<ListPoint> due_next() const;
  std::vector<ListPoint> silent() const;
  std::vector<ListPoint> ongoing() const;

  /// 按期, 提前3天, 逾期3天; empty where there was no deadline.
  std::string timeliness(const Finished& finished) const;

 private:
  std::string counts_by_status() const;
  std::string counts_by_state() const;
  std::string counts_by_light() const;
  std::string in_the_period() const;
  std::string troubles() const;

  std::string day(Date day) const;
  std::string task_named(const TaskRow& row) const;
  std::string lead(const TaskRow& row) const;
  std::string deadline(const TaskRow& row) const;
  std::string last_reported(const std::optional<Date>& day) const;
  std::string clauses(const std::vector<std::string>& parts) const;
  std::string finished_words(const Finished& finished) const;

  const StatusReport& report_;
  Language language_;
};

/// The row as it stands for its next day: of several milestones, that one's words.
TaskRow for_next_day(const TaskRow& row);

}  // namespace tasks
