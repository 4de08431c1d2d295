#include <array>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "tasks/storage/store.h"

namespace tasks {

void guard_standard_descriptors() {
  std::array<pollfd, 3> standard = {pollfd{STDIN_FILENO, 0, 0}, pollfd{STDOUT_FILENO, 0, 0},
                                    pollfd{STDERR_FILENO, 0, 0}};
  poll(standard.data(), standard.size(), 0);
  for (const pollfd& descriptor : standard) {
    if ((descriptor.revents & POLLNVAL) == 0) continue;
    // open() gives the lowest free number, which is this one. Against its use, so that reading
    // or writing fails instead of being silently lost.
    const int use = descriptor.fd == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    static_cast<void>(open("/dev/null", use));
  }
}

}  // namespace tasks
