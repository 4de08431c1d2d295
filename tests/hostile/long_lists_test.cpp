// A long list is read piece by piece where that is enough, and answers as if it were read as a
// whole.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "hostile/run_program.h"
#include "support/made_up_list.h"
#include "support/temporary_directory.h"

namespace tasks::test {
namespace {

using Words = std::vector<std::string>;

Words with(Words words, const std::string& file) {
  words.insert(words.end(), {"-f", file, "--today", "2023-06-01"});
  return words;
}

Words with_option(const std::string& option, Words words, const std::string& file) {
  words.push_back(option);
  return with(std::move(words), file);
}

/// More than a mebibyte, with a task whose texts have escapes, and one whose id is a word of
/// others.
const std::string& long_list() {
  static const std::string text = [] {
    std::string list = made_up_list(1600, 4);
    const std::string first = "\"id\": 700,";
    list.insert(list.find(first) + first.size(), " \"x\\u0079\": \"a\\tb\\u4e00\",");
    const std::string_view words = "\"task\": \"";
    for (const char* id : {"\"id\": 800,", "\"id\": 1100,", "\"id\": 1600,"}) {
      list.insert(list.find(words, list.find(id)) + words.size(), "1.5 ");
    }
    const std::string own = "\"id\": 1100,";
    list.insert(list.find(own) + own.size(), " \"LEAD\": \"own 1.5 2023-06-30\",");
    const std::string second = "\"id\": 1200,";
    return list.replace(list.find(second), second.size(), "\"id\": \"台账\",");
  }();
  return text;
}

void replace_once(std::string& text, std::string_view old, std::string_view with) {
  const std::size_t place = text.find(old);
  ASSERT_NE(place, std::string::npos) << old;
  text.replace(place, old.size(), with);
}

constexpr std::string_view kIssuedInFront = "  \"issued\": \"2023-01-18\",\n";
constexpr std::string_view kTasksLast = "\n  ]\n}\n";
constexpr std::string_view kIssuedBehind = "\n  ],\n  \"issued\": \"2023-01-18\"\n}\n";

/// The same list, made to be read as a whole: a key behind the tasks decides on them.
std::string with_issued_behind(std::string list) {
  replace_once(list, kIssuedInFront, "");
  replace_once(list, kTasksLast, kIssuedBehind);
  return list;
}

std::string with_issued_in_front(std::string list) {
  replace_once(list, kIssuedBehind, kTasksLast);
  replace_once(list, "  \"tasks\": [", std::string(kIssuedInFront) + "  \"tasks\": [");
  return list;
}

TEST(LongList, IsAnsweredForAsAWhole) {
  ASSERT_GT(long_list().size(), std::size_t{1} << 20U);
  const TemporaryDirectory directory;
  const std::string path = directory / "t.json";
  write_bytes(path, long_list());
  const Words questions[] = {
      {"due"},
      {"due", "--before", "2023-06-30"},
      {"due", "--before", "6月底", "-F", "json"},
      {"due", "--overdue", "-F", "csv"},
      {"due", "--ongoing", "--limit", "3"},
      {"due", "--stale", "30d"},
      {"due", "--all", "--lead", "医政科", "-F", "jsonl"},
      {"due", "--within", "7d", "--calendar", "-F", "md"},
      {"due", "--within", "14d", "--sort", "lead"},
      {"due", "lead:医政科"},
      {"list", "--open", "--limit", "5"},
      {"list", "--status", "done", "--text", "台账", "-F", "tsv"},
      {"list", "--columns", "id,xy,met"},
      {"list", "id:700", "-F", "json"},
      {"list", "id:7-9", "-F", "csv"},
      {"list", "700", "1600"},
      {"list", "7-9,3", "-F", "jsonl"},
      {"list", "700", "--lead", "医政科"},
      {"list", "700", "--open"},
      {"list", "1200"},
      {"list", "台账"},
      {"list", "台账", "-F", "csv"},
      {"list", "\"台账\"", "--limit", "3"},
      {"list", "lead:医政科", "not", "state:逾期"},
      {"list", "(lead:医政科 or 7..9) not 台账", "-F", "csv"},
      {"list", "lead:医政科", "台账 or 报送"},
      {"list", "xy:a"},
      {"list", "xz:a"},
      {"list", "LEAD:own"},
      {"list", "has:LEAD", "-F", "csv"},
      {"list", "LEAD:医政科", "or", "no:progress", "--limit", "5"},
      {"list", "2023-06-30"},
      {"list", "1.5"},
      {"list", "5", "1.5"},
      {"list", "."},
      {"list", "lead:"},
      {"due", "台账"},
      {"due", "700"},
      {"due", "lead:医政科", "text:报送", "--all"},
      {"show", "700"},
      {"show", "3,7..9", "1600", "-F", "json"},
      {"show", "1601"},
      {"show", "x"},
      {"due", "--before", "?"},
  };
  for (const Words& question : questions) {
    SCOPED_TRACE(testing::PrintToString(question));
    const ProgramRun whole = run_program(with(question, "-"), long_list());
    const ProgramRun pieces = run_program(with(question, path));
    EXPECT_EQ(pieces.exit_code, whole.exit_code);
    EXPECT_EQ(pieces.out, whole.out);
    EXPECT_EQ(pieces.err, whole.err);
  }
}

TEST(LongList, IsChangedAsAWhole) {
  const TemporaryDirectory directory;
  const std::string path = directory / "t.json";
  const Words changes[] = {
      {"update", "700", "--remark", "已核"},
      {"update", "1,800..803,1600", "--status", "paused", "--note", "停"},
      {"update", "5", "--unset", "units"},
      {"update", "5", "--remark", ""},
      {"update", "1.5", "--remark", "x", "--yes"},
      {"update", "--list", "--title", "新"},
      {"update", "1601", "--remark", "x"},
      {"update", "5", "--if", "status:done", "--remark", "x"},
      {"note", "700", "已办"},
      {"note", "1", "--amend", "改"},
      {"done", "2", "900"},
      {"reopen", "1"},
      {"add", "新任务", "--lead", "医政科"},
      {"remove", "1"},
      {"remove", "1600"},
      {"remove", "1.5", "--yes"},
      {"remove", "5", "6", "7..9"},
  };
  for (const Words& change : changes) {
    SCOPED_TRACE(testing::PrintToString(change));
    write_bytes(path, with_issued_behind(long_list()));
    const ProgramRun whole = run_program(with(change, path));
    const std::string changed = with_issued_in_front(read_bytes(path).value_or(""));
    write_bytes(path, long_list());
    const ProgramRun shown = run_program(with_option("--stdout", change, path));
    const ProgramRun tried = run_program(with_option("--dry-run", change, path));
    EXPECT_EQ(read_bytes(path), long_list());
    const ProgramRun pieces = run_program(with(change, path));
    EXPECT_EQ(pieces.exit_code, whole.exit_code);
    EXPECT_EQ(read_bytes(path), changed);
    EXPECT_EQ(pieces.err, whole.err);
    EXPECT_EQ(shown.exit_code, whole.exit_code);
    EXPECT_EQ(shown.out, whole.exit_code == 0 ? changed : "");
    EXPECT_EQ(shown.err, whole.err);
    EXPECT_EQ(tried.exit_code, whole.exit_code);
    EXPECT_EQ(tried.err + tried.out, whole.err);
  }
}

TEST(LongList, IsNoPlaceForAnAnswer) {
  const TemporaryDirectory directory;
  const std::string base = directory / "base.json";
  const std::string ours = directory / "ours.json";
  const std::string theirs = directory / "theirs.json";
  for (const std::string& path : {base, ours, theirs}) write_bytes(path, long_list());
  run_program({"update", "5", "--remark", "x", "-f", ours});
  run_program({"update", "900", "--remark", "y", "-f", theirs});
  for (const std::string& target : {base, ours, theirs}) {
    for (const Words& words : {Words{"merge", base, ours, theirs, "-o", target},
                               Words{"list", "5", "-f", target, "-o", target},
                               Words{"diff", base, target, "-o", target}}) {
      SCOPED_TRACE(testing::PrintToString(words));
      const std::optional<std::string> before = read_bytes(target);
      EXPECT_EQ(run_program(words).exit_code, 2);
      EXPECT_EQ(read_bytes(target), before);
    }
  }
}

TEST(LongList, CostsMemoryForWhatIsAsked) {
  if (is_sanitized()) GTEST_SKIP() << "memory under a sanitizer is another one";
  const TemporaryDirectory directory;
  const std::string path = directory / "t.json";
  // A process seems to be as large as the one that starts it: the list must be gone by then.
  const std::size_t size = [&path] {
    const std::string list = made_up_list(20000, 4);
    write_bytes(path, list);
    return list.size();
  }();
  for (const Words& words : {Words{"due", "--on", "2023-06-30"}, Words{"show", "10000"},
                             Words{"update", "10000", "--remark", "已核"}}) {
    SCOPED_TRACE(testing::PrintToString(words));
    const ProgramRun run = run_program(with(words, path));
    EXPECT_EQ(run.exit_code, 0) << run.err;
    EXPECT_LT(run.peak_bytes, size / 2 + (std::size_t{8} << 20U));
  }
}

}  // namespace
}  // namespace tasks::test
