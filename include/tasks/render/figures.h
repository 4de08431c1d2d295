#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "tasks/base/date.h"
#include "tasks/render/tone.h"

namespace tasks {

/// More points, rows or parts of a picture than this are left out of a page, and said to be.
constexpr std::size_t kMostListed = 10'000;

// Pictures on a page. Each says the same in words beside it; colour is never the only sign.

/// A number that stands out, with its name and what belongs to it.
struct KeyFigure {
  std::string label;
  std::string value;
  std::string remark;  ///< may be empty
  Tone tone = Tone::plain;
};

/// A bar in parts.
struct PartsBar {
  struct Part {
    std::string code;   ///< in machine formats; names the colour
    std::string label;  ///< 已完成
    std::string words;  ///< 2项，占14.3%
    std::size_t count = 0;
  };
  std::string title;
  std::string description;
  std::vector<Part> parts;
};

/// How many tasks have which light, a row a unit.
struct LightsChart {
  struct Light {
    std::string code;   ///< `red`, `none`
    std::string label;  ///< 红灯
  };
  struct Row {
    std::string name;
    std::vector<std::size_t> counts;  ///< one a light
  };
  std::string heading;  ///< of the names
  std::vector<Light> lights;
  std::vector<Row> rows;
};

/// Deadlines against a day.
struct Timeline {
  enum class Mark { met, open, overdue };

  /// All deadlines of one day.
  struct Deadline {
    Date day;
    Mark mark = Mark::open;
    std::string ids;  ///< of its tasks
    std::size_t count = 0;
  };
  struct Month {
    Date first;
    std::string label;
  };

  std::string title;
  std::string description;
  Date first;  ///< of the picture
  Date last;
  Date today;
  std::string today_label;
  std::vector<Month> months;
  std::vector<Deadline> deadlines;         ///< by day
  std::array<std::string, 3> mark_labels;  ///< in the order of Mark
};

}  // namespace tasks
