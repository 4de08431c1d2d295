#include "tasks/model/deadline.h"

namespace tasks {

const Deadline& SharedDeadline::none() {
  static const Deadline no_words;
  return no_words;
}

}  // namespace tasks
