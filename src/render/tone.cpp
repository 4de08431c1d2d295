#include "tasks/render/tone.h"

namespace tasks {
namespace {

/// Select Graphic Rendition, ECMA-48. Bright black, white and the bright colours are left alone:
/// one background or the other swallows them.
std::string_view graphic_rendition(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return {};
    case Tone::faint:
      return "2";
    case Tone::good:
      return "32";
    case Tone::notice:
      return "36";
    case Tone::warning:
      return "33";
    case Tone::alarm:
      return "1;31";
    case Tone::heading:
      return "1";
  }
  return {};
}

}  // namespace

std::string painted(std::string_view text, Tone tone, bool colour) {
  const std::string_view rendition = graphic_rendition(tone);
  if (!colour || rendition.empty() || text.empty()) return std::string(text);
  std::string result;
  result.reserve(text.size() + rendition.size() + 7);
  return result.append("\x1b[").append(rendition).append("m").append(text).append("\x1b[0m");
}

}  // namespace tasks
