#pragma once

#include <string>
#include <string_view>

namespace tasks {

/// Data as HTML text or as an attribute's value in double quotes: nothing of it is markup, controls
/// and invisible characters are shown escaped, line breaks become blanks.
std::string html_text(std::string_view data);
void append_html_text(std::string& out, std::string_view data);

/// The same as text of several lines, with `<br>` between them.
std::string html_lines(std::string_view data);
void append_html_lines(std::string& out, std::string_view data);

}  // namespace tasks
