// Reading a made-up list, and splicing one edit into it.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "support/made_up_list.h"
#include "tasks/document/document.h"

namespace tasks {
namespace {

constexpr std::uint32_t kSeed = 1;

void sizes(benchmark::internal::Benchmark* benchmark) {
  benchmark->Arg(14)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);
}

void count_bytes(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void read_list(benchmark::State& state) {
  const std::string list = made_up_list(static_cast<std::size_t>(state.range(0)), kSeed);
  for (auto _ : state) benchmark::DoNotOptimize(Document::read(list));
  count_bytes(state, list.size());
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(read_list)->Apply(sizes);

/// A remark of the task in the middle, in a list that was read.
void splice_one_edit(benchmark::State& state) {
  const auto size = static_cast<std::size_t>(state.range(0));
  const Result<Document> document = Document::read(made_up_list(size, kSeed));
  const std::vector<Edit> edits{
      SetKey{document->list().tasks.at(size / 2).id, "remark", "checked"}};
  for (auto _ : state) benchmark::DoNotOptimize(document->apply(edits));
  count_bytes(state, document->bytes().size());
}
BENCHMARK(splice_one_edit)->Apply(sizes);

}  // namespace
}  // namespace tasks

BENCHMARK_MAIN();
