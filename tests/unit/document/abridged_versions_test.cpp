// What is left out of three versions of a list, and how it is put back.

#include "tasks/document/abridged_versions.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/byte_reader.h"
#include "support/case_name.h"
#include "support/made_up_list.h"
#include "tasks/base/messages/cli.h"
#include "tasks/document/document.h"

namespace tasks {
namespace {

std::optional<TaskId> id(std::int64_t number) {
  return TaskId(number);
}

std::string edited(const std::string& text, const std::vector<Edit>& edits) {
  const auto document = Document::read(text);
  EXPECT_TRUE(document.has_value()) << text;
  return *document->apply(edits);
}

const std::string& base() {
  static const std::string text = made_up_list(400, 3);
  return text;
}

std::optional<AbridgedVersions> abridged(const std::string& ours, const std::string& theirs,
                                         const std::string& of = base()) {
  auto versions = AbridgedVersions::of(reader_of(of), ours, reader_of(theirs));
  EXPECT_TRUE(versions.has_value());
  return *std::move(versions);
}

std::size_t tasks_in(const std::string& text) {
  const auto document = Document::read(text);
  EXPECT_TRUE(document.has_value()) << text;
  return document->list().tasks.size();
}

const std::string kMark = "已核";

TEST(AbridgedVersions, HoldWhatAMergeMayChangeAndLittleMore) {
  const std::string ours = edited(base(), {SetKey{id(100), "remark", kMark}});
  const std::string theirs =
      edited(base(), {RemoveTask{TaskId(200)}, SetKey{id(300), "remark", kMark}});
  const auto versions = abridged(ours, theirs);
  ASSERT_TRUE(versions.has_value());
  for (const std::string* text : {&versions->base(), &versions->ours(), &versions->theirs()}) {
    const auto document = Document::read(*text);
    ASSERT_TRUE(document.has_value()) << *text;
    EXPECT_EQ(document->list().find(TaskId(100)), nullptr) << "OURS alone changed it";
    EXPECT_EQ(document->list().find(TaskId(200)) == nullptr, text == &versions->theirs());
    EXPECT_NE(document->list().find(TaskId(300)), nullptr);
    EXPECT_LE(document->list().tasks.size(), 10U);
  }
}

TEST(AbridgedVersions, PutBackWhatWasLeftOut) {
  const std::string ours = edited(base(), {SetKey{id(100), "remark", kMark}});
  const auto versions = abridged(ours, edited(base(), {RemoveTask{TaskId(200)}}));
  ASSERT_TRUE(versions.has_value());
  EXPECT_EQ(versions->in_full(versions->ours(), {}, {}), ours);

  const std::vector<Edit> row{RemoveTask{TaskId(200)}};
  EXPECT_EQ(versions->in_full(edited(versions->ours(), row), {}, {}), edited(ours, row));

  const std::vector<Edit> of_list{SetKey{std::nullopt, "title", kMark}};
  EXPECT_EQ(versions->in_full(edited(versions->ours(), of_list), {}, {}), edited(ours, of_list));
}

TEST(AbridgedVersions, MarkConflictsWhereTheWholeListHasThem) {
  const std::string ours = edited(base(), {SetKey{id(100), "remark", std::string("甲")}});
  const std::string theirs = edited(base(), {SetKey{id(100), "remark", std::string("乙")}});
  const auto versions = abridged(ours, theirs);
  ASSERT_TRUE(versions.has_value());
  const std::vector<Conflict> conflicts{
      {id(100), "remark", SetKey{id(100), "remark", std::string("乙")}},
      {std::nullopt, "title", SetKey{std::nullopt, "title", std::string("乙")}}};
  const auto marked = Document::read(ours)->with_markers(conflicts, {});
  ASSERT_TRUE(marked.has_value());
  EXPECT_EQ(versions->in_full(versions->ours(), conflicts, {}), *marked);
}

TEST(AbridgedVersions, HaveNoPlaceForTasksBetweenThoseThatWereLeftOut) {
  const auto versions = abridged(edited(base(), {SetKey{id(100), "remark", kMark}}), base());
  ASSERT_TRUE(versions.has_value());
  const Document ours = *Document::read(versions->ours());
  const std::vector<Task>& kept = ours.list().tasks;
  ASSERT_GT(kept.size(), 1U);
  const TaskId& before_gap = kept[kept.size() - 2].id;
  ASSERT_NE(before_gap, TaskId(399)) << "then nothing was left out behind it";
  const std::vector<Edit> insert{InsertTask{TaskId(9000), before_gap, {{"id", JsonText{"9000"}}}}};
  EXPECT_EQ(versions->in_full(edited(versions->ours(), insert), {}, {}), std::nullopt);
  const std::vector<Edit> remove{RemoveTask{before_gap}};
  EXPECT_EQ(versions->in_full(edited(versions->ours(), remove), {}, {}), std::nullopt);
}

std::string on_one_line(const std::string& text) {
  std::string line;
  for (const char c : text) {
    if (c != '\n') line += c;
  }
  return line;
}

TEST(AbridgedVersions, LeaveMarkersOfALongLineToTheWholeList) {
  const std::string line = on_one_line(base());
  const std::string ours = edited(line, {SetKey{id(100), "remark", std::string("甲")}});
  const std::string theirs = edited(line, {SetKey{id(100), "remark", std::string("乙")}});
  const auto versions = abridged(ours, theirs, line);
  ASSERT_TRUE(versions.has_value());
  const std::vector<Conflict> conflicts{
      {id(100), "remark", SetKey{id(100), "remark", std::string("乙")}}};
  EXPECT_EQ(versions->in_full(versions->ours(), {}, {}), ours);
  EXPECT_EQ(versions->in_full(versions->ours(), conflicts, {}), std::nullopt);
}

TEST(AbridgedVersions, LeaveToTheWholeListsWhatHoldsForAll) {
  const std::string changed = edited(base(), {SetKey{id(100), "remark", kMark}});
  EXPECT_TRUE(abridged(changed, base()).has_value());
  EXPECT_FALSE(abridged(base(), changed).has_value()) << "BASE is OURS";
  EXPECT_FALSE(abridged(changed, base(), "").has_value());
  EXPECT_FALSE(abridged(changed, "[]").has_value());
  EXPECT_FALSE(abridged(changed, base().substr(0, base().size() / 2)).has_value());
  EXPECT_FALSE(abridged(base().substr(0, base().size() / 2), changed).has_value());

  std::vector<Edit> many;
  for (std::int64_t i = 1; i <= 60; ++i) many.emplace_back(SetKey{id(i), "remark", kMark});
  EXPECT_FALSE(abridged(changed, edited(base(), many)).has_value()) << "most of the list differs";
}

/// What new text looks like is read off other tasks: here off one that shows it, among many that do
/// not, and off a second one where the first is removed.
struct LayoutCase {
  std::string_view name;
  std::string_view shown;  ///< keys of that task
  Edit edit;               ///< of another task
  std::string_view head = "";
};

void PrintTo(const LayoutCase& row, std::ostream* out) {
  *out << row.name;
}

class AbridgedLayout : public testing::TestWithParam<LayoutCase> {
 protected:
  /// A list with the keys in these tasks.
  static std::string list(const std::vector<std::size_t>& showing) {
    std::string tasks;
    for (std::size_t i = 1; i <= 80; ++i) {
      const bool shows = std::find(showing.begin(), showing.end(), i) != showing.end();
      tasks += (i == 1 ? "\n    {" : ",\n    {") + ("\n      \"id\": " + std::to_string(i)) +
               (shows ? std::string(GetParam().shown) : "") + "\n    }";
    }
    return "{" + std::string(GetParam().head) + "\n  \"tasks\": [" + tasks + "\n  ]\n}\n";
  }

