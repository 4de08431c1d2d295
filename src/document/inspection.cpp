#include "tasks/document/inspection.h"

#include <utility>

#include "document/decode.h"
#include "document/span_tree.h"

namespace tasks {

struct Inspection::Parts {
  explicit Parts(std::string text) : bytes(std::move(text)), tree(bytes) {}

  const std::string bytes;
  SpanTree tree;
  Decoded decoded;
};

Inspection::Inspection(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Inspection::Inspection(Inspection&&) noexcept = default;
Inspection& Inspection::operator=(Inspection&&) noexcept = default;
Inspection::~Inspection() = default;

Result<Inspection> Inspection::read(std::string bytes, const ReadOptions& options) {
  auto parts = std::make_unique<Parts>(std::move(bytes));
  Findings duplicate_keys;
  TASKS_TRY_ASSIGN(tree, read_spans(parts->bytes, duplicate_keys));
  parts->tree = std::move(tree);
  parts->decoded = decode(parts->tree, options);
  parts->decoded.findings.add_all(duplicate_keys);
  parts->tree.forget_values_of_long_text();
  return Inspection(std::move(parts));
}

const std::string& Inspection::bytes() const {
  return parts_->bytes;
}
const TaskList& Inspection::list() const {
  return parts_->decoded.list;
}
const std::vector<Task>& Inspection::unnumbered() const {
  return parts_->decoded.unnumbered;
}
const Findings& Inspection::findings() const {
  return parts_->decoded.findings;
}

}  // namespace tasks
