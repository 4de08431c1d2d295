#pragma once

#include <string>
#include <string_view>

#include "tasks/base/local_text.h"
#include "tasks/change/difference.h"
#include "tasks/render/drain.h"
#include "tasks/render/grid.h"

namespace tasks {

/// What differs, for people: a line a task with its name,
/// `4 传统医药资源保护: 状态 推进中 → 已完成；新增进展 1 条（…）`; tasks that were moved or got
/// another id are said to be so. Empty where nothing differs.
std::string difference_lines(const ListDifference& difference, Language language);

/// Lines wrapped to `width` columns (0: never), each behind `indent`, what goes on two columns
/// deeper.
std::string wrapped_lines(std::string_view lines, std::size_t width, std::string_view indent);

/// The same counted, on one line: how many tasks are new, gone, changed, done; reports.
std::string difference_counts(const ListDifference& difference, Language language);

/// The same as rows, in words: id, task, what changed. The difference must outlive the grid.
Grid difference_grid(const ListDifference& difference, Language language);

/// A row a key, for programs: id, key, the values before and after as the files spell them. The
/// difference must outlive the grid.
Grid difference_values(const ListDifference& difference, Language language);

/// The contract of docs/json.md: one object; without names, without `before` and `after`. Returns
/// what `drain` does not take.
std::string difference_json(const ListDifference& difference, std::string_view before_name,
                            std::string_view after_name, const Drain& drain = {});

}  // namespace tasks
