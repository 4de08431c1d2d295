#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "deadline/resolver.h"
#include "tasks/deadline/reader.h"

namespace tasks::phrase {

/// Words that were not read, as byte offsets, and why.
struct LeftWords {
  std::size_t begin;
  std::size_t end;
  Unread why;
};

/// A deadline with what is needed to explain it.
struct Reading {
  Deadline deadline;
  std::vector<YearSource> year_sources;  ///< one for each milestone
  std::vector<LeftWords> left;
  bool immediate = false;  ///< 立即, 尽快
  bool starts = false;     ///< only a beginning: 即日起
  std::optional<Date> starts_on;
};

Reading read(std::string_view words, const DeadlineContext& context);

/// Why these words were left, as a message; nothing where none were.
std::optional<Message> reason(std::string_view words, const std::vector<LeftWords>& left);

}  // namespace tasks::phrase
