#include "tasks/model/deadline.h"

namespace tasks {

const Deadline& SharedDeadline::none() {
  static const Deadline kNone;
  return kNone;
}

}  // namespace tasks
