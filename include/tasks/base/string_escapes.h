#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tasks {

/// The text that the content of a JSON string spells; nothing where an escape is none of RFC 8259
/// or stands for half a surrogate pair.
std::optional<std::string> unescape(std::string_view content);

}  // namespace tasks
