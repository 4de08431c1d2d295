#include "tasks/model/lights.h"

#include <algorithm>

#include "tasks/base/messages/lights.h"

namespace tasks {
namespace {

constexpr std::array<std::string_view, kLightColours> kCodes{"red", "orange", "yellow", "blue",
                                                             "green"};

constexpr std::array<LocalText, kLightColours> kLabels{messages::kLightRed, messages::kLightOrange,
                                                       messages::kLightYellow, messages::kLightBlue,
                                                       messages::kLightGreen};

Message::Argument name_of(const Lights& lights, LightColour colour) {
  const std::string_view own = lights.of(colour).name;
  if (own.empty()) return label(colour);
  return std::string(own);
}

/// True where whatever reaches the threshold of `milder` reaches that of `severer` as well.
bool is_covered(const LightRule& milder, const LightRule& severer) {
  const auto from = [](const auto& mild, const auto& severe) {
    return !mild || (severe && *severe <= *mild);
  };
  const auto within = [](const auto& mild, const auto& severe) {
    return !mild || (severe && *severe >= *mild);
  };
  return from(milder.overdue_days, severer.overdue_days) &&
         from(milder.behind_points, severer.behind_points) &&
         within(milder.due_soon_days, severer.due_soon_days) &&
         from(milder.silent_days, severer.silent_days);
}

void find_covered(const Lights& lights, std::vector<Message>& findings) {
  for (std::size_t i = 1; i < kLightColours; ++i) {
    const auto milder = static_cast<LightColour>(i);
    if (!lights.of(milder).can_light()) continue;
    for (std::size_t j = 0; j < i; ++j) {
      const auto severer = static_cast<LightColour>(j);
      if (!is_covered(lights.of(milder), lights.of(severer))) continue;
      findings.push_back(
          {messages::kLightNeverLit, {name_of(lights, milder), name_of(lights, severer)}});
      break;
    }
  }
}

}  // namespace

std::string_view code(LightColour colour) {
  return kCodes.at(static_cast<std::size_t>(colour));
}

LocalText label(LightColour colour) {
  return kLabels.at(static_cast<std::size_t>(colour));
}

std::optional<LightColour> parse_light_colour(std::string_view word) {
  const auto found = std::find(kCodes.begin(), kCodes.end(), word);
  if (found == kCodes.end()) return std::nullopt;
  return static_cast<LightColour>(found - kCodes.begin());
}

int Lights::due_soon_days() const {
  constexpr int kUsualDays = 7;
  std::optional<int> most;
  for (const LightRule& rule : rules) {
    if (rule.due_soon_days) most = std::max(most.value_or(0), *rule.due_soon_days);
  }
  return most.value_or(kUsualDays);
}

std::vector<Message> contradictions_in(const Lights& lights) {
  std::vector<Message> findings;
  find_covered(lights, findings);
  std::optional<int> least;
  for (const LightRule& rule : lights.rules) {
    if (rule.overdue_days) least = std::min(least.value_or(*rule.overdue_days), *rule.overdue_days);
  }
  if (!least) {
    findings.push_back(message(messages::kOverdueNeverLit));
  } else if (*least > 1) {
    findings.push_back(message(messages::kOverdueUnlit, *least));
  }
  return findings;
}

}  // namespace tasks
