#include "cli/hidden.h"

#include <span>

#include "cli/complete.h"
#include "cli/man_page.h"

namespace tasks {

bool run_hidden(Session& session) {
  if (session.arguments.empty()) return false;
  const std::string& name = session.arguments.front();
  if (name == "__complete") {
    session.out += completions(std::span<const std::string>(session.arguments).subspan(1), session);
    return true;
  }
  if (name == "__man") {
    session.out += man_page();
    return true;
  }
  return false;
}

}  // namespace tasks
