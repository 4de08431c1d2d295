#pragma once

#include "tasks/base/local_text.h"

/// What the reader of deadlines says: reasons for words that were not read, and explanations.
namespace tasks::messages {

inline constexpr LocalText kDeadlineWordsLeft{"未读出“{0}”：{1}", "not read: “{0}”: {1}"};

inline constexpr LocalText kUnreadNoSuchDay{"没有这一天", "there is no such day"};
inline constexpr LocalText kUnreadNoYear{"没有年份可依（清单和文中都没有）",
                                         "neither the list nor the words name a year"};
inline constexpr LocalText kUnreadNoMonth{"没有说明是哪个月", "the words do not say which month"};
inline constexpr LocalText kUnreadNoNoticeDay{"不知道文件印发日期",
                                              "the day of the notice is not known"};
inline constexpr LocalText kUnreadUnclearYear{"年份不明确", "the year is not clear"};
inline constexpr LocalText kUnreadWeekday{"日期与星期不符",
                                          "the day does not fall on that day of the week"};
inline constexpr LocalText kUnreadUnclearEdge{"“前”是否包含其本身不明确",
                                              "it is not clear where it ends"};
inline constexpr LocalText kUnreadEvent{"取决于文中没有日期的事项",
                                        "it depends on something without a date"};
inline constexpr LocalText kUnreadConditional{"附有条件或变更", "it is a condition or a change"};
inline constexpr LocalText kUnreadNotADeadline{"不像是完成时限",
                                               "it does not look like a deadline"};
inline constexpr LocalText kUnreadMixed{"不能与前面的时限并记",
                                        "it cannot be kept beside the other deadline"};
inline constexpr LocalText kUnreadNothing{"没有读出日期", "no day was found in it"};

inline constexpr LocalText kStateDone{"已完成", "done"};
inline constexpr LocalText kStateCancelled{"取消", "cancelled"};
inline constexpr LocalText kStatePaused{"暂停", "paused"};
inline constexpr LocalText kStateSubmitted{"待验收", "submitted"};
inline constexpr LocalText kStateOverdue{"逾期", "overdue"};
inline constexpr LocalText kStateDueSoon{"临期", "due soon"};
inline constexpr LocalText kStateOnTrack{"正常", "on track"};
inline constexpr LocalText kStateOngoing{"常态化", "ongoing"};
inline constexpr LocalText kStateUndated{"无时限", "undated"};

}  // namespace tasks::messages
