#pragma once

#include <string>
#include <string_view>

namespace tasks {

/// How near the names of two units are.
enum class Likeness {
  none,
  slip,  ///< the same but for blanks, width, case, a doubled, swapped or easily confused character
  related,  ///< long names that differ in one character, which may well be meant
};

/// A name made ready for comparison.
struct ComparableName {
  std::u32string characters;  ///< without blanks and hidden characters; narrow, lower case

  explicit ComparableName(std::string_view name);
};

/// REQUIRES: the names are not the same. What tells units apart on purpose — numbers, letters,
/// directions, levels of administration (第一股 and 第二股, 东区 and 西区, 市 and 县) — makes no
/// likeness, nor do other characters in short names (财政局 and 民政局).
Likeness likeness(const ComparableName& a, const ComparableName& b);

/// True for a name with blanks before or behind it.
bool has_outer_blanks(std::string_view name);

}  // namespace tasks
