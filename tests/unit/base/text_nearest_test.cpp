#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

struct NearestCase {
  std::string_view name;
  std::string_view word;
  std::vector<std::string_view> candidates;
  std::string_view expected;
};

void PrintTo(const NearestCase& row, std::ostream* out) {
  *out << row.name;
}

class NearestWord : public testing::TestWithParam<NearestCase> {};

TEST_P(NearestWord, IsFoundOrNot) {
  EXPECT_EQ(nearest(GetParam().word, GetParam().candidates), GetParam().expected);
}

const std::vector<std::string_view> kCommands{"list",   "show", "due",    "update", "note",
                                              "report", "done", "reopen", "remove"};

INSTANTIATE_TEST_SUITE_P(
    DidYouMean, NearestWord,
    testing::Values(
        NearestCase{"same", "due", kCommands, "due"},
        NearestCase{"swapped_neighbours", "lsit", kCommands, "list"},
        NearestCase{"missing_letter", "updte", kCommands, "update"},
        NearestCase{"superfluous_letter", "shoow", kCommands, "show"},
        NearestCase{"wrong_letter", "rewort", kCommands, "report"},
        NearestCase{"capitals", "DUE", kCommands, "due"},
        NearestCase{"beginning", "up", kCommands, "update"},
        NearestCase{"one_letter_is_no_beginning", "u", kCommands, ""},
        NearestCase{"nothing_in_common", "xyz", kCommands, ""},
        NearestCase{"too_far", "lxyt", kCommands, ""},
        NearestCase{"one_other_letter", "x", {"a", "b"}, ""},
        NearestCase{"first_of_two_equals", "dne", {"due", "done"}, "due"},
        NearestCase{"nearer_beats_first", "statuss", {"state", "status"}, "status"},
        NearestCase{"chinese", "推进种", {"未启动", "推进中", "已完成"}, "推进中"},
        NearestCase{"chinese_is_counted_in_characters", "已完成", {"未启动"}, ""},
        NearestCase{
            "long_words_may_differ_more", "in_porgess", {"in_progress", "paused"}, "in_progress"},
        NearestCase{"empty_word", "", kCommands, ""}, NearestCase{"no_candidates", "due", {}, ""}),
    CaseName{});

}  // namespace
}  // namespace tasks
