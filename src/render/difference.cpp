#include "tasks/render/difference.h"

#include <algorithm>

#include "render/change_words.h"
#include "render/clauses.h"
#include "render/entry_changes.h"
#include "render/json_writer.h"
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

std::string_view raw_of(const Member* member) {
  return member == nullptr ? std::string_view{} : member->raw;
}

/// The keys of a difference; every key of a task that came or went.
std::vector<KeyChange> keys_of(const Difference& difference) {
  if (difference.before != nullptr && difference.after != nullptr) return difference.keys;
  std::vector<KeyChange> keys;
  for (const Member& member : task_of(difference).members) {
    const bool is_new = difference.before == nullptr;
    keys.push_back({member.key, is_new ? nullptr : &member, is_new ? &member : nullptr});
  }
  return keys;
}

std::string_view kind_of(const Difference& difference) {
  if (difference.before == nullptr) return "added";
  return difference.after == nullptr ? "removed" : "changed";
}

/// `[{"key":…,"before":…,"after":…},…]`
void append_values(std::string& out, const std::vector<KeyChange>& keys) {
  const auto append_value = [&out](const Member* member) {
    out += member == nullptr ? "null" : compact_json(member->raw);
  };
  const char* before = "[";
  for (const KeyChange& key : keys) {
    out.append(before).append(R"({"key":)");
    append_quoted(out, key.key);
    out += R"(,"before":)";
    append_value(key.before);
    out += R"(,"after":)";
    append_value(key.after);
    out += '}';
    before = ",";
  }
  out += keys.empty() ? "[]" : "]";
}

void append_task(std::string& out, const Difference& difference) {
  const Task& task = task_of(difference);
  const auto id_of = [](const Task& version) { return compact_json(raw_of(version.member("id"))); };
  const std::string old_id = is_renumbered(difference) ? id_of(*difference.before) : "null";
  out += R"({"id":)" + id_of(task) + R"(,"short":)" + quoted_json(short_name(task)) +
         R"(,"change":")" + std::string(kind_of(difference)) + R"(","old_id":)" + old_id +
         R"(,"moved":)" + (difference.moved ? "true" : "false") + R"(,"keys":)";
  append_values(out, keys_of(difference));
  out += '}';
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
  for (const KeyChange& key : difference.keys) lines += changed_words(key, language) + '\n';
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
  grid.columns = {{"id", row_of(Field::id).label.in(language)},
                  {"short", row_of(Field::short_name).label.in(language)},
                  {"change", messages::kChangeHeading.in(language)}};
  const std::size_t of_list = difference.keys.size();
  grid.rows = GridRows(of_list + difference.tasks.size(),
                       [&difference, of_list, language](std::size_t i, CellRow& row) {
                         if (i < of_list) {
                           row = {{}, {}, {changed_words(difference.keys[i], language)}};
                           return;
                         }
                         const Difference& changed = difference.tasks[i - of_list];
                         const Task& task = task_of(changed);
                         row = {{std::string(task.id.text())},
                                {std::string(short_name(task))},
                                {sentence(changed, language)}};
                       });
  return grid;
}

Grid difference_values(const ListDifference& difference, Language language) {
  Grid grid;
  grid.columns = {{"id", row_of(Field::id).label.in(language)},
                  {"change", messages::kChangeHeading.in(language)},
                  {"key", messages::kKeyHeading.in(language)},
                  {"before", messages::kBeforeHeading.in(language)},
                  {"after", messages::kAfterHeading.in(language)}};
  struct Value {
    const Difference* task;  ///< null for the list itself
    KeyChange key;
  };
  std::size_t count = difference.keys.size();
  for (const Difference& changed : difference.tasks) count += keys_of(changed).size();
  std::vector<Value> values;
  values.reserve(count);
  for (const KeyChange& key : difference.keys) values.push_back({nullptr, key});
  for (const Difference& changed : difference.tasks) {
    for (const KeyChange& key : keys_of(changed)) values.push_back({&changed, key});
  }
  grid.rows = GridRows(count, [values = std::move(values)](std::size_t i, CellRow& row) {
    const auto& [task, key] = values[i];
    row = {{task == nullptr ? std::string{} : std::string(task_of(*task).id.text())},
           {std::string(task == nullptr ? "changed" : kind_of(*task))},
           {std::string(key.key)},
           {compact_json(raw_of(key.before))},
           {compact_json(raw_of(key.after))}};
  });
  return grid;
}

std::string difference_json(const ListDifference& difference, std::string_view before_name,
                            std::string_view after_name, const Drain& drain) {
  std::string out = "{";
  if (!before_name.empty()) {
    out +=
        R"("before":)" + quoted_json(before_name) + R"(,"after":)" + quoted_json(after_name) + ',';
  }
  out += R"("list":)";
  append_values(out, difference.keys);
  out += R"(,"tasks":[)";
  const char* before = "";
  for (const Difference& changed : difference.tasks) {
    out += before;
    append_task(out, changed);
    before = ",";
    if (drain) drain(out);
  }
  return out += "]}";
}

}  // namespace tasks
