// The deadline reader: every text gives a sound deadline.

#include <cstdint>

#include "fuzz/require.h"
#include "tasks/base/text.h"
#include "tasks/deadline/explain.h"
#include "tasks/deadline/life.h"
#include "tasks/deadline/reader.h"

namespace tasks::fuzz {
namespace {

bool exists(Date day) {
  return make_date(year_of(day), month_of(day), day_of(day)) == day;
}

void check_reading(std::string_view words, const DeadlineContext& context) {
  const Deadline deadline = read_deadline(words, context);
  require(deadline.text == words, "the words are kept");
  require(deadline.resolved == !deadline.reason.has_value(), "what stays words has a reason");
  for (const Milestone& milestone : deadline.milestones) {
    require(exists(milestone.by), "the day exists", words);
    require(!milestone.from || (exists(*milestone.from) && *milestone.from <= milestone.by),
            "a window begins before it ends", words);
    require(words.find(milestone.text) != std::string_view::npos, "a milestone's words are there",
            words);
  }
  if (deadline.every) {
    require(deadline.milestones.empty(), "what recurs has no milestones", words);
    require(parse_recurrence(notation(*deadline.every)) == deadline.every,
            "the notation reads back", words);
  }
  require(read_deadline(words, context) == deadline, "a reading is repeated", words);
  require(!explain(deadline, context).empty(), "a reading is explained", words);
  static_cast<void>(state_of(Status::in_progress, deadline, {}, *make_date(2023, 6, 15)));
}

}  // namespace
}  // namespace tasks::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tasks;
  const std::string_view words(reinterpret_cast<const char*>(data), size);
  const Date notice = *make_date(2023, 4, 4);
  fuzz::check_reading(words, {2023, notice});
  fuzz::check_reading(words, {});
  fuzz::check_reading(words, {9999, {}, notice});
  const auto range = read_date_range(words, {2023, notice});
  fuzz::require(!range || range->first <= range->last, "a range has its first day first", words);
  const auto every = parse_recurrence(words);
  fuzz::require(!every || parse_recurrence(notation(*every)) == every, "a notation is one", words);
  return 0;
}
