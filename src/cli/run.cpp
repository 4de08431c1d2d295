#include <algorithm>
#include <cstdint>
#include <exception>
#include <new>
#include <utility>

#include "cli/command.h"
#include "cli/create.h"
#include "cli/find_list.h"
#include "cli/help.h"
#include "cli/hidden.h"
#include "cli/output_file.h"
#include "cli/parse.h"
#include "cli/print_error.h"
#include "cli/reader_of.h"
#include "cli/render_answer.h"
#include "cli/rewrite.h"
#include "cli/session.h"
#include "cli/settings.h"
#include "cli/several_lists.h"
#include "cli/sources.h"
#include "cli/values.h"
#include "cli/write.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/storage.h"
#include "tasks/document/document.h"
#include "tasks/document/holidays.h"
#include "tasks/git/history.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

/// Prints an error; returns its exit code.
int print_failure(Session& session, const Error& error, const Globals& globals) {
  return print_error(error, language_for_errors(globals, session), session);
}

/// One run of one command: finds its inputs, runs it, prints its answer.
class Runner {
 public:
  Runner(Session& session, const Parsed& parsed, Language language)
      : session_(session), parsed_(parsed), language_(language) {}

  Result<int> run() {
    TASKS_TRY(check_output());
    TASKS_TRY_ASSIGN(today, today_of(parsed_.globals, session_));
    TASKS_TRY_ASSIGN(year, year_of(parsed_.globals));
    TASKS_TRY_ASSIGN(style, output_style_of(parsed_.globals, session_));
    inputs_ = Inputs{today, year, language_, {}};
    style_ = style;
    TASKS_TRY(read_input());
    TASKS_TRY(read_calendar());
    return std::visit([this](const auto& command) { return run(*command); }, parsed_.invocation);
  }

 private:
  /// -o is for answers: what changes or makes a list knows its file by other means.
  Result<void> check_output() const {
    if (!parsed_.globals.output) return {};
    if (parsed_.globals.output->empty()) return fail(usage(message(messages::kEmptyFileName)));
    const std::string_view name = parsed_.command->name;
    const auto* sources = std::get_if<std::unique_ptr<SourcesCommand>>(&parsed_.invocation);
    if (sources != nullptr && (*sources)->changes_lists()) {
      return fail(Error{ErrorKind::usage, message(messages::kChangesTheList, name)});
    }
    if (std::holds_alternative<std::unique_ptr<WritingCommand>>(parsed_.invocation) ||
        std::holds_alternative<std::unique_ptr<RewritingCommand>>(parsed_.invocation)) {
      return fail(Error{ErrorKind::usage, message(messages::kOnlyForWriters, name)});
    }
    if (std::holds_alternative<std::unique_ptr<CreatingCommand>>(parsed_.invocation)) {
      return fail(Error{ErrorKind::usage, message(messages::kNewListHasNoOutput, name)});
    }
    return {};
  }

  /// What the command wants to read beside the list.
  Result<void> read_input() {
    const std::optional<std::string> path = base_of(parsed_.invocation).input_file();
    if (!path) return {};
    const std::vector<std::string>& lists = parsed_.globals.files;
    if (*path == "-" && std::find(lists.begin(), lists.end(), "-") != lists.end()) {
      return fail(Error{ErrorKind::usage, message(messages::kOneStandardInput)});
    }
    Result<std::string> read = read_list(ListFile{*path}, session_);
    if (!read) {
      Error error = std::move(read).error();
      error.hints.clear();  // they speak of lists
      return fail(std::move(error));
    }
    input_ = *std::move(read);
    inputs_.input = input_;
    return {};
  }

  Result<void> read_calendar() {
    const Invocation& command = base_of(parsed_.invocation);
    const std::optional<std::string> path = command.holidays_file();
    if (!path) return {};
    if (*path == "-" && command.input_file() == "-") {
      return fail(Error{ErrorKind::usage, message(messages::kHolidaysOrPhrases)});
    }
    Result<std::string> json = read_list(ListFile{*path}, session_);
    if (!json) {
      json.error().hints.clear();  // they speak of lists
      return fail(std::move(json).error());
    }
    Result<WorkCalendar> calendar = read_holidays(*json);
    if (!calendar) return fail(in_file(std::move(calendar).error(), *path));
    calendar_ = *std::move(calendar);
    inputs_.calendar = &calendar_;
    return {};
  }

  Result<int> run(const PlainCommand& command) {
    TASKS_TRY_ASSIGN(answer, command.run(inputs_));
    return print(std::move(answer), {});
  }

