// Changes of a text as blocks of whole lines.

#include "document/conflict_block.h"

#include <random>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/case_name.h"

namespace tasks {
namespace {

struct Block {
  std::size_t begin;
  std::size_t end;
  std::string theirs;

  friend bool operator==(const Block&, const Block&) = default;
  friend void PrintTo(const Block& block, std::ostream* out) {
    *out << block.begin << ".." << block.end << " " << testing::PrintToString(block.theirs);
  }
};

std::vector<Block> blocks_of(std::string_view text, const std::vector<ByteSplice>& changes) {
  std::vector<Block> blocks;
  for (ConflictBlock& block : conflict_blocks(text, changes)) {
    blocks.push_back({block.lines.begin, block.lines.end, std::move(block.theirs)});
  }
  return blocks;
}

struct Row {
  const char* name;
  std::vector<ByteSplice> changes;
  std::vector<Block> blocks;

  friend void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }
};

class ConflictBlocks : public testing::TestWithParam<Row> {};

TEST_P(ConflictBlocks, OfThreeLines) {
  EXPECT_EQ(blocks_of("one\ntwo\nthree\n", GetParam().changes), GetParam().blocks);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, ConflictBlocks,
    testing::Values(
        Row{"None", {}, {}}, Row{"InOneLine", {{5, 6, "W"}}, {{4, 8, "tWo\n"}}},
        Row{"TwoInOneLine", {{4, 5, "T"}, {6, 7, "O"}}, {{4, 8, "TwO\n"}}},
        Row{"InTwoLines", {{0, 1, "O"}, {4, 5, "T"}}, {{0, 4, "One\n"}, {4, 8, "Two\n"}}},
        Row{"OverTwoLines", {{2, 5, "X"}}, {{0, 8, "onXwo\n"}}},
        Row{"LineRemoved", {{4, 8, ""}}, {{4, 8, ""}}},
        Row{"LineRemovedFromTheEndBefore", {{3, 7, ""}}, {{4, 8, ""}}},
        Row{"LineAdded", {{4, 4, "new\n"}}, {{4, 4, "new\n"}}},
        Row{"LineAddedBehindTheEndBefore", {{3, 3, "\nnew"}}, {{4, 4, "new\n"}}},
        Row{"LineAddedBeforeAChangedOne", {{4, 4, "new\n"}, {4, 5, "T"}}, {{4, 8, "new\nTwo\n"}}},
        Row{"LineAddedBehindAChangedOne", {{4, 5, "T"}, {8, 8, "new\n"}}, {{4, 8, "Two\nnew\n"}}},
        Row{"OnTheLineThatTheOtherEndsOn", {{2, 5, "X"}, {6, 7, "O"}}, {{0, 8, "onXwO\n"}}},
        Row{"LineAddedBeforeTheLaterOfTwo",
            {{0, 1, "O"}, {4, 4, "new\n"}, {4, 5, "T"}},
            {{0, 4, "One\n"}, {4, 8, "new\nTwo\n"}}},
        Row{"LinesThatStayAreLeftOut", {{0, 14, "one\nTWO\nthree\n"}}, {{4, 8, "TWO\n"}}},
        Row{"AtTheEnd", {{14, 14, "four"}}, {{14, 14, "four"}}}),
    CaseName{});

/// A text of short lines, and changes that are in order and apart.
class RandomText {
 public:
  explicit RandomText(unsigned seed) : random_(seed) {}

  std::string text(std::size_t most) {
    std::string result;
    for (std::size_t size = below(most); size > 0; --size) result += "ab\n"[below(3)];
    return result;
  }

  std::vector<ByteSplice> changes(std::string_view text) {
    std::vector<ByteSplice> result;
    for (std::size_t at = below(4); at <= text.size(); at += 1 + below(6)) {
      const std::size_t end = std::min(text.size(), at + below(4));
      result.push_back({at, end, this->text(4)});
      at = end;
    }
    return result;
  }

 private:
  std::size_t below(std::size_t bound) { return random_() % bound; }

  std::mt19937 random_;
};

TEST(ConflictBlocksProperty, AreApartAndTogetherMakeTheChangedText) {
  RandomText random(11);
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random.text(40);
    const std::vector<ByteSplice> changes = random.changes(text);
    std::string shown = testing::PrintToString(text);
    for (const ByteSplice& change : changes) {
      shown +=
          fmt::format(" {}..{} {}", change.begin, change.end, testing::PrintToString(change.text));
    }
    SCOPED_TRACE(shown);
    std::vector<ByteSplice> blocks;
    std::size_t end = 0;
    for (const Block& block : blocks_of(text, changes)) {
      ASSERT_LE(block.begin, block.end);
      ASSERT_TRUE(blocks.empty() || block.begin >= end);
      ASSERT_TRUE(block.begin == 0 || block.begin == text.size() || text[block.begin - 1] == '\n');
      end = block.end;
      blocks.push_back({block.begin, block.end, block.theirs});
    }
    ASSERT_EQ(spliced(text, blocks), spliced(text, changes));
  }
}

}  // namespace
}  // namespace tasks
