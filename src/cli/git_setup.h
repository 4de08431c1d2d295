#pragma once

#include <string>

#include "cli/sources.h"
#include "tasks/base/local_text.h"
#include "tasks/base/result.h"

namespace tasks {

/// What `tasks git` does. Each answers with sentences, a line each.
class GitSetup {
 public:
  /// `for_user`: settings of all repositories of the user instead of this one's.
  GitSetup(const Sources& sources, bool for_user, Language language)
      : sources_(sources), for_user_(for_user), language_(language) {}

  /// Registers the driver and names the list in .gitattributes; what is there already stays.
  Result<std::string> install() const;

  /// Takes both back.
  Result<std::string> uninstall() const;

  struct Status {
    std::string text;
    bool is_complete;
  };
  Result<Status> status() const;

 private:
  std::string sentence(const Message& message) const;
  Result<std::string> add_attributes() const;
  Result<std::string> remove_attributes() const;
  bool is_on_path() const;

  const Sources& sources_;
  bool for_user_;
  Language language_;
};

}  // namespace tasks
