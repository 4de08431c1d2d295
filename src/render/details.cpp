#include <algorithm>
#include <span>

#include "render/bar.h"
#include "tasks/base/messages/render.h"
#include "tasks/base/text.h"
#include "tasks/model/field.h"
#include "tasks/render/task_view.h"

namespace tasks {
namespace {

/// Lines of `label  value`, the values under each other.
class DetailPage {
 public:
  DetailPage(const TextLayout& layout, Language language, const Drain& drain)
      : layout_(layout), drain_(drain) {
    for (const FieldRow& row : all_fields()) widen(row.label.in(language));
    widen(messages::kReadAs.in(language));
  }

  void heading(const Task& task) {
    out_ += painted(escape_controls(task.id.text()), Tone::heading, layout_.colour) + "  ";
    out_ += painted(escape_controls(short_name(task)), Tone::heading, layout_.colour) + '\n';
  }

  /// The value's own lines, each wrapped to the room. Nothing is printed for an empty value.
  void line(std::string_view label, std::string_view value, Tone tone = Tone::plain) {
    if (value.empty()) return;
    const std::size_t indent = 2 + label_width_ + 2;
    const std::size_t room =
        layout_.width > indent + 16 ? layout_.width - indent : (layout_.width > 0 ? 16 : 0);
    std::string start =
        "  " + painted(pad(label, label_width_), Tone::faint, layout_.colour) + "  ";
    for (std::size_t at = 0; at <= value.size();) {
      const std::size_t end = std::min(value.find('\n', at), value.size());
      for (const std::string& part : wrap(printable_line(value.substr(at, end - at)), room)) {
        out_ += start + painted(part, tone, layout_.colour) + '\n';
        start = std::string(indent, ' ');
      }
      if (drain_) drain_(out_);
      at = end + 1;
    }
  }

  void blank_line() { out_ += '\n'; }

  /// Behind a figure, where there is a width to draw it in.
  std::string bar_of(double percent) const {
    constexpr std::size_t kBar = 10;
    return layout_.width == 0 ? "" : ' ' + bar(percent / 100, kBar, layout_);
  }

  std::string take() { return std::move(out_); }

 private:
  void widen(std::string_view label) {
    constexpr std::size_t kLongestLabel = 18;
    const std::size_t width = display_width(label);
    if (width <= kLongestLabel) label_width_ = std::max(label_width_, width);
  }

  static std::string printable_line(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    return escape_controls(line);
  }

  const TextLayout& layout_;
  const Drain& drain_;
  std::size_t label_width_ = 0;
  std::string out_;
};

std::string milestone_words(const Deadline& deadline, std::span<const Date> met, std::size_t index,
                            Language language) {
  const Milestone& milestone = deadline.milestones[index];
  std::string days = milestone.from ? to_string(*milestone.from) + " … " + to_string(milestone.by)
                                    : to_string(milestone.by);
  if (index < met.size()) {
    days = format(message(messages::kMilestoneBy, days,
                          format(message(messages::kMetOn, to_string(met[index])), language)),
                  language);
  }
  if (deadline.milestones.size() == 1) return days;
  return format(message(messages::kMilestoneBy, days, milestone.text), language);
}

/// What the deadline was read as, a part a line.
std::string reading_words(const Task& task, Language language) {
  const Deadline& deadline = task.deadline;
  std::string words;
  const auto add = [&words](std::string_view part) {
    if (!words.empty()) words += '\n';
    words += part;
  };
  for (std::size_t i = 0; i < deadline.milestones.size(); ++i) {
    add(milestone_words(deadline, task.met, i, language));
  }
  if (deadline.every) add(cell_text({&task, {}}, "deadline", CellStyle::words, language));
  if (deadline.ongoing) add(messages::kOngoing.in(language));
  if (!deadline.resolved) {
    add(deadline.reason ? format(*deadline.reason, language)
                        : std::string(messages::kNotReadable.in(language)));
  }
  return words;
}

/// 逾期 3 天 says both; of other states the label comes first.
std::string standing_words(const TaskRow& row, Language language) {
  std::string words(label(row.standing.state).in(language));
  std::string days = cell_text(row, "days_left", CellStyle::words, language);
  switch (row.standing.state) {
    case State::overdue:
      return days;
    case State::due_soon:
    case State::on_track:
      return format(message(messages::kMilestoneBy, words, days), language);
    default:
      return words;
  }
}

std::string entry_heading(const ProgressEntry& entry) {
  std::string heading = entry.date ? to_string(*entry.date) : "";
  if (!entry.unit.empty()) heading.append(heading.empty() ? "" : " ").append(entry.unit);
  return heading;
}

void write_progress(DetailPage& page, const Task& task, Language language) {
  const std::string_view label = row_of(Field::progress).label.in(language);
  std::string text;
  for (const ProgressEntry& entry : task.progress) {
    if (!text.empty()) text += '\n';
    const std::string heading = entry_heading(entry);
    text.append(heading);
    if (!heading.empty()) text += messages::kColon.in(language);
    text.append(entry.text);
  }
  page.line(label, text);
}

void write_task(DetailPage& page, const TaskRow& row, Language language) {
  const Task& task = *row.task;
  page.heading(task);
  page.line(row_of(Field::file).label.in(language), file_of(task));
  for (const FieldRow& field : all_fields()) {
    const std::string_view label = field.label.in(language);
    if (field.type == FieldType::derived || field.field == Field::id || field.field == Field::met) {
      continue;
    }
    if (field.field == Field::progress) {
      write_progress(page, task, language);
      continue;
    }
    std::string words = cell_text(row, field.key, CellStyle::words, language);
    if (field.field == Field::percent && task.percent) words += page.bar_of(*task.percent);
    page.line(label, words);
    if (field.field == Field::deadline) {
      page.line(messages::kReadAs.in(language), reading_words(task, language));
      page.line(row_of(Field::state).label.in(language), standing_words(row, language),
                row.standing.state == State::overdue ? Tone::alarm : Tone::plain);
      page.line(row_of(Field::light).label.in(language),
                cell_text(row, "light", CellStyle::words, language));
    }
  }
  for (const Member& member : task.members) {
    if (field_with_key(member.key) != nullptr) continue;
    page.line(escape_controls(member.key), member_text(member));
  }
}

}  // namespace

std::string render_details(const TaskView& view, const TextLayout& layout, Language language,
                           const Drain& drain) {
  DetailPage page(layout, language, drain);
  for (const TaskRow& row : view.rows) {
    if (&row != &view.rows.front()) page.blank_line();
    write_task(page, row, language);
  }
  return page.take();
}

}  // namespace tasks
