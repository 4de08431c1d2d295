// The scanner against the library: the same verdict on every text, and the same tree.

#include <cstdint>

#include "document/library_reader.h"
#include "document/scanner.h"
#include "fuzz/require.h"

namespace tasks::fuzz {
namespace {

bool same_span(Span a, Span b) {
  return a.begin == b.begin && a.end == b.end;
}

bool same_node(const Node& a, const Node& b) {
  return a.kind == b.kind && same_span(a.span, b.span) && a.key == b.key && a.text == b.text &&
         a.past == b.past;
}

/// The scanner and the library give the same verdict and the same tree.
void compare_readers(std::string_view bytes) {
  const std::optional<SpanTree> scanned = scan(bytes);
  const Result<SpanTree> read = read_spans_by_library(bytes);
  require(scanned.has_value() == read.has_value(), "both readers accept the same texts");
  if (!scanned) return;
  const std::size_t size = scanned->root().past;
  require(size == read->root().past, "both trees have as many values");
  for (std::size_t i = 0; i < size; ++i) {
    const Node a = scanned->node(i);
    const Node b = read->node(i);
    require(same_node(a, b), "both trees are the same");
    require(same_span(scanned->key_span(a), read->key_span(b)), "keys stand in the same places");
  }
}

}  // namespace
}  // namespace tasks::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // Not a copy: reading beyond the end is seen.
  tasks::fuzz::compare_readers({reinterpret_cast<const char*>(data), size});
  return 0;
}
