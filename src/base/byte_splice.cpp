#include "tasks/base/byte_splice.h"

namespace tasks {

std::string spliced(std::string_view bytes, std::span<const ByteSplice> splices) {
  return spliced(bytes, 0, bytes.size(), splices);
}

std::string spliced(std::string_view bytes, std::uint64_t begin, std::uint64_t end,
                    std::span<const ByteSplice> splices) {
  std::uint64_t size = end - begin;
  for (const ByteSplice& splice : splices) {
    size += splice.text.size();
    size -= splice.end - splice.begin;
  }
  std::string result;
  result.reserve(size);
  std::uint64_t copied = begin;
  for (const ByteSplice& splice : splices) {
    result.append(bytes.substr(copied, splice.begin - copied)).append(splice.text);
    copied = splice.end;
  }
  return result.append(bytes.substr(copied, end - copied));
}

}  // namespace tasks
