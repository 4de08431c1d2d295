#include "document/deadline_readings.h"

namespace tasks {

const SharedDeadline& DeadlineReadings::of(std::string_view words) {
  const auto known = readings_.find(words);
  if (known != readings_.end()) return known->second;
  if (readings_.size() == kMost) readings_.clear();
  const SharedDeadline reading = read_deadline(words, context_);
  return readings_.emplace(reading->text, reading).first->second;
}

}  // namespace tasks
