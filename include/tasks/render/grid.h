#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/render/drain.h"
#include "tasks/render/grid_rows.h"

namespace tasks {

enum class Align : std::uint8_t { left, right };

/// A column of a Grid and how it behaves where room is short. Both names must outlive the grid.
struct GridColumn {
  std::string_view key;      ///< in machine formats
  std::string_view heading;  ///< for people
  Align align = Align::left;
  bool wraps = false;        ///< long text: may be broken into lines; others keep their width
  std::uint16_t weight = 1;  ///< share of the room among columns that wrap; at least 1
  std::uint16_t least = 12;  ///< columns of the terminal below which wrapped text is no longer read
  std::uint16_t most = 64;   ///< and beyond which a line is tiring to read
};

/// Rows under headings, whatever they speak of. Each row has one cell a column.
struct Grid {
  std::string heading;                ///< of the part of an answer; `table` and `md` only
  std::vector<std::string> captions;  ///< lines above: what was asked; `table` and `md` only
  std::vector<GridColumn> columns;
  GridRows rows;
  std::vector<std::string> footers;  ///< lines below: what was left out; `table` and `md` only
};

/// The terminal a table is printed on.
struct TextLayout {
  std::size_t width = 0;  ///< columns; 0 = no limit, nothing is wrapped, one line a row
  bool colour = false;
  bool ascii = false;  ///< rules and bars of ASCII; data stays as it is
};

/// The grid as people read it. Columns that wrap share the room that the others leave, by weight.
/// Bars stand behind their figures where there is room for them. Where the room is too small, each
/// row becomes a block instead: the first column and the heaviest column that wraps in front, then
/// `heading: value` lines; empty values are left out. Control characters and line breaks in cells
/// are shown escaped. No line exceeds `width` (from 14 on), none ends with a blank. Without rows
/// only captions and footers are printed.
std::string render_table(Grid grid, const TextLayout& layout, const Drain& drain = {});

/// How tables for programs and spreadsheets are written.
struct CsvOptions {
  bool labels = false;  ///< headings instead of keys in the first line
  bool excel = false;   ///< byte-order mark, CRLF and labels
  bool raw = false;     ///< no `'` before cells that a spreadsheet would run
};

/// RFC 4180 with a header line; LF unless `excel`. Control characters and line breaks in cells are
/// shown escaped, so one row is one line. A cell that a spreadsheet would take for a formula
/// (= + - @, also full-width, after blanks, quotes, tab or CR) begins with `'`, unless it is a
/// plain number or a lone `-`.
std::string render_csv(const Grid& grid, const CsvOptions& options, const Drain& drain = {});

/// The same cells between tabs, without quotes: tab, CR, LF and backslash in a cell are written
/// `\t \r \n \\`. `excel` counts as `labels`.
std::string render_tsv(const Grid& grid, const CsvOptions& options, const Drain& drain = {});

/// A pipe table (GitHub Flavored Markdown) under headings; captions and footers are paragraphs.
/// Cells are data: no character of theirs acts as markup, line breaks become `<br>`, other control
/// characters are shown escaped. Without rows only captions and footers are written.
std::string render_markdown(const Grid& grid, const Drain& drain = {});

}  // namespace tasks
