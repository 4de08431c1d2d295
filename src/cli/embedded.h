#pragma once

#include <span>
#include <string_view>

/// Files of the source tree that are part of the program.
namespace tasks::embedded {

struct File {
  std::string_view name;  ///< without folders: `due.zh.md`
  std::string_view text;
};

/// The manual pages of docs/commands.
std::span<const File> command_pages();

}  // namespace tasks::embedded
