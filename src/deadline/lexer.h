#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "deadline/vocabulary.h"

namespace tasks::phrase {

/// A word of a phrase. The list of a phrase ends with one token Word::end.
struct Token {
  Word word = Word::unknown;
  unsigned value = 0;     ///< number: its value, kNoValue where too long or ill-formed
  unsigned digits = 0;    ///< number: characters it is written in
  bool chinese = false;   ///< number: written 三十一 or 二〇二三
  bool counting = false;  ///< number: written with 十
  bool letter = false;    ///< a Latin letter, and one only
  std::size_t begin = 0;  ///< byte offset in the words as written
  std::size_t end = 0;
};

constexpr unsigned kNoValue = 0xFFFFFFFF;

/// The tokens of `words`. Blanks and line breaks, also inside a number, play no part, except
/// between two numbers that cannot be one (a day and its clock time).
std::vector<Token> tokens(std::string_view words);

}  // namespace tasks::phrase
