#include "tasks/document/document.h"

#include <utility>

#include "document/apply.h"
#include "document/canonical.h"
#include "document/conflict_writer.h"
#include "document/decode.h"
#include "document/layout.h"
#include "document/span_tree.h"
#include "tasks/base/memory.h"
#include "tasks/base/messages/document.h"

namespace tasks {

struct Document::Parts {
  explicit Parts(std::string text) : bytes(std::move(text)), tree(bytes) {}

  /// Of a long list the values are found anew when a change needs them: a question does not, and
  /// would hold them beside its answer.
  const SpanTree& values() {
    if (tree.has_values()) return tree;
    if (!tree_again) tree_again = *read_spans(bytes);
    return *tree_again;
  }

  std::string bytes;
  SpanTree tree;
  std::optional<SpanTree> tree_again;
  Decoded decoded;
};

Document::Document(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Result<Document> Document::read(std::string bytes, const ReadOptions& options) {
  auto parts = std::make_unique<Parts>(std::move(bytes));
  TASKS_TRY_ASSIGN(tree, read_spans(parts->bytes));
  parts->tree = std::move(tree);
  parts->decoded = decode(parts->tree, options);
  if (auto refusal = refusal_of(parts->tree, parts->decoded.findings)) {
    return fail(*std::move(refusal));
  }
  parts->tree.forget_values_of_long_text();
  return Document(std::move(parts));
}

const std::string& Document::bytes() const {
  return parts_->bytes;
}
std::string Document::take_bytes() && {
  const Document consumed = std::move(*this);
  return std::move(consumed.parts_->bytes);
}
const TaskList& Document::list() const {
  return parts_->decoded.list;
}
const Findings& Document::notes() const {
  return parts_->decoded.findings;
}

Result<void> Document::check_format() const {
  if (!parts_->decoded.list.newer_format) return {};
  const Node format = *parts_->values().member(parts_->values().root(), "format");
  return fail(foreign_format(parts_->values().raw(format)));
}

Result<std::string> Document::apply(const std::vector<Edit>& edits) const& {
  TASKS_TRY(check_format());
  return apply_edits(parts_->values(), edits);
}

Result<std::string> Document::apply(std::vector<Edit>&& edits) && {
  const Document consumed = std::move(*this);
  const std::vector<Edit> used = std::move(edits);
  return consumed.apply(used);
}

Result<std::optional<std::vector<ByteSplice>>> Document::splices(
    const std::vector<Edit>& edits) const {
  TASKS_TRY(check_format());
  return splices_of_edits(parts_->values(), edits);
}

void Document::forget_tasks() {
  parts_->decoded.list.tasks = std::vector<Task>();  // {} would keep the room
  parts_->decoded.members = {};
}

void Document::forget_values() {
  if (!parts_->tree_again) return;
  parts_->tree_again.reset();
  give_back_free_memory();
}

std::vector<ByteRange> Document::portions(std::size_t tasks) const {
  const SpanTree& values = parts_->values();
  const Node all = *tasks_of(values);
  const std::size_t around = bytes().size() - (all.span.end - all.span.begin);
  std::vector<ByteRange> portions;
  std::size_t count = 0;
  for (const Node& task : values.children(all)) {
    const bool is_full = count >= tasks && portions.back().end - portions.back().begin >= around;
    if (portions.empty() || is_full) {
      portions.push_back({task.span.begin, task.span.end});
      count = 0;
    }
    portions.back().end = task.span.end;
    ++count;
  }
  return portions;
}

Result<std::string> Document::in_canonical_layout() && {
  forget_tasks();
  const Document& list = *this;
  return list.in_canonical_layout();
}

Result<std::string> Document::in_canonical_layout() const& {
  TASKS_TRY(check_format());
  std::string text = canonical_text(parts_->values());
  const Result<SpanTree> again = read_spans(text);
  if (!again || !holds_same_values(parts_->values(), *again)) {
    return fail(Error{ErrorKind::internal, message(messages::kLayoutMismatch)});
  }
  return text;
}

Result<std::string> Document::with_markers(const std::vector<Conflict>& conflicts,
                                           const MarkerStyle& style) const {
  return write_conflicts(parts_->values(), conflicts, style);
}

std::string new_list(const std::vector<std::pair<std::string, NewValue>>& keys) {
  const Layout layout;
  std::vector<std::pair<std::string, std::string>> members{
      {"format", encode_text("tasks/1", layout)}};
  for (const auto& [key, value] : keys) members.emplace_back(key, encode(value, layout, "\n  "));
  members.emplace_back("tasks", "[]");
  return encode_object(members, layout, "\n", true) + "\n";
}

}  // namespace tasks
