#include <algorithm>
#include <utility>

#include "report/check_rules.h"

namespace tasks {

void check_lights(const TaskList& list, CheckContext& context) {
  const auto setting = std::find_if(list.members.begin(), list.members.end(),
                                    [](const Member& member) { return member.key == "lights"; });
  if (setting == list.members.end() || !setting->raw.starts_with('{')) return;
  for (Message& what : contradictions_in(list.lights)) {
    context.findings.add(Rule::unseen_light, [&] {
      return Finding{Rule::unseen_light, std::move(what), context.offset_of(*setting)};
    });
  }
}

}  // namespace tasks
