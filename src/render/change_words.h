#pragma once

#include <string>
#include <string_view>

#include "tasks/base/local_text.h"
#include "tasks/model/task.h"

namespace tasks {

/// A value inside a sentence: on one line, shortened, （无） where there is none.
std::string shown_value(std::string_view value, Language language);

/// The value of a key of a task, likewise.
std::string shown_value(const Task& task, std::string_view key, Language language);

/// The value of a key of the list itself, likewise.
std::string shown_value(const TaskList& list, std::string_view key, Language language);

/// The name of a key of the list itself.
std::string_view list_label(std::string_view key, Language language);

}  // namespace tasks
