#include "render/column_widths.h"

#include <algorithm>
#include <utility>

#include "tasks/base/text.h"

namespace tasks {
namespace {

constexpr std::size_t kLeastOfAll = 4;  // two Chinese characters

/// How wide the texts of each column are.
struct TextWidths {
  explicit TextWidths(const Grid& grid) : sums(grid.columns.size()) {
    widest.reserve(grid.columns.size());
    for (const GridColumn& column : grid.columns) widest.push_back(display_width(column.heading));
    for (const auto& row : grid.rows) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        const std::size_t width = display_width(row[i].text);
        widest[i] = std::max(widest[i], width);
        sums[i] += width;
      }
    }
  }

  std::vector<std::size_t> widest;
  std::vector<std::size_t> sums;
};

/// For lines of any length. A text many times as wide as the others does not widen its column for
/// all rows, and reaches over it: else a list of many tasks, one of which has a very long text,
/// would be printed as their product.
std::vector<std::size_t> widths_without_limit(TextWidths texts, std::size_t rows) {
  constexpr std::size_t kAnyway = 80;
  constexpr std::size_t kTimesTheUsual = 4;
  for (std::size_t i = 0; i < texts.widest.size(); ++i) {
    const std::size_t usual = texts.sums[i] / std::max<std::size_t>(rows, 1);
    texts.widest[i] = std::min(texts.widest[i], std::max(kAnyway, kTimesTheUsual * usual));
  }
  return std::move(texts.widest);
}

/// Hands out `room` to the columns that wrap. A column that would fall below its least is served
/// first; then one that needs less than its share leaves the rest to the others.
class Sharing {
 public:
  Sharing(const Grid& grid, std::vector<std::size_t>& widths) : grid_(grid), widths_(widths) {
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (grid.columns[i].wraps) open_.push_back(i);
    }
  }

  /// REQUIRES: room >= least_in_all().
  void share(std::size_t room) {
    const auto needy = [&](std::size_t i) { return share_of(i, room) < least(i); };
    const auto modest = [&](std::size_t i) { return widths_[i] <= share_of(i, room); };
    while (!open_.empty()) {
      auto next = std::find_if(open_.begin(), open_.end(), needy);
      if (next != open_.end()) {
        widths_[*next] = least(*next);
      } else {
        next = std::find_if(open_.begin(), open_.end(), modest);
        if (next == open_.end()) {
          next = open_.begin();
          widths_[*next] = share_of(*next, room);
        }
      }
      room -= widths_[*next];
      open_.erase(next);
    }
  }

  std::size_t least_in_all() const {
    std::size_t sum = 0;
    for (const std::size_t i : open_) sum += least(i);
    return sum;
  }

 private:
  std::size_t least(std::size_t i) const {
    return std::min(std::max<std::size_t>(grid_.columns[i].least, kLeastOfAll), widths_[i]);
  }

  std::size_t share_of(std::size_t i, std::size_t room) const {
    std::size_t weights = 0;
    for (const std::size_t other : open_) weights += grid_.columns[other].weight;
    return weights == 0 ? 0 : room * grid_.columns[i].weight / weights;
  }

  const Grid& grid_;
  std::vector<std::size_t>& widths_;
  std::vector<std::size_t> open_;  ///< columns without a width yet; `widths_` is what they ask for
};

}  // namespace

std::optional<std::vector<std::size_t>> column_widths(const Grid& grid, std::size_t width) {
  TextWidths texts(grid);
  if (width == 0) return widths_without_limit(std::move(texts), grid.rows.size());
  std::vector<std::size_t> widths = std::move(texts.widest);
  if (widths.empty()) return widths;
  std::size_t taken = kColumnGap.size() * (widths.size() - 1);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const GridColumn& column = grid.columns[i];
    if (column.wraps) {
      widths[i] = std::min(widths[i], std::size_t{std::max(column.most, column.least)});
    } else {
      taken += widths[i];
    }
  }
  Sharing sharing(grid, widths);
  if (taken + sharing.least_in_all() > width) return std::nullopt;
  sharing.share(width - taken);
  return widths;
}

}  // namespace tasks
