#include "tasks/document/document.h"

#include <utility>

#include "document/apply.h"
#include "document/decode.h"
#include "document/layout.h"
#include "document/span_tree.h"
#include "tasks/base/messages/document.h"

namespace tasks {

struct Document::Parts {
  explicit Parts(std::string text) : bytes(std::move(text)), tree(bytes) {}

  const std::string bytes;
  SpanTree tree;
  TaskList list;
  std::vector<Note> notes;
};

Document::Document(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Result<Document> Document::read(std::string bytes, const ReadOptions& options) {
  auto parts = std::make_unique<Parts>(std::move(bytes));
  TASKS_TRY_ASSIGN(tree, read_spans(parts->bytes));
  parts->tree = std::move(tree);
  TASKS_TRY_ASSIGN(list, decode(parts->tree, options, parts->notes));
  parts->list = std::move(list);
  return Document(std::move(parts));
}

const std::string& Document::bytes() const {
  return parts_->bytes;
}
const TaskList& Document::list() const {
  return parts_->list;
}
const std::vector<Note>& Document::notes() const {
  return parts_->notes;
}

Result<std::string> Document::apply(const std::vector<Edit>& edits) const {
  if (parts_->list.newer_format) {
    return fail(Error{ErrorKind::not_a_list,
                      message(messages::kNewerFormat, parts_->tree.raw(*parts_->tree.member(
                                                          parts_->tree.root(), "format")))}
                    .hint(message(messages::kUpdateProgram)));
  }
  return apply_edits(parts_->tree, edits);
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
