#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tasks::phrase {

/// The words of a milestone, from byte `begin` to `end`, as written: without the punctuation around
/// them, and with the bracket that they open closed.
std::string milestone_text(std::string_view words, std::size_t begin, std::size_t end);

}  // namespace tasks::phrase
