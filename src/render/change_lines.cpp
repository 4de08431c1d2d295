#include "tasks/render/change_lines.h"

#include "render/change_words.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

std::string difference_words(const Difference& difference, Language language) {
  if (difference.before == nullptr) {
    return std::string(messages::kTaskAdded.in(language)) + " " +
           shown_value(short_name(*difference.after), language);
  }
  if (difference.after == nullptr) {
    return std::string(messages::kTaskRemoved.in(language)) + " " +
           shown_value(short_name(*difference.before), language);
  }
  return changed_words(difference, language);
}

}  // namespace

std::string change_lines(const ListDifference& difference, Language language) {
  std::string lines;
  for (const KeyChange& key : difference.keys) lines += changed_words(key, language) + '\n';
  for (const Difference& changed : difference.tasks) {
    const Task* task = changed.after == nullptr ? changed.before : changed.after;
    lines += shown_short(task->id.text()) + ": " + difference_words(changed, language) + '\n';
  }
  return lines;
}

}  // namespace tasks
