#include "render/formula_guard.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tasks {
namespace {

constexpr std::array<std::string_view, 8> kStarters{"=", "+", "-", "@", "＝", "＋", "－", "＠"};

/// What spreadsheets drop or people overlook before a formula.
constexpr std::array<std::string_view, 9> kSkipped{" ", "\t", "\r",     "\n",    "\"",
                                                   "'", "　", "\u00a0", "\ufeff"};

template <std::size_t N>
std::string_view found_at_start(std::string_view text, const std::array<std::string_view, N>& of) {
  const auto* const found =
      std::find_if(of.begin(), of.end(), [&](auto start) { return text.starts_with(start); });
  return found == of.end() ? std::string_view{} : *found;
}

/// By its first byte, whether a text can begin with one of those: nearly none does.
constexpr std::array<bool, 256> kMayStart = [] {
  std::array<bool, 256> may_start{};
  const auto add = [&may_start](std::string_view start) {
    may_start[static_cast<unsigned char>(start.front())] = true;
  };
  for (const std::string_view start : kStarters) add(start);
  for (const std::string_view start : kSkipped) add(start);
  return may_start;
}();

std::size_t count_digits(std::string_view text) {
  return std::min(text.find_first_not_of("0123456789"), text.size());
}

/// Sign, digits, and perhaps a fraction.
bool is_plain_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const std::size_t digits = count_digits(text);
  if (digits == 0) return false;
  text.remove_prefix(digits);
  if (!text.starts_with('.')) return text.empty();
  text.remove_prefix(1);
  return !text.empty() && count_digits(text) == text.size();
}

}  // namespace

bool runs_as_formula(std::string_view cell) {
  if (cell.empty() || !kMayStart[static_cast<unsigned char>(cell.front())]) return false;
  if (cell == "-" || is_plain_number(cell)) return false;
  if (cell.starts_with('\t') || cell.starts_with('\r')) return true;
  for (auto skipped = found_at_start(cell, kSkipped); !skipped.empty();
       skipped = found_at_start(cell, kSkipped)) {
    cell.remove_prefix(skipped.size());
  }
  return !found_at_start(cell, kStarters).empty();
}

}  // namespace tasks
