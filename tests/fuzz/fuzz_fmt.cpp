// The canonical layout: what reads is laid out, reads back with the same values, and stays.

#include <cstdint>

#include "document/canonical.h"
#include "document/span_tree.h"
#include "fuzz/require.h"
#include "tasks/document/document.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tasks;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const Result<Document> document = Document::read(bytes);
  if (!document || document->list().newer_format) return 0;
  const Result<std::string> text = document->in_canonical_layout();
  fuzz::require(text.has_value(), "what reads is laid out");
  const Result<Document> again = Document::read(*text);
  fuzz::require(again.has_value(), "the layout reads back", *text);
  fuzz::require(again->list().tasks.size() == document->list().tasks.size(), "no task is lost");
  const Result<std::string> twice = again->in_canonical_layout();
  fuzz::require(twice.has_value() && *twice == *text, "the layout stays", *text);
  fuzz::require(text->find('\r') == std::string::npos || bytes.find('\r') != std::string::npos,
                "no carriage return is made");
  return 0;
}
