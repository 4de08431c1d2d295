#include "change/present_value.h"

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "tasks/model/status.h"

namespace tasks {
namespace {

std::string_view text_of(const Task& task, Field field) {
  switch (field) {
    case Field::title:
      return task.title;
    case Field::task:
      return task.task;
    case Field::deadline:
      return task.deadline->text;
    case Field::contact:
      return task.contact;
    case Field::remark:
      return task.remark;
    default:
      return {};
  }
}

class MeansTheSame {
 public:
  MeansTheSame(const Task& task, const FieldRow& row) : task_(task), row_(row) {}

  bool operator()(const std::string& text) const {
    if (row_.type == FieldType::status) {
      return task_.status_is_known && code(task_.status) == text;
    }
    return is_string() && text_of(task_, row_.field) == text;
  }
  bool operator()(const std::vector<std::string>& texts) const {
    const auto* present = texts_of(task_, row_.field);
    return present != nullptr && task_.member(row_.key) != nullptr &&
           std::equal(present->begin(), present->end(), texts.begin(), texts.end());
  }
  bool operator()(Date day) const { return task_.done_on == day; }
  bool operator()(const std::vector<Date>& days) const {
    return task_.met == days && task_.member(row_.key) != nullptr;
  }
  bool operator()(std::int64_t number) const {
    return task_.percent == static_cast<double>(number);
  }
  bool operator()(const JsonText& json) const {
    const Member* present = task_.member(row_.key);
    return present != nullptr && present->raw == json.text;
  }

 private:
  bool is_string() const {
    const Member* present = task_.member(row_.key);
    return present != nullptr && present->raw.starts_with('"');
  }

  const Task& task_;
  const FieldRow& row_;
};

}  // namespace

const Texts* texts_of(const Task& task, Field field) {
  switch (field) {
    case Field::group:
      return &task.group;
    case Field::lead:
      return &task.lead;
    case Field::units:
      return &task.units;
    default:
      return nullptr;
  }
}

bool means_the_same(const Task& task, const FieldRow& row, const NewValue& value) {
  return std::visit(MeansTheSame(task, row), value);
}

}  // namespace tasks
