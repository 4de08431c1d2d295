#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/binder.h"

namespace tasks {

/// Options that every command has.
struct Globals {
  std::vector<std::string> files;
  std::optional<std::string> today;
  std::optional<std::string> year;
  std::optional<std::string> language;
  std::optional<std::string> colour;
  std::optional<std::string> width;
  std::optional<std::string> format;
  std::optional<std::string> output;
  bool labels = false;
  bool excel = false;
  bool raw = false;
  bool quiet = false;
  bool no_pager = false;
  bool version = false;
  bool help = false;

  void declare(Binder& binder);
};

/// Options that every writing command has.
struct WriteOptions {
  bool dry_run = false;
  bool to_stdout = false;
  std::optional<std::string> wait;  ///< how long another update of the list may take

  void declare(Binder& binder);
};

/// Options that every reading command has.
struct ReadingOptions {
  std::optional<std::string> as_of;

  void declare(Binder& binder);
};

}  // namespace tasks
