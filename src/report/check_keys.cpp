#include <algorithm>
#include <vector>

#include "report/check_rules.h"
#include "tasks/base/messages/check.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_letters(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

/// One byte more, less or other, two neighbours swapped, or nothing but the case.
bool is_one_edit_away(std::string_view word, std::string_view known) {
  if (word.size() > known.size() + 1 || known.size() > word.size() + 1) return false;
  std::size_t head = 0;
  const std::size_t shorter = std::min(word.size(), known.size());
  while (head < shorter && lower(word[head]) == lower(known[head])) ++head;
  const std::string_view a = word.substr(head);
  const std::string_view b = known.substr(head);
  if (a.size() > b.size()) return same_letters(a.substr(1), b);
  if (a.size() < b.size()) return same_letters(a, b.substr(1));
  if (a.size() >= 2 && lower(a[0]) == lower(b[1]) && lower(a[1]) == lower(b[0]) &&
      same_letters(a.substr(2), b.substr(2))) {
    return true;
  }
  return a.empty() || same_letters(a.substr(1), b.substr(1));
}

bool is_label(std::string_view key, LocalText label) {
  return key == label.in(Language::zh) || key == label.in(Language::en);
}

constexpr std::size_t kShortestKey = 4;  // two letters have too many neighbours

bool may_mean(std::string_view key, std::string_view known, LocalText label) {
  return is_label(key, label) || (key.size() >= kShortestKey && is_one_edit_away(key, known));
}

/// The known key that an unknown one may mean, of those that the object does not hold; else empty.
template <class Rows, class Holds>
std::string_view meant_key(std::string_view key, const Rows& rows, const Holds& holds) {
  for (const auto& row : rows) {
    if (may_mean(key, row.key, row.label) && !holds(row.key)) return row.key;
  }
  return {};
}

void add_misspelt(CheckContext& context, const Member& member, std::string_view meant,
                  const std::optional<TaskId>& id) {
  context.findings.add(Rule::misspelt_key, [&] {
    const std::size_t value = context.offset_of(member);
    return Finding{Rule::misspelt_key,
                   message(messages::kMisspeltKey, member.key),
                   context.offset_of(member.key, value),
                   id,
                   {message(messages::kMisspeltKeyHint, meant)}};
  });
}

bool is_known_list_key(std::string_view key) {
  const auto rows = list_fields();
  return std::any_of(rows.begin(), rows.end(),
                     [key](const ListFieldRow& row) { return row.key == key; });
}

}  // namespace

void check_list_keys(const TaskList& list, CheckContext& context) {
  const auto holds = [&list](std::string_view key) {
    return std::any_of(list.members.begin(), list.members.end(),
                       [key](const Member& member) { return member.key == key; });
  };
  for (const Member& member : list.members) {
    if (is_known_list_key(member.key)) continue;
    const std::string_view meant = meant_key(member.key, list_fields(), holds);
    if (!meant.empty()) add_misspelt(context, member, meant, std::nullopt);
  }
}

void check_keys(const TaskToCheck& row, CheckContext& context) {
  const Task& task = row.task;
  const auto stored = all_fields().first(static_cast<std::size_t>(Field::short_name));
  const auto holds = [&task](std::string_view key) { return task.member(key) != nullptr; };
  for (const Member& member : task.members) {
    if (field_with_key(member.key) != nullptr) continue;
    const std::string_view meant = meant_key(member.key, stored, holds);
    if (!meant.empty()) add_misspelt(context, member, meant, row.id);
  }
  const bool has_text = !task.task.empty() || !task.title.empty();
  const auto is_bad = [&task](std::string_view key) {
    const Member* member = task.member(key);
    return member != nullptr && !member->raw.starts_with('"') && member->raw != "null";
  };
  if (!has_text && !is_bad("task") && !is_bad("title")) {
    row.find(context, Rule::empty_task, "task", message(messages::kNoText));
  }
}

}  // namespace tasks
