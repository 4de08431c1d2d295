#pragma once

#include <span>
#include <string_view>

/// Files of the source tree that are part of the program.
namespace tasks::embedded {

struct File {
  std::string_view name;  ///< without folders: `due.zh.md`
  std::string_view text;
};

/// The manual pages: docs/commands and docs/topics.
std::span<const File> manual_pages();

/// The scripts of src/cli/completion, one a shell: `tasks.fish`.
std::span<const File> completion_scripts();

}  // namespace tasks::embedded
