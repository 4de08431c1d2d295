#include "tasks/model/field.h"

#include <array>
#include <cstdint>

namespace tasks {
namespace {

constexpr std::array<FieldRow, 21> kFields = {{
    {Field::id, "id", {"序号", "No."}, FieldType::id, "编号 项次"},
    {Field::group,
     "group",
     {"重点任务", "Group"},
     FieldType::text_list,
     "工作任务 目标类别 事项类别"},
    {Field::title, "title", {"任务名称", "Title"}, FieldType::text, "事项名称 项目名称"},
    {Field::task,
     "task",
     {"具体任务", "Full text"},
     FieldType::text,
     "具体要求 工作内容 主要工作 项目内容 任务描述 任务内容"},
    {Field::lead, "lead", {"牵头单位", "Lead"}, FieldType::text_list, "牵头 牵头责任单位 主办单位"},
    {Field::units,
     "units",
     {"责任单位", "Units"},
     FieldType::text_list,
     "责任 配合单位 责任科室 责任部门 承办单位 实施单位"},
    {Field::deadline,
     "deadline",
     {"完成时限", "Deadline"},
     FieldType::deadline,
     "时限 时限要求 完成时间 时间节点 办结时限"},
    {Field::met, "met", {"节点完成", "Met"}, FieldType::days, ""},
    {Field::status, "status", {"状态", "Status"}, FieldType::status, "完成情况 当前状态"},
    {Field::percent, "percent", {"进度", "Percent"}, FieldType::percent, "当前进度 完成进度"},
    {Field::progress,
     "progress",
     {"推进措施及进展情况", "Progress"},
     FieldType::progress,
     "工作任务推进措施及进展情况 进展 进展情况 推进情况"},
    {Field::done_on, "done_on", {"实际完成时间", "Done on"}, FieldType::day, "办结时间 销号时间"},
    {Field::contact,
     "contact",
     {"联络员及联系电话", "Contact"},
     FieldType::text,
     "联络员 联系人 联系电话"},
    {Field::remark, "remark", {"备注", "Remark"}, FieldType::text, "说明"},
    {Field::short_name, "short", {"任务", "Task"}, FieldType::derived, ""},
    {Field::next, "next", {"下一时限", "Next"}, FieldType::derived, "到期日"},
    {Field::days_left, "days_left", {"剩余天数", "Days left"}, FieldType::derived, "剩余"},
    {Field::state, "state", {"时限状态", "State"}, FieldType::derived, ""},
    {Field::light, "light", {"亮灯", "Light"}, FieldType::derived, ""},
    {Field::last_progress,
     "last_progress",
     {"最近进展", "Last progress"},
     FieldType::derived,
     "最近进展日期"},
    {Field::file, "file", {"文件", "File"}, FieldType::derived, ""},
}};

constexpr std::array<ListFieldRow, 7> kListFields = {{
    {"format", {"格式", "Format"}, FieldType::text},
    {"title", {"清单名称", "Title"}, FieldType::text},
    {"notice", {"通知", "Notice"}, FieldType::text},
    {"issuer", {"印发单位", "Issuer"}, FieldType::text},
    {"issued", {"印发日期", "Issued"}, FieldType::day},
    {"year", {"年度", "Year"}, FieldType::number},
    {"lights", {"亮灯设置", "Lights"}, FieldType::lights},
}};

/// Where the search for a key begins: most keys are found at the first look.
constexpr std::size_t kSlots = 64;
constexpr std::size_t slot_of(std::string_view key) {
  if (key.empty()) return 0;
  return (key.size() * 7 + static_cast<unsigned char>(key.front())) % kSlots;
}

/// Open addressing: the index of a row plus 1, or 0 for an empty slot.
consteval std::array<std::uint8_t, kSlots> field_slots() {
  std::array<std::uint8_t, kSlots> slots{};
  for (std::size_t i = 0; i < kFields.size(); ++i) {
    std::size_t slot = slot_of(kFields[i].key);
    while (slots[slot] != 0) slot = (slot + 1) % kSlots;
    slots[slot] = static_cast<std::uint8_t>(i + 1);
  }
  return slots;
}
constexpr std::array<std::uint8_t, kSlots> kFieldSlots = field_slots();

bool contains_word(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const std::size_t end = words.find(' ');
    if (words.substr(0, end) == word) return true;
    words = end == std::string_view::npos ? std::string_view{} : words.substr(end + 1);
  }
  return false;
}

}  // namespace

std::span<const FieldRow> all_fields() {
  return kFields;
}

const FieldRow& row_of(Field field) {
  return kFields[static_cast<std::size_t>(field)];
}

const FieldRow* field_with_key(std::string_view key) {
  for (std::size_t slot = slot_of(key); kFieldSlots[slot] != 0; slot = (slot + 1) % kSlots) {
    const FieldRow& row = kFields[kFieldSlots[slot] - 1];
    if (row.key == key) return &row;
  }
  return nullptr;
}

const FieldRow* find_field(std::string_view word) {
  if (const FieldRow* row = field_with_key(word)) return row;
  for (const FieldRow& row : kFields) {
    if (row.label.in(Language::zh) == word || row.label.in(Language::en) == word ||
        contains_word(row.other_names, word)) {
      return &row;
    }
  }
  return nullptr;
}

bool is_reserved(std::string_view key) {
  const FieldRow* row = field_with_key(key);
  return row != nullptr && row->type == FieldType::derived;
}

std::span<const ListFieldRow> list_fields() {
  return kListFields;
}

}  // namespace tasks
