// Large versions of a list made to cost much when they are merged, decided and compared, and large
// batches. The size is that of all files read together. Every value differs in every version, so
// that what is found is as long as what is read, and the time is wider than for one file.

#include <gtest/gtest.h>

#include "hostile/cost.h"
#include "hostile/run_program.h"
#include "support/temporary_directory.h"

namespace tasks::test {
namespace {

struct BigVersions {
  std::string name;
  std::string before;
  std::string item;  ///< see grown; `@` stands for the digit of the version
  std::string after;
};

const std::vector<BigVersions> kVersions = {
    {"keys_of_one_task", R"([{"id": 1)", R"(,"k#":"@")", "}]\n"},
    {"keys_on_lines", R"([{"id": 1)", ",\n\"k#\": \"@\"", "\n}]\n"},
    {"other_keys_on_lines", R"([{"id": 1)", ",\n\"k@#\": 1", "\n}]\n"},
    {"keys_of_the_list", R"({"tasks": [])", R"(,"k#":"@")", "}\n"},
    {"a_key_of_each_task", R"([{"id": 1})", R"(,{"id":#,"own":"@"})", "]\n"},
    {"tasks_on_lines", R"([{"id": 1})", ",\n{\"id\": #, \"own\": \"@\"}", "\n]\n"},
    {"other_tasks", R"([{"id": 1})", R"(,{"id":"@#"})", "]\n"},
    {"other_progress", R"([{"id": 1, "progress": [{})", R"(,{"date":"2023-05-01","text":"@#"})",
     "]}]\n"},
    {"other_met", R"([{"id": 1, "deadline": "每月25日前", "met": ["2022-12-01")",
     R"(,"2023-0@-01")", "]}]\n"},
    {"other_units", R"([{"id": 1, "units": ["x")", R"(,"@#")", "]}]\n"},
    {"one_text", R"([{"id": 1, "task": ")", "长@", "\"}]\n"},
    {"both_in_progress", R"([{"id": 1, "progress": [{"text":"x"})", R"(,{"text":"#"},{"text":"@"})",
     "]}]\n"},
};

std::string version(const BigVersions& versions, char digit, std::size_t size) {
  const auto with_digit = [digit](std::string text) {
    for (char& c : text) c = c == '@' ? digit : c;
    return text;
  };
  return grown(versions.before, with_digit(versions.item), versions.after, size);
}

constexpr MostCost kMost{20, 2.5};

/// With a sanitizer a run costs ten times as much.
std::size_t size_of_files() {
  return is_sanitized() ? wanted_size() / 8 : wanted_size();
}

class BigVersionsTest : public testing::TestWithParam<BigVersions> {};

TEST_P(BigVersionsTest, AreMergedDecidedAndComparedAtACostInProportion) {
  const std::size_t size = size_of_files();
  const TemporaryDirectory directory;
  const std::string base = directory / "base.json";
  const std::string ours = directory / "ours.json";
  const std::string theirs = directory / "theirs.json";
  const std::string merged = directory / "merged.json";
  write_bytes(base, version(GetParam(), '1', size));
  write_bytes(ours, version(GetParam(), '2', size));
  write_bytes(theirs, version(GetParam(), '3', size));
  const auto expect = [&](const std::string& what, const ProgramRun& run, std::size_t bytes) {
    expect_cost(run, GetParam().name + ' ' + what, bytes, kMost);
  };

  const ProgramRun merge = run_program({"merge", base, ours, theirs});
  expect("merge", merge, 3 * size);
  EXPECT_TRUE(merge.exit_code == 0 || merge.exit_code == 4) << merge.err;
  if (merge.exit_code == 4) {
    const std::vector<std::vector<std::string>> decisions = {
        {}, {"--ours"}, {"--theirs"}, {"1000001", "--theirs"}, {"--field", "own", "--theirs"}};
    for (const std::vector<std::string>& decision : decisions) {
      write_bytes(merged, merge.out);
      std::vector<std::string> words{"resolve", "-f", merged};
      words.insert(words.end(), decision.begin(), decision.end());
      std::string what = "resolve";
      for (const std::string& word : decision) what += " " + word;
      expect(what, run_program(words), merge.out.size());
    }
  }
  for (const char* format : {"table", "json", "csv", "html"}) {
    expect(std::string("diff ") + format, run_program({"diff", ours, theirs, "-F", format}),
           2 * size);
  }
}

INSTANTIATE_TEST_SUITE_P(Kinds, BigVersionsTest, testing::ValuesIn(kVersions),
                         [](const auto& kind) { return kind.param.name; });

struct BigBatch {
  std::string name;
  std::string before;
  std::string item;  ///< see grown
  std::string after;
  int exit_code = 0;
  std::size_t room = std::size_t{4} << 20U;  ///< a larger batch may have too many parts
};

const std::vector<BigBatch> kBatches = {
    {"new_keys", R"({"id": 1)", R"(,"k#":1)", "}"},
    {"unset_keys", R"({"id": 1)", R"(,"k#":null)", "}"},
    {"reports", R"({"id": 1, "progress+=": [{"text":"x"})", R"(,{"text":"x#"})", "]}"},
    {"units", R"({"id": 1, "units+=": ["x")", R"(,"x#")", "]}"},
    {"empty_units", R"({"id": 1, "units": ["x")", R"(,"")", "]}", 0, std::size_t{512} << 10U},
    {"new_tasks", R"({"task": "x"})", "\n{\"task\": \"x\"}", "\n"},
    {"keys_of_a_new_task", R"({"task": "x")", R"(,"k#":1)", "}"},
    {"one_id", R"({"id": 1})", "\n{\"id\": 1}", "\n", 2},
    {"bad_last", R"({"id": 1)", R"(,"k#":1)", R"(,"status":"?"})", 2},
};

class BigBatchTest : public testing::TestWithParam<BigBatch> {};

TEST_P(BigBatchTest, CostsInProportion) {
  const std::size_t size = size_of_files();
  const TemporaryDirectory directory;
  const std::string list = directory / "t.json";
  const std::string batch = directory / "batch.jsonl";
  write_bytes(batch, grown(GetParam().before, GetParam().item, GetParam().after, size));
  for (const bool has_keys : {true, false}) {
    write_bytes(list,
                has_keys ? grown(R"([{"id": 1)", R"(,"k#":0)", "}]\n", size) : "[{\"id\": 1}]");
    const ProgramRun run = run_program({"update", "-f", list, "--batch", batch});
    expect_cost(run, GetParam().name + (has_keys ? " of a large list" : ""),
                has_keys ? 2 * size : size, kMost);
    const bool may_be_refused = size > GetParam().room && run.exit_code == 2;
    EXPECT_TRUE(run.exit_code == GetParam().exit_code || may_be_refused) << run.err;
  }
}

INSTANTIATE_TEST_SUITE_P(Kinds, BigBatchTest, testing::ValuesIn(kBatches),
                         [](const auto& kind) { return kind.param.name; });

class ManyIdsTest : public testing::TestWithParam<std::vector<std::string>> {};

TEST_P(ManyIdsTest, CostInProportion) {
  constexpr int kCount = 20'000;
  const TemporaryDirectory directory;
  const std::string path = directory / "t.json";
  std::string list = "[";
  std::vector<std::string> words = GetParam();
  words.insert(words.end(), {"-f", path});
  for (int id = 1; id <= kCount; ++id) {
    list.append(id == 1 ? "" : ",").append("{\"id\":" + std::to_string(id) + ",\"task\":\"x\"}");
    words.push_back(std::to_string(id));
  }
  write_bytes(path, list + "]");
  expect_cost(run_program(words), GetParam().front() + " of many ids", list.size(), {120, 30});
}

INSTANTIATE_TEST_SUITE_P(
    Commands, ManyIdsTest,
    testing::Values(std::vector<std::string>{"list"}, std::vector<std::string>{"show"},
                    std::vector<std::string>{"update", "--status", "done", "--yes"},
                    std::vector<std::string>{"remove", "--yes"}));

}  // namespace
}  // namespace tasks::test
