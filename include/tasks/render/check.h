#pragma once

#include <string>

#include "tasks/base/local_text.h"
#include "tasks/render/grid.h"
#include "tasks/render/task_view.h"
#include "tasks/report/check.h"

namespace tasks {

/// The findings for a person: under each line of a file that has some, the line and what is wrong
/// in it, with the rule's name and the way out; last the counts. A file without findings is one
/// line. Data is shown escaped; no line exceeds `layout.width` by more than an unbreakable word.
std::string render_check(const CheckReport& report, const TextLayout& layout, Language language);

/// The findings as rows, for csv, tsv and md.
Grid check_grid(const CheckReport& report, CellStyle style, Language language);

/// The `check` object of docs/json.md.
std::string check_json(const CheckReport& report);

/// JSON Lines: one finding a line.
std::string check_jsonl(const CheckReport& report);

}  // namespace tasks
