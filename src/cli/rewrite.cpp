#include "cli/rewrite.h"

#include <algorithm>
#include <utility>

#include "cli/find_list.h"
#include "cli/print_error.h"
#include "cli/write.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/text.h"
#include "tasks/document/document.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

class Rewriter {
 public:
  Rewriter(const RewritingCommand& command, const Parsed& parsed, const Inputs& inputs,
           Session& session)
      : command_(command), parsed_(parsed), inputs_(inputs), session_(session) {}

  Result<int> run() {
    TASKS_TRY_ASSIGN(
        files, find_files(parsed_.globals, command_.files(), session_, parsed_.command->name));
    if (parsed_.writing.to_stdout && files.size() > 1) {
      return fail(Error{ErrorKind::usage, message(messages::kOneFileToPrint)});
    }
    int worst = 0;
    for (const ListFile& file : files) worst = std::max(worst, code_of(rewrite(file)));
    return worst;
  }

 private:
  /// The exit code for one file; an error is printed.
  int code_of(const Result<bool>& differs) {
    if (!differs) return print_error(differs.error(), inputs_.language, session_);
    return command_.only_compares() && *differs ? static_cast<int>(ErrorKind::answer_is_no) : 0;
  }

  /// True where the file is not yet as it should be.
  Result<bool> rewrite(const ListFile& file) {
    if (command_.only_compares() || parsed_.writing.dry_run) return compare(file);
    return parsed_.writing.to_stdout || file.path == "-" ? print(file) : save(file);
  }

  Result<std::string> rewritten(std::string_view bytes, const std::string& path) const {
    Result<Document> list = Document::read(std::string(bytes), {inputs_.year});
    if (!list) return fail(in_file(std::move(list).error(), path));
    Result<std::string> text = command_.rewrite(*std::move(list));
    if (!text) return fail(in_file(std::move(text).error(), path));
    return text;
  }

  Result<bool> compare(const ListFile& file) {
    TASKS_TRY_ASSIGN(bytes, read_list(file, session_));
    TASKS_TRY_ASSIGN(text, rewritten(bytes, file.path));
    const bool differs = text != bytes;
    if (differs) session_.out += escape_controls(file.path) + '\n';
    return differs;
  }

  Result<bool> print(const ListFile& file) {
    TASKS_TRY_ASSIGN(bytes, read_list(file, session_));
    TASKS_TRY_ASSIGN(text, rewritten(bytes, file.path));
    session_.out += text;
    return text != bytes;
  }

  Result<bool> save(const ListFile& file) {
    const ByteEdit edit = [&](std::string_view current) -> Result<std::optional<std::string>> {
      TASKS_TRY_ASSIGN(text, rewritten(current, file.path));
      return text == current ? std::nullopt : std::optional(std::move(text));
    };
    TASKS_TRY_ASSIGN(options, update_options(parsed_, inputs_.language, session_));
    TASKS_TRY_ASSIGN(saved, update_file(*session_.files, file.path, edit, options));
    const bool changed = saved != Saved::unchanged;
    const LocalText words = changed ? messages::kLaidOut : messages::kLaidOutAlready;
    if (!parsed_.globals.quiet) {
      session_.err += format_short(message(words, file.path), inputs_.language) + '\n';
    }
    if (saved == Saved::unconfirmed) {
      return fail(Error{ErrorKind::system, message(messages::kUnconfirmed, file.path)});
    }
    return changed;
  }

  const RewritingCommand& command_;
  const Parsed& parsed_;
  const Inputs& inputs_;
  Session& session_;
};

}  // namespace

Result<int> rewrite_lists(const RewritingCommand& command, const Parsed& parsed,
                          const Inputs& inputs, Session& session) {
  return Rewriter(command, parsed, inputs, session).run();
}

}  // namespace tasks
