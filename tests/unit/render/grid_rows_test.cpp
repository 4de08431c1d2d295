#include "tasks/render/grid_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tasks/render/grid.h"

namespace tasks {
namespace {

std::vector<std::string> first_texts(const GridRows& rows) {
  std::vector<std::string> texts;
  for (const CellRow& row : rows) texts.push_back(row.front().text);
  return texts;
}

/// So many rows with their index; counts how often one is made.
GridRows numbered(std::size_t count, std::size_t& made) {
  return {count, [&made](std::size_t index, CellRow& row) {
            ++made;
            row.push_back({std::to_string(index)});
          }};
}

TEST(GridRows, AreHeldWhereTheyAreFew) {
  std::size_t made = 0;
  GridRows rows = numbered(GridRows::kMostHeldCells, made);
  EXPECT_EQ(first_texts(rows), first_texts(rows));
  EXPECT_EQ(made, GridRows::kMostHeldCells);
  rows[3].push_back({"more"});
  EXPECT_EQ(rows[3].size(), 2U);
}

TEST(GridRows, AreMadeWhenTheyAreLookedAtWhereTheyAreMany) {
  std::size_t made = 0;
  const GridRows rows = numbered(GridRows::kMostHeldCells + 1, made);
  EXPECT_EQ(made, 1U) << "to learn how many cells a row has";
  EXPECT_EQ(rows.size(), GridRows::kMostHeldCells + 1);
  const auto texts = first_texts(rows);
  EXPECT_EQ(texts.front(), "0");
  EXPECT_EQ(texts.back(), std::to_string(GridRows::kMostHeldCells));
  EXPECT_EQ(made, 1 + rows.size());
  EXPECT_EQ(first_texts(rows), texts);
  EXPECT_EQ(made, 1 + 2 * rows.size());
}

TEST(GridRows, MayBeCutHeldOrNot) {
  for (const std::size_t count : {std::size_t{3}, GridRows::kMostHeldCells + 1}) {
    std::size_t made = 0;
    GridRows rows = numbered(count, made);
    rows.keep_first(count);
    EXPECT_EQ(rows.size(), count);
    rows.keep_first(2);
    EXPECT_EQ(first_texts(rows), (std::vector<std::string>{"0", "1"}));
  }
}

TEST(GridRows, ChangeAlikeHeldOrNot) {
  for (const std::size_t count : {std::size_t{3}, GridRows::kMostHeldCells + 1}) {
    std::size_t made = 0;
    GridRows rows = numbered(count, made);
    for (const char* mark : {"a", "b"}) {
      rows.change([mark](std::size_t index, CellRow& row) {
        if (index == 1) row.front().text += mark;
      });
    }
    const auto texts = first_texts(rows);
    EXPECT_EQ(texts[0], "0");
    EXPECT_EQ(texts[1], "1ab");
  }
}

/// The same cells, held and not.
TEST(GridRows, PrintAlikeHeldOrNot) {
  const auto grid_with = [](bool held) {
    Grid grid;
    grid.columns = {{"id", "序号", Align::right}, {"task", "任务", Align::left, true}};
    grid.columns.push_back({"percent", "进度"});
    grid.rows = {GridRows::kMostHeldCells / 3 + 1, [](std::size_t index, CellRow& row) {
                   row.push_back({std::to_string(index)});
                   row.push_back({"实施\n行动 " + std::string(index % 90, 'x') + "  "});
                   row.push_back({std::to_string(index % 100), Tone::plain, {}, 0.01});
                 }};
    if (!held) return grid;
    GridRows rows;
    for (const CellRow& row : grid.rows) rows.push_back(row);
    grid.rows = std::move(rows);
    return grid;
  };
  for (const std::size_t width : {0U, 20U, 40U, 80U}) {
    EXPECT_EQ(render_table(grid_with(false), {width}), render_table(grid_with(true), {width}));
  }
  EXPECT_EQ(render_csv(grid_with(false), {}), render_csv(grid_with(true), {}));
  EXPECT_EQ(render_tsv(grid_with(false), {}), render_tsv(grid_with(true), {}));
  EXPECT_EQ(render_markdown(grid_with(false)), render_markdown(grid_with(true)));
}

}  // namespace
}  // namespace tasks
