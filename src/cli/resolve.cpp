#include "cli/resolve.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

#include "cli/values.h"
#include "tasks/base/messages/resolve.h"
#include "tasks/base/text.h"
#include "tasks/base/text_table.h"
#include "tasks/change/merge.h"
#include "tasks/document/conflict_markers.h"
#include "tasks/query/ids.h"
#include "tasks/render/conflict_lines.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

/// A list with markers, as the two lists that it stands for.
struct TwoSides {
  Document ours;
  Document theirs;
  MarkerStyle style;
};

Result<TwoSides> sides_of(const Sources& sources, MarkedText marked, const std::string& path) {
  Result<Document> ours = sources.list_in(std::move(marked.ours), path);
  Result<Document> theirs = sources.list_in(std::move(marked.theirs), path);
  if (!ours || !theirs) {
    return fail(Error{ErrorKind::conflict, message(messages::kSidesAreNoLists, path)}.hint(
        message(messages::kEditByHand)));
  }
  return TwoSides{*std::move(ours), *std::move(theirs), std::move(marked.style)};
}

std::string words_that_name(const Conflict& conflict) {
  std::string words;
  if (conflict.task) words += " " + shell_word(conflict.task->text());
  if (conflict.key) words += " --field " + shell_word(*conflict.key);
  return words;
}

Undecided undecided(const std::vector<Conflict>& conflicts, std::string_view text) {
  Undecided left;
  left.count = conflicts.size();
  if (!conflicts.empty()) left.example = words_that_name(conflicts.front());
  if (const std::optional<MarkedText> marked = read_markers(text)) {
    left.is_by_lines = marked->style.ours != MarkerStyle{}.ours;
    left.where = lines_that_begin(marked->conflicts);
  }
  return left;
}

/// What is in conflict, as a text of its own for each.
std::string name_of(const Conflict& conflict) {
  std::string name = conflict.task ? "task " : "list";
  if (conflict.task) name += conflict.task->text();
  name.push_back('\0');
  return conflict.key ? name + "key " + *conflict.key : name;
}

/// The names of conflicts, one behind the other: there may be a million.
class ConflictNames {
 public:
  explicit ConflictNames(const std::vector<Conflict>& conflicts) {
    names_.reserve(conflicts.size());
    for (const Conflict& conflict : conflicts) {
      const std::string name = name_of(conflict);
      names_.push_back({text_.size(), name.size()});
      text_ += name;
    }
    std::sort(names_.begin(), names_.end(),
              [this](const Name& a, const Name& b) { return text_of(a) < text_of(b); });
  }

  bool has(const Conflict& conflict) const {
    const std::string name = name_of(conflict);
    const auto found =
        std::lower_bound(names_.begin(), names_.end(), name,
                         [this](const Name& a, const std::string& b) { return text_of(a) < b; });
    return found != names_.end() && text_of(*found) == name;
  }

 private:
  struct Name {
    std::size_t begin;
    std::size_t size;
  };

  std::string_view text_of(const Name& name) const {
    return std::string_view(text_).substr(name.begin, name.size);
  }

  std::string text_;
  std::vector<Name> names_;  ///< in the order of the texts
};

std::vector<Conflict> those_of(ConflictNames&& names, std::vector<Conflict> conflicts) {
  const ConflictNames used = std::move(names);
  std::erase_if(conflicts, [&used](const Conflict& conflict) { return !used.has(conflict); });
  return conflicts;
}

/// Tasks that belong behind the same one come in the order of THEIRS, which is that of the edits.
void keep_order(std::vector<Edit>& edits) {
  std::optional<TaskId> neighbour;
  std::optional<TaskId> last;
  for (Edit& edit : edits) {
    auto* insert = std::get_if<InsertTask>(&edit);
    if (insert == nullptr) continue;
    const std::optional<TaskId> wanted = insert->after;
    if (last && neighbour == wanted) insert->after = last;
    neighbour = wanted;
    last = insert->id;
  }
}

/// Decides conflicts of one list.
class Resolver {
 public:
  Resolver(const Sources& sources, const std::string& path, const Decision& decision,
           const ChangeContext& context)
      : sources_(sources), path_(path), decision_(decision), context_(context) {}

  /// The bytes are freed once they are read.
  Result<std::string> resolve(std::string bytes) {
    std::optional<MarkedText> marked = read_markers(bytes);
    if (!marked) {
      TASKS_TRY(sources_.list_in(std::move(bytes), path_));
      return fail(Error{ErrorKind::usage, message(messages::kNoConflicts, path_)});
    }
    bytes = std::string();  // {} would keep the room
    TASKS_TRY_ASSIGN(sides, sides_of(sources_, *std::move(marked), path_));
    std::vector<Conflict> open = conflicts_between(sides.ours.list(), sides.theirs.list());
    const std::size_t all = open.size();
    if (all == 0) return bytes_of_side(std::move(sides));
    TASKS_TRY(find_ids(sides));
    std::vector<Edit> edits;
    TASKS_TRY(set_values(sides, open, edits));
    take_side(open, edits);
    if (open.size() == all) return fail(not_in_conflict());
    return written(std::move(sides), std::move(open), std::move(edits));
  }

  Undecided take() { return std::move(left_); }

 private:
  /// Where both sides say the same, only the markers have to go.
  std::string bytes_of_side(TwoSides sides) const {
    const bool is_theirs = decision_.side == Decision::Side::theirs;
    return (is_theirs ? std::move(sides.theirs) : std::move(sides.ours)).take_bytes();
  }

