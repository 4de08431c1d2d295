#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/base/message.h"

namespace tasks {

/// 亮灯: the signal that an office gives a task, most severe first. Green is what no rule lights.
enum class LightColour : std::uint8_t { red, orange, yellow, blue, green };

inline constexpr std::size_t kLightColours = 5;

/// The code of machine formats and the key in the file: `red`.
std::string_view code(LightColour colour);
/// The usual name: 红灯.
LocalText label(LightColour colour);
/// The colour with this code.
std::optional<LightColour> parse_light_colour(std::string_view word);

/// When a colour lights: where one of its thresholds is reached. A colour without one never lights.
struct LightRule {
  std::string_view name = {};                ///< the list's own word; empty: the usual name
  std::optional<int> overdue_days = {};      ///< this many days late or more; at least 1
  std::optional<double> behind_points = {};  ///< more than this many points under elapsed time
  std::optional<int> due_soon_days = {};     ///< due in this many days or fewer
  std::optional<int> silent_days = {};       ///< ongoing or recurring, no report for so long

  bool can_light() const { return overdue_days || behind_points || due_soon_days || silent_days; }
  friend bool operator==(const LightRule&, const LightRule&) = default;
};

/// The lights of a list: the key `lights` of the file, which stands as a whole in place of the
/// usual ones (docs/format.md).
struct Lights {
  /// Red: overdue, or more than 30 points behind. Yellow: more than 10 points behind, or due within
  /// 7 days. Source: the rules of Yinchuan (2025) and Suqian (2025).
  std::array<LightRule, kLightColours> rules{LightRule{{}, 1, 30.0}, LightRule{},
                                             LightRule{{}, {}, 10.0, 7}};

  const LightRule& of(LightColour colour) const { return rules[static_cast<std::size_t>(colour)]; }
  LightRule& of(LightColour colour) { return rules[static_cast<std::size_t>(colour)]; }

  /// From how many days ahead a task is due soon (临期): the largest threshold of the colours, 7
  /// where none has one.
  int due_soon_days() const;

  friend bool operator==(const Lights&, const Lights&) = default;
};

/// What the settings say against themselves: a colour that never lights because a more severe one
/// always lights first, overdue tasks that no colour marks. Empty where they are sound.
std::vector<Message> contradictions_in(const Lights& lights);

}  // namespace tasks
