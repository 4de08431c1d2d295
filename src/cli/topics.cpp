#include "cli/topics.h"

#include <array>

#include "tasks/base/messages/help.h"

namespace tasks {
namespace {

constexpr std::array<Topic, 4> kTopics = {{
    {"dates", messages::kDatesTopic},
    {"formats", messages::kFormatsTopic},
    {"queries", messages::kQueriesTopic},
    {"scripts", messages::kScriptsTopic},
}};

}  // namespace

std::span<const Topic> all_topics() {
  return kTopics;
}

}  // namespace tasks
