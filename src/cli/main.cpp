#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/print_error.h"
#include "cli/session.h"
#include "tasks/base/messages/cli.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

/// The day on the wall where the program runs.
Date local_day() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                   static_cast<unsigned>(local.tm_mday))
      .value_or(Date{});
}

std::size_t columns_of_terminal() {
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): one thread
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

/// True where the line that is typed begins with y or 是.
bool ask_on_terminal(const std::string& question) {
  static_cast<void>(write_all(real_file_system(), STDERR_FILENO, question, "stderr"));
  std::string answer;
  char c = 0;
  while (read(STDIN_FILENO, &c, 1) == 1 && c != '\n') answer += c;
  return answer.starts_with('y') || answer.starts_with('Y') || answer.starts_with("是");
}

/// As if the signal had ended us: nobody reads what we print.
[[noreturn]] void end_by_closed_pipe() {
  std::signal(SIGPIPE, SIG_DFL);
  std::raise(SIGPIPE);
  _exit(128 + SIGPIPE);
}

/// $TASKS_PAGER, $PAGER, else less; empty where none is wanted.
std::string pager() {
  for (const char* name : {"TASKS_PAGER", "PAGER"}) {
    if (const auto chosen = environment(name)) return *chosen == "cat" ? "" : *chosen;
  }
  return "less";
}

bool is_longer_than_screen(const std::string& text) {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0) return false;
  return std::count(text.begin(), text.end(), '\n') >= size.ws_row;
}

/// True where a pager showed the text. Who has none sees it all the same; who leaves it early has
/// seen enough.
bool show_in_pager(const Session& session) {
  if (!session.may_page || !session.out_is_terminal || !is_longer_than_screen(session.out)) {
    return false;
  }
  const std::string program = pager();
  if (program.empty()) return false;
  setenv("LESS", "FRX", 0);  // NOLINT(concurrency-mt-unsafe): one thread
  const std::string line = program + "; [ $? -ne 127 ] || exec cat";
  FILE* pipe = popen(line.c_str(), "w");  // NOLINT(cert-env33-c): the user's own choice
  if (pipe == nullptr) return false;
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGINT, SIG_IGN);  // it is the pager's, which must leave the terminal in order
  std::fwrite(session.out.data(), 1, session.out.size(), pipe);
  pclose(pipe);
  return true;
}

/// Standard output: long answers reach it piece by piece.
class Output {
 public:
  explicit Output(FileSystem& files) : files_(files) {}

  void drain(std::string& text) {
    constexpr std::size_t kPiece = std::size_t{1} << 16U;
    if (text.size() < kPiece) return;
    write(text);
    text.clear();
  }

  void write(std::string_view text) {
    if (failure_) return;
    const Result<Written> written = write_all(files_, STDOUT_FILENO, text, "stdout");
    if (!written) {
      failure_ = written.error();
    } else if (*written == Written::closed_pipe) {
      end_by_closed_pipe();
    }
  }

  const std::optional<Error>& failure() const { return failure_; }

 private:
  FileSystem& files_;
  std::optional<Error> failure_;
};

int write_answers(Session& session, Output& output, int code) {
  if (!session.out.empty() && !show_in_pager(session)) output.write(session.out);
  if (output.failure()) {
    session.err += error_text(*output.failure(), Language::en);
    code = static_cast<int>(ErrorKind::system);
  }
  if (!session.err.empty()) {
    static_cast<void>(write_all(*session.files, STDERR_FILENO, session.err, "stderr"));
  }
  return code;
}

int guarded_run(Session& session) {
  try {
    return run(session);
  } catch (const std::bad_alloc&) {
    session.err = error_text({ErrorKind::system, message(messages::kOutOfMemory)}, Language::en);
    return static_cast<int>(ErrorKind::system);
  } catch (const std::exception& error) {
    session.err =
        error_text({ErrorKind::internal, message(messages::kInternal, error.what())}, Language::en);
    return static_cast<int>(ErrorKind::internal);
  }
}

}  // namespace
}  // namespace tasks

int main(int count, char** words) {
  using namespace tasks;
  guard_standard_descriptors();
  std::signal(SIGXFSZ, SIG_IGN);           // what may not grow any more is an error of write()
  static Session& session = *new Session;  // the system frees its memory faster than we could
  if (count > 1) session.arguments.assign(words + 1, words + count);
  session.environment = environment;
  session.clock = local_day;
  session.out_is_terminal = isatty(STDOUT_FILENO) == 1;
  if (session.out_is_terminal) session.terminal_width = columns_of_terminal();
  session.files = &real_file_system();
  if (isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1) session.ask = ask_on_terminal;
  Output output(*session.files);
  if (!session.out_is_terminal)
    session.drain = [&output](std::string& text) { output.drain(text); };
  return write_answers(session, output, guarded_run(session));
}
