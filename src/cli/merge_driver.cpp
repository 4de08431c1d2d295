#include "cli/merge_driver.h"

#include <new>

#include "cli/merge_files.h"
#include "cli/print_error.h"
#include "cli/settings.h"
#include "cli/values.h"
#include "cli/write.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/git.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

constexpr int kConflict = 1;
constexpr int kFailed = 129;

Result<int> merge_into_ours(std::span<const std::string> words, Session& session) {
  constexpr std::size_t kWords = 5;
  if (words.size() != kWords) {
    return fail(Error{ErrorKind::usage, message(messages::kDriverWords)});
  }
  const FilesToMerge files{words[0], words[1], words[2]};
  MarkerStyle style;
  style.length = parse_count(words[3]).value_or(style.length);
  const Globals globals;
  const Sources sources(session, globals, std::nullopt);
  const Language language = language_for_errors(globals, session);
  TASKS_TRY_ASSIGN(merged, merge_files(sources, files, style, language));
  TASKS_TRY(replace_file(*session.files, files.ours, merged.bytes, telling(language, session)));
  session.err += merged.lines;
  return merged.has_conflicts ? kConflict : 0;
}

}  // namespace

int run_merge_driver(std::span<const std::string> words, Session& session) {
  const auto failed = [&session](const Error& error) {
    session.err += error_text(error, language_for_errors({}, session));
    return kFailed;
  };
  try {
    const Result<int> code = merge_into_ours(words, session);
    return code ? *code : failed(code.error());
  } catch (const std::bad_alloc&) {
    // Any other code would tell git that OURS holds what is left to merge.
    return failed({ErrorKind::system, message(messages::kOutOfMemory)});
  }
}

}  // namespace tasks
