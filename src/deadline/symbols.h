#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tasks::phrase {

/// One character of a phrase in its plain form, and the bytes it stands in.
struct Symbol {
  char32_t character;
  std::size_t begin;  ///< byte offset in the words as written
  std::size_t end;
  bool after_blank;  ///< blanks or quotes were dropped before it
};

/// The characters of `words` in one plain form: full width becomes ASCII, all dashes `-`,
/// traditional script of the words we know simplified; blanks, line breaks and quotation marks are
/// dropped. A byte that is no UTF-8 becomes U+FFFD.
std::vector<Symbol> symbols(std::string_view words);

}  // namespace tasks::phrase
