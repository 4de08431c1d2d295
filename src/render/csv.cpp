#include "render/formula_guard.h"
#include "tasks/base/text.h"
#include "tasks/render/grid.h"

namespace tasks {
namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

/// Semicolons, tabs and outer blanks need no quotes by RFC 4180; but a spreadsheet of another
/// language splits at a semicolon, and would find a formula behind it.
bool needs_quotes(std::string_view text) {
  return text.find_first_of(",;\"") != std::string_view::npos || text.starts_with(' ') ||
         text.ends_with(' ');
}

std::string csv_field(std::string_view text) {
  std::string shown = escape_controls(text);
  if (!needs_quotes(shown)) return shown;
  std::string result = "\"";
  for (const char c : shown) result.append(c == '"' ? 2 : 1, c);
  return result += '"';
}

std::string tsv_field(std::string_view text) {
  std::string doubled;
  doubled.reserve(text.size());
  for (const char c : text) doubled.append(c == '\\' ? 2 : 1, c);
  return escape_controls(doubled);
}

/// What tells the two formats apart.
struct Dialect {
  char separator;
  std::string_view line_end;
  std::string (*field)(std::string_view);
};

class Writer {
 public:
  Writer(const Dialect& dialect, const CsvOptions& options)
      : dialect_(dialect), options_(options) {}

  void append(std::string& out, const Grid& grid, const Drain& drain) const {
    const bool labels = options_.labels || options_.excel;
    append_row(out, grid.columns, [&](const GridColumn& column) -> const std::string& {
      return labels ? column.heading : column.key;
    });
    for (const auto& row : grid.rows) {
      append_row(out, row, [](const Cell& cell) -> const std::string& { return cell.text; });
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

  void append_field(std::string& out, const std::string& text) const {
    const bool guarded = !options_.raw && runs_as_formula(text);
    out += dialect_.field(guarded ? "'" + text : text);
  }

  Dialect dialect_;
  CsvOptions options_;
};

}  // namespace

std::string render_csv(const Grid& grid, const CsvOptions& options, const Drain& drain) {
  std::string out(options.excel ? kByteOrderMark : "");
  Writer({',', options.excel ? "\r\n" : "\n", csv_field}, options).append(out, grid, drain);
  return out;
}

std::string render_tsv(const Grid& grid, const CsvOptions& options, const Drain& drain) {
  std::string out;
  Writer({'\t', "\n", tsv_field}, options).append(out, grid, drain);
  return out;
}

}  // namespace tasks
