// measure FD PROGRAM ARGS…: runs a program once and writes to FD, as one line, what it cost:
// `wall-seconds cpu-seconds peak-KiB exit-code`; 128 and more: the signal that ended it. The
// program inherits the three standard streams.
//
// Linux carries the peak of a process over exec, so that of a program started from a large process
// is never smaller than the large one's. Hence this small one in between.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

int exit_code(int status) {
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

int main(int count, char** words) {
  if (count < 3) {
    std::fputs("usage: measure FD PROGRAM ARGS...\n", stderr);
    return 2;
  }
  const int out = std::atoi(words[1]);
  if (::fcntl(out, F_SETFD, FD_CLOEXEC) != 0) return 2;
  pid_t child = 0;
  int status = 0;
  rusage usage{};
  const auto start = std::chrono::steady_clock::now();
  if (::posix_spawn(&child, words[2], nullptr, nullptr, words + 2, environ) != 0) return 3;
  if (::wait4(child, &status, 0, &usage) != child) return 3;
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
  const double cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  ::dprintf(out, "%.9f %.6f %ld %d\n", wall.count(), cpu, usage.ru_maxrss, exit_code(status));
  return 0;
}
