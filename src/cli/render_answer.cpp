#include "cli/render_answer.h"

#include <algorithm>
#include <span>
#include <utility>

#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/base/text.h"
#include "tasks/deadline/explain.h"
#include "tasks/query/describe.h"
#include "tasks/render/check.h"
#include "tasks/render/conflict_lines.h"
#include "tasks/render/difference.h"
#include "tasks/render/explanation.h"
#include "tasks/render/grid.h"
#include "tasks/render/history.h"
#include "tasks/render/json.h"
#include "tasks/render/page.h"
#include "tasks/render/report_json.h"
#include "tasks/render/report_page.h"

namespace tasks {
namespace {

CellStyle csv_style(const CsvOptions& options) {
  return options.labels || options.excel ? CellStyle::words : CellStyle::codes;
}

Grid csv_grid(const TaskView& view, const CsvOptions& options, Language language) {
  return grid_of(view, csv_style(options), language);
}

/// A page of tables; its title is what was asked.
Page page_with(std::vector<Grid> grids, Language language) {
  Page page;
  page.language = language;
  std::vector<std::string>& captions = grids.front().captions;
  page.title = captions.empty() ? std::string(messages::kUntitled.in(language)) : captions.front();
  if (!captions.empty()) captions.erase(captions.begin());
  page.footers = std::exchange(grids.back().footers, {});
  for (Grid& grid : grids) {
    Section& section = page.sections.emplace_back();
    section.heading = std::exchange(grid.heading, {});
    section.blocks.emplace_back(std::move(grid));
  }
  return page;
}

Page page_with(Grid grid, Language language) {
  std::vector<Grid> grids;
  grids.push_back(std::move(grid));  // a list in braces would copy it
  return page_with(std::move(grids), language);
}

/// The parts of an answer, a blank line between them.
template <class Render>
std::string joined(const TaskView& view, Language language, const Drain& drain,
                   const Render& render) {
  constexpr std::size_t kWorthDraining = std::size_t{1} << 16U;
  std::string text;
  const Drain behind_text = [&text, &drain](std::string& part) {
    if (part.size() < kWorthDraining) return;
    text += part;
    part.clear();
    drain(text);
  };
  bool is_first = true;
  for_each_grid(view, language, [&](Grid grid) {
    if (!std::exchange(is_first, false)) text += '\n';
    text += render(std::move(grid), drain ? behind_text : drain);
    if (drain) drain(text);
  });
  return text;
}

std::string render_rows(const TaskView& view, const OutputStyle& style, Language language,
                        const Drain& drain) {
  switch (style.format) {
    case Format::table:
      return joined(view, language, drain, [&style](Grid grid, const Drain& drain_part) {
        return render_table(std::move(grid), style.layout, drain_part);
      });
    case Format::md:
      return joined(view, language, drain, [](const Grid& grid, const Drain& drain_part) {
        return render_markdown(grid, drain_part);
      });
    case Format::csv:
      return render_csv(csv_grid(view, style.csv, language), style.csv, drain);
    case Format::tsv:
      return render_tsv(csv_grid(view, style.csv, language), style.csv, drain);
    case Format::json:
      return render_json(view.rows, drain);
    case Format::jsonl:
      return render_jsonl(view.rows, drain);
    case Format::html:
      return render_page_html(page_with(grids_of(view, language), language), drain);
  }
  return {};
}

struct Renderer {
  const OutputStyle& style;
  Language language;
  const Drain& drain;

  std::string operator()(const TaskView& view) const {
    return render_rows(view, style, language, drain);
  }

  std::string operator()(const DetailView& details) const {
    if (style.format == Format::table)
      return render_details(details.view, style.layout, language, drain);
    return render_rows(details.view, style, language, drain);
  }

  std::string operator()(const Explanation& explanation) const {
    if (style.format == Format::json)
      return explanation_json(explanation.readings, explanation.context);
    if (style.format == Format::jsonl) return explanation_lines(explanation);
    if (style.format == Format::html) return render_page_html(explanation_page(explanation));
    if (style.format == Format::table) return explanation_words(explanation);
    return rendered(explanation_grid(explanation.readings, explanation.context, language));
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
        return render_csv(check_grid(report, csv_style(style.csv), language), style.csv);
      case Format::tsv:
        return render_tsv(check_grid(report, csv_style(style.csv), language), style.csv);
      case Format::md:
        return render_markdown(check_grid(report, CellStyle::words, language));
      case Format::html:
        return render_page_html(page_with(check_grid(report, CellStyle::words, language), language),
                                drain);
    }
    return {};
  }

  std::string operator()(const QueryExplanation& explained) const {
    const bool is_json = style.format == Format::json || style.format == Format::jsonl;
    if (is_json) return query_json(explained.text, explained.query);
    if (style.format == Format::html) {
      return render_page_html(
          page_titled(explained.text, {Paragraph{describe(explained.query, language)}}));
    }
    if (style.format == Format::table) return describe(explained.query, language) + '\n';
    return rendered(query_grid(explained.text, explained.query, language));
  }

