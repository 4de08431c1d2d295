#include "tasks/render/grid_rows.h"

#include <algorithm>

namespace tasks {

GridRows::GridRows(std::size_t count, MakeRow make, std::size_t most_held)
    : count_(count), make_(std::move(make)) {
  CellRow first;
  if (count_ > 0) make_(0, first);
  if (count_ * first.size() <= most_held) hold(std::move(first));
}

void GridRows::change(const ChangeRow& change) {
  if (make_) {
    make_ = [make = std::move(make_), change](std::size_t index, CellRow& row) {
      make(index, row);
      change(index, row);
    };
    return;
  }
  for (std::size_t i = 0; i < held_.size(); ++i) change(i, held_[i]);
}

void GridRows::keep_first(std::size_t most) {
  count_ = std::min(count_, most);
  if (held_.size() > most) held_.resize(most);
}

/// Makes every row for good, of which the first is there already.
void GridRows::hold(CellRow first) {
  held_.resize(count_);
  if (count_ > 0) held_.front() = std::move(first);
  for (std::size_t i = 1; i < count_; ++i) make_(i, held_[i]);
  make_ = nullptr;
}

}  // namespace tasks
