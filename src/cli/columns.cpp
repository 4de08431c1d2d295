#include "cli/columns.h"

#include <string_view>

#include "cli/values.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/text_table.h"
#include "tasks/model/field.h"

namespace tasks {

Result<std::vector<std::string>> columns_value(const std::optional<std::string>& option,
                                               std::string_view usual) {
  std::vector<std::string> columns;
  std::string_view rest = option ? std::string_view(*option) : usual;
  for (;;) {
    const std::size_t comma = rest.find(',');
    const std::string_view word = rest.substr(0, comma);
    if (word.empty()) return fail(bad_value("--columns", *option, "id,task,lead"));
    const FieldRow* field = find_field(word);
    columns.emplace_back(field == nullptr ? word : field->key);
    if (comma == std::string_view::npos) return columns;
    rest.remove_prefix(comma + 1);
  }
}

std::vector<std::string> every_column(const std::vector<const Task*>& tasks) {
  std::vector<std::string> stored;
  std::vector<std::string> derived;
  const bool of_several_files = !tasks.empty() && tasks.front()->file != nullptr;
  for (const FieldRow& field : all_fields()) {
    if (field.field == Field::file && !of_several_files) continue;
    (field.type == FieldType::derived ? derived : stored).emplace_back(field.key);
  }
  ViewSet seen;
  for (const Task* task : tasks) {
    for (const Member& member : task->members) {
      if (field_with_key(member.key) != nullptr) continue;
      if (seen.insert(member.key).second) stored.emplace_back(member.key);
    }
  }
  stored.insert(stored.end(), derived.begin(), derived.end());
  return stored;
}

}  // namespace tasks
