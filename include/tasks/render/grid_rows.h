#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tasks/render/tone.h"

namespace tasks {

/// A cell as text: any bytes; each renderer makes them harmless in its own format.
struct Cell {
  std::string text;
  Tone tone = Tone::plain;
  std::string_view mark = {};  ///< a sign before the text where there are pictures: a light's code
  std::optional<double> share = {};  ///< from 0 to 1: a bar behind the text where there is a width
};

using CellRow = std::vector<Cell>;

/// The rows of a table, from first to last. A small table holds them. A row of a large one is made
/// whenever it is looked at and then forgotten, so that the table costs no memory.
class GridRows {
 public:
  /// Fills an empty row.
  using MakeRow = std::function<void(std::size_t index, CellRow& row)>;
  using ChangeRow = std::function<void(std::size_t index, CellRow& row)>;

  /// Tables of more cells make their rows anew each time.
  static constexpr std::size_t kMostHeldCells = 160'000;

  GridRows() = default;
  GridRows(std::initializer_list<CellRow> rows) : held_(rows) {}
  /// `make` is called for a row any number of times, as long as this lives; once, where there are
  /// at most `most_held` cells. Every row has as many cells as the first.
  GridRows(std::size_t count, MakeRow make, std::size_t most_held = kMostHeldCells);

  std::size_t size() const { return make_ ? count_ : held_.size(); }
  bool empty() const { return size() == 0; }

  /// Changes every row, now or whenever it is made.
  void change(const ChangeRow& change);

  /// Leaves out all rows but the first `most`.
  void keep_first(std::size_t most);

  // REQUIRES, of the following three: the rows are held, as they are where no `make` was given.
  void push_back(CellRow row) { held_.push_back(std::move(row)); }
  CellRow& operator[](std::size_t index) { return held_[index]; }
  const CellRow& operator[](std::size_t index) const { return held_[index]; }

  /// Reads the rows once from first to last.
  class Iterator;
  Iterator begin() const;
  Iterator end() const;

 private:
  void hold(CellRow first);

  std::vector<CellRow> held_;
  std::size_t count_ = 0;
  MakeRow make_;  ///< empty where the rows are held
};

class GridRows::Iterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = CellRow;
  using difference_type = std::ptrdiff_t;
  using pointer = const CellRow*;
  using reference = const CellRow&;

  Iterator(const GridRows& rows, std::size_t index) : rows_(&rows), index_(index) {}

  /// Lasts until the iterator moves.
  const CellRow& operator*() const {
    if (!rows_->make_) return rows_->held_[index_];
    if (made_.empty()) rows_->make_(index_, made_);
    return made_;
  }
  Iterator& operator++() {
    made_.clear();
    ++index_;
    return *this;
  }
  friend bool operator==(const Iterator& a, const Iterator& b) { return a.index_ == b.index_; }

 private:
  const GridRows* rows_;
  std::size_t index_;
  mutable CellRow made_;
};

inline GridRows::Iterator GridRows::begin() const {
  return {*this, 0};
}
inline GridRows::Iterator GridRows::end() const {
  return {*this, size()};
}

}  // namespace tasks
