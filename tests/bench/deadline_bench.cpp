// Phrases a second: the whole corpus of the tests, read once an iteration on one core.

#include <benchmark/benchmark.h>

#include "tasks/deadline/reader.h"
#include "unit/deadline/corpus.h"

namespace tasks {
namespace {

void read_corpus(benchmark::State& state) {
  const DeadlineContext context{2023, make_date(2023, 4, 4)};
  std::size_t bytes = 0;
  for (const CorpusRow& row : kCorpus) bytes += row.phrase.size();
  for (auto _ : state) {
    for (const CorpusRow& row : kCorpus) {
      benchmark::DoNotOptimize(read_deadline(row.phrase, context));
    }
  }
  const auto rounds = static_cast<std::size_t>(state.iterations());
  state.SetItemsProcessed(static_cast<std::int64_t>(rounds * kCorpus.size()));
  state.SetBytesProcessed(static_cast<std::int64_t>(rounds * bytes));
}
BENCHMARK(read_corpus);

/// One long text: the time a byte must not grow with the length.
void read_long_text(benchmark::State& state) {
  const DeadlineContext context{2023, make_date(2023, 4, 4)};
  std::string text;
  for (std::int64_t i = 0; i < state.range(0); ++i) text += "3月10日前完成方案，12月底前完成；";
  for (auto _ : state) benchmark::DoNotOptimize(read_deadline(text, context));
  state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
}
BENCHMARK(read_long_text)->RangeMultiplier(8)->Range(1, 512);

}  // namespace
}  // namespace tasks

BENCHMARK_MAIN();
