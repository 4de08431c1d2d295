#pragma once

#include <string>
#include <string_view>

namespace tasks {

/// What a piece of text says to the eye. The words say the same: colour is never the only sign.
enum class Tone { plain, faint, good, notice, warning, alarm, heading };

/// `text` in the colour of `tone`, for a terminal; `text` itself where `colour` is false, the tone
/// is plain or there is nothing to paint. The colours are of the sixteen that every palette sets to
/// be read on its own background, light or dark. `text` must be free of control characters.
std::string painted(std::string_view text, Tone tone, bool colour);

}  // namespace tasks
