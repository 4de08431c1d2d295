#include "cli/find_list.h"

#include "tasks/base/messages/cli.h"
#include "tasks/storage/store.h"

namespace tasks {

Result<ListFile> find_list(const Globals& globals, const Session& session, bool writing,
                           std::string_view command) {
  if (globals.files.size() > 1) {
    return fail(Error{ErrorKind::usage, writing ? message(messages::kOneFileForWriting)
                                                : message(messages::kOneFileForReading, command)});
  }
  if (!globals.files.empty()) return ListFile{globals.files.front()};
  if (const auto named = session.environment("TASKS_FILE"); named && !named->empty()) {
    return ListFile{*named};
  }
  if (auto found = find_upward(*session.files, ".", "tasks.json")) {
    const bool here = *found == "tasks.json";
    return ListFile{*std::move(found), !here};
  }
  return fail(Error{ErrorKind::not_a_list, message(messages::kNoListHere)}.hint(
      message(messages::kNameAList)));
}

Result<std::string> read_list(const ListFile& file, const Session& session) {
  if (file.path == "-") return read_stream(*session.files, 0, "-");
  return read_file(*session.files, file.path);
}

}  // namespace tasks
