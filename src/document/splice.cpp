#include "document/splice.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace tasks {
namespace {

/// Leaves out what the text has in common with what it replaces, at both ends.
void trim(ByteSplice& splice, std::string_view old) {
  const std::string_view replaced = old.substr(splice.begin, splice.end - splice.begin);
  const std::size_t shorter = std::min(replaced.size(), splice.text.size());
  const auto front = static_cast<std::size_t>(
      std::mismatch(replaced.begin(), replaced.begin() + static_cast<std::ptrdiff_t>(shorter),
                    splice.text.begin())
          .first -
      replaced.begin());
  std::size_t back = 0;
  while (back < shorter - front &&
         replaced[replaced.size() - 1 - back] == splice.text[splice.text.size() - 1 - back]) {
    ++back;
  }
  splice.begin += front;
  splice.end -= back;
  splice.text = splice.text.substr(front, splice.text.size() - front - back);
}

}  // namespace

void SplicedText::append(std::string_view part) {
  if (part.empty()) return;
  const std::less_equal<> not_behind;
  const char* const end = part.data() + part.size();
  if (not_behind(old_.data() + at_, part.data()) && not_behind(end, old_.data() + old_.size())) {
    const auto offset = static_cast<std::size_t>(part.data() - old_.data());
    replace_up_to(offset);
    at_ = offset + part.size();
  } else {
    pending_ += part;
  }
}

void SplicedText::replace_up_to(std::size_t offset) {
  ByteSplice next{at_, offset, std::exchange(pending_, {})};
  trim(next, old_);
  if (next.begin != next.end || !next.text.empty()) splices_.push_back(std::move(next));
}

std::vector<ByteSplice> SplicedText::splices(std::size_t offset) {
  replace_up_to(offset);
  return std::move(splices_);
}

}  // namespace tasks
