#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "tasks/base/message.h"

namespace tasks {

/// What to write instead of what a Chinese input method wrote where JSON wants an ASCII character;
/// nothing where that is not the trouble. `offset` is the first byte that does not fit: outside of
/// strings that character, else the opening quote of a string that ends with the text, or the line
/// break in one. `parser_words` is what nlohmann's parser says of it.
std::optional<Message> input_method_hint(std::string_view bytes, std::size_t offset,
                                         std::string_view parser_words);

}  // namespace tasks
