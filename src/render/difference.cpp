#include "tasks/render/difference.h"

#include <algorithm>

#include "render/change_words.h"
#include "render/clauses.h"
#include "render/entry_changes.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/difference.h"
#include "tasks/base/messages/render.h"
#include "tasks/base/text.h"
#include "tasks/change/difference.h"
#include "tasks/model/field.h"
#include "tasks/render/json.h"

namespace tasks {
namespace {

const Task& task_of(const Difference& difference) {
  return difference.after == nullptr ? *difference.before : *difference.after;
}

bool is_renumbered(const Difference& difference) {
  return difference.before != nullptr && difference.after != nullptr &&
         difference.before->id != difference.after->id;
}

/// What happened to the task, then to its keys.
std::string sentence(const Difference& difference, Language language) {
  if (difference.before == nullptr) return std::string(messages::kTaskAdded.in(language));
  if (difference.after == nullptr) return std::string(messages::kTaskRemoved.in(language));
  Clauses clauses(language);
  if (is_renumbered(difference)) {
    clauses.add(format(
        message(messages::kRenumbered, difference.before->id.text(), difference.after->id.text()),
        language));
  }
  if (difference.moved) clauses.add(std::string(messages::kMoved.in(language)));
  clauses.add(changed_words(difference, language));
  return std::move(clauses).words();
}

std::string list_sentence(const TaskList& before, const TaskList& after, std::string_view key,
                          Language language) {
  return format(message(messages::kChangedFromTo, list_label(key, language),
                        shown_value(before, key, language), shown_value(after, key, language)),
                language);
}

std::string raw_of(MemberView members, std::string_view key) {
  const Member* const member = find_member(members, key);
  return member == nullptr ? std::string{} : std::string(member->raw);
}

std::string raw_of(const Task* task, std::string_view key) {
  return task == nullptr ? std::string{} : raw_of(task->members, key);
}

/// The keys of a difference; every key of a task that came or went.
std::vector<std::string_view> keys_of(const Difference& difference) {
  if (difference.before != nullptr && difference.after != nullptr) return difference.keys;
  std::vector<std::string_view> keys;
  for (const Member& member : task_of(difference).members) keys.push_back(member.key);
  return keys;
}

std::string_view kind_of(const Difference& difference) {
  if (difference.before == nullptr) return "added";
  return difference.after == nullptr ? "removed" : "changed";
}

/// `[{"key":…,"before":…,"after":…},…]`
class ValuesJson {
 public:
  void add(std::string_view key, const std::string& before, const std::string& after) {
    const auto json = [](const std::string& raw) {
      return raw.empty() ? "null" : compact_json(raw);
    };
    if (text_.size() > 1) text_ += ',';
    text_ += R"({"key":)" + quoted_json(key) + R"(,"before":)" + json(before) + R"(,"after":)" +
             json(after) + '}';
  }
  std::string text() const { return text_ + ']'; }

