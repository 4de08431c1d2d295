// An array of a task's field is read up to 100,000 values.

#include <string>

#include <gtest/gtest.h>

#include "document/decode_values.h"
#include "tasks/document/document.h"

namespace tasks {
namespace {

struct LongArray {
  const char* key;
  const char* element;
  std::size_t (*size)(const Task& task);
};

const LongArray kLongArrays[] = {
    {"units", R"("x")", [](const Task& task) { return task.units.size(); }},
    {"lead", R"("x")", [](const Task& task) { return task.lead.size(); }},
    {"group", R"("x")", [](const Task& task) { return task.group.size(); }},
    {"met", R"("2023-05-01")", [](const Task& task) { return task.met.size(); }},
    {"progress", "{}", [](const Task& task) { return task.progress.size(); }},
};

std::string list_with(const LongArray& array, std::size_t count) {
  std::string text = std::string(R"([{"id": 1, ")") + array.key + "\": [" + array.element;
  for (std::size_t i = 1; i < count; ++i) text.append(",").append(array.element);
  return text + "]}]";
}

TEST(LongArray, IsReadUpToItsLimit) {
  for (const LongArray& array : kLongArrays) {
    const Result<Document> document = Document::read(list_with(array, kMostElements));
    ASSERT_TRUE(document.has_value()) << array.key;
    EXPECT_TRUE(document->notes().empty()) << array.key;
    EXPECT_EQ(array.size(document->list().tasks[0]), kMostElements) << array.key;
  }
}

TEST(LongArray, BeyondItIsKeptAndNoted) {
  for (const LongArray& array : kLongArrays) {
    const std::string text = list_with(array, kMostElements + 1);
    const Result<Document> document = Document::read(text);
    ASSERT_TRUE(document.has_value()) << array.key;
    EXPECT_EQ(document->notes().count(Rule::wrong_type), 1U) << array.key;
    EXPECT_EQ(array.size(document->list().tasks[0]), 0U) << array.key;
    EXPECT_NE(document->list().tasks[0].member(array.key), nullptr) << array.key;
    EXPECT_EQ(document->bytes(), text) << array.key;
  }
}

TEST(LongArray, OfAKeyThatIsNoFieldHasNone) {
  const LongArray own{"own", "1", nullptr};
  EXPECT_TRUE(Document::read(list_with(own, kMostElements + 1))->notes().empty());
}

}  // namespace
}  // namespace tasks
