#include <algorithm>

#include "render/formula_guard.h"
#include "tasks/base/text.h"
#include "tasks/render/grid.h"

namespace tasks {
namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

/// Semicolons, tabs and outer blanks need no quotes by RFC 4180; but a spreadsheet of another
/// language splits at a semicolon, and would find a formula behind it.
bool needs_quotes(std::string_view text) {
  const auto parts_fields = [](char c) { return c == ',' || c == ';' || c == '"'; };
  return std::any_of(text.begin(), text.end(), parts_fields) || text.starts_with(' ') ||
         text.ends_with(' ');
}

void append_doubling(std::string& out, std::string_view text, char doubled) {
  for (const char c : text) out.append(c == doubled ? 2 : 1, c);
}

// A text without controls.

void append_csv(std::string& out, std::string_view text) {
  if (!needs_quotes(text)) {
    out += text;
    return;
  }
  out += '"';
  append_doubling(out, text, '"');
  out += '"';
}

void append_tsv(std::string& out, std::string_view text) {
  out += text;
}

/// What escapes begin with in tab-separated values.
std::string with_backslashes_doubled(std::string_view text) {
  std::string result;
  append_doubling(result, text, '\\');
  return result;
}

/// What tells the two formats apart.
struct Dialect {
  char separator;
  std::string_view line_end;
  void (*append)(std::string& out, std::string_view text);
  bool doubles_backslashes;
};

class Writer {
 public:
  Writer(const Dialect& dialect, const CsvOptions& options)
      : dialect_(dialect), options_(options) {}

  void append(std::string& out, const Grid& grid, const Drain& drain) const {
    const bool labels = options_.labels || options_.excel;
    append_row(out, grid.columns,
               [&](const GridColumn& column) { return labels ? column.heading : column.key; });
    if (drain) drain(out);
    for (const auto& row : grid.rows) {
      append_row(out, row, [](const Cell& cell) { return std::string_view(cell.text); });
      if (drain) drain(out);
    }
  }

 private:
  template <class Row, class TextOf>
  void append_row(std::string& out, const Row& row, TextOf text_of) const {
    bool first = true;
    for (const auto& item : row) {
      if (!first) out += dialect_.separator;
      first = false;
      append_field(out, text_of(item));
    }
    out += dialect_.line_end;
  }

  void append_field(std::string& out, std::string_view text) const {
    if (!options_.raw && runs_as_formula(text)) return append_shown(out, "'" + std::string(text));
    append_shown(out, text);
  }

  void append_shown(std::string& out, std::string_view text) const {
    if (dialect_.doubles_backslashes && text.find('\\') != std::string::npos) {
      dialect_.append(out, escape_controls(with_backslashes_doubled(text)));
    } else if (has_controls(text)) {
      dialect_.append(out, escape_controls(text));
    } else {
      dialect_.append(out, text);
    }
  }

  Dialect dialect_;
  CsvOptions options_;
};

}  // namespace

std::string render_csv(const Grid& grid, const CsvOptions& options, const Drain& drain) {
  std::string out(options.excel ? kByteOrderMark : "");
  Writer({',', options.excel ? "\r\n" : "\n", append_csv, false}, options).append(out, grid, drain);
  return out;
}

std::string render_tsv(const Grid& grid, const CsvOptions& options, const Drain& drain) {
  std::string out;
  Writer({'\t', "\n", append_tsv, true}, options).append(out, grid, drain);
  return out;
}

}  // namespace tasks
