#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "tasks/base/result.h"

namespace tasks {

/// A regular expression (Perl's syntax; capital and small letters are the same). A pattern or a
/// text that would cost too much is an error, never a long wait.
class Regex {
 public:
  /// Errors: usage, with the place in `pattern` (Place::caret, Place::excerpt).
  static Result<Regex> compile(std::string_view pattern);

  const std::string& pattern() const { return pattern_; }

  /// True where a part of `text` matches. Errors: usage, where the search was given up, or all
  /// searches together take longer than a second and what so many bytes are worth.
  Result<bool> is_in(std::string_view text) const;

 private:
  struct Program;

  Regex(std::string pattern, std::shared_ptr<const Program> program)
      : pattern_(std::move(pattern)), program_(std::move(program)) {}

  std::string pattern_;
  std::shared_ptr<const Program> program_;
};

}  // namespace tasks
