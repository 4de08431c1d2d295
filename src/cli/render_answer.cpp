#include "cli/render_answer.h"

#include <span>

#include "tasks/deadline/explain.h"
#include "tasks/model/field.h"
#include "tasks/render/grid.h"
#include "tasks/render/json.h"

namespace tasks {
namespace {

std::string render_rows(const TaskView& view, Format format, const TextLayout& layout,
                        Language language) {
  switch (format) {
    case Format::table:
      return render_table(grid_of(view, CellStyle::words, language), layout);
    case Format::md:
      return render_markdown(grid_of(view, CellStyle::words, language));
    case Format::csv:
      return render_csv(grid_of(view, CellStyle::codes, language), {});
    case Format::tsv:
      return render_tsv(grid_of(view, CellStyle::codes, language), {});
    case Format::json:
      return render_json(view.rows);
    case Format::jsonl:
      return render_jsonl(view.rows);
  }
  return {};
}

struct Renderer {
  Format format;
  const TextLayout& layout;
  Language language;

  std::string operator()(const TaskView& view) const {
    return render_rows(view, format, layout, language);
  }

  std::string operator()(const DetailView& details) const {
    if (format == Format::table) return render_details(details.view, layout, language);
    return render_rows(details.view, format, layout, language);
  }

  std::string operator()(const Explanation& explanation) const {
    if (format == Format::json) return explanation_json(explanation.readings);
    if (format == Format::jsonl) return explanation_lines(explanation);
    return explanation_words(explanation);
  }

  std::string operator()(const PlainText& text) const { return text.text; }

 private:
  static std::string explanation_lines(const Explanation& explanation) {
    std::string lines;
    for (const Deadline& reading : explanation.readings) lines += explanation_json({reading});
    return lines;
  }

  std::string explanation_words(const Explanation& explanation) const {
    std::string words;
    for (const Deadline& reading : explanation.readings) {
      for (const Message& sentence : explain(reading, explanation.context)) {
        words += tasks::format(sentence, language) + '\n';
      }
    }
    return words;
  }
};

}  // namespace

std::string render_answer(const Answer& answer, Format format, const TextLayout& layout,
                          Language language) {
  return std::visit(Renderer{format, layout, language}, answer.value);
}

}  // namespace tasks