  static void expect_as_in_whole(const std::string& of, const std::vector<std::size_t>& removed) {
    const std::string ours = edited(of, {SetKey{id(70), "score", std::int64_t{1}}});
    std::vector<Edit> edits{GetParam().edit};
    for (const std::size_t task : removed) {
      edits.emplace_back(RemoveTask{TaskId(static_cast<std::int64_t>(task))});
    }
    const auto versions = abridged(ours, edited(of, edits), of);
    ASSERT_TRUE(versions.has_value());
    EXPECT_EQ(versions->in_full(edited(versions->ours(), edits), {}, {}), edited(ours, edits));
  }
};

TEST_P(AbridgedLayout, IsThatOfTheWholeList) {
  expect_as_in_whole(list({30}), {});
  expect_as_in_whole(list({30, 60}), {30});
  expect_as_in_whole(list({1, 2, 60}), {1, 2});
}

INSTANTIATE_TEST_SUITE_P(
    All, AbridgedLayout,
    testing::Values(
        LayoutCase{"texts", ",\n      \"units\": [\n        \"a\"\n      ]",
                   SetKey{id(5), "units", std::vector<std::string>{"x", "y"}}},
        LayoutCase{"entries",
                   ",\n      \"progress\": [\n        {\n          \"text\": \"a\"\n        }"
                   "\n      ]",
                   AppendEntry{TaskId(5), NewEntry{*parse_date("2023-06-01"), {}, "x", {}}}},
        LayoutCase{"escapes", ",\n      \"task\": \"\\u4e01\"",
                   SetKey{id(5), "task", std::string("丁")}},
        LayoutCase{"characters", ",\n      \"task\": \"丁\"",
                   SetKey{id(5), "task", std::string("丁")}, "\n  \"title\": \"\\u6e05\","},
        LayoutCase{"indents", "", SetKey{id(5), "task", std::string("x")}}),
    CaseName{});

TEST(AbridgedVersions, SayWhyTheyCouldNotBeRead) {
  const ReadBytes broken = [](char*, std::size_t) -> Result<std::size_t> {
    return fail(Error{ErrorKind::system, message(messages::kUnchanged)});
  };
  const std::string changed = edited(base(), {SetKey{id(100), "remark", kMark}});
  EXPECT_FALSE(AbridgedVersions::of(broken, changed, reader_of(base())).has_value());
  EXPECT_FALSE(AbridgedVersions::of(reader_of(base()), changed, broken).has_value());
}

TEST(AbridgedVersions, CountOnFromTheLargestNumberOfAll) {
  std::string text = base();
  text = edited(text, {InsertTask{TaskId(9000), TaskId(50), {{"id", JsonText{"9000"}}}}});
  const auto versions = abridged(edited(text, {SetKey{id(300), "remark", kMark}}), text, text);
  ASSERT_TRUE(versions.has_value());
  for (const std::string* kept : {&versions->base(), &versions->ours(), &versions->theirs()}) {
    EXPECT_NE(Document::read(*kept)->list().find(TaskId(9000)), nullptr);
    EXPECT_LE(tasks_in(*kept), 6U);
  }
}

}  // namespace
}  // namespace tasks
