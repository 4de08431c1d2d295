#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tasks {

/// How git writes a conflict: `<<<<<<< ours`, the lines of OURS, `=======`, the lines of THEIRS,
/// `>>>>>>> theirs`.
struct MarkerStyle {
  std::string ours = "ours";
  std::string theirs = "theirs";
  std::size_t length = 7;  ///< of the markers, without their labels
};

/// A conflict as lines of a text, from 1, markers included.
struct MarkedLines {
  std::size_t first;
  std::size_t last;
};

/// A text with markers, and what it is without.
struct MarkedText {
  std::string ours;    ///< OURS in every conflict
  std::string theirs;  ///< THEIRS in every conflict
  std::vector<MarkedLines> conflicts;
  MarkerStyle style;  ///< of the first one
};

/// Reads git's markers, those with a part of BASE between `|||||||` and `=======` too. Nothing
/// where there are none, or they do not go together.
std::optional<MarkedText> read_markers(std::string_view text);

/// The lines at which conflicts begin, as `3, 8, 13`; of very many the first, and ` …`.
std::string lines_that_begin(const std::vector<MarkedLines>& conflicts);

}  // namespace tasks