  Result<int> run(const ReadingCommand& command) {
    if (parsed_.globals.files.size() > 1) return run_over_several(command);
    TASKS_TRY_ASSIGN(file, find_list(parsed_.globals, session_, false, parsed_.command->name));
    if (parsed_.reading.as_of) {
      TASKS_TRY_ASSIGN(bytes, read_as_of(file, *parsed_.reading.as_of));
      return run_over_list(command, file, std::move(bytes));
    }
    if (file.path == "-" || is_stream(file.path)) {
      TASKS_TRY_ASSIGN(bytes, read_list(file, session_));
      return run_over_list(command, file, std::move(bytes));
    }
    TASKS_TRY_ASSIGN(open, OpenFile::open(*session_.files, file.path));
    if (open.size() >= kLongList) {
      if (auto code = run_over_excerpt(command, file, open)) return *std::move(code);
      TASKS_TRY_ASSIGN(again, OpenFile::open(*session_.files, file.path));
      open = std::move(again);
    }
    TASKS_TRY_ASSIGN(bytes, open.read_all());
    return run_over_list(command, file, std::move(bytes));
  }

  Result<int> run_over_list(const ReadingCommand& command, const ListFile& file,
                            std::string bytes) {
    Result<Document> read = Document::read(std::move(bytes), {inputs_.year});
    if (!read) return fail(in_file(std::move(read).error(), file.path));
    const Document& document = session_.keep(*std::move(read));
    if (!parsed_.globals.quiet) session_.err += notes_text(document, file.path, language_);
    if (const auto commit = command.commit_wanted(document.list(), inputs_)) {
      TASKS_TRY_ASSIGN(day, day_of_commit(file, *commit));
      inputs_.commit_day = day;
    }
    TASKS_TRY_ASSIGN(answer, command.run(document.list(), inputs_));
    return print(std::move(answer), {file.path});
  }

  /// The exit code where a long list need not be read whole; else, and for every error that the
  /// whole list will show again, nothing.
  std::optional<Result<int>> run_over_excerpt(const ReadingCommand& command, const ListFile& file,
                                              OpenFile& open) {
    const std::unique_ptr<Gathering> gathering = command.gather(inputs_);
    if (!gathering) return std::nullopt;
    auto read = Excerpt::read(reader_of(open), {inputs_.year}, *gathering);
    if (!read || !*read) return std::nullopt;
    const Excerpt& excerpt = session_.keep(**std::move(read));
    Result<Answer> answer = gathering->answer(excerpt.list());
    if (!answer) return std::nullopt;
    return print(*std::move(answer), {file.path});
  }

  static Result<Date> day_of_commit(const ListFile& file, const std::string& word) {
    Result<Date> day = [&]() -> Result<Date> {
      TASKS_TRY_ASSIGN(repository, repository_of(file.path));
      return day_of(repository, word);
    }();
    if (day || day.error().kind != ErrorKind::usage) return day;
    return fail(Error{ErrorKind::usage, message(messages::kNeitherDayNorCommit, word)}
                    .hint(message(messages::kDayForms))
                    .hint(day.error().what));
  }

  Result<int> run_over_several(const ReadingCommand& command) {
    if (parsed_.reading.as_of) return fail(conflicting_options("--as-of", "--file"));
    const std::vector<std::string>& paths = parsed_.globals.files;
    TASKS_TRY_ASSIGN(files, find_files(parsed_.globals, {}, session_, parsed_.command->name));
    TASKS_TRY_ASSIGN(lists, SeveralLists::read(files, session_, inputs_.year));
    for (std::size_t i = 0; i < paths.size() && !parsed_.globals.quiet; ++i) {
      session_.err += notes_text(lists.documents()[i], paths[i], language_);
    }
    const TaskList combined = lists.combined();
    TASKS_TRY_ASSIGN(answer, command.run(combined, inputs_));
    return print(std::move(answer), paths);
  }

  /// A day is today, too, unless that is given.
  Result<std::string> read_as_of(const ListFile& file, const std::string& when) {
    TASKS_TRY_ASSIGN(repository, repository_of(file.path));
    const std::optional<Date> day = parse_date(when);
    if (!day) return repository.file_in(when);
    if (!parsed_.globals.today) inputs_.today = *day;
    TASKS_TRY_ASSIGN(commit, commit_on(repository, when));
    return repository.file_in(commit);
  }

