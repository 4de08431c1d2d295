#include "cli/find_list.h"

#include <algorithm>
#include <utility>

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

Result<std::vector<ListFile>> find_files(const Globals& globals,
                                         const std::vector<std::string>& words,
                                         const Session& session, std::string_view command) {
  std::vector<ListFile> files;
  for (const auto* named : {&globals.files, &words}) {
    for (const std::string& path : *named) {
      const auto same = [&path](const ListFile& file) { return file.path == path; };
      if (std::any_of(files.begin(), files.end(), same)) {
        return fail(Error{ErrorKind::usage, message(messages::kFileTwice, path)});
      }
      files.push_back({path});
    }
  }
  if (!files.empty()) return files;
  TASKS_TRY_ASSIGN(found, find_list(globals, session, false, command));
  return std::vector<ListFile>{std::move(found)};
}

Result<std::string> read_list(const ListFile& file, const Session& session) {
  if (file.path == "-") return read_stream(*session.files, 0, "-");
  return read_file(*session.files, file.path);
}

}  // namespace tasks
