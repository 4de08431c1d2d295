#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/command.h"

namespace tasks {

/// What `tasks --help` prints: how to begin, every command and every topic.
std::string general_help(Language language);

/// What `tasks COMMAND --help` prints: examples, then the options.
std::string command_help(const Command& command, Language language);

/// The manual page of a command (docs/commands) or a topic (docs/topics), or nothing.
std::optional<std::string_view> manual_page(std::string_view topic, Language language);

}  // namespace tasks
