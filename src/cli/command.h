#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "cli/binder.h"
#include "tasks/base/date.h"
#include "tasks/base/local_text.h"
#include "tasks/base/result.h"
#include "tasks/change/difference.h"
#include "tasks/change/finish.h"
#include "tasks/deadline/reader.h"
#include "tasks/deadline/work_calendar.h"
#include "tasks/document/excerpt.h"
#include "tasks/document/inspection.h"
#include "tasks/model/conflict.h"
#include "tasks/model/edit.h"
#include "tasks/model/task.h"
#include "tasks/query/query.h"
#include "tasks/render/history.h"
#include "tasks/render/task_view.h"
#include "tasks/report/check.h"
#include "tasks/report/status_report.h"

namespace tasks {

/// What a command may look at: nothing that is not an input of the run.
struct Inputs {
  Date today;
  std::optional<int> year;  ///< of --year
  Language language;
  std::string_view input;                  ///< what stands in the file that the command asked for
  const WorkCalendar* calendar = nullptr;  ///< of the file of holidays; null without one
  std::optional<Date> commit_day = {};     ///< of the commit that the command asked for
};

/// Tasks as a page of details instead of rows; as rows in every other format.
struct DetailView {
  TaskView view;
};

/// Readings of phrases, in words and as JSON.
struct Explanation {
  std::vector<Deadline> readings;
  DeadlineContext context;
};

/// How a query was read.
struct QueryExplanation {
  std::string text;
  Query query;
};

/// A report on a period; `today` is the day of the run.
struct ReportAnswer {
  StatusReport report;
  Date today;
};

/// What differs between two lists.
struct ListChanges {
  std::shared_ptr<const Document> before;
  std::shared_ptr<const Document> after;
  std::string before_name;
  std::string after_name;
  ListDifference difference;
  bool only_counts = false;
};

/// What commits changed in a list.
struct History {
  std::vector<HistoryEntry> entries;
  std::vector<std::shared_ptr<const Document>> lists;  ///< that the entries speak of
};

/// What is in conflict in a file, between the two lists that its markers stand for.
struct ConflictList {
  std::string file;
  std::string heading;  ///< how many there are, in words
  std::vector<Conflict> conflicts;
  std::shared_ptr<const Document> ours;    ///< null where nothing is in conflict
  std::shared_ptr<const Document> theirs;  ///< likewise
};

/// A text that is printed as it is, in every format.
struct PlainText {
  std::string text;
};

/// What a reading command answers: a value, not yet in any format. `exit_code` is 0 unless the
/// answer is "no".
struct Answer {
  std::variant<TaskView, DetailView, Explanation, QueryExplanation, CheckReport, ReportAnswer,
               ListChanges, History, ConflictList, PlainText>
      value;
  int exit_code = 0;
  std::string lines = {};  ///< for a person, on standard error
};

/// A command with its options as members: made for one run, declared, filled, run.
class Invocation {
 public:
  Invocation() = default;
  Invocation(const Invocation&) = delete;
  Invocation& operator=(const Invocation&) = delete;
  virtual ~Invocation() = default;

  virtual void declare(Binder& binder) = 0;

  /// A file to be read beside the list, for Inputs::input; `-` is standard input.
  virtual std::optional<std::string> input_file() const { return std::nullopt; }

  /// A file of holidays, for Inputs::calendar.
  virtual std::optional<std::string> holidays_file() const { return std::nullopt; }
};

/// Needs no list.
class PlainCommand : public Invocation {
 public:
  virtual Result<Answer> run(const Inputs& inputs) const = 0;
};

/// An answer that is gathered task by task: it says which tasks it is made of.
class Gathering : public TaskFilter {
 public:
  /// REQUIRES: it was asked for every task of the list. `list` holds at least those that it needs.
  virtual Result<Answer> answer(const TaskList& list) = 0;
};

/// Answers a question about a list.
class ReadingCommand : public Invocation {
 public:
  /// Null where the answer needs every task of the list. Must not outlive this or `inputs`.
  virtual std::unique_ptr<Gathering> gather(const Inputs& /*inputs*/) const { return nullptr; }

