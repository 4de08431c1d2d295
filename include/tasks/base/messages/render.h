#pragma once

#include "tasks/base/local_text.h"

/// Words in tables and pages.
namespace tasks::messages {

inline constexpr LocalText kDaysLeft{"剩余 {0} 天", "{0} days left"};
inline constexpr LocalText kDueToday{"今日到期", "due today"};
inline constexpr LocalText kDaysLate{"逾期 {0} 天", "{0} days late"};
inline constexpr LocalText kMilestoneOf{"{0}（节点 {1}/{2}）", "{0} (milestone {1} of {2})"};
inline constexpr LocalText kMilestoneBy{"{0}（{1}）", "{0} ({1})"};
inline constexpr LocalText kPeriodSilent{"{0}（本期尚无进展）",
                                         "{0} (nothing reported this period)"};
inline constexpr LocalText kPeriodReported{"{0}（本期已有进展）", "{0} (reported this period)"};
inline constexpr LocalText kPeriodMet{"{0}（本期已完成）", "{0} (this period is done)"};
inline constexpr LocalText kNeverReported{"从未填报", "never"};
inline constexpr LocalText kMetOn{"{0} 已完成", "met on {0}"};
inline constexpr LocalText kDue{"到期日", "Due"};
inline constexpr LocalText kReadAs{"时限读作", "Read as"};
inline constexpr LocalText kNotReadable{"未能识别，按原文保留", "not readable; kept as words"};
inline constexpr LocalText kListSeparator{"、", ", "};
inline constexpr LocalText kClauseSeparator{"；", "; "};
inline constexpr LocalText kColon{"：", ": "};
inline constexpr LocalText kProgressNone{"尚无进展", "no progress yet"};
inline constexpr LocalText kOngoing{"常态化", "ongoing"};

inline constexpr LocalText kGroupHeading{"{0}（{1} 项）", "{0} ({1})"};
inline constexpr LocalText kNoValueGroup{"未填", "none"};

}  // namespace tasks::messages
