#pragma once

#include <string>
#include <string_view>

#include "tasks/base/date.h"
#include "tasks/base/local_text.h"
#include "tasks/base/result.h"
#include "tasks/model/edit.h"
#include "tasks/model/task.h"

namespace tasks {

/// A report of progress; `unit` may be empty. Errors: usage where `text` is blank.
Result<NewEntry> new_report(Date day, std::string_view unit, std::string_view text);

/// Replaces the text of the last report; with a unit, of that unit's last one. Entries that record
/// a change of the deadline are no reports. Errors: usage where `text` is blank or there is no
/// report.
Result<Edit> amend_last_report(const Task& task, std::string_view unit, std::string_view text);

/// The entry that records a change of the deadline's words; `new_words` are empty where it is
/// removed, `reason` may be empty.
NewEntry deadline_record(Date day, std::string_view old_words, std::string_view new_words,
                         std::string_view reason, Language language);

}  // namespace tasks
