#pragma once

#include "tasks/base/local_text.h"

/// Names of lights, and what is said about their settings.
namespace tasks::messages {

inline constexpr LocalText kLightRed{"红灯", "red"};
inline constexpr LocalText kLightOrange{"橙灯", "orange"};
inline constexpr LocalText kLightYellow{"黄灯", "yellow"};
inline constexpr LocalText kLightBlue{"蓝灯", "blue"};
inline constexpr LocalText kLightGreen{"绿灯", "green"};
inline constexpr LocalText kNoLight{"不亮灯", "no light"};

inline constexpr LocalText kLightsUnknownColour{
    "亮灯设置里没有 \"{0}\" 这种颜色，不起作用；可用 red、orange、yellow、blue、green",
    "the lights have no colour \"{0}\", it has no effect; there are red, orange, yellow, blue and "
    "green"};
inline constexpr LocalText kLightsUnknownKey{
    "亮灯设置 {0} 里的 \"{1}\" 不起作用；可用 name、overdue_days、behind_points、due_soon_days、"
    "silent_days",
    "\"{1}\" has no effect in the light {0}; there are name, overdue_days, behind_points, "
    "due_soon_days and silent_days"};
inline constexpr LocalText kLightsLongName{
    "亮灯设置 {0} 的名称超过 {1} 个字节，不起作用",
    "the name of the light {0} is longer than {1} bytes; it has no effect"};
inline constexpr LocalText kLightsBadValue{"亮灯设置 {0} 的 {1} 不能是 {2}，不起作用",
                                           "{1} of the light {0} cannot be {2}; it has no effect"};
inline constexpr LocalText kLightsNotObject{"亮灯设置 {0} 应写成 { … }，不能是 {1}，不起作用",
                                            "the light {0} must be an object, not {1}; it has no "
                                            "effect"};
inline constexpr LocalText kLightNeverLit{"亮灯设置：{0}没有用处，更重的灯总是先亮（{1}）",
                                          "the light {0} is never seen: a more severe one always "
                                          "comes first ({1})"};
inline constexpr LocalText kOverdueUnlit{"亮灯设置：逾期不满 {0} 天的任务不亮任何灯",
                                         "no light marks tasks that are less than {0} days late"};
inline constexpr LocalText kOverdueNeverLit{"亮灯设置：逾期的任务不亮任何灯",
                                            "no light marks overdue tasks"};

}  // namespace tasks::messages
