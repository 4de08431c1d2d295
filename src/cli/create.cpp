#include "cli/create.h"

#include <utility>

#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/storage.h"
#include "tasks/document/document.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

Result<std::string> path_of(const CreatingCommand& command, const Parsed& parsed,
                            const Session& session) {
  std::vector<std::string> named = parsed.globals.files;
  for (std::string& word : command.files()) named.push_back(std::move(word));
  if (named.size() > 1) {
    return fail(Error{ErrorKind::usage, message(messages::kOneNewFile, parsed.command->name)});
  }
  if (!named.empty()) return named.front();
  const auto file = session.environment("TASKS_FILE");
  return file && !file->empty() ? *file : "tasks.json";
}

}  // namespace

Result<int> create_list(const CreatingCommand& command, const Parsed& parsed, const Inputs& inputs,
                        Session& session) {
  TASKS_TRY_ASSIGN(path, path_of(command, parsed, session));
  TASKS_TRY_ASSIGN(keys, command.run(inputs));
  const std::string bytes = new_list(keys);
  if (path == "-") {
    session.out += bytes;
    return 0;
  }
  Result<Saved> made = create_file(*session.files, path, bytes);
  if (!made) {
    Error error = std::move(made).error();
    if (error.what == message(messages::kFileExists, path))
      error.hints.push_back(message(messages::kChangeListKeys));
    return fail(std::move(error));
  }
  if (*made == Saved::unconfirmed) {
    return fail(Error{ErrorKind::system, message(messages::kUnconfirmed, path)});
  }
  if (!parsed.globals.quiet) {
    session.err += format_short(message(messages::kCreated, path), inputs.language) + '\n';
  }
  return 0;
}

}  // namespace tasks
