#pragma once

#include <string>

#include "tasks/deadline/reader.h"

namespace tasks {

/// A reading in one line: `2023-02-28 +ongoing`, `2023-04-08..2023-04-20 ; 2023-06-30`,
/// `every month@25`; `words` where something was left unread; empty where there is nothing.
inline std::string in_short(const Deadline& deadline) {
  std::string text;
  const auto add = [&text](const std::string& part, const char* separator) {
    if (!text.empty()) text += separator;
    text += part;
  };
  for (const Milestone& milestone : deadline.milestones) {
    const std::string from = milestone.from ? to_string(*milestone.from) + ".." : "";
    add(from + to_string(milestone.by), " ; ");
  }
  if (deadline.ongoing) add("+ongoing", " ");
  if (deadline.every) add("every " + notation(*deadline.every), " ");
  if (!deadline.resolved) add("words", " ");
  return text;
}

inline const DeadlineContext kSpring2023{2023, make_date(2023, 4, 4)};

inline std::string reading_of(std::string_view phrase,
                              const DeadlineContext& context = kSpring2023) {
  return in_short(read_deadline(phrase, context));
}

}  // namespace tasks
