// Rows of a made-up list as a table, CSV and JSON, under the columns that `list` shows. Bytes are
// those printed.

#include <cstddef>
#include <cstdint>
#include <string>

#include <benchmark/benchmark.h>

#include "support/made_up_list.h"
#include "tasks/document/document.h"
#include "tasks/render/json.h"
#include "tasks/render/task_view.h"
#include "tasks/report/standing.h"

namespace tasks {
namespace {

constexpr std::uint32_t kSeed = 1;

std::string as_table(const TaskView& view) {
  return render_table(grid_of(view, CellStyle::words, Language::en), TextLayout{});
}

std::string as_csv(const TaskView& view) {
  return render_csv(grid_of(view, CellStyle::codes, Language::en), CsvOptions{});
}

std::string as_json(const TaskView& view) {
  return render_json(view.rows);
}

void render(benchmark::State& state, std::string (*as)(const TaskView&)) {
  const auto size = static_cast<std::size_t>(state.range(0));
  const Result<Document> document = Document::read(made_up_list(size, kSeed));
  TaskView view;
  view.rows = rows_of(document->list(), *make_date(2023, 6, 15));
  view.columns = {"id", "short", "lead", "units", "deadline", "status", "state"};
  std::size_t bytes = 0;
  for (auto _ : state) {
    const std::string text = as(view);
    benchmark::DoNotOptimize(text.data());
    bytes += text.size();
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

void sizes(benchmark::internal::Benchmark* benchmark) {
  benchmark->Arg(14)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);
}

BENCHMARK_CAPTURE(render, table, as_table)->Apply(sizes);
BENCHMARK_CAPTURE(render, csv, as_csv)->Apply(sizes);
BENCHMARK_CAPTURE(render, json, as_json)->Apply(sizes);

}  // namespace
}  // namespace tasks

BENCHMARK_MAIN();
