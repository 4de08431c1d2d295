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
/// word.
Result<std::vector<std::string>> columns_value(const std::optional<std::string>& option,
                                               std::string_view usual);

/// Every field of the file's form and every other key that one of the tasks has, then what is
/// derived; `file` where several were read.
std::vector<std::string> every_column(const std::vector<const Task*>& tasks);

}  // namespace tasks
