#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tasks {

/// UTF-8 text as a person sees it on a terminal.
///
/// A *grapheme* is what a reader takes for one character (user-perceived character, Unicode TR 29):
/// a letter with its accents, an emoji with its modifiers. A *column* is one cell of the terminal;
/// Chinese characters and emoji take two. Ambiguous characters (“ ” — … ①) count as one column.
/// Bytes that are not UTF-8 count as one grapheme of one column each; no function fails on them.

/// One grapheme of a text. `begin` and `end` are byte offsets, end exclusive.
struct Grapheme {
  std::size_t begin;
  std::size_t end;
  std::size_t columns;  ///< 0, 1 or 2
};

/// The graphemes of `text`, in order; together they cover every byte.
std::vector<Grapheme> graphemes(std::string_view text);

/// Columns that `text` takes when printed on one line.
std::size_t display_width(std::string_view text);

/// The longest beginning of `text` that fits into `columns`, cut between graphemes; where something
/// was cut off it ends with `…`, which is counted.
std::string truncate(std::string_view text, std::size_t columns);

/// `text` followed by blanks up to `columns`; longer text is returned as it is.
std::string pad(std::string_view text, std::size_t columns);

/// Lines of at most `columns` each. Breaks at blanks and between Chinese characters, never inside a
/// grapheme, a number or a Latin word that fits on a line, never before closing punctuation
/// (，。、；：？！”’）》」】%…) and never after opening punctuation (“‘（《「【). A word wider than
/// the line is cut between graphemes. Line breaks in `text` (LF, CRLF) always break. At least one
/// line; blanks around a break are dropped. `columns` 0 means no limit.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// `text` with everything that could act on a terminal or hide from a reader made visible:
/// controls (C0, C1, DEL), bidirectional and invisible format characters and line separators become
/// `\n`, `\t`, `\e`, `\x1b`-like or `\u{202e}` escapes, bytes that are not UTF-8 become `\xff`.
/// The zero-width joiner inside an emoji and variation selectors stay.
std::string escape_controls(std::string_view text);

/// True where `text` is well-formed UTF-8 (no surrogates, no overlong forms, at most U+10FFFF).
bool is_valid_utf8(std::string_view text);

/// Number of code points in well-formed UTF-8; each stray byte counts as one.
std::size_t count_code_points(std::string_view text);

/// The word of `candidates` nearest to `word`, for "did you mean": edit distance in code points, at
/// most a third of the length of the longer word and at least 1; a candidate that begins with `word`
/// (of two or more characters) also counts as near. Empty where nothing is near. Ties go to the
/// first.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace tasks
