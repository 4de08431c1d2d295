#include "render/calendar.h"

#include <fmt/format.h>

#include "tasks/base/messages/render.h"

namespace tasks {
namespace {

constexpr std::array kWeekdays{messages::kMonday,   messages::kTuesday, messages::kWednesday,
                               messages::kThursday, messages::kFriday,  messages::kSaturday,
                               messages::kSunday};
constexpr std::string_view kWeekdayKeys = "1234567";
static_assert(kWeekdayKeys.size() == kWeekdays.size());

class CalendarGrid {
 public:
  CalendarGrid(const DueCalendar& calendar, Language language)
      : calendar_(calendar), language_(language) {}

  Grid make() {
    year_ = year_of(calendar_.weeks.front().monday);
    add_column("week", calendar_.first_year, Align::left);
    for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
      add_column(kWeekdayKeys.substr(i, 1), kWeekdays.at(i).in(language_), Align::right);
    }
    add_column("sum", messages::kWeekSum.in(language_), Align::right);
    const DueWeek* before = nullptr;
    for (const DueWeek& week : calendar_.weeks) {
      if (before != nullptr && week.monday - before->monday > DayCount(7)) add_heading("...");
      if (year_of(week.monday) != year_) {
        year_ = year_of(week.monday);
        add_heading(std::to_string(year_));
      }
      add(week);
      before = &week;
    }
    grid_.footers.push_back(
        format(message(messages::kCalendarLegend, to_string(calendar_.today)), language_));
    return std::move(grid_);
  }

 private:
  void add_column(std::string_view key, std::string_view heading, Align align) {
    GridColumn column;
    column.key = key;
    column.heading = heading;
    column.align = align;
    grid_.columns.push_back(column);
  }

  /// A row of nothing but its first cell.
  void add_heading(std::string text) {
    CellRow row(grid_.columns.size());
    row.front() = {std::move(text), Tone::faint};
    grid_.rows.push_back(std::move(row));
  }

  void add(const DueWeek& week) {
    CellRow row;
    row.push_back({to_string(week.monday).substr(5)});
    for (std::size_t i = 0; i < week.counts.size(); ++i) {
      row.push_back(cell(week.monday + DayCount(i), week.counts.at(i)));
    }
    row.push_back({week.sum() == 0 ? "" : std::to_string(week.sum())});
    grid_.rows.push_back(std::move(row));
  }

  Cell cell(Date day, std::size_t count) const {
    std::string text = count == 0 ? "." : std::to_string(count);
    if (day == calendar_.today) text.insert(0, ">");
    if (count == 0) return {std::move(text), Tone::faint};
    return {std::move(text), day < calendar_.today ? Tone::alarm : Tone::heading};
  }

  const DueCalendar& calendar_;
  Language language_;
  int year_ = 0;  ///< of the last row
  Grid grid_;
};

}  // namespace

Grid calendar_grid(const DueCalendar& calendar, Language language) {
  return CalendarGrid(calendar, language).make();
}

}  // namespace tasks
