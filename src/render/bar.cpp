#include "render/bar.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace tasks {

std::string bar(double share, std::size_t columns, const TextLayout& layout) {
  if (columns == 0) return {};
  const double exact = std::clamp(share, 0.0, 1.0) * static_cast<double>(columns);
  auto filled = static_cast<std::size_t>(std::lround(exact));
  if (filled == 0 && share > 0) filled = 1;
  if (filled == columns && share < 1) filled = columns - 1;
  const std::string_view full = layout.ascii ? "#" : "█";
  const std::string_view empty = layout.ascii ? "." : "░";
  std::string text;
  for (std::size_t i = 0; i < columns; ++i) text += i < filled ? full : empty;
  return text;
}

}  // namespace tasks
