#pragma once

#include <string>

#include "tasks/render/figures.h"

namespace tasks {

// Pictures as inline SVG.

std::string parts_bar_svg(const PartsBar& bar);
std::string timeline_svg(const Timeline& timeline);

/// A dot in the colour of a light.
std::string light_dot_svg(std::string_view code);

/// `count` small squares in the colour of a light, one for each task.
std::string light_squares_svg(std::string_view code, std::size_t count);

}  // namespace tasks
