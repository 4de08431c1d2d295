#include "report/reporting_units.h"

#include <algorithm>
#include <utility>

#include "tasks/base/distinct_texts.h"

namespace tasks {
namespace {

/// 各卫生健康单位, 机关各股室: all units of a kind, none of which the list names.
bool is_collective(std::string_view unit) {
  return unit.find("各") != std::string_view::npos;
}

/// 卫健委医政股 is a part of 卫健委.
bool is_part_of(std::string_view part, std::string_view unit) {
  return part.starts_with(unit);
}

/// Finds the units of a task that a report is for. A unit, and behind it its parts, stand in the
/// order of the names, so that this takes no look at each unit for each report.
class UnitTree {
 public:
  UnitTree(const std::vector<std::string_view>& units, const DateRange& period)
      : units_(units), period_(period), nodes_(units_.size()) {
    for (std::size_t i = 0; i < units_.size(); ++i) nodes_[i].unit = i;
    std::sort(nodes_.begin(), nodes_.end(),
              [this](const Node& a, const Node& b) { return name_of(a) < name_of(b); });
    for (std::size_t i = 1; i < nodes_.size(); ++i) {
      nodes_[i].whole = holding(name_of(nodes_[i]), i - 1);
    }
  }

  void add(std::string_view reporter, Date day) {
    const std::size_t nearest = last_not_behind(reporter);
    const bool is_named = nearest != kNone && name_of(nodes_[nearest]) == reporter;
    if (!is_named && !reporter.empty()) by_others_.add(day, period_);
    const std::size_t holder = holding(reporter, nearest);
    if (holder == kNone) return;
    Node& node = nodes_[holder];
    (is_named ? node.by_named : node.by_others).add(day, period_);
  }

  /// In the order of the units.
  std::vector<ReportTally> take() {
    std::vector<ReportTally> tallies(units_.size());
    for (std::size_t i = nodes_.size(); i-- > 0;) {
      const Node& node = nodes_[i];
      ReportTally& tally = tallies[node.unit];
      tally.add(node.by_named);
      tally.add(is_collective(name_of(node)) ? by_others_ : node.by_others);
      if (node.whole == kNone) continue;
      nodes_[node.whole].by_named.add(node.by_named);
      nodes_[node.whole].by_others.add(node.by_others);
    }
    return tallies;
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  struct Node {
    std::size_t unit = 0;       ///< its index
    std::size_t whole = kNone;  ///< the node of the nearest unit that it is a part of
    ReportTally by_named;       ///< reports by it and by its parts that the task names
    ReportTally by_others;      ///< by parts that the task does not name
  };

  std::string_view name_of(const Node& node) const { return units_[node.unit]; }

  /// The last node whose name is not above this one.
  std::size_t last_not_behind(std::string_view name) const {
    const auto behind = std::upper_bound(
        nodes_.begin(), nodes_.end(), name,
        [this](std::string_view wanted, const Node& node) { return wanted < name_of(node); });
    return static_cast<std::size_t>(behind - nodes_.begin()) - 1;
  }

  /// The longest name that this one begins with, among those of a node and what holds it.
  std::size_t holding(std::string_view name, std::size_t node) const {
    while (node != kNone && !is_part_of(name, name_of(nodes_[node]))) node = nodes_[node].whole;
    return node;
  }

  const std::vector<std::string_view>& units_;
  DateRange period_;
  std::vector<Node> nodes_;
  ReportTally by_others_;  ///< by whoever the task does not name
};

}  // namespace

std::vector<std::string_view> units_of(const Task& task) {
  DistinctTexts units(task.lead.size() + task.units.size());
  for (const auto* names : {&task.lead, &task.units}) {
    for (const std::string_view name : *names) {
      if (!name.empty()) units.add(name);
    }
  }
  return std::move(units).all();
}

std::string_view reporter_of(const Task& task, const ProgressEntry& entry) {
  if (!entry.unit.empty() || task.lead.empty()) return entry.unit;
  return task.lead.front();
}

bool is_report(const ProgressEntry& entry) {
  return entry.kind.empty();
}

void ReportTally::add(Date day, const DateRange& period) {
  last = std::max(last, std::optional(day));
  if (period.holds(day)) ++in_period;
}

void ReportTally::add(const ReportTally& others) {
  last = std::max(last, others.last);
  in_period += others.in_period;
}

ReportTally tally_of(const Task& task, const DateRange& period) {
  ReportTally tally;
  for (const ProgressEntry& entry : task.progress) {
    if (is_report(entry) && entry.date) tally.add(*entry.date, period);
  }
  return tally;
}

std::vector<ReportTally> tallies_by_unit(const Task& task,
                                         const std::vector<std::string_view>& units,
                                         const DateRange& period) {
  if (task.progress.empty()) return std::vector<ReportTally>(units.size());
  UnitTree tree(units, period);
  for (const ProgressEntry& entry : task.progress) {
    if (is_report(entry) && entry.date) tree.add(reporter_of(task, entry), *entry.date);
  }
  return tree.take();
}

}  // namespace tasks
