#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/local_text.h"

namespace tasks {

/// Where a command declares its options, once. Parsing, help, completion and hints all come from
/// it. Values arrive as the user typed them: any bytes, also empty or beginning with `-`.
class Binder {
 public:
  virtual ~Binder() = default;

  /// `names` as `--all` or `-q,--quiet`. Sets `into` to true.
  virtual void flag(std::string_view names, bool& into, LocalText help) = 0;

  /// At most once on a command line. `value` names the value in help: 日期, DAY.
  virtual void option(std::string_view names, std::optional<std::string>& into, LocalText value,
                      LocalText help) = 0;

  /// As often as wanted, a value each time, kept in order.
  virtual void option(std::string_view names, std::vector<std::string>& into, LocalText value,
                      LocalText help) = 0;

  /// The words that are no options. `value` names them in help; at least `least` must be there.
  virtual void words(std::vector<std::string>& into, LocalText value, LocalText help,
                     std::size_t least) = 0;
};

}  // namespace tasks
