#pragma once

#include <string>
#include <string_view>

namespace tasks {

/// Data as Markdown that shows it unchanged, line by line; every kind of line end becomes `<br>`.
std::string markdown_lines(std::string_view text);

/// The same as a paragraph, which must not begin like a list, a rule or a heading's underline.
std::string markdown_paragraph(std::string_view text);

}  // namespace tasks
