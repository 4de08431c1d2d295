#include "tasks/deadline/reader.h"

#include "deadline/reading.h"

namespace tasks {

Deadline read_deadline(std::string_view words, const DeadlineContext& context) {
  return phrase::read(words, context).deadline;
}

}  // namespace tasks
