#include <algorithm>
#include <cstdint>
#include <limits>

#include "base/code_point.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

/// What a grapheme is to the end of a line.
enum class Role : std::uint8_t { word, wide, blank, open, close, latin_open, latin_close, quote };

/// How bad it is to break before a grapheme.
enum class Break : std::uint8_t { allowed, splits_word, breaks_rule };

/// A grapheme, in few bytes: a paragraph may have millions.
struct Piece {
  std::uint32_t begin;
  std::uint32_t end;
  std::uint8_t columns;
  Role role;
  Break before;
};

Role role_of(char32_t c, std::size_t columns) {
  switch (c) {
    case ' ':
    case '\t':
    case U'\u3000':
      return Role::blank;
    case '(':
    case '[':
    case '{':
      return Role::latin_open;
    case ')':
    case ']':
    case '}':
    case ',':
    case '.':
    case ';':
    case ':':
    case '!':
    case '?':
    case '%':
      return Role::latin_close;
    case '"':
    case '\'':
      return Role::quote;
    case U'“':
    case U'‘':
    case U'（':
    case U'《':
    case U'〈':
    case U'「':
    case U'『':
    case U'【':
    case U'〔':
    case U'［':
    case U'｛':
    case U'〝':
      return Role::open;
    case U'，':
    case U'。':
    case U'、':
    case U'；':
    case U'：':
    case U'？':
    case U'！':
    case U'”':
    case U'’':
    case U'）':
    case U'》':
    case U'〉':
    case U'」':
    case U'』':
    case U'】':
    case U'〕':
    case U'］':
    case U'｝':
    case U'〞':
    case U'…':
    case U'·':
    case U'～':
    case U'％':
    case U'‰':
    case U'℃':
    case U'．':
    case U'／':
    case U'ー':
    case U'々':
      return Role::close;
    case U'—':
    case U'―':
      return Role::wide;
    default:
      return columns == 2 ? Role::wide : Role::word;
  }
}

constexpr bool in_word(Role role) {
  return role == Role::word || role == Role::latin_open || role == Role::latin_close;
}

constexpr bool opens(Role role) {
  return role == Role::open || role == Role::latin_open;
}

constexpr bool closes(Role role) {
  return role == Role::close || role == Role::latin_close;
}

/// `visible` is the last grapheme before the break that is no blank.
Break break_between(Role visible, Role left, Role right) {
  if (right == Role::blank || closes(right) || opens(visible)) return Break::breaks_rule;
  if (left == Role::blank) return Break::allowed;
  if (left == Role::quote || right == Role::quote) return Break::breaks_rule;
  if (in_word(left) && in_word(right)) return Break::splits_word;
  return Break::allowed;
}

/// The graphemes of one paragraph with the places where a line may end.
std::vector<Piece> pieces_of(std::string_view paragraph) {
  std::vector<Piece> result;
  result.reserve(paragraph.size() / 2 + 1);
  char32_t previous = 0;
  Role visible = Role::blank;  // until the indent ends
  for (std::size_t at = 0; at < paragraph.size();) {
    const Grapheme grapheme = grapheme_at(paragraph, at);
    at = grapheme.end;
    const char32_t c = decode(paragraph, grapheme.begin).value;
    const Role role = role_of(c, grapheme.columns);
    const bool dash = c == U'—' && previous == U'—';
    const bool together = visible == Role::blank || dash;
    const Break before =
        together ? Break::breaks_rule : break_between(visible, result.back().role, role);
    if (role != Role::blank) visible = role;
    result.push_back({static_cast<std::uint32_t>(grapheme.begin),
                      static_cast<std::uint32_t>(grapheme.end),
                      static_cast<std::uint8_t>(grapheme.columns), role, before});
    previous = c;
  }
  return result;
}

/// Where the line that began at `first` ends, given that piece `over` no longer fits on it.
/// REQUIRES: first < over.
std::size_t line_end(const std::vector<Piece>& pieces, std::size_t first, std::size_t over) {
  for (const Break worst : {Break::allowed, Break::splits_word}) {
    for (std::size_t i = over; i > first; --i) {
      if (pieces[i].before <= worst) return i;
    }
  }
  return over;
}

class Paragraph {
 public:
  explicit Paragraph(std::string_view text) : text_(text), pieces_(pieces_of(text)) {}

  void break_into(std::vector<std::string>& lines, std::size_t columns) const {
    std::size_t first = 0;
    std::size_t used = 0;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      used += pieces_[i].columns;
      while (used > columns && i > first && pieces_[i].role != Role::blank) {
        const std::size_t end = line_end(pieces_, first, i);
        lines.push_back(line(first, end));
        first = end;
        while (pieces_[first].role == Role::blank) ++first;
        used = columns_between(first, i);
      }
    }
    lines.push_back(line(first, pieces_.size()));
  }

 private:
  /// Columns of the pieces from `first` to `last`, both included.
  std::size_t columns_between(std::size_t first, std::size_t last) const {
    std::size_t columns = 0;
    for (std::size_t i = first; i <= last; ++i) columns += pieces_[i].columns;
    return columns;
  }

  std::string line(std::size_t first, std::size_t end) const {
    while (end > first && pieces_[end - 1].role == Role::blank) --end;
    if (end == first) return {};
    const std::size_t from = pieces_[first].begin;
    return std::string(text_.substr(from, pieces_[end - 1].end - from));
  }

  std::string_view text_;
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t line_feed = std::min(text.find('\n', at), text.size());
    std::string_view paragraph = text.substr(at, line_feed - at);
    at = line_feed + 1;
    if (line_feed < text.size() && paragraph.ends_with('\r')) paragraph.remove_suffix(1);
    const bool is_endless = paragraph.size() > std::numeric_limits<std::uint32_t>::max();
    if (columns == 0 || paragraph.size() <= columns || is_endless) {
      lines.emplace_back(paragraph);
    } else {
      Paragraph(paragraph).break_into(lines, columns);
    }
  }
  return lines;
}

}  // namespace tasks
