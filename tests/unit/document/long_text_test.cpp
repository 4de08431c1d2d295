// Lists so long that their values are not held: they are read, refused and changed as short ones
// are.

#include <gtest/gtest.h>

#include "document/span_tree.h"
#include "tasks/document/document.h"
#include "tasks/document/inspection.h"

namespace tasks {
namespace {

/// Tasks 1 … `count` of which one has a text with an escape.
std::string list_of(std::size_t count) {
  std::string text = "[\n";
  for (std::size_t i = 1; i <= count; ++i) {
    const std::string words = i == 7 ? R"(a\"b)" : std::string(100, 'x');
    text += R"({"id": )" + std::to_string(i) + R"(, "task": ")" + words + "\"}";
    text += i < count ? ",\n" : "\n";
  }
  return text + "]\n";
}

constexpr std::size_t kMany = kLongText / 100;

std::string with_remark(std::string text, const std::string& task) {
  const std::size_t at = text.find(R"({"id": )" + task + ",");
  const std::size_t end = text.find('}', at);
  return text.insert(end, R"(, "remark": "办")");
}

TEST(LongText, KeepsItsTextsWithoutItsValues) {
  const std::string text = list_of(kMany);
  ASSERT_GE(text.size(), kLongText);
  const Result<Document> document = Document::read(text);
  ASSERT_TRUE(document.has_value());
  ASSERT_EQ(document->list().tasks.size(), kMany);
  const Task& task = document->list().tasks[6];
  EXPECT_EQ(task.task, "a\"b");
  EXPECT_EQ(task.member("task")->raw, R"("a\"b")");
}

TEST(LongText, IsChangedAsAShortOne) {
  const std::string text = list_of(kMany);
  const Result<Document> document = Document::read(text);
  ASSERT_TRUE(document.has_value());
  for (const std::int64_t number : {7, 40'000}) {
    const std::vector<Edit> edits = {SetKey{TaskId(number), "remark", std::string("办")}};
    const Result<std::string> changed = document->apply(edits);
    ASSERT_TRUE(changed.has_value());
    EXPECT_TRUE(*changed == with_remark(text, std::to_string(number)));
    const auto splices = document->splices(edits);
    ASSERT_TRUE(splices.has_value() && splices->has_value());
    EXPECT_EQ((*splices)->size(), 1U);
  }
  EXPECT_TRUE(document->in_canonical_layout().has_value());
}

/// One task `{"id":1}` again and again.
std::string same_task(std::size_t count) {
  std::string text = R"([{"id":1})";
  for (std::size_t i = 1; i < count; ++i) text += R"(,{"id":1})";
  return text + "]";
}

TEST(LongText, OfOneTaskAgainAndAgainHoldsNoMoreThanItsFindings) {
  constexpr std::size_t kCount = 3 * Findings::kMostOfOneRule;
  const Result<Inspection> inspection = Inspection::read(same_task(kCount));
  ASSERT_TRUE(inspection.has_value());
  EXPECT_EQ(inspection->findings().count(Rule::duplicate_id), kCount - 1);
  EXPECT_EQ(inspection->list().tasks.size(), Findings::kMostOfOneRule + 1);
  const Finding& first = inspection->findings().kept().front();
  EXPECT_EQ(first.offset, std::string_view(R"([{"id":1},{"id":)").size());
  EXPECT_EQ(first.first_offset, std::string_view(R"([{"id":)").size());
}

TEST(LongText, TellsIdsApartThatAreAlikeInPart) {
  const Result<Inspection> inspection =
      Inspection::read(R"([{"id":"a"},{"id":3},{"id":"3"},{"id":"b"},{"id":2},{"id":"a"}])");
  ASSERT_TRUE(inspection.has_value());
  const std::vector<Finding>& found = inspection->findings().kept();
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].task, TaskId(3));
  EXPECT_EQ(found[1].task, TaskId(std::string("a")));
}

}  // namespace
}  // namespace tasks
