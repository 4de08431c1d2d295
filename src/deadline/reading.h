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

/// Whether a count of working days took account of published days off.
enum class Holidays { none_counted, not_known, partly_known, known };

/// A deadline with what is needed to explain it.
struct Reading {
  Deadline deadline;
  std::vector<YearSource> year_sources;  ///< one for each milestone
  std::vector<LeftWords> left;
  bool immediate = false;  ///< 立即, 尽快
  bool starts = false;     ///< only a beginning: 即日起
  std::optional<Date> starts_on;
  Holidays holidays = Holidays::none_counted;
  std::optional<Date> counted_from;  ///< where a length of time was counted
};

Reading read(std::string_view words, const DeadlineContext& context);

/// Why these words were left.
Message about(std::string_view words, const LeftWords& left);

/// The same of all of them in one message; nothing where none were left.
std::optional<Message> reason(std::string_view words, const std::vector<LeftWords>& left);

}  // namespace tasks::phrase
