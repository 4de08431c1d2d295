// Reading: any bytes are a list or an error with its place, `check` says the same, a list read
// through a window is the same list, and what is printed of them holds no control character.

#include <algorithm>
#include <cstdint>

#include <nlohmann/json.hpp>

#include "document/span_tree.h"
#include "fuzz/require.h"
#include "support/byte_reader.h"
#include "tasks/base/text.h"
#include "tasks/document/document.h"
#include "tasks/document/excerpt.h"
#include "tasks/document/inspection.h"
#include "tasks/render/check.h"
#include "tasks/render/json.h"
#include "tasks/render/task_view.h"
#include "tasks/report/check.h"

namespace tasks::fuzz {
namespace {

constexpr std::size_t kPiece = 7;  ///< bytes that a file is read in

const Date kToday = *make_date(2023, 6, 15);

bool is_printable(std::string_view text) {
  std::string without_breaks(text);
  std::erase(without_breaks, '\n');
  return escape_controls(without_breaks) == without_breaks;
}

void check_refused(const Error& error) {
  require(error.kind == ErrorKind::not_a_list || error.kind == ErrorKind::conflict,
          "a text that does not read is no list, or in conflict");
  if (error.where) {
    require(error.where->line >= 1 && error.where->column >= 1, "places count from 1");
    require(error.where->caret <= error.where->excerpt.size(), "the caret is in the excerpt");
  }
  const std::string text = format(error.what, Language::zh);
  require(is_printable(text), "messages hold no control character", text);
  constexpr std::size_t kMost = 4096;
  require(text.size() <= kMost, "messages are short", text);
}

std::size_t check_inspected(const std::string& bytes) {
  const Result<Inspection> read = Inspection::read(bytes);
  if (!read) return 1;
  Findings findings = read->findings();
  findings.add_all(check_list({read->bytes(), read->list(), read->unnumbered()}, kToday));
  CheckReport report;
  report.files.push_back(place_findings("-", read->bytes(), findings));
  const std::string page = render_check(report, {80, false}, Language::en);
  require(is_printable(page), "the page holds no control character", page);
  require(nlohmann::json::accept(check_json(report)), "findings are JSON");
  return report.count(Severity::error);
}

void check_answers(const TaskList& list) {
  TaskView view;
  view.rows = rows_of(list, kToday);
  view.columns = {"id", "task", "lead", "deadline", "progress"};
  const std::string table =
      render_table(grid_of(view, CellStyle::words, Language::zh), {40, false});
  require(is_printable(table), "tables hold no control character", table);
  Findings none;
  const std::string json = render_json(view.rows);
  require(read_spans(json, none).has_value(), "answers are JSON", json);
}

class Everything final : public TaskFilter {
  Result<void> begin(const TaskList&) override { return {}; }
  Result<bool> needs(const Task&) override { return true; }
};

bool same_tasks(const TaskList& a, const TaskList& b) {
  return a.title == b.title && a.year == b.year && a.members == b.members &&
         std::equal(a.tasks.begin(), a.tasks.end(), b.tasks.begin(), b.tasks.end(),
                    [](const Task& one, const Task& other) {
                      return one.id == other.id && one.members == other.members &&
                             one.deadline == other.deadline && one.progress == other.progress;
                    });
}

/// In pieces so small that everything is cut somewhere.
void check_excerpt(std::string_view bytes, const Result<Document>& document,
                   const ReadAhead& ahead) {
  Everything everything;
  const auto excerpt = Excerpt::read(reader_of(bytes, kPiece), {}, everything, ahead);
  require(excerpt.has_value(), "nothing fails but what is asked");
  if (!*excerpt) return;
  require(document.has_value(), "what a window shows is a list");
  require(document->notes().empty(), "of which there is nothing to say");
  require(same_tasks((*excerpt)->list(), document->list()), "and the same list");
}

}  // namespace
}  // namespace tasks::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tasks;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t errors = fuzz::check_inspected(bytes);
  const Result<Document> document = Document::read(bytes);
  for (const ReadAhead ahead : {ReadAhead{0}, ReadAhead{1, 30}}) {
    fuzz::check_excerpt(bytes, document, ahead);
  }
  fuzz::require(document.has_value() == (errors == 0), "check and reading agree");
  if (document) {
    fuzz::check_answers(document->list());
  } else {
    fuzz::check_refused(document.error());
  }
  return 0;
}
