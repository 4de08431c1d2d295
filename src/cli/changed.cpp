#include "cli/changed.h"

#include <algorithm>
#include <utility>

#include "cli/gather_named.h"
#include "cli/print_error.h"
#include "cli/reader_of.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/text_index.h"
#include "tasks/change/difference.h"
#include "tasks/document/document.h"
#include "tasks/document/partial_document.h"
#include "tasks/render/change_lines.h"

namespace tasks {
namespace {

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

}  // namespace

Result<Changed> changed_list(const WritingCommand& command, const Inputs& inputs, std::string bytes,
                             std::string_view path, Language language) {
  TASKS_TRY_ASSIGN(before, Document::read(std::move(bytes), {inputs.year}));
  Changed changed;
  changed.notes = notes_text(before, path, language);
  TASKS_TRY_ASSIGN(wanted, command.run(before.list(), inputs));
  changed.answer = std::move(wanted.answer);
  changed.notes += note_lines(wanted.notes, language);
  if (wanted.edits.empty()) return changed;
  TASKS_TRY_ASSIGN(edited, before.apply(wanted.edits));
  if (edited == before.bytes()) return changed;
  const Named named(std::exchange(wanted.edits, {}));
  Result<Document> after = Document::read(std::move(edited), {inputs.year});
  if (!after) return fail(Error{ErrorKind::internal, message(messages::kEditMismatch)});
  TASKS_TRY(tell(named, wanted.wants_consent, before.list(), after->list(), language, changed));
  changed.splices.push_back({0, before.bytes().size(), (*std::move(after)).take_bytes()});
  return changed;
}

std::optional<Changed> changed_part(const WritingCommand& command, const Inputs& inputs,
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
  const Named edited(wanted->edits);
  auto edit = (*before)->apply(std::move(wanted->edits));
  if (!edit || !*edit) return std::nullopt;
  changed.splices = std::move((*edit)->splices);
  if (changed.splices.empty()) return changed;
  if (!tell(edited, wanted->wants_consent, (*before)->list(), (*edit)->after.list(), language,
            changed)) {
    return std::nullopt;
  }
  return changed;
}

std::optional<Changed> changed_part(const WritingCommand& command, const Inputs& inputs,
                                    std::string_view bytes, Language language) {
  HeldBytes held(bytes);
  return changed_part(command, inputs, reader_of(held), language);
}

}  // namespace tasks
