#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/case_name.h"
#include "unit/house/layer_rules.h"

namespace tasks {
namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

constexpr std::string_view kRules =
    "# a comment: not a rule\n"
    "layer base:\n"
    "layer model: base\n"
    "layer render: base model\n"
    "layer cli: base model render\n"
    "# only PREFIX: places\n"
    "only CLI/: src/cli/parse.cpp\n"
    "only sys/: src/base/ src/cli/main.cpp\n"
    "only iostream:\n";

struct IncludeCase {
  std::string_view name;
  std::string_view path;
  std::string_view source;
  std::vector<std::string> found;
};

void PrintTo(const IncludeCase& row, std::ostream* out) {
  *out << row.name;
}

class LayerRule : public testing::TestWithParam<IncludeCase> {};

TEST_P(LayerRule, FindsForbiddenIncludes) {
  const LayerRules rules = read_layer_rules(kRules);
  EXPECT_THAT(forbidden_includes(rules, std::string(GetParam().path), GetParam().source),
              testing::ElementsAreArray(GetParam().found));
}

INSTANTIATE_TEST_SUITE_P(
    Includes, LayerRule,
    testing::Values(
        IncludeCase{"own_layer", "src/model/a.cpp", "#include \"tasks/model/a.h\"\n", {}},
        IncludeCase{"layer_below", "src/model/a.cpp", "#include \"tasks/base/a.h\"\n", {}},
        IncludeCase{"layer_above",
                    "include/tasks/base/a.h",
                    "#pragma once\n#include \"tasks/model/a.h\"\n",
                    {"include/tasks/base/a.h:2: tasks/model/a.h: base must not use model"}},
        IncludeCase{"spaced_out",
                    "src/base/a.cpp",
                    "  #  include  \"tasks/cli/a.h\"\n",
                    {"src/base/a.cpp:1: tasks/cli/a.h: base must not use cli"}},
        IncludeCase{"own_inner_header", "src/model/a.cpp", "#include \"model/b.h\"\n", {}},
        IncludeCase{"inner_header_of_another",
                    "src/model/a.cpp",
                    "#include \"base/b.h\"\n",
                    {"src/model/a.cpp:1: base/b.h: a header inside layer base"}},
        IncludeCase{"relative",
                    "src/model/a.cpp",
                    "#include \"b.h\"\n#include \"../base/b.h\"\n",
                    {"src/model/a.cpp:1: b.h: not named from a layer",
                     "src/model/a.cpp:2: ../base/b.h: not named from a layer"}},
        IncludeCase{"standard_header", "src/base/a.cpp", "#include <vector>\n", {}},
        IncludeCase{"library_at_home", "src/cli/parse.cpp", "#include <CLI/CLI.hpp>\n", {}},
        IncludeCase{"library_elsewhere",
                    "src/cli/run.cpp",
                    "#include <CLI/CLI.hpp>\n",
                    {"src/cli/run.cpp:1: CLI/CLI.hpp: CLI/ belongs elsewhere"}},
        IncludeCase{"folder_is_a_home", "src/base/deep/a.cpp", "#include <sys/stat.h>\n", {}},
        IncludeCase{"header_without_a_home",
                    "src/cli/main.cpp",
                    "#include <iostream>\n",
                    {"src/cli/main.cpp:1: iostream: iostream belongs elsewhere"}},
        IncludeCase{"mentioned_only", "src/base/a.cpp", "// see #include <iostream>\n", {}},
        IncludeCase{"no_layer", "src/util/a.cpp", "", {"src/util/a.cpp: lies in no layer"}},
        IncludeCase{"outside_all_folders", "src/a.cpp", "", {"src/a.cpp: lies in no layer"}}),
    CaseName{});

TEST(Layers, NamesOnlyLayersThatStandBefore) {
  std::ifstream file(fs::path(TASKS_SOURCE_DIR) / "layers.txt");
  std::set<std::string> seen;
  for (std::string line; std::getline(file, line);) {
    for (const auto& [layer, below] : read_layer_rules(line).below) {
      for (const std::string& other : below) EXPECT_EQ(seen.count(other), 1U) << line;
      seen.insert(layer);
    }
  }
  EXPECT_EQ(seen.count("base"), 1U);
}

TEST(Layers, HoldInEveryFile) {
  const fs::path root = TASKS_SOURCE_DIR;
  const LayerRules rules = read_layer_rules(content_of(root / "layers.txt"));
  std::size_t files = 0;
  for (const char* folder : {"include", "src"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const fs::path& path = entry.path();
      if (path.extension() != ".h" && path.extension() != ".cpp") continue;
      ++files;
      const std::string name = path.lexically_relative(root).generic_string();
      EXPECT_THAT(forbidden_includes(rules, name, content_of(path)), testing::IsEmpty());
    }
  }
  EXPECT_GT(files, 10U);
}

}  // namespace
}  // namespace tasks
