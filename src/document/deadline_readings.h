#pragma once

#include <cstddef>
#include <string_view>

#include "tasks/base/text_table.h"
#include "tasks/deadline/reader.h"
#include "tasks/model/deadline.h"

namespace tasks {

/// Readings of the deadlines of one list: the same words are read once.
class DeadlineReadings {
 public:
  explicit DeadlineReadings(const DeadlineContext& context) : context_(context) {}

  const DeadlineContext& context() const { return context_; }

  const SharedDeadline& of(std::string_view words);

 private:
  static constexpr std::size_t kMost = 4096;

  DeadlineContext context_;
  /// By the words that the reading holds.
  ViewMap<SharedDeadline> readings_;
};

}  // namespace tasks
