#include "cli/output_file.h"

#include <algorithm>

#include "cli/write.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/storage.h"
#include "tasks/storage/store.h"

namespace tasks {

Result<void> write_output_file(const std::string& target, std::string_view text,
                               const std::vector<std::string>& kept, Language language,
                               Session& session) {
  const bool is_kept = std::any_of(kept.begin(), kept.end(), [&](const std::string& file) {
    return same_file(*session.files, file, target);
  });
  if (is_kept && !is_output_stream(target)) {
    return fail(Error{ErrorKind::usage, message(messages::kOutputIsInput, target)});
  }
  TASKS_TRY_ASSIGN(saved, replace_file(*session.files, target, text, telling(language, session)));
  if (saved == Saved::unconfirmed) {
    return fail(Error{ErrorKind::system, message(messages::kUnconfirmed, target)});
  }
  return {};
}

}  // namespace tasks
