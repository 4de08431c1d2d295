#pragma once

#include "tasks/base/local_text.h"

/// What the reading of ids and queries says.
namespace tasks::messages {

inline constexpr LocalText kNoSuchTask{"没有序号为 {0} 的任务", "no task with the id {0}"};
inline constexpr LocalText kNearestIds{"相近的序号：{0}", "nearest ids: {0}"};
inline constexpr LocalText kIdsOfList{"清单中的序号为 {0} 至 {1}", "the list has ids {0} to {1}"};
inline constexpr LocalText kListIsEmpty{"清单中还没有任务", "the list has no tasks yet"};
inline constexpr LocalText kEmptyId{"序号为空", "an empty id"};
inline constexpr LocalText kNoIdLeft{"序号已用到 {0}，不能再顺延",
                                     "the ids end at {0}; there is no next one"};
inline constexpr LocalText kBadPredicate{"\"{0}\" 应写成 键=文字 或 键!=文字",
                                         "\"{0}\" must be KEY=TEXT or KEY!=TEXT"};
inline constexpr LocalText kUnknownState{"没有 \"{0}\" 这个时限状态", "there is no state \"{0}\""};

}  // namespace tasks::messages
