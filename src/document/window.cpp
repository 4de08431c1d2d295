#include "document/window.h"

#include <cstring>
#include <utility>

namespace tasks {

/// What is left moves to the front; where it fills more than half, it gets twice the room, so that
/// looking at it again each time costs in proportion to its size.
void Window::make_room() {
  const std::string_view left = rest();
  if (left.size() > size_ / 2) {
    auto larger = std::make_unique_for_overwrite<char[]>(size_ * 2);
    std::memcpy(larger.get(), left.data(), left.size());
    bytes_ = std::move(larger);
    size_ *= 2;
  } else {
    std::memmove(bytes_.get(), left.data(), left.size());
  }
  begin_ = 0;
  end_ = left.size();
}

Result<bool> Window::read_more() {
  make_room();
  TASKS_TRY_ASSIGN(count, read_(bytes_.get() + end_, size_ - end_));
  end_ += count;
  total_ += count;
  return count > 0;
}

}  // namespace tasks
