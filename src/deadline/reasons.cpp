#include "deadline/reading.h"
#include "tasks/base/message.h"
#include "tasks/base/messages/deadline.h"
#include "tasks/base/text.h"

namespace tasks::phrase {
namespace {

LocalText cause(Unread why) {
  switch (why) {
    case Unread::no_such_day:
      return messages::kUnreadNoSuchDay;
    case Unread::cut_number:
      return messages::kUnreadCutNumber;
    case Unread::no_year:
      return messages::kUnreadNoYear;
    case Unread::no_month:
      return messages::kUnreadNoMonth;
    case Unread::no_notice_day:
      return messages::kUnreadNoNoticeDay;
    case Unread::unclear_year:
      return messages::kUnreadUnclearYear;
    case Unread::weekday_differs:
      return messages::kUnreadWeekday;
    case Unread::unclear_edge:
      return messages::kUnreadUnclearEdge;
    case Unread::no_start:
      return messages::kUnreadNoStart;
    case Unread::no_calendar:
      return messages::kUnreadNoCalendar;
    case Unread::event:
      return messages::kUnreadEvent;
    case Unread::conditional:
      return messages::kUnreadConditional;
    case Unread::not_a_deadline:
      return messages::kUnreadNotADeadline;
    case Unread::mixed:
      return messages::kUnreadMixed;
    case Unread::too_long:
      return messages::kUnreadTooLong;
    case Unread::nothing:
      break;
  }
  return messages::kUnreadNothing;
}

constexpr std::size_t kLongestQuote = 240;  // bytes of one message

std::string shortened(std::string_view words) {
  const std::string_view beginning = beginning_of(words, kLongestQuote);
  return std::string(beginning) + (beginning.size() < words.size() ? "…" : "");
}

}  // namespace

Message about(std::string_view words, const LeftWords& left) {
  return message(messages::kDeadlineWordsLeft,
                 shortened(words.substr(left.begin, left.end - left.begin)), cause(left.why));
}

std::optional<Message> reason(std::string_view words, const std::vector<LeftWords>& left) {
  if (left.empty()) return std::nullopt;
  std::string quoted;
  for (const LeftWords& each : left) {
    if (quoted.size() > kLongestQuote) break;
    if (!quoted.empty()) quoted += "、";
    quoted += words.substr(each.begin, each.end - each.begin);
  }
  return message(messages::kDeadlineWordsLeft, shortened(quoted), cause(left.front().why));
}

}  // namespace tasks::phrase
