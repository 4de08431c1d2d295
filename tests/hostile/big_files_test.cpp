// Large files made to cost as much as they can: no run takes more than two seconds for each 10 MiB,
// or more memory than 20 times the file and 32 MiB.
// TASKS_HOSTILE_MIB sets their size.

#include <gtest/gtest.h>

#include "hostile/cost.h"
#include "hostile/run_program.h"
#include "support/temporary_directory.h"

namespace tasks::test {
namespace {

struct BigFile {
  std::string name;
  std::string before;
  std::string item;  ///< see grown
  std::string after;
};

const std::vector<BigFile> kFiles = {
    {"one_text", R"([{"id": 1, "task": ")", "长", R"("}])"},
    {"one_text_of_escapes", R"([{"id": 1, "task": ")", R"(\u4e2d\n)", R"("}])"},
    {"one_deadline", R"([{"id": 1, "deadline": ")", "2月底前，每月25日前", R"("}])"},
    {"one_unit", R"([{"id": 1, "lead": ")", "卫健委、", R"("}])"},
    {"tiny_tasks", R"([{"id": 1})", R"(,{"id":1#})", "]"},
    {"odd_second_task", R"([{"id":1},{"title":"x","id":2})", R"(,{"id":1#,"title":"x"})", "]"},
    {"tasks_with_a_text", R"([{"id": 1})", R"(,{"id":1#,"task":"x"})", "]"},
    {"text_ids", R"([{"id": 1})", R"(,{"id":"a#"})", "]"},
    {"equal_ids", R"([{"id":1})", R"(,{"id":1})", "]"},
    {"no_ids", R"([{"id":1})", ",{}", "]"},
    {"no_objects", "[1", ",1", "]"},
    {"keys_of_one_task", R"([{"id": 1)", R"(,"k#":1)", "}]"},
    {"equal_keys", R"([{"id": 1)", R"(,"k":1)", "}]"},
    {"misspelt_keys", R"([{"id": 1})", R"(,{"id":1#,"deadine":1,"titel":1})", "]"},
    {"keys_of_the_list", R"({"tasks": [])", R"(,"k#":1)", "}"},
    {"numbers", R"([{"id": 1, "own": [0)", ",1", "]}]"},
    {"empty_arrays", R"([{"id": 1, "own": [[])", ",[]", "]}]"},
    {"nested_arrays", R"([{"id": 1, "own": [0)", ",[[[[[[[[1]]]]]]]]", "]}]"},
    {"open_arrays", "[", "[", ""},
    {"progress", R"([{"id": 1, "progress": [{})", R"(,{"date":"2023-05-01","text":"x"})", "]}]"},
    {"empty_progress", R"([{"id": 1, "progress": [{})", ",{}", "]}]"},
    {"bad_progress", R"([{"id": 1, "progress": [{})", R"(,{"date":1,"text":1})", "]}]"},
    {"met", R"([{"id": 1, "met": ["2023-05-01")", R"(,"2023-05-01")", "]}]"},
    {"bad_met", R"([{"id": 1, "met": [1)", ",1", "]}]"},
    {"units", R"([{"id": 1, "units": ["x")", R"(,"x#")", "]}]"},
    {"leads", R"([{"id": 1})", R"(,{"id":1#,"lead":"x#"})", "]"},
    {"reporters", R"([{"id": 1, "progress": [{})",
     R"(,{"date":"2023-05-01","unit":"x#","text":"x"})", "]}]"},
    {"own_columns", R"([{"id": 1})", R"(,{"id":1#,"k#":1})", "]"},
    {"deadlines", R"({"year": 2023, "tasks": [{"id": 1})", R"(,{"id":1#,"deadline":"#月底前"})",
     "]}"},
    {"statuses", R"([{"id": 1})", R"(,{"id":1#,"status":"s#"})", "]"},
    {"blanks", "[", " \n", "]"},
    {"control_characters", R"([{"id": 1, "task": ")", R"(\u0007)", R"("}])"},
    {"bad_bytes", R"([{"id": 1, "task": ")", "\xff", R"("}])"},
    {"long_number", R"([{"id": 1, "own": 1)", "0", "}]"},
};

const std::vector<std::vector<std::string>> kCommands = {
    {"list"},
    {"list", "-F", "json"},
    {"list", "-F", "csv"},
    {"list", "-F", "html"},
    {"list", "--sort", "lead"},
    {"list", "--group-by", "units"},
    {"list", "nokey:1"},
    {"due"},
    {"due", "--all", "--width", "60"},
    {"show", "1"},
    {"show", "1..99999999"},
    {"show", "1", "-F", "json"},
    {"show", "1", "-F", "csv"},
    {"show", "1", "-F", "md"},
    {"show", "1", "-F", "html"},
    {"check"},
    {"fmt"},
    {"report"},
    {"report", "units", "-F", "html"},
    {"report", "-F", "json"},
    {"update", "1", "--status", "done"},
    {"update", "1", "--stdout", "--set", "k=1"},
    {"note", "1", "已办"},
    {"remove", "1"},
};

class BigFileTest : public testing::TestWithParam<BigFile> {};

TEST_P(BigFileTest, CostsTimeAndMemoryInProportion) {
  const BigFile& file = GetParam();
  const std::size_t size = wanted_size();
  const TemporaryDirectory directory;
  const std::string path = directory / "t.json";
  const std::string bytes = grown(file.before, file.item, file.after, size);
  std::size_t number = 0;
  for (const std::vector<std::string>& command : kCommands) {
    if (!is_in_turn(file.name.size(), number++)) continue;
    write_bytes(path, bytes);
    std::vector<std::string> words = command;
    words.insert(words.end(), {"-f", path});
    std::string what = file.name;
    for (const std::string& word : command) what.append(" ").append(word);
    expect_cost(run_program(words), what, size, {});
  }
}

INSTANTIATE_TEST_SUITE_P(Kinds, BigFileTest, testing::ValuesIn(kFiles),
                         [](const auto& kind) { return kind.param.name; });

class EveryTaskTest : public testing::TestWithParam<std::vector<std::string>> {};

TEST_P(EveryTaskTest, IsChangedAtACostInProportionOrNotAtAll) {
  constexpr std::size_t kTask = 16;  // bytes of an item, whose number has seven digits
  constexpr std::size_t kMostChanged = 50'000;
  const TemporaryDirectory directory;
  const std::string path = directory / "t.json";
  std::vector<std::string> words = GetParam();
  words.insert(words.end(), {"-f", path});
  for (const std::size_t size : {kTask * (is_sanitized() ? 6'000 : 49'000), wanted_size()}) {
    write_bytes(path, grown(R"([{"id": 1})", R"(,{"id":1#})", "]", size));
    const ProgramRun run = run_program(words);
    // 50,000 tasks take half a second, however short they are.
    expect_cost(run, GetParam().front() + ' ' + GetParam()[1], size, {20, 10});
    EXPECT_EQ(run.exit_code, size / kTask > kMostChanged ? 2 : 0) << run.err.substr(0, 200);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Commands, EveryTaskTest,
    testing::Values(std::vector<std::string>{"update", "no:contact", "--set", "flag=1", "--yes"},
                    std::vector<std::string>{"update", "1..99999999", "--status", "done"},
                    std::vector<std::string>{"note", "1..99999999", "x"},
                    std::vector<std::string>{"done", "1..99999999"},
                    std::vector<std::string>{"reopen", "1..99999999"},
                    std::vector<std::string>{"remove", "1..99999999", "--yes"}));

TEST(GroupsByUnit, AreRefusedWhereTheyWouldRepeatTooMuch) {
  const TemporaryDirectory directory;
  const std::string path = directory / "t.json";
  write_bytes(path, grown(R"([{"id": 1, "units": ["x")", R"(,"x#")", "]}]", 32 << 10));
  const ProgramRun whole = run_program({"list", "-f", path, "--group-by", "units"});
  EXPECT_EQ(whole.exit_code, 2);
  EXPECT_EQ(whole.out, "");
  EXPECT_EQ(whole.err,
            "tasks: some tasks have so many units that repeating them in each group would print 93 "
            "MB\n"
            "hint: leave --group-by out, or name fewer columns, such as --columns id,short\n");
  EXPECT_EQ(run_program({"list", "-f", path, "--group-by", "units", "-F", "json"}).exit_code, 0);
  const ProgramRun few =
      run_program({"list", "-f", path, "--group-by", "units", "--columns", "id,short"});
  EXPECT_EQ(few.exit_code, 0);
}

}  // namespace
}  // namespace tasks::test
