#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "tasks/base/local_text.h"
#include "tasks/change/difference.h"
#include "tasks/model/task.h"
#include "tasks/render/task_view.h"

namespace tasks {

/// A value inside a sentence: on one line, shortened, （无） where there is none.
std::string shown_value(std::string_view value, Language language);

/// What a cell shows of a key of which the task has this member, or none (null).
std::string value_text(const Task& task, std::string_view key, const Member* member,
                       CellStyle style, Language language);

/// Two values of one key, likewise; long ones cut to where they differ.
std::pair<std::string, std::string> shown_values(const std::string& one, const std::string& other,
                                                 Language language);
std::pair<std::string, std::string> shown_values(const Task& one, const Task& other,
                                                 const KeyChange& key, Language language);

/// The value of a key of the list itself, likewise; null is none.
std::string shown_value(const Member* member, Language language);

/// What became of a key of the list itself: `标题 （无） → 任务清单`.
std::string changed_words(const KeyChange& key, Language language);

/// The id and the short name: `4 传统医药资源保护`.
std::string named_task(const Task& task, Language language);

/// What changed in a task that both lists have: `状态 推进中 → 已完成；备注 （无） → 已核`. Of long
/// texts, the part that changed.
std::string changed_words(const Difference& difference, Language language);

/// The name of a key of the list itself.
std::string_view list_label(std::string_view key, Language language);

}  // namespace tasks
