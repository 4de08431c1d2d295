// The table of fields and the ways into it.

#include "tasks/model/field.h"

#include <gtest/gtest.h>

namespace tasks {
namespace {

TEST(FieldTable, EveryKeyFindsItsRow) {
  for (const FieldRow& row : all_fields()) {
    EXPECT_EQ(field_with_key(row.key), &row) << row.key;
    EXPECT_EQ(&row_of(row.field), &row) << row.key;
  }
}

TEST(FieldTable, OtherWordsFindNone) {
  for (const char* word : {"", "i", "ids", "Id", "task ", "序号", "statu", "status2"}) {
    EXPECT_EQ(field_with_key(word), nullptr) << word;
  }
}

TEST(FieldTable, LabelsAndOtherNamesFindTheirRow) {
  EXPECT_EQ(find_field("序号"), &row_of(Field::id));
  EXPECT_EQ(find_field("Lead"), &row_of(Field::lead));
  EXPECT_EQ(find_field("办结时限"), &row_of(Field::deadline));
  EXPECT_EQ(find_field("办结"), nullptr);
}

TEST(FieldTable, DerivedFieldsAreReserved) {
  EXPECT_TRUE(is_reserved("days_left"));
  EXPECT_FALSE(is_reserved("percent"));
  EXPECT_FALSE(is_reserved("leader"));
}

}  // namespace
}  // namespace tasks
