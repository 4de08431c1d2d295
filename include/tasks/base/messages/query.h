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
inline constexpr LocalText kUnknownState{"没有 \"{0}\" 这个时限状态", "there is no state \"{0}\""};

inline constexpr LocalText kSearchWord{"要按文字查找：text:{0}", "to search it as text: text:{0}"};

// The language of queries: words beside the keys of fields.
inline constexpr LocalText kTextKey{"文字", "text"};
inline constexpr LocalText kDueKey{"到期", "due"};
inline constexpr LocalText kNoKey{"无", "no"};
inline constexpr LocalText kHasKey{"有", "has"};
inline constexpr LocalText kAndWord{"且", "and"};
inline constexpr LocalText kOrWord{"或", "or"};
inline constexpr LocalText kNotWord{"非", "not"};

// What is wrong with a query.
inline constexpr LocalText kUnknownKey{"没有 {0} 这个项目，清单里也没有这个键",
                                       "{0} is no field, and no task of the list has such a key"};
inline constexpr LocalText kQuoteToSearch{"要查找带冒号等符号的文字，请加引号：'\"甲:乙\"'",
                                          "to search a text that holds such a sign, quote it: "
                                          "'\"a:b\"'"};
inline constexpr LocalText kNoKeyBefore{"{0} 前面缺少键，如 lead{0}卫健委",
                                        "a key is missing before {0}, as in lead{0}卫健委"};
inline constexpr LocalText kNoValue{"{0} 后面缺少值", "{0} has no value"};
inline constexpr LocalText kAskForAbsence{"要找没有填写的：no:{0}", "for tasks without it: no:{0}"};
inline constexpr LocalText kBareCondition{"\"{0}\" 缺少键", "\"{0}\" lacks a key"};
inline constexpr LocalText kConditionForms{"应如 status=submitted、lead:卫健委、text:健康",
                                           "write e.g. status=submitted, lead:卫健委, text:健康"};
inline constexpr LocalText kSortKeyMissing{"缺少排序的项目", "a key is missing"};
inline constexpr LocalText kSortForms{"应如 due,lead-（- 为倒序）",
                                      "write e.g. due,lead- (a - turns the order)"};
inline constexpr LocalText kNoOrder{"{0} 不分大小，不能用 < 或 >",
                                    "{0} has no order; < and > do not apply"};
inline constexpr LocalText kRegexNeedsColon{"正则表达式写在冒号后面：task:/…/",
                                            "a regular expression stands behind a colon: task:/…/"};
inline constexpr LocalText kNoDay{"\"{0}\" 不是日期", "\"{0}\" is no day"};
inline constexpr LocalText kQueryDayForms{
    "可用：2023-06-30、2023-06、2023Q2、6月底、今天、本周、+14d、-30d，两个之间加 ..",
    "accepted: 2023-06-30, 2023-06, 2023Q2, 6月底, today, this-week, +14d, -30d, two of them with "
    ".. "
    "between"};
inline constexpr LocalText kBadNumber{"\"{0}\" 不是数", "\"{0}\" is no number"};
inline constexpr LocalText kEndsBeforeStart{"起始日 {0} 晚于截止日 {1}",
                                            "the first day {0} is after {1}"};
inline constexpr LocalText kBadRegex{"正则表达式有误：{0}", "not a regular expression: {0}"};
inline constexpr LocalText kRegexTooCostly{"正则表达式 /{0}/ 过于复杂，已停止查找",
                                           "the search for /{0}/ takes too long and was given up"};
inline constexpr LocalText kSimplerRegex{"请换一个简单的写法，避免在重复里面再重复",
                                         "write it simpler, without repeats inside repeats"};
inline constexpr LocalText kOpenRegex{"正则表达式缺少结尾的 /",
                                      "the regular expression has no closing /"};
inline constexpr LocalText kOpenQuote{"引号没有配对", "the quote is not closed"};
inline constexpr LocalText kOpenParenthesis{"括号没有配对", "the parenthesis is not closed"};
inline constexpr LocalText kStrayParenthesis{"多余的右括号", "nothing is open here to be closed"};
inline constexpr LocalText kWordExpected{"{0} 后面缺少条件", "{0} needs a condition behind it"};
inline constexpr LocalText kConditionExpected{"这里缺少条件", "a condition is missing here"};
inline constexpr LocalText kQueryTooDeep{"括号或“非”嵌套过深（最多 {0} 层）",
                                         "nested too deeply (at most {0})"};
inline constexpr LocalText kTextBehindQuote{"引号后面要空一格",
                                            "a blank belongs behind the closing quote"};

// A query in words.
inline constexpr LocalText kAnd{"，且", " and "};
inline constexpr LocalText kOr{"，或", " or "};
inline constexpr LocalText kNot{"不满足（{0}）", "not ({0})"};
inline constexpr LocalText kInParentheses{"（{0}）", "({0})"};
inline constexpr LocalText kBetweenValues{"或", " or "};
inline constexpr LocalText kQuotedValue{"“{0}”", "“{0}”"};
inline constexpr LocalText kContains{"{0}含{1}", "{0} contains {1}"};
inline constexpr LocalText kIs{"{0}为{1}", "{0} is {1}"};
inline constexpr LocalText kMatches{"{0}符合 /{1}/", "{0} matches /{1}/"};
inline constexpr LocalText kIsPresent{"有{0}", "has {0}"};
inline constexpr LocalText kIsAbsent{"没有{0}", "has no {0}"};
inline constexpr LocalText kIsOn{"{0}为 {1}", "{0} is {1}"};
inline constexpr LocalText kIsBetween{"{0}在 {1} 至 {2}", "{0} is from {1} to {2}"};
inline constexpr LocalText kIsFrom{"{0}不早于 {1}", "{0} is {1} or later"};
inline constexpr LocalText kIsUntil{"{0}不晚于 {1}", "{0} is {1} or earlier"};
inline constexpr LocalText kIsLess{"{0}小于 {1}", "{0} is less than {1}"};
inline constexpr LocalText kIsAtMost{"{0}不大于 {1}", "{0} is at most {1}"};
inline constexpr LocalText kIsGreater{"{0}大于 {1}", "{0} is greater than {1}"};
inline constexpr LocalText kIsAtLeast{"{0}不小于 {1}", "{0} is at least {1}"};
inline constexpr LocalText kTextName{"文字", "the text"};
inline constexpr LocalText kDueName{"到期日", "a due day"};
inline constexpr LocalText kEveryTask{"全部任务", "every task"};

}  // namespace tasks::messages
