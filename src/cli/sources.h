#pragma once

#include <optional>
#include <string>

#include "cli/find_list.h"
#include "cli/globals.h"
#include "cli/session.h"
#include "tasks/base/result.h"
#include "tasks/document/document.h"

namespace tasks {

/// Where a command finds lists beside the one at hand.
class Sources {
 public:
  Sources(const Session& session, const Globals& globals, std::optional<int> year)
      : session_(session), globals_(globals), year_(year) {}

  /// The bytes of a file; `-` is standard input.
  Result<std::string> bytes(const std::string& path) const;

  /// The list in these bytes, which `name` stands for in errors.
  Result<Document> list_in(std::string bytes, const std::string& name) const;

 private:
  const Session& session_;
  const Globals& globals_;
  std::optional<int> year_;
};

}  // namespace tasks
