// What edits make of a list, looked at as a whole and in portions.

#include "tasks/document/edited_document.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/made_up_list.h"

namespace tasks {
namespace {

constexpr std::int64_t kMany = 9'000;  // more than one portion

Document read(const std::string& text) {
  Result<Document> list = Document::read(text);
  EXPECT_TRUE(list.has_value()) << text.substr(0, 200);
  return *std::move(list);
}

std::string tasks_with_ids(std::int64_t count) {
  std::string tasks;
  for (std::int64_t id = 1; id <= count; ++id) {
    tasks += (id == 1 ? "" : ",") + ("{\"id\":" + std::to_string(id) + "}");
  }
  return tasks;
}

std::vector<std::string> layouts() {
  const std::string tasks = tasks_with_ids(kMany);
  return {"[" + tasks + "]", "{\"title\": \"x\", \"tasks\": [" + tasks + "], \"zz\": 1}\r\n",
          // What stands around the tasks is longer than a portion.
          "{\"own\": \"" + std::string(100'000, 'x') + "\", \"tasks\": [" + tasks + "]}",
          made_up_list(static_cast<std::size_t>(kMany), 3)};
}

std::vector<Edit> edits_of_every_second(std::int64_t count) {
  std::vector<Edit> edits;
  for (std::int64_t id = 2; id <= count; id += 2) {
    edits.emplace_back(SetKey{TaskId(id), "remark", "改" + std::to_string(id)});
    if (id % 3 == 0) edits.emplace_back(UnsetKey{TaskId(id), "units"});
  }
  return edits;
}

/// What a look through the list saw.
struct Seen {
  std::size_t portions = 0;
  std::size_t most_tasks = 0;
  std::vector<std::string> changed;  ///< `ID: REMARK`
  std::size_t tasks = 0;
};

Seen seen_in(const EditedDocument& edited) {
  Seen seen;
  const auto looked =
      edited.look_through([&seen](const TaskList& before, const TaskList& after) -> Result<void> {
        ++seen.portions;
        seen.tasks += after.tasks.size();
        seen.most_tasks = std::max(seen.most_tasks, after.tasks.size());
        EXPECT_EQ(before.title, after.title);
        EXPECT_EQ(before.tasks.size(), after.tasks.size());
        for (std::size_t i = 0; i < after.tasks.size(); ++i) {
          const Task& task = after.tasks[i];
          if (task.remark == before.tasks[i].remark) continue;
          seen.changed.push_back(std::string(task.id.text()) + ": " + std::string(task.remark));
        }
        return {};
      });
  EXPECT_TRUE(looked.has_value());
  return seen;
}

TEST(EditedDocument, IsWhatApplyMakes) {
  for (const std::string& text : layouts()) {
    for (const std::int64_t count : {std::int64_t{10}, kMany}) {
      SCOPED_TRACE(text.substr(0, 30) + " " + std::to_string(count));
      const std::vector<Edit> edits = edits_of_every_second(count);
      const Result<std::string> expected = read(text).apply(edits);
      ASSERT_TRUE(expected.has_value());
      auto edited = EditedDocument::of(read(text), edits);
      ASSERT_TRUE(edited.has_value());
      EXPECT_FALSE(edited->is_unchanged());
      ASSERT_TRUE(edited->is_spliced());

      const Seen seen = seen_in(*edited);
      EXPECT_EQ(seen.portions > 1, count == kMany);
      EXPECT_TRUE(count < kMany || seen.tasks == static_cast<std::size_t>(kMany));
      ASSERT_EQ(seen.changed.size(), static_cast<std::size_t>(count / 2));
      for (std::size_t i = 0; i < seen.changed.size(); ++i) {
        const std::string id = std::to_string(2 * (i + 1));
        ASSERT_EQ(seen.changed[i], id + ": 改" + id);
      }
      EXPECT_TRUE(spliced(text, std::move(*edited).take_splices()) == *expected);
    }
  }
}

TEST(EditedDocument, LooksAtThePortionOfALongTextThatChanges) {
  const std::string text = made_up_list(static_cast<std::size_t>(kMany), 3);
  ASSERT_GT(text.size(), std::size_t{4} << 20U);
  const std::vector<Edit> edits = {SetKey{TaskId(kMany), "remark", std::string("改")}};
  auto edited = EditedDocument::of(read(text), edits);
  ASSERT_TRUE(edited.has_value());
  const Seen seen = seen_in(*edited);
  EXPECT_EQ(seen.portions, 1U);
  EXPECT_LT(seen.tasks, 4096U);
  EXPECT_EQ(seen.changed, std::vector<std::string>{std::to_string(kMany) + ": 改"});
  EXPECT_TRUE(spliced(text, std::move(*edited).take_splices()) == *read(text).apply(edits));
}

TEST(EditedDocument, HoldsTheWholeOnlyOfFewEdits) {
  const std::string text = "[" + tasks_with_ids(kMany) + "]";
  auto few = EditedDocument::of(read(text), edits_of_every_second(10));
  ASSERT_TRUE(few.has_value());
  EXPECT_EQ(seen_in(*few).portions, 1U);
  ASSERT_TRUE(few->is_held());
  EXPECT_TRUE(std::move(*few).take_bytes() == *read(text).apply(edits_of_every_second(10)));

  auto many = EditedDocument::of(read(text), edits_of_every_second(kMany));
  ASSERT_TRUE(many.has_value());
  EXPECT_LE(seen_in(*many).most_tasks, 4096U);
  EXPECT_FALSE(many->is_held());
}

TEST(EditedDocument, TakesManyEditsOfOneTaskOrOfTheListInOnePiece) {
  for (const bool is_of_list : {true, false}) {
    std::vector<Edit> edits;
    for (std::int64_t i = 0; i < kMany; ++i) {
      const auto task = is_of_list ? std::nullopt : std::optional(TaskId(1));
      edits.emplace_back(SetKey{task, "k" + std::to_string(i), std::int64_t{i}});
    }
    const std::string text = R"({"tasks": [{"id": 1}, {"id": 2}]})";
    const Result<std::string> expected = read(text).apply(edits);
    ASSERT_TRUE(expected.has_value());
    auto edited = EditedDocument::of(read(text), edits);
    ASSERT_TRUE(edited.has_value());
    EXPECT_EQ(seen_in(*edited).portions, 1U);
    EXPECT_TRUE(spliced(text, std::move(*edited).take_splices()) == *expected);
  }
}

TEST(EditedDocument, OfSeveralKindsOfEditsIsOneSplice) {
  const std::string text = R"([{"id": 1}])";
  const std::vector<Edit> edits = {AddTask{TaskId(2), {}},
                                   SetKey{TaskId(1), "remark", std::string("x")}};
  auto edited = EditedDocument::of(read(text), edits);
  ASSERT_TRUE(edited.has_value());
  EXPECT_FALSE(edited->is_spliced());
  EXPECT_EQ(spliced(text, std::move(*edited).take_splices()), *read(text).apply(edits));
}

TEST(EditedDocument, KnowsWhenNothingChanges) {
  const std::string text = R"([{"id": 1, "remark": "x"}])";
  const auto same = EditedDocument::of(read(text), {SetKey{TaskId(1), "remark", std::string("x")}});
  ASSERT_TRUE(same.has_value());
  EXPECT_TRUE(same->is_unchanged());
}

TEST(EditedDocument, PassesOnTheErrorOfWhoLooks) {
  const std::string text = "[" + tasks_with_ids(kMany) + "]";
  for (const std::int64_t count : {std::int64_t{10}, kMany}) {
    const auto edited = EditedDocument::of(read(text), edits_of_every_second(count));
    ASSERT_TRUE(edited.has_value());
    int looks = 0;
    const auto looked =
        edited->look_through([&looks](const TaskList&, const TaskList&) -> Result<void> {
          ++looks;
          return fail(Error{ErrorKind::internal, message(LocalText{"错", "bad"})});
        });
    EXPECT_FALSE(looked.has_value());
    EXPECT_EQ(looks, 1);
  }
}

}  // namespace
}  // namespace tasks
