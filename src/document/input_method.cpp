#include "document/input_method.h"

#include <algorithm>
#include <array>

#include "tasks/base/messages/document.h"

namespace tasks {
namespace {

/// What a Chinese input method writes where JSON wants an ASCII character.
struct TypedCharacter {
  std::string_view typed;
  std::string_view meant;
};

constexpr std::array kTypedCharacters = {
    TypedCharacter{"，", ","},  TypedCharacter{"、", ","},  TypedCharacter{"：", ":"},
    TypedCharacter{"“", "\""},  TypedCharacter{"”", "\""},  TypedCharacter{"„", "\""},
    TypedCharacter{"＂", "\""}, TypedCharacter{"‘", "\""},  TypedCharacter{"’", "\""},
    TypedCharacter{"「", "\""}, TypedCharacter{"」", "\""}, TypedCharacter{"｛", "{"},
    TypedCharacter{"｝", "}"},  TypedCharacter{"［", "["},  TypedCharacter{"］", "]"},
    TypedCharacter{"【", "["},  TypedCharacter{"】", "]"},  TypedCharacter{"－", "-"},
    TypedCharacter{"．", "."},  TypedCharacter{"０", "0"},  TypedCharacter{"１", "1"},
    TypedCharacter{"２", "2"},  TypedCharacter{"３", "3"},  TypedCharacter{"４", "4"},
    TypedCharacter{"５", "5"},  TypedCharacter{"６", "6"},  TypedCharacter{"７", "7"},
    TypedCharacter{"８", "8"},  TypedCharacter{"９", "9"},
};

Message typed_hint(const TypedCharacter& character) {
  return message(messages::kTypedInChinese, character.typed, character.meant);
}

/// Outside of strings: the character itself.
std::optional<Message> typed_character(std::string_view rest) {
  constexpr std::string_view kBlank = "\u3000";
  if (rest.starts_with(kBlank)) return message(messages::kBlankInChinese);
  const auto* const found =
      std::find_if(kTypedCharacters.begin(), kTypedCharacters.end(),
                   [rest](const TypedCharacter& one) { return rest.starts_with(one.typed); });
  if (found == kTypedCharacters.end()) return std::nullopt;
  return typed_hint(*found);
}

std::size_t times(std::string_view word, std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + word.size())) {
    ++count;
  }
  return count;
}

/// True where the quote that `line` ends with is the second one of a pair of the text: “好”.
bool closes_pair(std::string_view line) {
  constexpr std::array<std::array<std::string_view, 2>, 3> kPairs{
      {{"“", "”"}, {"‘", "’"}, {"「", "」"}}};
  return std::any_of(kPairs.begin(), kPairs.end(), [line](const auto& pair) {
    return line.ends_with(pair[1]) && times(pair[0], line) >= times(pair[1], line);
  });
}

/// A string that nothing closes, to the end of its line: the quote before what would end the value.
std::optional<Message> typed_closing_quote(std::string_view line) {
  constexpr std::string_view kComma = "，";
  for (;;) {
    line = line.substr(0, line.find_last_not_of(" \t\r,]}") + 1);
    if (!line.ends_with(kComma)) break;
    line.remove_suffix(kComma.size());
  }
  const auto* const found = std::find_if(
      kTypedCharacters.begin(), kTypedCharacters.end(),
      [line](const TypedCharacter& one) { return one.meant == "\"" && line.ends_with(one.typed); });
  if (found == kTypedCharacters.end() || closes_pair(line)) return std::nullopt;
  return typed_hint(*found);
}

std::string_view line_around(std::string_view bytes, std::size_t offset) {
  const std::size_t end = std::min(bytes.find('\n', offset), bytes.size());
  const std::size_t before = bytes.substr(0, end).rfind('\n');
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return bytes.substr(begin, end - begin);
}

/// True where what begins here may stand behind a value and its comma, on a line of its own.
bool goes_on_with_json(std::string_view rest) {
  const std::size_t next = rest.find_first_not_of(" \t\r\n");
  if (next == std::string_view::npos) return true;
  rest.remove_prefix(next);
  return std::string_view("\"{}[]").find(rest.front()) != std::string_view::npos ||
         typed_character(rest).has_value();
}

}  // namespace

std::optional<Message> input_method_hint(std::string_view bytes, std::size_t offset,
                                         std::string_view parser_words) {
  const std::size_t at = std::min(offset, bytes.size());
  const bool is_in_string = parser_words.find("invalid string") != std::string_view::npos;
  if (!is_in_string) return typed_character(bytes.substr(at));
  const std::string_view rest = bytes.substr(at);
  const bool is_unclosed = parser_words.find("missing closing quote") != std::string_view::npos ||
                           (rest.starts_with('\n') && goes_on_with_json(rest));
  const bool is_cut_off = bytes.ends_with("“") || bytes.ends_with("‘") || bytes.ends_with("「");
  return is_unclosed && !is_cut_off ? typed_closing_quote(line_around(bytes, at)) : std::nullopt;
}

}  // namespace tasks
