#pragma once

#include <string>

namespace tasks {

/// The manual page tasks(1) in roff, in English, from what the commands declare.
std::string man_page();

}  // namespace tasks
