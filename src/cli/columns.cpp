#include "cli/columns.h"

#include <algorithm>
#include <string_view>

#include "cli/values.h"
#include "tasks/base/distinct_texts.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/text.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

std::vector<std::string_view> words_for_fields() {
  std::vector<std::string_view> words;
  for (const FieldRow& field : all_fields()) {
    words.push_back(field.key);
    words.push_back(field.label.in(Language::zh));
  }
  return words;
}

/// Of two characters, as 文号 and 序号 have, one is not little.
bool is_long_enough_to_be_misspelt(std::string_view word) {
  constexpr std::size_t kLeast = 3;
  std::size_t characters = 0;
  while (!word.empty() && characters < kLeast) {
    word.remove_prefix(std::max<std::size_t>(code_point_size(word), 1));
    ++characters;
  }
  return characters == kLeast;
}

bool is_key_of_a_task(std::string_view key, const TaskList& list) {
  return std::any_of(list.tasks.begin(), list.tasks.end(),
                     [key](const Task& task) { return task.member(key) != nullptr; });
}

}  // namespace

Result<std::vector<std::string_view>> columns_value(const std::optional<std::string>& option,
                                                    std::string_view usual) {
  std::vector<std::string_view> columns;
  std::string_view rest = option ? std::string_view(*option) : usual;
  for (;;) {
    const std::size_t comma = rest.find(',');
    const std::string_view word = rest.substr(0, comma);
    if (word.empty()) return fail(bad_value("--columns", *option, "id,task,lead"));
    const FieldRow* field = find_field(word);
    columns.push_back(field == nullptr ? word : field->key);
    if (comma == std::string_view::npos) return columns;
    rest.remove_prefix(comma + 1);
  }
}

Result<void> check_columns(const std::vector<std::string_view>& columns, const TaskList& list) {
  for (const std::string_view column : columns) {
    if (field_with_key(column) != nullptr || !is_long_enough_to_be_misspelt(column)) continue;
    if (is_key_of_a_task(column, list)) continue;
    const std::string_view near = nearest(column, words_for_fields());
    if (near.empty()) continue;
    return fail(Error{ErrorKind::usage, message(messages::kUnknownColumn, column)}.hint(
        message(messages::kDidYouMean, near)));
  }
  return {};
}

std::vector<std::string_view> every_column(const std::vector<const Task*>& tasks) {
  DistinctTexts others;
  for (const Task* task : tasks) {
    for (const Member& member : task->members) {
      if (field_with_key(member.key) == nullptr) others.add(member.key);
    }
  }
  std::vector<std::string_view> columns;
  columns.reserve(all_fields().size() + others.all().size());
  const bool of_several_files = !tasks.empty() && tasks.front()->file != nullptr;
  const auto add_fields = [&](bool derived) {
    for (const FieldRow& field : all_fields()) {
      if (field.field == Field::file && !of_several_files) continue;
      if ((field.type == FieldType::derived) == derived) columns.push_back(field.key);
    }
  };
  add_fields(false);
  columns.insert(columns.end(), others.all().begin(), others.all().end());
  add_fields(true);
  return columns;
}

}  // namespace tasks
