#pragma once

#include <string>
#include <string_view>

namespace tasks {

/// A text to be found inside others, as a person searches: capital and small ASCII letters are the
/// same, and so are full-width and half-width forms (ＡＢＣ, １２, （ ）).
class SearchText {
 public:
  explicit SearchText(std::string_view typed);

  const std::string& typed() const { return typed_; }

  /// True where the text is part of `text`; the empty text is part of every one.
  bool is_in(std::string_view text) const;

 private:
  std::string typed_;
  std::string folded_;
  bool has_one_form_ = false;  ///< no character of it is written in another way
};

}  // namespace tasks