  Result<void> find_ids(const TwoSides& sides) {
    ids_.clear();
    for (const std::string& word : decision_.ids) {
      auto found = find_by_ids(sides.ours.list(), {word});
      if (!found) found = find_by_ids(sides.theirs.list(), {word});
      if (!found) return fail(std::move(found).error());
      for (const Task* task : *found) ids_.emplace(task->id.text());
    }
    return {};
  }

  bool is_of_named_task(const Conflict& conflict) const {
    return ids_.empty() || (conflict.task && ids_.contains(conflict.task->text()));
  }

  static Error not_in_conflict() { return {ErrorKind::usage, message(messages::kNotInConflict)}; }

  bool is_of_side(const Conflict& conflict) const {
    const bool is_key = !decision_.key || conflict.key == *decision_.key;
    return decision_.side && is_key && is_of_named_task(conflict);
  }

  void take_side(std::vector<Conflict>& open, std::vector<Edit>& edits) const {
    if (decision_.side == Decision::Side::theirs) {
      for (Conflict& conflict : open) {
        if (is_of_side(conflict)) edits.push_back(std::move(conflict.theirs));
      }
      keep_order(edits);
    }
    std::erase_if(open, [this](const Conflict& conflict) { return is_of_side(conflict); });
  }

  /// The values by their keys, each in its order.
  std::map<std::string, std::vector<Assignment>> values_by_key() const {
    std::map<std::string, std::vector<Assignment>> values;
    for (const Assignment& value : decision_.values) {
      values[std::string(key_meant(value.key))].push_back(value);
    }
    return values;
  }

  /// Values that are neither side's decide the conflicts of their keys, before any side does.
  Result<void> set_values(const TwoSides& sides, std::vector<Conflict>& open,
                          std::vector<Edit>& edits) const {
    if (decision_.values.empty()) return {};
    const std::map<std::string, std::vector<Assignment>> values = values_by_key();
    TextSet used;
    std::vector<Conflict> still_open;
    for (Conflict& conflict : open) {
      const bool may_be_set = conflict.task && conflict.key && is_of_named_task(conflict);
      const auto found = may_be_set ? values.find(*conflict.key) : values.end();
      const Task* task = found == values.end() ? nullptr : sides.ours.list().find(*conflict.task);
      if (task == nullptr) {
        still_open.push_back(std::move(conflict));
        continue;
      }
      TASKS_TRY_ASSIGN(set, edits_for(*task, found->second, context_));
      std::move(set.begin(), set.end(), std::back_inserter(edits));
      used.insert(found->first);
    }
    if (used.size() < values.size()) return fail(not_in_conflict());
    open = std::move(still_open);
    return {};
  }

  Result<std::string> written(TwoSides sides, std::vector<Conflict> open, std::vector<Edit> edits) {
    ConflictNames open_names(std::exchange(open, {}));
    TASKS_TRY_ASSIGN(edited, std::move(sides.ours).apply(std::move(edits)));
    TASKS_TRY_ASSIGN(after, sources_.list_in(std::move(edited), path_));
    // Found anew, since the places of THEIRS' tasks may have changed with the edits.
    const std::vector<Conflict> left =
        those_of(std::move(open_names), conflicts_between(after.list(), sides.theirs.list()));
    TASKS_TRY_ASSIGN(text, left.empty() ? Result<std::string>(after.bytes())
                                        : after.with_markers(left, sides.style));
    left_ = undecided(left, text);
    left_.lines = conflict_lines(left, after.list(), sides.theirs.list(), context_.language);
    return std::move(text);
  }

  const Sources& sources_;
  const std::string& path_;
  const Decision& decision_;
  const ChangeContext& context_;
  TextSet ids_;
  Undecided left_;
};

}  // namespace

Result<FoundConflicts> conflicts_in(const Sources& sources, const std::string& path) {
  TASKS_TRY_ASSIGN(bytes, sources.bytes(path));
  FoundConflicts found;
  std::optional<MarkedText> marked = read_markers(bytes);
  if (!marked) {
    TASKS_TRY(sources.list_in(std::move(bytes), path));
    return found;
  }
  TASKS_TRY_ASSIGN(sides, sides_of(sources, *std::move(marked), path));
  found.ours = std::make_shared<const Document>(std::move(sides.ours));
  found.theirs = std::make_shared<const Document>(std::move(sides.theirs));
  found.conflicts = conflicts_between(found.ours->list(), found.theirs->list());
  found.left = undecided(found.conflicts, bytes);
  return found;
}

Result<Undecided> resolve_conflicts(const Sources& sources, const std::string& path,
                                    const Decision& decision, const ChangeContext& context) {
  Resolver resolver(sources, path, decision, context);
  const FileEdit edit =
      [&resolver](CurrentFile& file) -> Result<std::optional<std::vector<ByteSplice>>> {
    TASKS_TRY_ASSIGN(bytes, file.read_all());
    const std::uint64_t size = bytes.size();
    TASKS_TRY_ASSIGN(text, resolver.resolve(std::move(bytes)));
    return std::vector<ByteSplice>{{0, size, std::move(text)}};
  };
  TASKS_TRY(splice_file(sources.file_system(), path, edit));
  return resolver.take();
}

}  // namespace tasks
