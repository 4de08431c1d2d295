#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "tasks/model/status.h"

namespace tasks {
namespace {

TEST(StatusSchema, NamesEveryWordThatIsRead) {
  std::ifstream file(std::string(TASKS_SOURCE_DIR) + "/docs/schema/tasks-1.schema.json");
  std::ostringstream schema;
  schema << file.rdbuf();
  for (const std::string_view word : status_words()) {
    const std::string quoted = '"' + std::string(word) + '"';
    EXPECT_NE(schema.str().find(quoted), std::string::npos) << word;
  }
}

}  // namespace
}  // namespace tasks
