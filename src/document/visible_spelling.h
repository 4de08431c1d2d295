#pragma once

#include <string>
#include <string_view>

namespace tasks {

/// Appends a JSON string, given with its quotes, to `out`: \u escapes of visible characters beyond
/// ASCII become the characters, every other byte stays. REQUIRES: `quoted` was read as JSON.
void append_visible_spelling(std::string& out, std::string_view quoted);

}  // namespace tasks
