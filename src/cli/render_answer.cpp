#include "cli/render_answer.h"

#include <span>

#include "tasks/base/text.h"
#include "tasks/deadline/explain.h"
#include "tasks/query/describe.h"
#include "tasks/render/check.h"
#include "tasks/render/grid.h"
#include "tasks/render/json.h"

namespace tasks {
namespace {

Grid csv_grid(const TaskView& view, const CsvOptions& options, Language language) {
  const bool words = options.labels || options.excel;
  return grid_of(view, words ? CellStyle::words : CellStyle::codes, language);
}

/// The parts of an answer, a blank line between them.
template <class Render>
std::string joined(const TaskView& view, Language language, const Render& render) {
  std::string text;
  for (Grid& grid : grids_of(view, language)) {
    text.append(text.empty() ? "" : "\n").append(render(std::move(grid)));
  }
  return text;
}

std::string render_rows(const TaskView& view, const OutputStyle& style, Language language) {
  switch (style.format) {
    case Format::table:
      return joined(view, language,
                    [&style](Grid grid) { return render_table(std::move(grid), style.layout); });
    case Format::md:
      return joined(view, language, render_markdown);
    case Format::csv:
      return render_csv(csv_grid(view, style.csv, language), style.csv);
    case Format::tsv:
      return render_tsv(csv_grid(view, style.csv, language), style.csv);
    case Format::json:
      return render_json(view.rows);
    case Format::jsonl:
      return render_jsonl(view.rows);
  }
  return {};
}

struct Renderer {
  const OutputStyle& style;
  Language language;

  std::string operator()(const TaskView& view) const { return render_rows(view, style, language); }

  std::string operator()(const DetailView& details) const {
    if (style.format == Format::table) return render_details(details.view, style.layout, language);
    return render_rows(details.view, style, language);
  }

  std::string operator()(const Explanation& explanation) const {
    if (style.format == Format::json)
      return explanation_json(explanation.readings, explanation.context);
    if (style.format == Format::jsonl) return explanation_lines(explanation);
    return explanation_words(explanation);
  }

  std::string operator()(const CheckReport& report) const {
    switch (style.format) {
      case Format::table:
        return render_check(report, style.layout, language);
      case Format::json:
        return check_json(report);
      case Format::jsonl:
        return check_jsonl(report);
      case Format::csv:
        return render_csv(check_grid(report, cell_style(), language), style.csv);
      case Format::tsv:
        return render_tsv(check_grid(report, cell_style(), language), style.csv);
      case Format::md:
        return render_markdown(check_grid(report, CellStyle::words, language));
    }
    return {};
  }

  std::string operator()(const QueryExplanation& explained) const {
    const bool is_json = style.format == Format::json || style.format == Format::jsonl;
    if (is_json) return query_json(explained.text, explained.query);
    return describe(explained.query, language) + '\n';
  }

  std::string operator()(const PlainText& text) const { return text.text; }

 private:
  CellStyle cell_style() const {
    return style.csv.labels || style.csv.excel ? CellStyle::words : CellStyle::codes;
  }

  static std::string explanation_lines(const Explanation& explanation) {
    std::string lines;
    for (const Deadline& reading : explanation.readings) {
      lines += explanation_json({reading}, explanation.context);
    }
    return lines;
  }

  /// Of several phrases, each stands over its sentences.
  std::string explanation_words(const Explanation& explanation) const {
    const bool several = explanation.readings.size() > 1;
    std::string words;
    for (const Deadline& reading : explanation.readings) {
      if (several) words += escape_controls(reading.text) + '\n';
      for (const Message& sentence : explain(reading, explanation.context)) {
        words += (several ? "  " : "") + format(sentence, language) + '\n';
      }
    }
    return words;
  }
};

}  // namespace

std::string render_answer(const Answer& answer, const OutputStyle& style, Language language) {
  return std::visit(Renderer{style, language}, answer.value);
}

}  // namespace tasks
