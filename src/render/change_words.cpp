#include "render/change_words.h"

#include "tasks/base/messages/change.h"
#include "tasks/base/text.h"
#include "tasks/model/field.h"
#include "tasks/render/task_view.h"

namespace tasks {
namespace {

constexpr std::size_t kLongestValue = 40;

}  // namespace

std::string shown_value(std::string_view value, Language language) {
  if (value.empty()) return std::string(messages::kNothing.in(language));
  return truncate(escape_controls(value), kLongestValue);
}

std::string shown_value(const Task& task, std::string_view key, Language language) {
  return shown_value(cell_text({&task, {}}, key, CellStyle::words, language), language);
}

std::string shown_value(const TaskList& list, std::string_view key, Language language) {
  for (const Member& member : list.members) {
    if (member.key == key) return shown_value(member.raw, language);
  }
  return shown_value(std::string_view{}, language);
}

std::string_view list_label(std::string_view key, Language language) {
  for (const ListFieldRow& row : list_fields()) {
    if (row.key == key) return row.label.in(language);
  }
  return key;
}

}  // namespace tasks
