#include "tasks/base/byte_splice.h"

namespace tasks {

std::string spliced(std::string_view bytes, std::span<const ByteSplice> splices) {
  std::uint64_t size = bytes.size();
  for (const ByteSplice& splice : splices) {
    size += splice.text.size();
    size -= splice.end - splice.begin;
  }
  std::string result;
  result.reserve(size);
  std::uint64_t copied = 0;
  for (const ByteSplice& splice : splices) {
    result.append(bytes.substr(copied, splice.begin - copied)).append(splice.text);
    copied = splice.end;
  }
  return result.append(bytes.substr(copied));
}

}  // namespace tasks
