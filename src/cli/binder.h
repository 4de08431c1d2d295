#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/local_text.h"

namespace tasks {

/// What completion offers where a value is to be typed.
enum class Offer {
  nothing,
  listed,    ///< the words of the value's name: `zh|en`
  files,     ///< names of files
  commands,  ///< and topics of help
  formats,
  ids,         ///< several between commas
  one_id,      ///< an id, then text
  columns,     ///< several between commas
  keys,        ///< of the file
  assignment,  ///< KEY=, then what that key takes
  statuses,
  states,
  query,   ///< ids, KEY:, then what that key takes
  report,  ///< kinds of reports, and the same
  unit,
  units,  ///< several between 、
};

/// A kind of value: its name in help, and what completion offers for it. A name alone will do.
struct ArgumentKind {
  // NOLINTNEXTLINE(google-explicit-constructor): most values are only spoken of
  constexpr ArgumentKind(LocalText value_name, Offer offered = Offer::nothing)
      : name(value_name), offer(offered) {}

  LocalText name;
  Offer offer;
};

/// Where a command declares its options, once. Parsing, help, completion and hints all come from
/// it. Values arrive as the user typed them: any bytes, also empty or beginning with `-`.
class Binder {
 public:
  virtual ~Binder() = default;

  /// `names` as `--all` or `-q,--quiet`: literals. Sets `into` to true.
  virtual void flag(std::string_view names, bool& into, LocalText help) = 0;

  /// At most once on a command line.
  virtual void option(std::string_view names, std::optional<std::string>& into, ArgumentKind value,
                      LocalText help) = 0;

  /// As often as wanted, a value each time, kept in order.
  virtual void option(std::string_view names, std::vector<std::string>& into, ArgumentKind value,
                      LocalText help) = 0;

  /// The words that are no options; at least `least` must be there.
  virtual void words(std::vector<std::string>& into, ArgumentKind value, LocalText help,
                     std::size_t least) = 0;
};

}  // namespace tasks
