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

/// The longest beginning of `text` that fits into `columns`, and into 32 bytes for each of them,
/// cut between graphemes; where something was cut off it ends with `…`, which is counted.
std::string truncate(std::string_view text, std::size_t columns);

/// `text` followed by blanks up to `columns`; longer text is returned as it is.
std::string pad(std::string_view text, std::size_t columns);

/// Lines of at most `columns` each. Breaks at blanks and between Chinese characters, never inside a
/// grapheme, a number or a Latin word that fits on a line, never before closing punctuation
/// (，。、；：？！”’）》」】%…), never after opening punctuation (“‘（《「【), and never inside ——.
/// A word that does not fit on a line together with the punctuation around it is cut between
/// graphemes; punctuation is parted only where the line holds nothing else. Line breaks in `text`
/// (LF, CRLF) always break. At least one line; blanks around a break are dropped. `columns` 0 means
/// no limit; a grapheme wider than `columns` stands on a line of its own.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// `text` with everything that could act on a terminal or hide from a reader made visible:
/// controls (C0, C1, DEL), bidirectional and invisible format characters and line separators become
/// `\n`, `\r`, `\t`, `\e`, `\x07` or `\u{202e}`, bytes that are not UTF-8 become `\xff`. Invisible
/// is what Unicode lets be ignored in display (Default_Ignorable_Code_Point), and U+2800 and
/// U+FFFC. What a reader would miss stays: the zero-width joiner between two emoji, the vowel
/// separator (U+180E) inside Mongolian words, and a variation selector behind a character whose
/// shape it can choose. A backslash in `text` stays as it is.
std::string escape_controls(std::string_view text);

/// The same for JSON text, as its strings spell it: `\u202e`, beyond U+FFFF in pairs of surrogates.
/// It says what it said. REQUIRES: well-formed UTF-8; no line breaks or tabs between tokens.
std::string escape_controls_in_json(std::string_view json);

/// `text` as one word of a command that a person may copy to a shell. What the command makes of it,
/// such as of a leading `-`, is another matter.
std::string shell_word(std::string_view text);

/// True where escape_controls would change `text`.
bool has_controls(std::string_view text);

/// True where a byte of `text` cannot stand for itself between the quotes of JSON: below 0x20, `"`
/// or a backslash.
bool needs_json_escapes(std::string_view text);

/// True where `text` is empty or nothing but blanks of any width, line breaks and what cannot be
/// seen.
bool shows_nothing(std::string_view text);

/// True where `text` is well-formed UTF-8 (no surrogates, no overlong forms, at most U+10FFFF).
bool is_valid_utf8(std::string_view text);

/// Bytes of the code point that `text` begins with, 1 … 4; 0 where it begins with none. REQUIRES:
/// `text` is not empty.
std::size_t code_point_size(std::string_view text);

/// The longest beginning of well-formed UTF-8 that has at most so many bytes and does not end
/// within a code point.
std::string_view beginning_of(std::string_view text, std::size_t most_bytes);

/// Number of code points in well-formed UTF-8; each stray byte counts as one.
std::size_t count_code_points(std::string_view text);

/// The code points of well-formed UTF-8; each stray byte as its value.
std::u32string code_points(std::string_view text);

/// The word of `candidates` nearest to `word`, for "did you mean": by edits of code points (insert,
/// delete, replace, swap two neighbours; ASCII case does not count), of which a third of the longer
/// word's length is near enough, always one, never the whole word. A candidate that begins with
/// `word` (of two or more characters) is one edit away. Empty where nothing is near. Ties go to
/// the first.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace tasks
