#pragma once

#include <string>
#include <vector>

namespace tasks::test {

/// A file as nobody wants it.
struct HostileFile {
  std::string name;
  std::string bytes;
  bool is_list = false;  ///< other commands read it, if with notes
};

/// Files that have their fault in common.
struct HostileKind {
  std::string name;
  std::vector<HostileFile> files;
};

/// Texts that are cut off, in another encoding, no JSON, no list, beyond a limit, in conflict; and
/// lists full of bad values, a kind for each key.
std::vector<HostileKind> hostile_kinds();

}  // namespace tasks::test
