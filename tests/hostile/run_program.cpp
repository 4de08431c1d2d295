#include "hostile/run_program.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <malloc.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/temporary_directory.h"

namespace tasks::test {
namespace {

std::vector<char*> pointers(const std::vector<std::string>& words) {
  std::vector<char*> result;
  for (const std::string& word : words) result.push_back(const_cast<char*>(word.c_str()));
  result.push_back(nullptr);
  return result;
}

std::string whole(int descriptor) {
  std::string text;
  std::array<char, 65536> buffer{};
  lseek(descriptor, 0, SEEK_SET);
  for (ssize_t size = 0; (size = read(descriptor, buffer.data(), buffer.size())) > 0;) {
    text.append(buffer.data(), static_cast<std::size_t>(size));
  }
  return text;
}

/// An unnamed file.
class Scratch {
 public:
  Scratch() {
    std::string name = "/tmp/tasks-hostile-XXXXXX";
    descriptor_ = mkstemp(name.data());
    if (descriptor_ < 0) throw std::runtime_error("no temporary file");
    unlink(name.c_str());
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() { close(descriptor_); }

  int descriptor() const { return descriptor_; }

  void fill(const std::string& text) const {
    for (std::size_t done = 0; done < text.size();) {
      const ssize_t size = write(descriptor_, text.data() + done, text.size() - done);
      if (size <= 0) throw std::runtime_error("cannot write");
      done += static_cast<std::size_t>(size);
    }
    lseek(descriptor_, 0, SEEK_SET);
  }

 private:
  int descriptor_;
};

void put_output(Output output, int captured) {
  if (output == Output::captured) dup2(captured, STDOUT_FILENO);
  if (output == Output::closed) close(STDOUT_FILENO);
  if (output == Output::full_device) dup2(open("/dev/full", O_WRONLY), STDOUT_FILENO);
  if (output == Output::closed_pipe) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) _exit(99);
    dup2(ends[1], STDOUT_FILENO);
    close(ends[0]);
    close(ends[1]);
  }
}

}  // namespace

std::string program_path() {
  const char* named = std::getenv("TASKS_HOSTILE_PROGRAM");
  return named == nullptr ? TASKS_PROGRAM : named;
}

bool is_sanitized() {
#if defined(__has_feature)
  return __has_feature(address_sanitizer);
#elif defined(__SANITIZE_ADDRESS__)
  return true;
#else
  return false;
#endif
}

bool is_in_turn(std::size_t file, std::size_t command) {
  constexpr std::size_t kSanitizedStep = 6;
  return !is_sanitized() || (file + command) % kSanitizedStep == 0;
}

ProgramRun run_program(const std::vector<std::string>& words, const std::string& input,
                       Output output, const std::vector<std::string>& environment) {
  const Scratch in;
  const Scratch out;
  const Scratch err;
  in.fill(input);
  std::vector<std::string> line{program_path()};
  line.insert(line.end(), words.begin(), words.end());
  std::vector<std::string> variables{"TASKS_TODAY=2023-06-15"};
  variables.insert(variables.end(), environment.begin(), environment.end());
  // What a sanitizer finds must not look like a code of the program's own.
  variables.insert(variables.end(), {"ASAN_OPTIONS=exitcode=99", "UBSAN_OPTIONS=exitcode=99"});
  const std::vector<char*> arguments = pointers(line);
  const std::vector<char*> variable_pointers = pointers(variables);

  // The most memory of a child counts from what its parent holds at the fork.
  malloc_trim(0);
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("cannot fork");
  if (child == 0) {
    dup2(in.descriptor(), STDIN_FILENO);
    dup2(err.descriptor(), STDERR_FILENO);
    put_output(output, out.descriptor());
    execve(arguments[0], arguments.data(), variable_pointers.data());
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  ProgramRun run;
  run.out = whole(out.descriptor());
  run.err = whole(err.descriptor());
  run.signalled = WIFSIGNALED(status);
  run.exit_code = run.signalled ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  run.seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  run.peak_bytes = static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
  return run;
}

}  // namespace tasks::test