  std::string operator()(const ReportAnswer& answer) const {
    const StatusReport& report = answer.report;
    switch (style.format) {
      case Format::json:
      case Format::jsonl:
        return report_json(report, style.format == Format::jsonl, drain);
      case Format::csv:
        return render_csv(report_grid(report, csv_style(style.csv), language), style.csv, drain);
      case Format::tsv:
        return render_tsv(report_grid(report, csv_style(style.csv), language), style.csv, drain);
      case Format::md:
        return render_page_markdown(page_of(report, answer.today, language));
      case Format::html:
        return render_page_html(page_of(report, answer.today, language), drain);
      case Format::table:
        break;
    }
    if (report.request.kind == ReportKind::form) {
      return render_table(report_grid(report, CellStyle::words, language), style.layout, drain);
    }
    return render_page_text(page_of(report, answer.today, language), style.layout);
  }

  std::string operator()(const ListChanges& changes) const {
    const ListDifference& difference = changes.difference;
    switch (style.format) {
      case Format::json:
      case Format::jsonl:
        return difference_json(difference, changes.before_name, changes.after_name, drain) + '\n';
      case Format::csv:
      case Format::tsv:
        return rendered(difference_values(difference, language));
      case Format::md:
        return rendered(difference_grid(difference, language));
      case Format::html:
        return render_page_html(difference_page(changes), drain);
      case Format::table:
        break;
    }
    if (changes.only_counts) return difference_counts(difference, language);
    return wrapped_lines(difference_lines(difference, language), style.layout.width, "");
  }

  std::string operator()(const History& history) const {
    switch (style.format) {
      case Format::json:
        return history_json(history.entries);
      case Format::jsonl:
        return history_jsonl(history.entries);
      case Format::csv:
      case Format::tsv:
      case Format::md:
        return rendered(history_grid(history.entries, language));
      case Format::html:
        return render_page_html(page_titled(messages::kHistoryTitle.in(language),
                                            {history_grid(history.entries, language)}));
      case Format::table:
        break;
    }
    return history_lines(history.entries, style.layout, language);
  }

  std::string operator()(const ConflictList& list) const {
    const TaskList none;
    const TaskList& ours = list.ours == nullptr ? none : list.ours->list();
    const TaskList& theirs = list.theirs == nullptr ? none : list.theirs->list();
    const auto grid = [&](CellStyle cells) {
      return conflict_grid(list.conflicts, ours, theirs, cells, language);
    };
    switch (style.format) {
      case Format::json:
        return conflicts_json(list.file, list.conflicts, ours, theirs);
      case Format::jsonl:
        return conflicts_jsonl(list.conflicts, ours, theirs);
      case Format::csv:
      case Format::tsv:
        return rendered(grid(csv_style(style.csv)));
      case Format::md:
      case Format::html: {
        Grid table = grid(CellStyle::words);
        table.captions = {list.heading};
        if (style.format == Format::md) return rendered(table);
        return render_page_html(page_with(std::move(table), language), drain);
      }
      case Format::table:
        break;
    }
    if (list.conflicts.empty()) return {};
    return list.heading + '\n' + conflict_lines(list.conflicts, ours, theirs, language);
  }

  std::string operator()(PlainText&& text) const {
    return style.format == Format::html && !text.text.empty()
               ? render_page_html(page_of_lines(text.text))
               : std::move(text.text);
  }

 private:
  /// REQUIRES: the format is csv, tsv or md.
  std::string rendered(const Grid& grid) const {
    if (style.format == Format::csv) return render_csv(grid, style.csv, drain);
    if (style.format == Format::tsv) return render_tsv(grid, style.csv, drain);
    return render_markdown(grid, drain);
  }

  Page page_titled(std::string_view title, std::vector<Block> blocks) const {
    Page page;
    page.language = language;
    page.title = title;
    page.sections.push_back({"", std::move(blocks)});
    return page;
  }

  Page difference_page(const ListChanges& changes) const {
    Page page = page_titled(messages::kDifferenceTitle.in(language),
                            {difference_grid(changes.difference, language)});
    page.subtitle = changes.before_name + " → " + changes.after_name;
    std::string counts = difference_counts(changes.difference, language);
    counts.pop_back();  // its line break
    page.footers = {std::move(counts)};
    return page;
  }

  /// What has no other form than lines of text.
  Page page_of_lines(std::string_view text) const {
    std::vector<Block> lines;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      lines.emplace_back(Paragraph{std::string(text.substr(0, end))});
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    return page_titled(messages::kUntitled.in(language), std::move(lines));
  }

  static std::string explanation_lines(const Explanation& explanation) {
    std::string lines;
    for (const Deadline& reading : explanation.readings) {
      lines += explanation_json({reading}, explanation.context);
    }
    return lines;
  }

  Page explanation_page(const Explanation& explanation) const {
    Page page;
    page.language = language;
    page.title = messages::kExplainSummary.in(language);
    for (const Deadline& reading : explanation.readings) {
      Section& section = page.sections.emplace_back(Section{reading.text, {}});
      for (const Message& sentence : explain(reading, explanation.context)) {
        section.blocks.emplace_back(Paragraph{format(sentence, language)});
      }
    }
    return page;
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

std::string render_answer(Answer answer, const OutputStyle& style, Language language,
                          const Drain& drain) {
  return std::visit(Renderer{style, language, drain}, std::move(answer.value));
}

}  // namespace tasks
