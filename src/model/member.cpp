#include "tasks/model/member.h"

#include "tasks/base/string_escapes.h"

namespace tasks {

std::string Member::printed() const {
  if (raw == "null") return {};
  if (!raw.starts_with('"')) return std::string(raw);
  const std::string_view content = raw.substr(1, raw.size() - 2);
  const bool is_plain = content.find('\\') == std::string_view::npos;
  return is_plain ? std::string(content) : unescape(content).value_or("");
}

const Member* find_member(MemberView members, std::string_view key) {
  const auto found = std::find_if(members.begin(), members.end(),
                                  [key](const Member& member) { return member.key == key; });
  return found == members.end() ? nullptr : &*found;
}

}  // namespace tasks
