#include "cli/topics.h"

#include <array>

#include "tasks/base/messages/cli.h"

namespace tasks {
namespace {

constexpr std::array<Topic, 3> kTopics = {{
    {"dates", messages::kDatesTopic},
    {"formats", messages::kFormatsTopic},
    {"scripts", messages::kScriptsTopic},
}};

}  // namespace

std::span<const Topic> all_topics() {
  return kTopics;
}

}  // namespace tasks