 private:
  std::string text_ = "[";
};

std::string task_json(const Difference& difference) {
  const Task& task = task_of(difference);
  ValuesJson keys;
  for (const std::string_view key : keys_of(difference)) {
    keys.add(key, raw_of(difference.before, key), raw_of(difference.after, key));
  }
  const std::string old_id = is_renumbered(difference) ? raw_of(difference.before, "id") : "null";
  return R"({"id":)" + raw_of(&task, "id") + R"(,"short":)" + quoted_json(short_name(task)) +
         R"(,"change":")" + std::string(kind_of(difference)) + R"(","old_id":)" + old_id +
         R"(,"moved":)" + (difference.moved ? "true" : "false") + R"(,"keys":)" + keys.text() + '}';
}

/// Reports that came; a record of the deadline is none.
std::size_t new_reports(const Difference& difference) {
  if (difference.after == nullptr) return 0;
  const std::vector<ProgressEntry> added =
      difference.before == nullptr ? difference.after->progress.to_vector()
                                   : entry_changes(*difference.before, *difference.after).added;
  const auto is_report = [](const ProgressEntry& entry) { return entry.kind.empty(); };
  return static_cast<std::size_t>(std::count_if(added.begin(), added.end(), is_report));
}

}  // namespace

std::string difference_lines(const ListDifference& difference, Language language) {
  std::string lines;
  for (const std::string_view key : difference.keys) {
    lines += list_sentence(*difference.before, *difference.after, key, language) + '\n';
  }
  for (const Difference& changed : difference.tasks) {
    lines += named_task(task_of(changed), language) + ": " + sentence(changed, language) + '\n';
  }
  return lines;
}

std::string wrapped_lines(std::string_view lines, std::size_t width, std::string_view indent) {
  constexpr std::size_t kNarrowest = 12;
  std::string result;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    const std::size_t room = width == 0 ? 0 : std::max(width, kNarrowest) - indent.size() - 2;
    std::string start(indent);
    for (const std::string& part : wrap(lines.substr(0, end), room)) {
      result.append(start).append(part).append("\n");
      start = std::string(indent) + "  ";
    }
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return result;
}

std::string difference_counts(const ListDifference& difference, Language language) {
  std::size_t added = 0;
  std::size_t removed = 0;
  std::size_t changed = 0;
  std::size_t done = 0;
  std::size_t reports = 0;
  for (const Difference& task : difference.tasks) {
    const auto is_done = [](const Task* version) {
      return version != nullptr && version->status == Status::done;
    };
    (task.before == nullptr ? added : task.after == nullptr ? removed : changed) += 1;
    if (is_done(task.after) && !is_done(task.before)) ++done;
    reports += new_reports(task);
  }
  return format(message(messages::kDifferenceCounts, added, removed, changed, done, reports),
                language) +
         '\n';
}

Grid difference_grid(const ListDifference& difference, Language language) {
  Grid grid;
  grid.columns = {{"id", std::string(row_of(Field::id).label.in(language))},
                  {"short", std::string(row_of(Field::short_name).label.in(language))},
                  {"change", std::string(messages::kChangeHeading.in(language))}};
  for (const std::string_view key : difference.keys) {
    grid.rows.push_back(
        {{}, {}, {list_sentence(*difference.before, *difference.after, key, language)}});
  }
  for (const Difference& changed : difference.tasks) {
    const Task& task = task_of(changed);
    grid.rows.push_back(
        {{task.id.text()}, {std::string(short_name(task))}, {sentence(changed, language)}});
  }
  return grid;
}

Grid difference_values(const ListDifference& difference, Language language) {
  Grid grid;
  grid.columns = {{"id", std::string(row_of(Field::id).label.in(language))},
                  {"change", std::string(messages::kChangeHeading.in(language))},
                  {"key", std::string(messages::kKeyHeading.in(language))},
                  {"before", std::string(messages::kBeforeHeading.in(language))},
                  {"after", std::string(messages::kAfterHeading.in(language))}};
  for (const std::string_view key : difference.keys) {
    grid.rows.push_back({{},
                         {"changed"},
                         {std::string(key)},
                         {compact_json(raw_of(difference.before->members, key))},
                         {compact_json(raw_of(difference.after->members, key))}});
  }
  for (const Difference& changed : difference.tasks) {
    const std::string id = task_of(changed).id.text();
    for (const std::string_view key : keys_of(changed)) {
      grid.rows.push_back({{id},
                           {std::string(kind_of(changed))},
                           {std::string(key)},
                           {compact_json(raw_of(changed.before, key))},
                           {compact_json(raw_of(changed.after, key))}});
    }
  }
  return grid;
}

std::string difference_json(const ListDifference& difference, std::string_view before_name,
                            std::string_view after_name) {
  ValuesJson list;
  for (const std::string_view key : difference.keys) {
    list.add(key, raw_of(difference.before->members, key), raw_of(difference.after->members, key));
  }
  std::string tasks;
  for (const Difference& changed : difference.tasks) {
    tasks += (tasks.empty() ? "" : ",") + task_json(changed);
  }
  std::string names;
  if (!before_name.empty()) {
    names =
        R"("before":)" + quoted_json(before_name) + R"(,"after":)" + quoted_json(after_name) + ',';
  }
  return '{' + names + R"("list":)" + list.text() + R"(,"tasks":[)" + tasks + "]}";
}

}  // namespace tasks
