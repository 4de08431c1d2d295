#include "cli/hidden.h"

#include <span>

#include "cli/complete.h"
#include "cli/man_page.h"
#include "cli/merge_driver.h"

namespace tasks {

std::optional<int> run_hidden(Session& session) {
  if (session.arguments.empty()) return std::nullopt;
  const std::string& name = session.arguments.front();
  if (name == "__complete") {
    session.out += completions(std::span<const std::string>(session.arguments).subspan(1), session);
    return 0;
  }
  if (name == "__man") {
    session.out += man_page();
    return 0;
  }
  if (name == "merge-driver") {
    return run_merge_driver(std::span<const std::string>(session.arguments).subspan(1), session);
  }
  return std::nullopt;
}

}  // namespace tasks
