#include "document/container.h"

#include <string>

#include <gtest/gtest.h>

namespace tasks {
namespace {

std::string object_of(std::size_t members) {
  std::string text = "{";
  for (std::size_t i = 0; i < members; ++i) {
    text.append(i == 0 ? "" : ", ").append("\"k" + std::to_string(i) + "\": " + std::to_string(i));
  }
  return text + "}";
}

class ContainerOfMembers : public testing::TestWithParam<std::size_t> {};

TEST_P(ContainerOfMembers, FindsThemWhateverWasErasedAndInserted) {
  const std::string text = object_of(GetParam());
  const SpanTree tree = *read_spans(text);
  Container object(tree, tree.root());
  for (std::size_t i = 0; i < GetParam(); ++i) {
    ASSERT_NE(object.find("k" + std::to_string(i)), object.end());
    EXPECT_EQ(object.find("k" + std::to_string(i))->value, std::to_string(i));
  }
  EXPECT_EQ(object.find("k"), object.end());

  object.erase(object.find("k2"));
  EXPECT_EQ(object.find("k2"), object.end());
  object.insert(object.end(), "k2", " ", "\"k2\": ", "\"new\"");
  EXPECT_EQ(object.find("k2")->value, "\"new\"");
  object.insert(object.end(), "own", " ", "\"own\": ", "1");
  EXPECT_EQ(object.find("own")->value, "1");
  object.erase(object.find("own"));
  EXPECT_EQ(object.find("own"), object.end());
  EXPECT_EQ(object.items().size(), GetParam());
  EXPECT_TRUE(object.text().ends_with(", \"k2\": \"new\"}")) << object.text();
}

INSTANTIATE_TEST_SUITE_P(FewAndMany, ContainerOfMembers, testing::Values(3, 31, 33, 1000));

}  // namespace
}  // namespace tasks
