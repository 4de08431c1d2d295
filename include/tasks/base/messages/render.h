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
inline constexpr LocalText kReadAs{"时限读作", "Read as"};
inline constexpr LocalText kNotReadable{"未能识别，按原文保留", "not readable; kept as words"};
inline constexpr LocalText kListSeparator{"、", ", "};
inline constexpr LocalText kClauseSeparator{"；", "; "};
inline constexpr LocalText kColon{"：", ": "};
inline constexpr LocalText kOngoing{"常态化", "ongoing"};

// Of a calendar.
inline constexpr LocalText kMonday{"一", "Mo"};
inline constexpr LocalText kTuesday{"二", "Tu"};
inline constexpr LocalText kWednesday{"三", "We"};
inline constexpr LocalText kThursday{"四", "Th"};
inline constexpr LocalText kFriday{"五", "Fr"};
inline constexpr LocalText kSaturday{"六", "Sa"};
inline constexpr LocalText kSunday{"日", "Su"};
inline constexpr LocalText kWeekSum{"共", "All"};
inline constexpr LocalText kCalendarLegend{
    "每行一周，左为周一的日期，数字为当日到期数；> 为今天（{0}）",
    "a row is the week from that Monday on; how much is due each day; > is today ({0})"};

inline constexpr LocalText kGroupHeading{"{0}（{1} 项）", "{0} ({1})"};
inline constexpr LocalText kNoValueGroup{"未填", "none"};

}  // namespace tasks::messages
