#pragma once

#include <string_view>

/// Files of the source tree that are part of the program.
namespace tasks::embedded {

struct Style {
  std::string_view text;
  std::string_view sha256;  ///< of the text, in base64: what a Content-Security-Policy names
};

/// src/render/page.css.
const Style& page_style();

}  // namespace tasks::embedded
