#pragma once

#include <cstddef>
#include <string_view>

#include "tasks/base/error.h"

namespace tasks {

/// The error for a text that nlohmann's parser refused: `offset` is the first byte that does not
/// fit, `parser_words` the parser's own text. Looks for the cause behind it: conflict markers of
/// git, another encoding, an empty file.
constexpr std::string_view kNulByte = "NUL byte";  ///< our own word for what the parser passes over
Error syntax_error(std::string_view bytes, std::size_t offset, std::string_view parser_words);

}  // namespace tasks
