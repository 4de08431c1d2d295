#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "deadline/lexer.h"

namespace tasks::phrase {

/// True for the words that may join two ends of a range: 至, 到, —.
bool is_range_mark(Word word);

/// True for numbers that a year may be: 1900 … 2199.
bool is_year(unsigned value);

/// A place in the tokens of a phrase, and what can be seen from it. Looking beyond the end sees the
/// token `end`. REQUIRES: the tokens live as long as the cursor.
class TokenCursor {
 protected:
  TokenCursor(const std::vector<Token>& all, std::size_t at) : tokens_(all), start_(at), at_(at) {}

  const Token& token(std::size_t ahead = 0) const {
    return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
  }
  bool sees(Word word, std::size_t ahead = 0) const { return token(ahead).word == word; }
  /// Takes the token where it is this word.
  bool accept(Word word);
  bool sees_number(unsigned first, unsigned last, std::size_t ahead = 0) const;
  bool sees_full_year(std::size_t ahead = 0) const;
  bool sees_separator(std::size_t ahead) const;
  bool sees_arabic(std::size_t ahead) const;
  /// True where the number here is joined by range marks or 、 to larger ones, the last with
  /// `unit`.
  bool leads_to(Word unit) const;

  const std::vector<Token>& tokens_;
  std::size_t start_;  // where the expression begins
  std::size_t at_;
};

}  // namespace tasks::phrase
