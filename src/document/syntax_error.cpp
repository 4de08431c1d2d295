#include "document/syntax_error.h"

#include <algorithm>
#include <array>
#include <optional>

#include "document/input_method.h"
#include "tasks/base/messages/document.h"
#include "tasks/base/text.h"
#include "tasks/document/conflict_markers.h"

namespace tasks {
namespace {

using namespace std::string_view_literals;

struct Cause {
  std::string_view parser_words;
  LocalText text;
};

/// The parser's words, most telling first, and ours.
constexpr std::array kCauses = {
    Cause{kNulByte, messages::kNulInText},
    Cause{"control character", messages::kControlInString},
    Cause{"surrogate", messages::kSurrogate},
    Cause{"ill-formed UTF-8", messages::kNotUtf8},
    Cause{"invalid BOM", messages::kNotUtf8},
    Cause{"hex digits", messages::kInvalidEscape},
    Cause{"forbidden character after backslash", messages::kInvalidEscape},
    Cause{"missing closing quote", messages::kMissingQuote},
    Cause{"invalid number", messages::kInvalidNumber},
    Cause{"unexpected end of input", messages::kUnexpectedEnd},
    Cause{"while parsing object key", messages::kExpectedKey},
    Cause{"while parsing object separator", messages::kExpectedColon},
    Cause{"expected end of input", messages::kTrailingText},
    Cause{"while parsing array", messages::kExpectedComma},
    Cause{"while parsing object", messages::kExpectedComma},
    Cause{"invalid literal", messages::kInvalidLiteral},
    Cause{"while parsing value", messages::kExpectedValue},
};

LocalText cause_of(std::string_view bytes, std::size_t offset, std::string_view parser_words) {
  // Any character with that first byte makes the parser expect a byte-order mark.
  const bool is_character = offset < bytes.size() && code_point_size(bytes.substr(offset)) > 1;
  if (is_character && parser_words.find("invalid BOM") != std::string_view::npos) {
    return messages::kUnexpectedToken;
  }
  for (const Cause& cause : kCauses) {
    if (parser_words.find(cause.parser_words) != std::string_view::npos) return cause.text;
  }
  return messages::kUnexpectedToken;
}

/// Offset of the first line that begins with git's marker for our side of a conflict.
std::optional<std::size_t> conflict_marker(std::string_view bytes) {
  constexpr std::string_view kMarker = "<<<<<<< ";
  for (std::size_t at = bytes.find(kMarker); at != std::string_view::npos;
       at = bytes.find(kMarker, at + 1)) {
    if (at == 0 || bytes[at - 1] == '\n') return at;
  }
  return std::nullopt;
}

/// `48, 60`; empty where there is only one, which the error's place tells.
std::string lines_of_conflicts(std::string_view bytes) {
  const std::optional<MarkedText> marked = read_markers(bytes);
  if (!marked || marked->conflicts.size() < 2) return {};
  return lines_that_begin(marked->conflicts);
}

/// A byte-order mark is no content either.
bool is_blank(std::string_view bytes) {
  constexpr std::string_view kMark = "\xef\xbb\xbf";
  if (bytes.starts_with(kMark)) bytes.remove_prefix(kMark.size());
  return bytes.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool looks_like_utf32(std::string_view bytes) {
  if (bytes.starts_with("\xff\xfe\0\0"sv) || bytes.starts_with("\0\0\xfe\xff"sv)) return true;
  const auto is_ascii_at = [bytes](std::size_t at, std::size_t where) {
    for (std::size_t i = 0; i < 4; ++i) {
      if ((bytes[at + i] == '\0') != (i != where)) return false;
    }
    return true;
  };
  if (bytes.size() < 8) return false;
  return (is_ascii_at(0, 0) && is_ascii_at(4, 0)) || (is_ascii_at(0, 3) && is_ascii_at(4, 3));
}

bool looks_like_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xff\xfe"sv) || bytes.starts_with("\xfe\xff"sv)) return true;
  return bytes.size() >= 4 && (bytes[0] == '\0') != (bytes[1] == '\0') && bytes[0] != bytes[1] &&
         (bytes[2] == '\0') == (bytes[0] == '\0');
}

/// True where every byte above ASCII belongs to a two-byte character of GBK.
bool looks_like_gb18030(std::string_view bytes) {
  bool found = false;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto lead = static_cast<unsigned char>(bytes[i]);
    if (lead < 0x80) continue;
    const auto trail = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0U;
    if (lead == 0x80 || lead == 0xFF || trail < 0x40 || trail == 0x7F || trail == 0xFF)
      return false;
    found = true;
    ++i;
  }
  return found;
}

/// True where nothing is wrong but that the last character is not whole.
bool ends_inside_character(std::string_view bytes, std::size_t offset) {
  constexpr std::size_t kLongestCharacter = 4;
  for (std::size_t length = 1; length < std::min(kLongestCharacter, bytes.size() + 1); ++length) {
    const auto lead = static_cast<unsigned char>(bytes[bytes.size() - length]);
    if ((lead & 0xC0) == 0x80) continue;
    const std::size_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    return wanted > length && offset + length >= bytes.size();
  }
  return false;
}

}  // namespace

Error syntax_error(std::string_view bytes, std::size_t offset, std::string_view parser_words) {
  if (is_blank(bytes)) {
    Place begin;  // of which nothing can be shown
    begin.line = 1;
    begin.column = 1;
    return Error{ErrorKind::not_a_list, message(messages::kEmptyFile)}.at(begin).hint(
        message(messages::kTryInit));
  }
  if (const auto marker = conflict_marker(bytes)) {
    Error error =
        Error{ErrorKind::conflict, message(messages::kConflictMarkers)}.at(locate(bytes, *marker));
    if (const std::string lines = lines_of_conflicts(bytes); !lines.empty()) {
      error.hints.push_back(message(messages::kConflictPlaces, lines));
    }
    return std::move(error).hint(message(messages::kResolveConflict));
  }
  const bool cut = ends_inside_character(bytes, offset);
  const LocalText cause = cut ? messages::kUnexpectedEnd : cause_of(bytes, offset, parser_words);
  Error error{ErrorKind::not_a_list, message(cause)};
  error.where = locate(bytes, offset);
  if (looks_like_utf32(bytes)) {
    error.hints.push_back(message(messages::kLooksLikeUtf32));
  } else if (looks_like_utf16(bytes)) {
    error.hints.push_back(message(messages::kLooksLikeUtf16));
  } else if (!cut && !is_valid_utf8(bytes) && looks_like_gb18030(bytes)) {
    error.hints.push_back(message(messages::kLooksLikeGb18030));
  } else if (auto hint = input_method_hint(bytes, offset, parser_words)) {
    error.hints.push_back(*std::move(hint));
  }
  return error;
}

}  // namespace tasks
