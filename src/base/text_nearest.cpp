#include <algorithm>
#include <array>
#include <cstddef>

#include "base/code_point.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

std::u32string folded(std::string_view text) {
  std::u32string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const bool capital = c.value >= 'A' && c.value <= 'Z';
    result += capital ? static_cast<char32_t>(c.value + ('a' - 'A')) : c.value;
    at += c.size;
  }
  return result;
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`
/// (optimal string alignment).
std::size_t edit_distance(const std::u32string& a, const std::u32string& b) {
  std::array<std::vector<std::size_t>, 3> rows;
  for (auto& row : rows) row.resize(b.size() + 1);
  auto& [before, above, row] = rows;
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, above[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[b.size()];
}

/// The distance where `candidate` is near enough to be meant; a beginning counts as one step.
std::size_t distance_if_near(const std::u32string& word, const std::u32string& candidate,
                             std::size_t too_far) {
  if (word.size() >= 2 && candidate.starts_with(word)) return candidate == word ? 0 : 1;
  const std::size_t longer = std::max(word.size(), candidate.size());
  const std::size_t shorter = std::min(word.size(), candidate.size());
  const std::size_t limit = std::max<std::size_t>(1, longer / 3);
  if (longer - shorter > limit) return too_far;
  const std::size_t distance = edit_distance(word, candidate);
  return distance <= limit && distance < longer ? distance : too_far;
}

}  // namespace

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  constexpr auto kTooFar = static_cast<std::size_t>(-1);
  const std::u32string wanted = folded(word);
  std::string_view best;
  std::size_t best_distance = kTooFar;
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = distance_if_near(wanted, folded(candidate), kTooFar);
    if (distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace tasks
