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

Result<void> Window::take(std::size_t size, std::string& into) {
  into.resize(size);
  std::size_t taken = rest().copy(into.data(), size);
  pass(taken);
  while (taken < size) {
    TASKS_TRY_ASSIGN(count, read_(into.data() + taken, size - taken));
    if (count == 0) break;
    taken += count;
    total_ += count;
  }
  into.resize(taken);
  return {};
}

void Window::put_back(std::string_view bytes) {
  if (begin_ < end_) {  // all that was taken still stands there
    begin_ -= bytes.size();
    return;
  }
  if (bytes.size() > size_) {
    size_ = bytes.size();
    bytes_ = std::make_unique_for_overwrite<char[]>(size_);
  }
  begin_ = 0;
  end_ = bytes.copy(bytes_.get(), bytes.size());
}

}  // namespace tasks
