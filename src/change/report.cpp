#include "tasks/change/report.h"

#include <fmt/format.h>

#include "tasks/base/messages/change.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

Result<void> check_text(std::string_view text) {
  if (!shows_nothing(text)) return {};
  return fail(usage(message(messages::kEmptyNote)));
}

Error no_report(const Task& task, std::string_view unit) {
  const std::string_view id = task.id.text();
  Error error = usage(unit.empty() ? message(messages::kNoReport, id)
                                   : message(messages::kNoReportOfUnit, id, unit));
  return std::move(error).hint(message(messages::kTryNote, shell_word(id)));
}

}  // namespace

Result<NewEntry> new_report(Date day, std::string_view unit, std::string_view text) {
  TASKS_TRY(check_text(text));
  return NewEntry{day, std::string(unit), std::string(text)};
}

Result<Edit> amend_last_report(const Task& task, std::string_view unit, std::string_view text) {
  TASKS_TRY(check_text(text));
  for (std::size_t index = task.progress.size(); index-- > 0;) {
    const ProgressEntry& entry = task.progress[index];
    const bool is_meant = entry.kind.empty() && (unit.empty() || entry.unit == unit);
    if (is_meant) return Edit{AmendEntry{task.id, index, std::string(text)}};
  }
  return fail(no_report(task, unit));
}

NewEntry deadline_record(Date day, std::string_view old_words, std::string_view new_words,
                         std::string_view reason, Language language) {
  const LocalText sentence =
      new_words.empty() ? messages::kDeadlineRemoved : messages::kDeadlineChanged;
  // Not as a Message: its words are escaped for a terminal, and these go into the file as they are.
  std::string text = fmt::format(fmt::runtime(sentence.in(language)), old_words, new_words);
  if (!reason.empty()) text.append(messages::kBeforeReason.in(language)).append(reason);
  return {day, {}, std::move(text), NewEntry::Kind::deadline};
}

}  // namespace tasks
