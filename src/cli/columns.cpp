#include "cli/columns.h"

#include <string_view>

#include "cli/values.h"
#include "tasks/base/distinct_texts.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/text.h"
#include "tasks/model/field.h"

namespace tasks {

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
  // Of two characters, as 文号 and 序号 have, one is not little.
  constexpr std::size_t kFewestCharacters = 3;
  for (const std::string_view column : columns) {
    const bool may_be_misspelt =
        field_with_key(column) == nullptr && count_code_points(column) >= kFewestCharacters;
    if (!may_be_misspelt) continue;
    const std::string_view near = nearest(column, words_for_fields());
    if (near.empty() || list.has_key(column)) continue;
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
