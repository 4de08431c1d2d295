#include <cerrno>
#include <utility>

#include "storage/descriptor.h"
#include "storage/system_failure.h"
#include "tasks/base/messages/storage.h"
#include "tasks/storage/store.h"

namespace tasks {

Result<Written> write_all(FileSystem& system, int descriptor, std::string_view bytes,
                          std::string_view name) {
  const auto written = write_fully(system, descriptor, bytes);
  if (written) return Written::all;
  if (written.error().number == EPIPE) return Written::closed_pipe;
  // The ways out of a failed save are none for a pipe or a terminal.
  Error error = system_failure(messages::kDoingWrite, name, written.error());
  error.hints.clear();
  return fail(std::move(error));
}

}  // namespace tasks
