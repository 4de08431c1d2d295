#pragma once

#include <cstddef>
#include <string_view>

namespace tasks {

/// The languages the program speaks to people. Machine formats do not change with it.
enum class Language { zh, en };

/// One sentence or label in every language: a row of the message catalogue
/// (tasks/base/messages/) or of a table of labels. May hold places `{0}`, `{1}` … for arguments.
///
/// The constructor runs at compile time and does not compile where a language is missing
/// or where the two texts do not use the same places.
class LocalText {
 public:
  consteval LocalText(const char* zh, const char* en) : zh_(zh), en_(en) {
    if (zh_.empty() || en_.empty()) throw "a text is missing in one language";
    if (places(zh_) != places(en_)) throw "the two languages use different places";
  }

  constexpr std::string_view in(Language language) const {
    return language == Language::zh ? zh_ : en_;
  }

  friend constexpr bool operator==(const LocalText&, const LocalText&) = default;

 private:
  static consteval unsigned places(std::string_view text) {
    unsigned seen = 0;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
      if (text[i] == '{' && text[i + 1] >= '0' && text[i + 1] <= '9' && text[i + 2] == '}') {
        seen |= 1U << static_cast<unsigned>(text[i + 1] - '0');
      }
    }
    return seen;
  }

  std::string_view zh_;
  std::string_view en_;
};

}  // namespace tasks
