#include "cli/write.h"

#include <algorithm>
#include <utility>

#include "cli/find_list.h"
#include "cli/gather_named.h"
#include "cli/print_error.h"
#include "cli/reader_of.h"
#include "cli/values.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/text_index.h"
#include "tasks/change/difference.h"
#include "tasks/document/document.h"
#include "tasks/document/partial_document.h"
#include "tasks/render/change_lines.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

/// What a change came to, and its words.
struct Changed {
  /// Of the file; empty where nothing changes.
  std::vector<ByteSplice> splices;
  std::string answer;
  std::string lines;
  std::string notes;
  std::vector<std::string> unasked;  ///< the tasks for which a person's consent is wanted
};

/// What edits speak of.
class Named {
 public:
  explicit Named(const std::vector<Edit>& edits) {
    const auto add_target = [this](const auto& edit) {
      if constexpr (requires { edit.id; }) {
        add(edit.id);
      } else if constexpr (requires { edit.task.has_value(); }) {
        if (edit.task) add(*edit.task);
        has_list_ = has_list_ || !edit.task;
      } else {
        add(edit.task);
      }
    };
    for (const Edit& edit : edits) std::visit(add_target, edit);
    index_ = TextIndex(tasks_.size(), IdOf{tasks_});
  }

  /// True where the edited list differs only in what the edits speak of.
  bool hold_all(const ListDifference& difference) const {
    if (!has_list_ && !difference.keys.empty()) return false;
    return std::all_of(
        difference.tasks.begin(), difference.tasks.end(), [this](const Difference& changed) {
          const Task* task = changed.after == nullptr ? changed.before : changed.after;
          return index_.find(task->id.text(), IdOf{tasks_}).has_value();
        });
  }

 private:
  /// Most edits of one task follow each other.
  void add(const TaskId& task) {
    if (tasks_.empty() || tasks_.back() != task) tasks_.push_back(task);
  }

  struct IdOf {
    const std::vector<TaskId>& ids;
    std::string_view operator()(std::size_t index) const { return ids[index].text(); }
  };

  std::vector<TaskId> tasks_;
  TextIndex index_;        ///< of the tasks
  bool has_list_ = false;  ///< the list itself
};

/// The ids of tasks that differ, where there are several.
std::vector<std::string> changed_tasks(const ListDifference& difference) {
  std::vector<std::string> ids;
  for (const Difference& changed : difference.tasks) {
    ids.emplace_back((changed.before == nullptr ? changed.after : changed.before)->id.text());
  }
  if (ids.size() < 2) ids.clear();
  return ids;
}

std::string note_lines(const std::vector<Message>& notes, Language language) {
  std::string lines;
  for (const Message& note : notes) lines += format_short(note, language) + '\n';
  return lines;
}

/// Tells what edits made of a list; an error where they did anything else than they speak of.
Result<void> tell(const Named& named, bool wants_consent, const TaskList& before,
                  const TaskList& after, Language language, Changed& changed) {
  const ListDifference made = difference(before, after);
  if (!named.hold_all(made)) {
    return fail(Error{ErrorKind::internal, message(messages::kEditMismatch)});
  }
  if (wants_consent) changed.unasked = changed_tasks(made);
  changed.lines = change_lines(made, language);
  return {};
}

Result<Changed> change(const WritingCommand& command, const Inputs& inputs, std::string_view bytes,
                       std::string_view path, Language language) {
  TASKS_TRY_ASSIGN(before, Document::read(std::string(bytes), {inputs.year}));
  Changed changed;
  changed.notes = notes_text(before, path, language);
  TASKS_TRY_ASSIGN(wanted, command.run(before.list(), inputs));
  changed.answer = std::move(wanted.answer);
  changed.notes += note_lines(wanted.notes, language);
  if (wanted.edits.empty()) return changed;
  TASKS_TRY_ASSIGN(edited, before.apply(wanted.edits));
  if (edited == bytes) return changed;
  const Named named(std::exchange(wanted.edits, {}));
  Result<Document> after = Document::read(std::move(edited), {inputs.year});
  if (!after) return fail(Error{ErrorKind::internal, message(messages::kEditMismatch)});
  TASKS_TRY(tell(named, wanted.wants_consent, before.list(), after->list(), language, changed));
  changed.splices.push_back({0, bytes.size(), (*std::move(after)).take_bytes()});
  return changed;
}

/// Bytes that are held, as if they were a file.
class HeldBytes {
 public:
  explicit HeldBytes(std::string_view bytes) : rest_(bytes) {}

  Result<std::size_t> read(char* into, std::size_t room) {
    const std::size_t count = rest_.copy(into, room);
    rest_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view rest_;
};

/// The bytes with the splices, which are in their order, in place.
std::string spliced(std::string_view bytes, const std::vector<ByteSplice>& splices) {
  std::string result;
  std::size_t copied = 0;
  for (const ByteSplice& splice : splices) {
    result.append(bytes.substr(copied, splice.begin - copied)).append(splice.text);
    copied = splice.end;
  }
  return result.append(bytes.substr(copied));
}

/// The same of a long file that need not be held; nothing where, for whatever reason, only the
/// whole list has the answer.
std::optional<Changed> change_part(const WritingCommand& command, const Inputs& inputs,
                                   const ReadBytes& read, Language language) {
  const std::optional<std::vector<std::string>> words = command.id_words();
  if (!words) return std::nullopt;
  NamedTasks named(*words);
  const auto before = PartialDocument::read(read, {inputs.year}, named);
  if (!before || !*before) return std::nullopt;
  Result<Change> wanted = command.run((*before)->list(), inputs);
  if (!wanted) return std::nullopt;
  Changed changed;
  changed.answer = std::move(wanted->answer);
  changed.notes = note_lines(wanted->notes, language);
  auto edit = (*before)->apply(wanted->edits);
  if (!edit || !*edit) return std::nullopt;
  changed.splices = std::move((*edit)->splices);
  if (changed.splices.empty()) return changed;
  if (!tell(Named(wanted->edits), wanted->wants_consent, (*before)->list(), (*edit)->after.list(),
            language, changed)) {
    return std::nullopt;
  }
  return changed;
}

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
      if (auto changed = change_part(command_, inputs_, reader_of(current), inputs_.language)) {
        return *std::move(changed);
      }
    }
    TASKS_TRY_ASSIGN(bytes, current.read_all());
    return change(command_, inputs_, bytes, path, inputs_.language);
  }

  Result<Changed> changed_of(std::string_view bytes, const std::string& path) const {
    if (bytes.size() >= kLongList) {
      HeldBytes held(bytes);
      if (auto changed = change_part(command_, inputs_, reader_of(held), inputs_.language)) {
        return *std::move(changed);
      }
    }
    return change(command_, inputs_, bytes, path, inputs_.language);
  }

  /// Whoever is asked must not keep others from writing: the list is let go, and locked again for
  /// the answer, which holds for the tasks that were named.
  Result<void> check_consent(const Changed& changed) {
    unasked_.clear();
    if (changed.unasked.empty() || changed.unasked == consented_) return {};
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
  UpdateOptions options;
  if (parsed.writing.wait) {
    TASKS_TRY_ASSIGN(wait, duration_value("--wait", *parsed.writing.wait));
    options.wait = wait;
  }
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