  Result<int> run(const SourcesCommand& command) {
    const Sources sources(session_, parsed_.globals, inputs_.year);
    TASKS_TRY_ASSIGN(answer, command.run(sources, inputs_));
    return print(std::move(answer), sources.files());
  }

  Result<int> run(const WritingCommand& command) {
    return write_list(command, parsed_, inputs_, session_);
  }

  Result<int> run(const CreatingCommand& command) {
    return create_list(command, parsed_, inputs_, session_);
  }

  Result<int> run(const InspectingCommand& command) {
    TASKS_TRY_ASSIGN(files,
                     find_files(parsed_.globals, command.files(), session_, parsed_.command->name));
    std::vector<InspectedFile> inspected;
    std::vector<std::string> paths;
    int worst = 0;
    for (const ListFile& file : files) {
      paths.push_back(file.path);
      Result<std::string> bytes = read_list(file, session_);
      if (bytes) {
        inspected.push_back({file.path, Inspection::read(*std::move(bytes), {inputs_.year})});
      } else {
        worst = std::max(worst, print_failure(session_, bytes.error(), parsed_.globals));
      }
    }
    if (inspected.empty()) return worst;
    TASKS_TRY_ASSIGN(code, print(command.run(inspected, inputs_), paths));
    return std::max(code, worst);
  }

  Result<int> run(const RewritingCommand& command) {
    return rewrite_lists(command, parsed_, inputs_, session_);
  }

  static bool prints_groups(Format format) {
    return format == Format::table || format == Format::md || format == Format::html;
  }

  Result<int> print(Answer answer, const std::vector<std::string>& sources) {
    const auto* view = std::get_if<TaskView>(&answer.value);
    if (view != nullptr && view->no_groups && prints_groups(style_.format)) {
      return fail(*view->no_groups);
    }
    if (!parsed_.globals.quiet) session_.err += answer.lines;
    const int exit_code = answer.exit_code;
    if (parsed_.globals.output) {
      const std::string text = render_answer(std::move(answer), style_, language_, {});
      TASKS_TRY(write_output_file(*parsed_.globals.output, text, kept_files(sources), language_,
                                  session_));
    } else {
      session_.out = render_answer(std::move(answer), style_, language_, session_.drain);
      session_.may_page = style_.format == Format::table && !parsed_.globals.no_pager;
    }
    return exit_code;
  }

  /// What -o must not overwrite: what was read, and the list, whose place only a list may take.
  std::vector<std::string> kept_files(std::vector<std::string> sources) const {
    const Invocation& command = base_of(parsed_.invocation);
    for (const auto& beside : {command.input_file(), command.holidays_file()}) {
      if (beside) sources.push_back(*beside);
    }
    if (makes_a_list()) return sources;
    const std::vector<std::string>& lists = parsed_.globals.files;
    sources.insert(sources.end(), lists.begin(), lists.end());
    const auto list = find_list(parsed_.globals, session_, false, parsed_.command->name);
    if (list) sources.push_back(list->path);
    return sources;
  }

  bool makes_a_list() const {
    const auto* command = std::get_if<std::unique_ptr<SourcesCommand>>(&parsed_.invocation);
    return command != nullptr && (*command)->makes_a_list() && style_.format != Format::html;
  }

  Session& session_;
  const Parsed& parsed_;
  Language language_;
  std::string input_;
  WorkCalendar calendar_;
  Inputs inputs_{};
  OutputStyle style_;
};

Result<int> run_parsed(Session& session, const Parsed& parsed) {
  TASKS_TRY_ASSIGN(language, language_of(parsed.globals, session));
  if (parsed.globals.version) {
    session.out += format(message(messages::kVersion, TASKS_VERSION), language) + '\n';
    return 0;
  }
  if (parsed.globals.help || parsed.command == nullptr) {
    const std::string text = parsed.command == nullptr ? general_help(language)
                                                       : command_help(*parsed.command, language);
    (parsed.globals.help ? session.out : session.err) += text;
    return parsed.globals.help ? 0 : static_cast<int>(ErrorKind::usage);
  }
  return Runner(session, parsed, language).run();
}

}  // namespace

int run(Session& session) {
  if (const std::optional<int> code = run_hidden(session)) return *code;
  const Result<Parsed> parsed = parse(session.arguments);
  if (!parsed) return print_failure(session, parsed.error(), {});
  const Result<int> code = run_parsed(session, *parsed);
  return code ? *code : print_failure(session, code.error(), parsed->globals);
}

}  // namespace tasks
