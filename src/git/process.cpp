#include "tasks/git/process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tasks/base/messages/git.h"

extern char** environ;  // NOLINT(readability-redundant-declaration): not every libc declares it

namespace tasks {
namespace {

/// The end of a pipe, closed when it goes.
class PipeEnd {
 public:
  PipeEnd() = default;
  explicit PipeEnd(int descriptor) : descriptor_(descriptor) {}
  PipeEnd(const PipeEnd&) = delete;
  PipeEnd& operator=(const PipeEnd&) = delete;
  ~PipeEnd() { close_now(); }

  void own(int descriptor) {
    close_now();
    descriptor_ = descriptor;
  }
  void close_now() {
    if (descriptor_ >= 0) close(descriptor_);
    descriptor_ = -1;
  }
  int descriptor() const { return descriptor_; }
  bool is_open() const { return descriptor_ >= 0; }

 private:
  int descriptor_ = -1;
};

struct Pipe {
  PipeEnd reading;
  PipeEnd writing;

  bool open() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return false;
    reading.own(ends[0]);
    writing.own(ends[1]);
    return true;
  }
};

/// A child that stops reading must not end us.
class NoPipeSignal {
 public:
  NoPipeSignal() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, &before_);
  }
  NoPipeSignal(const NoPipeSignal&) = delete;
  NoPipeSignal& operator=(const NoPipeSignal&) = delete;
  ~NoPipeSignal() { sigaction(SIGPIPE, &before_, nullptr); }

 private:
  struct sigaction before_ {};
};

Error not_started(int number) {
  if (number == ENOENT) {
    return Error{ErrorKind::system, message(messages::kNoGit)}.hint(message(messages::kInstallGit));
  }
  return Error{ErrorKind::system,
               message(messages::kGitNotStarted, std::strerror(number))};  // NOLINT(concurrency-*)
}

/// Where another repository, other programs or settings would come from.
bool is_passed_on(std::string_view variable) {
  const std::string_view name = variable.substr(0, variable.find('='));
  if (!name.starts_with("GIT_")) return name != "LC_ALL" && name != "LANGUAGE";
  constexpr std::array<std::string_view, 8> kOfTheUser{
      "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM",  "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES",
      "GIT_AUTHOR_DATE",   "GIT_COMMITTER_DATE", "GIT_EXEC_PATH",       "GIT_TRACE"};
  return std::find(kOfTheUser.begin(), kOfTheUser.end(), name) != kOfTheUser.end();
}

std::vector<std::string> environment_of_git() {
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    if (is_passed_on(*variable)) variables.emplace_back(*variable);
  }
  for (const char* ours : {"LC_ALL=C.UTF-8", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0",
                           "GIT_PAGER=cat", "GIT_NO_REPLACE_OBJECTS=1", "GIT_NO_LAZY_FETCH=1"}) {
    variables.emplace_back(ours);
  }
  return variables;
}

std::vector<std::string> words_of(const GitInput& input) {
  std::vector<std::string> words{
      "git", "--no-pager",           "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
      "-c",  "protocol.allow=never", "-c", "core.quotePath=false"};
  words.insert(words.end(), input.arguments.begin(), input.arguments.end());
  return words;
}

std::vector<char*> as_pointers(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// One run of git: a child and the pipes to it.
class Process {
 public:
  Result<void> start(const GitInput& input) {
    if (!in_.open() || !out_.open() || !err_.open()) return fail(not_started(errno));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in_.reading.descriptor(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out_.writing.descriptor(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err_.writing.descriptor(), STDERR_FILENO);
    std::vector<std::string> words = words_of(input);
    std::vector<std::string> variables = environment_of_git();
    const int failure = posix_spawnp(&child_, "git", &actions, nullptr, as_pointers(words).data(),
                                     as_pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) return fail(not_started(failure));
    in_.reading.close_now();
    out_.writing.close_now();
    err_.writing.close_now();
    fcntl(in_.writing.descriptor(), F_SETFL, O_NONBLOCK);  // NOLINT(*-vararg): POSIX has it so
    return {};
  }

  /// Feeds and reads until git closes its outputs. False where it prints too much.
  bool talk(const GitInput& input, GitOutput& output) {
    std::string_view rest = input.input;
    if (rest.empty()) in_.writing.close_now();
    while (out_.reading.is_open() || err_.reading.is_open()) {
      std::array<pollfd, 3> polled{{{out_.reading.descriptor(), POLLIN, 0},
                                    {err_.reading.descriptor(), POLLIN, 0},
                                    {in_.writing.descriptor(), POLLOUT, 0}}};
      if (poll(polled.data(), polled.size(), -1) < 0 && errno != EINTR) return true;
      if (polled[0].revents != 0) read_some(out_.reading, output.out);
      if (polled[1].revents != 0) read_some(err_.reading, output.err);
      if (polled[2].revents != 0) write_some(rest);
      if (output.out.size() > input.most_output) return false;
    }
    return true;
  }

  int wait() {
    int status = 0;
    while (waitpid(child_, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }

  void stop() {
    kill(child_, SIGKILL);
    wait();
  }

 private:
  static void read_some(PipeEnd& end, std::string& into) {
    std::array<char, 65536> buffer;  // NOLINT(*-member-init): read() fills it
    const ssize_t count = read(end.descriptor(), buffer.data(), buffer.size());
    if (count > 0) into.append(buffer.data(), static_cast<std::size_t>(count));
    if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) end.close_now();
  }

  void write_some(std::string_view& rest) {
    const ssize_t count = write(in_.writing.descriptor(), rest.data(), rest.size());
    if (count > 0) rest.remove_prefix(static_cast<std::size_t>(count));
    const bool failed = count < 0 && errno != EINTR && errno != EAGAIN;
    if (rest.empty() || failed) in_.writing.close_now();
  }

  Pipe in_;
  Pipe out_;
  Pipe err_;
  pid_t child_ = -1;
};

}  // namespace

Result<GitOutput> run_git(const GitInput& input) {
  const NoPipeSignal no_signal;
  Process process;
  TASKS_TRY(process.start(input));
  GitOutput output;
  if (!process.talk(input, output)) {
    process.stop();
    return fail(Error{ErrorKind::system, message(messages::kGitTooMuch, input.arguments.front(),
                                                 input.most_output >> 20)});
  }
  output.exit_code = process.wait();
  return output;
}

}  // namespace tasks