  /// What must be a commit of the list's repository, for Inputs::commit_day: a word of an option
  /// that is no day.
  virtual std::optional<std::string> commit_wanted(const TaskList& /*list*/,
                                                   const Inputs& /*inputs*/) const {
    return std::nullopt;
  }

  virtual Result<Answer> run(const TaskList& list, const Inputs& inputs) const = 0;
};

class Sources;

/// Answers from lists that its words name, in files or in git's history.
class SourcesCommand : public Invocation {
 public:
  /// True where this run may change a list: then it takes no --output.
  virtual bool changes_lists() const { return false; }
  /// True where the answer is a list.
  virtual bool makes_a_list() const { return false; }
  virtual Result<Answer> run(const Sources& sources, const Inputs& inputs) const = 0;
};

/// What a writing command wants.
struct Change {
  std::vector<Edit> edits;
  std::string answer = {};          ///< for standard output, when the change is saved
  std::vector<Message> notes = {};  ///< for a person, beside the lines that tell the change
  bool wants_consent = false;       ///< of a person, where it touches more than one task

  void add(std::vector<Edit> more);
  void add(FinishEdits finished);
};

/// An error of usage where more tasks are chosen than are changed at a time: an update holds what
/// it makes of them all.
Result<void> check_number_of_changes(std::size_t tasks);

/// Changes a list. Decides on the edits only; may be asked again when the file changed meanwhile.
class WritingCommand : public Invocation {
 public:
  /// Chooses the tasks that it looks at, beside the largest id of the list. Null where it may look
  /// at others. Must not outlive this or `inputs`.
  virtual std::unique_ptr<TaskFilter> tasks_looked_at(const Inputs& /*inputs*/) const {
    return nullptr;
  }

  virtual Result<Change> run(const TaskList& list, const Inputs& inputs) const = 0;
};

/// Starts a new list. Decides on its keys only.
class CreatingCommand : public Invocation {
 public:
  using Keys = std::vector<std::pair<std::string, NewValue>>;

  /// The files that its words name.
  virtual std::vector<std::string> files() const = 0;
  virtual Result<Keys> run(const Inputs& inputs) const = 0;
};

/// A file that is looked at, whatever it holds.
struct InspectedFile {
  std::string path;
  Result<Inspection> content;  ///< the error of a text that is no JSON
};

/// Judges files that need not be lists.
class InspectingCommand : public Invocation {
 public:
  /// The files that its words name.
  virtual std::vector<std::string> files() const = 0;
  virtual Answer run(const std::vector<InspectedFile>& files, const Inputs& inputs) const = 0;
};

/// Writes lists anew without changing what they say.
class RewritingCommand : public Invocation {
 public:
  /// The files that its words name.
  virtual std::vector<std::string> files() const = 0;
  /// True where files are only to be compared with what they would be.
  virtual bool only_compares() const = 0;
  virtual Result<std::string> rewrite(Document list) const = 0;
};

using AnyCommand =
    std::variant<std::unique_ptr<PlainCommand>, std::unique_ptr<ReadingCommand>,
                 std::unique_ptr<SourcesCommand>, std::unique_ptr<WritingCommand>,
                 std::unique_ptr<CreatingCommand>, std::unique_ptr<InspectingCommand>,
                 std::unique_ptr<RewritingCommand>>;

/// What every kind of command has.
Invocation& base_of(const AnyCommand& command);

/// A row of THE table of commands.
struct Command {
  std::string_view name;
  LocalText summary;
  AnyCommand (*make)();
};

/// The table, in the order of the general help.
std::span<const Command> all_commands();

/// The command with this name, or null.
const Command* find_command(std::string_view name);

}  // namespace tasks
