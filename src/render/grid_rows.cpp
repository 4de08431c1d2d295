#include "tasks/render/grid_rows.h"

namespace tasks {

GridRows::GridRows(std::size_t count, MakeRow make) : count_(count), make_(std::move(make)) {
  if (count_ <= kMostHeld) hold();
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

/// Makes every row for good.
void GridRows::hold() {
  if (!make_) return;
  held_.resize(count_);
  for (std::size_t i = 0; i < count_; ++i) make_(i, held_[i]);
  make_ = nullptr;
}

}  // namespace tasks
