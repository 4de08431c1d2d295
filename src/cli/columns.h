#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/result.h"
#include "tasks/model/task.h"

namespace tasks {

/// The keys that `--columns` names, by key or label, separated by commas; those of `usual` without
/// the option. A word that is no field stands for a key of the file. Errors: usage for an empty
/// word. A key that is no field is a view of the option.
Result<std::vector<std::string_view>> columns_value(const std::optional<std::string>& option,
                                                    std::string_view usual);

/// An error, of kind usage, for a column of three characters or more that is no field and no key of
/// a task, and differs by little from a field: it is misspelt.
Result<void> check_columns(const std::vector<std::string_view>& columns, const TaskList& list);

/// Every field of the file's form and every other key that one of the tasks has, then what is
/// derived; `file` where several were read. Other keys are views of those of the tasks.
std::vector<std::string_view> every_column(const std::vector<const Task*>& tasks);

}  // namespace tasks
