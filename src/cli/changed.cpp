#include "cli/changed.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "cli/find_list.h"
#include "cli/print_error.h"
#include "cli/reader_of.h"
#include "tasks/base/messages/document.h"
#include "tasks/base/text_index.h"
#include "tasks/change/difference.h"
#include "tasks/document/edited_document.h"
#include "tasks/document/partial_document.h"
#include "tasks/render/change_lines.h"

namespace tasks {
namespace {

/// What edits speak of.
class Named {
 public:
  explicit Named(const std::vector<Edit>& edits) {
    tasks_.reserve(edits.size());
    for (const Edit& edit : edits) add(edit);
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
  void add(const Edit& edit) {
    if (const TaskId* task = changed_task(edit)) return add(*task);
    if (const auto* add_task = std::get_if<AddTask>(&edit)) return add(add_task->id);
    if (const auto* insert = std::get_if<InsertTask>(&edit)) return add(insert->id);
    if (const auto* remove = std::get_if<RemoveTask>(&edit)) return add(remove->task);
    has_list_ = true;
  }

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

void append_changed_tasks(std::vector<std::string>& ids, const ListDifference& difference) {
  for (const Difference& changed : difference.tasks) {
    ids.emplace_back((changed.before == nullptr ? changed.after : changed.before)->id.text());
  }
}

std::string note_lines(const std::vector<Message>& notes, Language language) {
  std::string lines;
  for (const Message& note : notes) lines += format_short(note, language) + '\n';
  return lines;
}

/// Tells what edits made of a list; an error where they did anything else than they speak of.
Result<void> tell(const Named& named, bool wants_consent, const EditedDocument& edited,
                  Language language, Changed& changed) {
  return edited.look_through([&](const TaskList& before, const TaskList& after) -> Result<void> {
    const ListDifference made = difference(before, after);
    if (!named.hold_all(made)) {
      return fail(Error{ErrorKind::internal, message(messages::kEditMismatch)});
    }
    if (wants_consent) append_changed_tasks(changed.unasked, made);
    changed.lines += change_lines(made, language);
    return {};
  });
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
  const std::size_t size = before.bytes().size();
  const Named named(wanted.edits);
  TASKS_TRY_ASSIGN(edited,
                   EditedDocument::of(std::move(before), std::move(wanted.edits), {inputs.year}));
  if (edited.is_unchanged()) return changed;
  TASKS_TRY(tell(named, wanted.wants_consent, edited, language, changed));
  // A short file is written at once, a long one for the most part copied.
  if (size < kLongList && edited.is_held()) {
    changed.splices.push_back({0, size, std::move(edited).take_bytes()});
  } else {
    changed.splices = std::move(edited).take_splices();
  }
  return changed;
}

std::optional<Changed> changed_part(const WritingCommand& command, const Inputs& inputs,
                                    const ReadBytes& read, Language language) {
  const std::unique_ptr<TaskFilter> filter = command.tasks_looked_at(inputs);
  if (!filter) return std::nullopt;
  auto before = PartialDocument::read(read, {inputs.year}, *filter);
  if (!before || !*before) return std::nullopt;
  PartialDocument& part = **before;
  Result<Change> wanted = command.run(part.list(), inputs);
  if (!wanted) return std::nullopt;
  Changed changed;
  changed.answer = std::move(wanted->answer);
  changed.notes = note_lines(wanted->notes, language);
  if (wanted->edits.empty()) return changed;
  const Named named(wanted->edits);
  auto edited = part.edit(std::move(wanted->edits));
  if (!edited || !edited->is_spliced()) return std::nullopt;
  if (edited->is_unchanged()) return changed;
  if (!tell(named, wanted->wants_consent, *edited, language, changed)) return std::nullopt;
  auto splices = part.in_file(std::move(*edited).take_splices());
  if (!splices) return std::nullopt;
  changed.splices = *std::move(splices);
  return changed;
}

std::optional<Changed> changed_part(const WritingCommand& command, const Inputs& inputs,
                                    std::string_view bytes, Language language) {
  HeldBytes held(bytes);
  return changed_part(command, inputs, reader_of(held), language);
}

}  // namespace tasks
