#pragma once

#include <cstddef>
#include <string_view>

#include "tasks/base/error.h"

namespace tasks {

/// Our own word for what the parser passes over.
constexpr std::string_view kNulByte = "NUL byte";

/// The error for a text that nlohmann's parser refused: `offset` is the first byte that does not
/// fit, `parser_words` the parser's own text. Looks for the cause behind it: conflict markers of
/// git, another encoding, an empty file, an input method.
Error syntax_error(std::string_view bytes, std::size_t offset, std::string_view parser_words);

}  // namespace tasks
