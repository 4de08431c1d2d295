#include "tasks/model/field.h"

#include <array>
#include <bit>
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

/// Four bytes of a text as a number.
constexpr std::uint64_t four_bytes(std::string_view text, std::size_t at) {
  const std::array<char, 4> bytes = {text[at], text[at + 1], text[at + 2], text[at + 3]};
  return std::bit_cast<std::uint32_t>(bytes);
}

/// The ends of a key as a number: keys of one size up to 8 are equal where it is.
constexpr std::uint64_t ends_of(std::string_view key) {
  const std::size_t size = key.size();
  if (size >= 4) return four_bytes(key, 0) | four_bytes(key, size - 4) << 32U;
  std::uint64_t number = 0;
  for (const char c : key) number = number << 8U | static_cast<unsigned char>(c);
  return number;
}

/// A table with open addressing: most keys are found at the first look.
constexpr std::size_t kSlots = 64;
struct FieldSlot {
  std::uint64_t ends = 0;
  std::size_t size = 0;
  std::size_t field_plus_1 = 0;  ///< 0: the slot is empty
};

constexpr std::size_t first_slot(std::uint64_t ends, std::size_t size) {
  constexpr std::uint64_t kSpread = 0x9E37'79B9'7F4A'7C15;  // 2^64 by the golden ratio
  return static_cast<std::size_t>(((ends ^ size) * kSpread) >> 58U);
}

consteval std::array<FieldSlot, kSlots> field_slots() {
  std::array<FieldSlot, kSlots> slots{};
  for (std::size_t i = 0; i < kFields.size(); ++i) {
    const std::string_view key = kFields[i].key;
    std::size_t slot = first_slot(ends_of(key), key.size());
    while (slots[slot].field_plus_1 != 0) slot = (slot + 1) % kSlots;
    slots[slot] = {ends_of(key), key.size(), i + 1};
  }
  return slots;
}
constexpr std::array<FieldSlot, kSlots> kFieldSlots = field_slots();

/// The bytes that labels and other names of fields begin with.
consteval std::array<bool, 256> first_bytes() {
  std::array<bool, 256> bytes{};
  const auto add = [&bytes](std::string_view name) {
    if (!name.empty()) bytes[static_cast<unsigned char>(name.front())] = true;
  };
  for (const FieldRow& row : kFields) {
    add(row.label.in(Language::zh));
    add(row.label.in(Language::en));
    bool is_first = true;
    for (const char& c : row.other_names) {
      if (is_first) add({&c, 1});
      is_first = c == ' ';
    }
  }
  return bytes;
}
constexpr std::array<bool, 256> kFirstBytes = first_bytes();

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
  const std::uint64_t ends = ends_of(key);
  for (std::size_t at = first_slot(ends, key.size()); kFieldSlots[at].field_plus_1 != 0;
       at = (at + 1) % kSlots) {
    const FieldSlot& slot = kFieldSlots[at];
    if (slot.ends != ends || slot.size != key.size()) continue;
    const FieldRow& row = kFields[slot.field_plus_1 - 1];
    if (key.size() <= 8 || row.key == key) return &row;
  }
  return nullptr;
}

const FieldRow* find_field(std::string_view word) {
  if (const FieldRow* row = field_with_key(word)) return row;
  if (word.empty() || !kFirstBytes[static_cast<unsigned char>(word.front())]) return nullptr;
  for (const FieldRow& row : kFields) {
    if (row.label.in(Language::zh) == word || row.label.in(Language::en) == word ||
        contains_word(row.other_names, word)) {
      return &row;
    }
  }
  return nullptr;
}

std::vector<std::string_view> words_for_fields() {
  std::vector<std::string_view> words;
  for (const FieldRow& row : kFields) {
    words.push_back(row.key);
    words.push_back(row.label.in(Language::zh));
  }
  return words;
}

bool is_reserved(std::string_view key) {
  const FieldRow* row = field_with_key(key);
  return row != nullptr && row->type == FieldType::derived;
}

std::span<const ListFieldRow> list_fields() {
  return kListFields;
}

}  // namespace tasks
