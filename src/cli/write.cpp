#include "cli/write.h"

#include <algorithm>
#include <utility>

#include "cli/changed.h"
#include "cli/find_list.h"
#include "cli/reader_of.h"
#include "cli/values.h"
#include "tasks/base/messages/cli.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

class Writer {
 public:
  Writer(const WritingCommand& command, const Parsed& parsed, const Inputs& inputs,
         Session& session)
      : command_(command), parsed_(parsed), inputs_(inputs), session_(session) {}

  Result<int> run() {
    TASKS_TRY_ASSIGN(file, find_list(parsed_.globals, session_, true, parsed_.command->name));
    const bool only_show = parsed_.writing.dry_run || parsed_.writing.to_stdout || file.path == "-";
    if (only_show) return show(file);
    for (;;) {
      Result<int> saved = save(file);
      if (saved || unasked_.empty()) return saved;
      TASKS_TRY(ask());
    }
  }

 private:
  Result<int> show(const ListFile& file) {
    TASKS_TRY_ASSIGN(bytes, read_list(file, session_));
    Result<Changed> changed = changed_of(bytes, file.path);
    if (!changed) return fail(in_file(std::move(changed).error(), file.path));
    report_notes(*changed);
    if (parsed_.writing.dry_run) {
      session_.out += changed->splices.empty() ? unchanged_line() : changed->lines;
    } else {
      session_.out += changed->splices.empty() ? bytes : spliced(bytes, changed->splices);
      report(*changed, !changed->splices.empty(), file);
    }
    return 0;
  }

  Result<int> save(const ListFile& file) {
    Changed changed;
    const FileEdit edit =
        [&](CurrentFile& current) -> Result<std::optional<std::vector<ByteSplice>>> {
      Result<Changed> made = changed_of(current, file.path);
      if (!made) return fail(in_file(std::move(made).error(), file.path));
      changed = *std::move(made);
      TASKS_TRY(check_consent(changed));
      return std::move(changed.splices);
    };
    TASKS_TRY_ASSIGN(options, update_options(parsed_, inputs_.language, session_));
    TASKS_TRY_ASSIGN(saved, splice_file(*session_.files, file.path, edit, options));
    session_.out += changed.answer;
    report_notes(changed);
    report(changed, saved != Saved::unchanged, file);
    if (saved == Saved::unconfirmed) {
      return fail(Error{ErrorKind::system, message(messages::kUnconfirmed, file.path)});
    }
    return 0;
  }

  Result<Changed> changed_of(CurrentFile& current, const std::string& path) const {
    if (current.size() >= kLongList) {
      if (auto changed = changed_part(command_, inputs_, reader_of(current), inputs_.language)) {
        return *std::move(changed);
      }
    }
    TASKS_TRY_ASSIGN(bytes, current.read_all());
    return changed_list(command_, inputs_, std::move(bytes), path, inputs_.language);
  }

  Result<Changed> changed_of(std::string_view bytes, const std::string& path) const {
    if (bytes.size() >= kLongList) {
      if (auto changed = changed_part(command_, inputs_, bytes, inputs_.language)) {
        return *std::move(changed);
      }
    }
    return changed_list(command_, inputs_, std::string(bytes), path, inputs_.language);
  }

  /// Whoever is asked must not keep others from writing: the list is let go, and locked again for
  /// the answer, which holds for the tasks that were named.
  Result<void> check_consent(const Changed& changed) {
    unasked_.clear();
    if (changed.unasked.size() < 2 || changed.unasked == consented_) return {};
    unasked_ = changed.unasked;
    return fail(Error{ErrorKind::usage, would_change()}.hint(message(messages::kAddYes)));
  }

  Message would_change() const {
    constexpr std::size_t kMostNamed = 20;
    std::string ids;
    for (std::size_t i = 0; i < std::min(unasked_.size(), kMostNamed); ++i) {
      ids.append(i == 0 ? "" : ", ").append(unasked_[i]);
    }
    if (unasked_.size() > kMostNamed) ids += " …";
    return message(messages::kWouldChange, unasked_.size(), ids);
  }

  Result<void> ask() {
    Error refusal = Error{ErrorKind::usage, would_change()}.hint(message(messages::kAddYes));
    if (!session_.ask) return fail(std::move(refusal));
    const std::string question = format(would_change(), inputs_.language) + '\n' +
                                 std::string(messages::kAskYes.in(inputs_.language));
    if (!session_.ask(question)) {
      return fail(Error{ErrorKind::usage, message(messages::kNotChanged)});
    }
    consented_ = unasked_;
    return {};
  }

  void report_notes(const Changed& changed) {
    if (!parsed_.globals.quiet) session_.err += changed.notes;
  }

  void report(const Changed& changed, bool has_changed, const ListFile& file) {
    if (parsed_.globals.quiet) return;
    if (!has_changed) {
      session_.err += unchanged_line();
      return;
    }
    session_.err += changed.lines;
    if (file.found_upward) {
      session_.err += format_short(message(messages::kSavedTo, file.path), inputs_.language) + '\n';
    }
  }

  std::string unchanged_line() const {
    return format(message(messages::kUnchanged), inputs_.language) + '\n';
  }

  const WritingCommand& command_;
  const Parsed& parsed_;
  const Inputs& inputs_;
  Session& session_;
  std::vector<std::string> unasked_;
  std::vector<std::string> consented_;
};

}  // namespace

Result<int> write_list(const WritingCommand& command, const Parsed& parsed, const Inputs& inputs,
                       Session& session) {
  return Writer(command, parsed, inputs, session).run();
}

Result<UpdateOptions> update_options(const Parsed& parsed, Language language, Session& session) {
  UpdateOptions options = telling(language, session);
  options.can_wait_longer = true;
  if (parsed.writing.wait) {
    TASKS_TRY_ASSIGN(wait, duration_value("--wait", *parsed.writing.wait));
    options.wait = wait;
  }
  return options;
}

UpdateOptions telling(Language language, Session& session) {
  UpdateOptions options;
  options.note = [language, &session](const Message& note) {
    session.err += "tasks: " + format_short(note, language) + '\n';
  };
  return options;
}

Error in_file(Error error, const std::string& path) {
  const bool about_content =
      error.kind == ErrorKind::not_a_list || error.kind == ErrorKind::conflict;
  if (!error.where && about_content) error.where = Place{};
  if (error.where && error.where->file.empty() && about_content) error.where->file = path;
  return error;
}

}  // namespace tasks
