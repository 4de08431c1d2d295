#include "document/kept_tasks.h"

#include <functional>

namespace tasks {

Task KeptTasks::keep(const Task& task, std::string_view bytes) {
  const std::string_view copy = texts_.keep(bytes);
  // What escapes spell stands elsewhere.
  const auto move = [&](std::string_view& text) {
    const bool is_inside =
        std::greater_equal<>{}(text.data(), bytes.data()) &&
        std::less_equal<>{}(text.data() + text.size(), bytes.data() + bytes.size());
    text = is_inside
               ? copy.substr(static_cast<std::size_t>(text.data() - bytes.data()), text.size())
               : texts_.keep(text);
  };
  Task kept = task;
  change_texts(kept, move);
  const std::span<Member> members = members_.copy(task.members);
  for (Member& member : members) {
    move(member.key);
    move(member.raw);
  }
  kept.members = MemberView(members.data(), members.size());
  return kept;
}

}  // namespace tasks
