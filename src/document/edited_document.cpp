#include "tasks/document/edited_document.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "document/span_tree.h"
#include "tasks/base/messages/document.h"

namespace tasks {
namespace {

/// More edits than this, and those of a long text, are looked at in portions of as many tasks.
constexpr std::size_t kPortion = 4096;

Error mismatch() {
  return Error{ErrorKind::internal, message(messages::kEditMismatch)};
}

bool have_same_ids(const TaskList& before, const TaskList& after) {
  return std::equal(before.tasks.begin(), before.tasks.end(), after.tasks.begin(),
                    after.tasks.end(), [](const Task& a, const Task& b) { return a.id == b.id; });
}

/// True where all are of keys of tasks, and so of one kind.
bool change_tasks(const std::vector<Edit>& edits) {
  return std::all_of(edits.begin(), edits.end(),
                     [](const Edit& edit) { return changed_task(edit) != nullptr; });
}

Result<Document> read_back(std::string bytes, const ReadOptions& options) {
  Result<Document> list = Document::read(std::move(bytes), options);
  if (!list) return fail(mismatch());
  return list;
}

}  // namespace

struct EditedDocument::Parts {
  std::vector<ByteSplice> splices;  ///< none where the edits are of several kinds
  bool is_spliced = true;
  bool is_unchanged = false;

  // Both lists, the second where it differs; where very many tasks change, what they are made of.
  std::optional<Document> before;
  std::optional<Document> after;
  std::string bytes;
  std::vector<ByteRange> portions;
  ReadOptions options;

  Result<void> look_at_portions(const Look& look) const;
};

EditedDocument::EditedDocument(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
EditedDocument::EditedDocument(EditedDocument&&) noexcept = default;
EditedDocument& EditedDocument::operator=(EditedDocument&&) noexcept = default;
EditedDocument::~EditedDocument() = default;

Result<EditedDocument> EditedDocument::of(Document before, std::vector<Edit> edits,
                                          const ReadOptions& options) {
  auto parts = std::make_unique<Parts>();
  parts->options = options;
  const bool is_large = edits.size() > kPortion || before.bytes().size() >= kLongText;
  const bool in_portions = is_large && change_tasks(edits);
  if (in_portions) before.forget_tasks();
  TASKS_TRY_ASSIGN(splices, before.splices(edits));
  std::string bytes;
  if (splices) {
    parts->splices = *std::move(splices);
    parts->is_unchanged = parts->splices.empty();
  } else {
    TASKS_TRY_ASSIGN(edited, before.apply(edits));
    bytes = std::move(edited);
    parts->is_spliced = false;
    parts->is_unchanged = bytes == before.bytes();
  }
  edits = std::vector<Edit>();  // {} would keep the room
  if (in_portions) {
    parts->portions = before.portions(kPortion);
    parts->bytes = std::move(before).take_bytes();
    return EditedDocument(std::move(parts));
  }
  before.forget_values();
  if (!parts->is_unchanged) {
    if (parts->is_spliced) bytes = spliced(before.bytes(), parts->splices);
    TASKS_TRY_ASSIGN(after, read_back(std::move(bytes), options));
    parts->after = std::move(after);
  }
  parts->before = std::move(before);
  return EditedDocument(std::move(parts));
}

bool EditedDocument::is_unchanged() const {
  return parts_->is_unchanged;
}

bool EditedDocument::is_spliced() const {
  return parts_->is_spliced;
}

std::vector<ByteSplice> EditedDocument::take_splices() && {
  const EditedDocument consumed = std::move(*this);
  Parts& parts = *consumed.parts_;
  if (parts.is_spliced) return std::move(parts.splices);
  std::vector<ByteSplice> all;
  if (parts.is_unchanged) return all;
  all.push_back({0, parts.before->bytes().size(), std::move(*parts.after).take_bytes()});
  return all;
}

bool EditedDocument::is_held() const {
  return parts_->after.has_value();
}

std::string EditedDocument::take_bytes() && {
  const EditedDocument consumed = std::move(*this);
  return std::move(*consumed.parts_->after).take_bytes();
}

Result<void> EditedDocument::look_through(const Look& look) const {
  const std::optional<Document>& before = parts_->before;
  if (before) return look(before->list(), (parts_->after ? parts_->after : before)->list());
  return parts_->look_at_portions(look);
}

/// Each portion is a list of its own, with all that stands around the tasks.
Result<void> EditedDocument::Parts::look_at_portions(const Look& look) const {
  const std::string_view text = bytes;
  const std::string_view head = text.substr(0, portions.front().begin);
  const std::string_view tail = text.substr(portions.back().end);
  auto next = splices.begin();
  for (const ByteRange& portion : portions) {
    const auto first = next;
    while (next != splices.end() && next->end <= portion.end) ++next;
    if (first == next) continue;
    const auto list_with = [&](const std::string& tasks) {
      return read_back(std::string(head).append(tasks).append(tail), options);
    };
    TASKS_TRY_ASSIGN(old_list, list_with(spliced(bytes, portion.begin, portion.end, {})));
    TASKS_TRY_ASSIGN(new_list,
                     list_with(spliced(bytes, portion.begin, portion.end, {first, next})));
    if (!have_same_ids(old_list.list(), new_list.list())) return fail(mismatch());
    TASKS_TRY(look(old_list.list(), new_list.list()));
  }
  return next == splices.end() ? Result<void>() : fail(mismatch());
}

}  // namespace tasks
