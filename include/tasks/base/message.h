#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "tasks/base/local_text.h"

namespace tasks {

/// A catalogue text with its arguments, not yet in any language: errors and notes travel in this
/// form and become words where they are printed.
struct Message {
  /// Data (a file name, a word the user typed, a cell) or a label that has a form in each language.
  using Argument = std::variant<std::string, LocalText>;

  LocalText text;
  std::vector<Argument> arguments;

  friend bool operator==(const Message&, const Message&) = default;
};

/// Builds a Message. Strings, string views, labels and integers are accepted as arguments.
template <class... Arguments>
Message message(LocalText text, Arguments&&... arguments) {
  Message result{text, {}};
  result.arguments.reserve(sizeof...(arguments));
  [[maybe_unused]] const auto add = [&result](auto&& value) {
    using Value = std::decay_t<decltype(value)>;
    if constexpr (std::integral<Value>) {
      result.arguments.emplace_back(std::to_string(value));
    } else if constexpr (std::same_as<Value, LocalText>) {
      result.arguments.emplace_back(value);
    } else {
      result.arguments.emplace_back(std::string(std::forward<decltype(value)>(value)));
    }
  };
  (add(std::forward<Arguments>(arguments)), ...);
  return result;
}

/// The message in words. Data arguments pass through `escape_controls` (tasks/base/text.h), so the
/// result is safe to print; places without an argument stay as they are.
std::string format(const Message& message, Language language);

/// The same for errors and notes: data of more than some 300 columns is cut, and ends with `…`.
std::string format_short(const Message& message, Language language);

/// One piece of data, as `format_short` shows it.
std::string shown_short(std::string_view data);

}  // namespace tasks
