#include "report/check_rules.h"

#include <functional>

namespace tasks {

std::size_t CheckContext::offset_of(std::string_view text, std::size_t otherwise) const {
  const std::less<> before;
  const char* const begin = bytes.data();
  const bool inside =
      !text.empty() && !before(text.data(), begin + 1) && before(text.data(), begin + bytes.size());
  return inside ? static_cast<std::size_t>(text.data() - begin) - 1 : otherwise;
}

std::size_t CheckContext::offset_of(const Member& member) const {
  return static_cast<std::size_t>(member.raw.data() - bytes.data());
}

std::size_t TaskToCheck::offset_of(std::string_view key, const CheckContext& context) const {
  const Member* member = task.member(key);
  if (member == nullptr && !task.members.empty()) member = &task.members.front();
  return member == nullptr ? 0 : context.offset_of(*member);
}

void TaskToCheck::find(CheckContext& context, Rule rule, std::string_view key, Message what,
                       std::vector<Message> hints) const {
  context.findings.add(rule, [&] {
    return Finding{rule, std::move(what), offset_of(key, context), id, std::move(hints)};
  });
}

}  // namespace tasks
