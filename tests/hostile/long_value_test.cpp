// One very long value beside very many small things: what is printed with each of them must not be
// the product of the two.

#include <gtest/gtest.h>

#include "hostile/cost.h"
#include "hostile/run_program.h"
#include "support/temporary_directory.h"

namespace tasks::test {
namespace {

struct LongValue {
  std::string name;
  std::string before;  ///< of the long value
  std::string behind;
  std::string item;  ///< see grown
  std::string after;
  int list_exit_code = 0;
};

const std::vector<LongValue> kLists = {
    {"light", R"({"year":2023,"lights":{"red":{"overdue_days":1,"name":")",
     R"("}},"tasks":[{"id":1})", R"(,{"id":#,"deadline":"6月底前"})", "]}"},
    {"title", R"([{"id":1,"lead":"L","title":")", R"(","progress":[{})",
     R"(,{"date":"2023-06-28","unit":"u#","text":"t"})", "]}]"},
    {"moved_deadlines", R"([{"id":1,"lead":"L","title":")", R"(","progress":[{})",
     R"(,{"date":"2023-06-28","kind":"deadline","text":"t"})", "]}]"},
    {"id", R"([{"id":")", R"(","task":"x","met":[1)", R"(,"2023-4-1")", "]}]", 5},
    {"unit", R"({"year":2023,"tasks":[{"id":1,"units":[")", R"("]})",
     R"(,{"id":#,"units":["v#"],"deadline":"6月底前"})", "]}"},
    {"task", R"({"year":2023,"tasks":[{"id":1,"task":")", R"("})",
     R"(,{"id":#,"task":"x","deadline":"6月底前"})", "]}"},
    {"deadline", R"({"year":2023,"tasks":[{"id":1,"deadline":")", R"("})",
     R"(,{"id":#,"task":"x","deadline":"6月底前"})", "]}"},
};

const std::vector<std::vector<std::string>> kCommands = {
    {"list"},
    {"list", "--columns", "id,task,light", "--width", "120"},
    {"list", "--columns", "id,light", "-F", "html"},
    {"due", "--overdue", "--columns", "id,light"},
    {"show", "1"},
    {"check"},
    {"check", "-F", "json"},
    {"report", "weekly"},
    {"report", "weekly", "-F", "json"},
    {"report", "units"},
    {"report", "weekly", "--group-by", "units"},
    {"note", "1", "已办"},
};

std::string half_of(std::size_t size) {
  return grown("", "中", "", size / 2);
}

class LongValueTest : public testing::TestWithParam<LongValue> {};

TEST_P(LongValueTest, IsNotRepeatedForEveryOther) {
  const LongValue& value = GetParam();
  const std::size_t size = wanted_size();
  const TemporaryDirectory directory;
  const std::string path = directory / "t.json";
  const std::string bytes =
      grown(value.before + half_of(size) + value.behind, value.item, value.after, size);
  std::size_t number = 0;
  for (const std::vector<std::string>& command : kCommands) {
    if (!is_in_turn(value.name.size(), number++)) continue;
    write_bytes(path, bytes);
    std::vector<std::string> words = command;
    words.insert(words.end(), {"-f", path, "--today", "2023-07-03"});
    std::string what = "long " + value.name;
    for (const std::string& word : command) what.append(" ").append(word);
    const ProgramRun run = run_program(words);
    expect_cost(run, what, size, {});
    EXPECT_LE(run.out.size() + run.err.size(), 40 * size) << what;
    if (command.front() == "list") {
      EXPECT_EQ(run.exit_code, value.list_exit_code) << what;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Kinds, LongValueTest, testing::ValuesIn(kLists),
                         [](const auto& kind) { return kind.param.name; });

TEST(LongTitle, IsNotReadForEveryConflict) {
  const std::size_t size = is_sanitized() ? wanted_size() / 8 : wanted_size();
  const TemporaryDirectory directory;
  const auto version = [&](const std::string& value) {
    return grown("{\"tasks\":[\n{\"id\":1,\"title\":\"" + half_of(size) + "\"",
                 ",\n\"k#\":\"" + value + "\"", "\n}\n]}\n", size);
  };
  write_bytes(directory / "b", version("b"));
  write_bytes(directory / "o", version("o"));
  write_bytes(directory / "t", version("t"));
  const ProgramRun merge =
      run_program({"merge", directory / "b", directory / "o", directory / "t"});
  expect_cost(merge, "long title merge", 3 * size, {});
  EXPECT_EQ(merge.exit_code, 4);
  write_bytes(directory / "m", merge.out);
  expect_cost(run_program({"resolve", "-f", directory / "m"}), "long title resolve",
              merge.out.size(), {});
}

}  // namespace
}  // namespace tasks::test
