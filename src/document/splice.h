#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/byte_splice.h"

namespace tasks {

/// A text put together from parts of an old one and new parts, as splices of the old one. A part
/// whose bytes lie in the old text, behind those used before, is that part of it; any other is new.
class SplicedText {
 public:
  explicit SplicedText(std::string_view old) : old_(old) {}

  /// The parts begin with that of the old text at this offset.
  void begin(std::size_t offset) { at_ = offset; }
  void append(std::string_view part);

  /// The splices, where the parts end with that of the old text before `offset`. None changes a
  /// byte into itself at either end.
  std::vector<ByteSplice> splices(std::size_t offset);

 private:
  void replace_up_to(std::size_t offset);

  std::string_view old_;
  std::size_t at_ = 0;   ///< behind the last part used
  std::string pending_;  ///< new text that stands there
  std::vector<ByteSplice> splices_;
};

}  // namespace tasks
