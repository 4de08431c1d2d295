#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "tasks/base/result.h"
#include "tasks/document/excerpt.h"

namespace tasks {

/// A file seen through a window that moves forward. It grows only where what is looked at does not
/// fit.
class Window {
 public:
  explicit Window(const ReadBytes& read, std::size_t size = std::size_t{1} << 18U)
      : read_(read), bytes_(std::make_unique_for_overwrite<char[]>(size)), size_(size) {}

  /// What was read and not passed yet.
  std::string_view rest() const { return {bytes_.get() + begin_, end_ - begin_}; }

  /// REQUIRES: rest() has as many bytes.
  void pass(std::size_t count) { begin_ += count; }

  /// Reads on, which invalidates rest(). False at the end of the file.
  Result<bool> read_more();

  /// Passes `size` bytes and puts them into `into`, whether they were read yet or not; fewer at the
  /// end of the file. Invalidates rest().
  Result<void> take(std::size_t size, std::string& into);

  /// Shows the last bytes that were taken again. REQUIRES: nothing was read or passed since.
  void put_back(std::string_view bytes);

  /// Bytes read so far.
  std::size_t total() const { return total_; }

 private:
  void make_room();

  const ReadBytes& read_;
  std::unique_ptr<char[]> bytes_;
  std::size_t size_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::size_t total_ = 0;
};

}  // namespace tasks
