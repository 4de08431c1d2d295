#include "tasks/query/ids.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <utility>

#include "tasks/base/messages/query.h"
#include "tasks/base/text.h"
#include "tasks/base/text_table.h"

namespace tasks {
namespace {

using Range = IdSet::Range;

std::optional<std::int64_t> parse_number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < 1) return std::nullopt;
  return value;
}

std::optional<Range> parse_range(std::string_view word, std::string_view joint) {
  const std::size_t at = word.find(joint);
  if (at == std::string_view::npos) return std::nullopt;
  const auto first = parse_number(word.substr(0, at));
  const auto last = parse_number(word.substr(at + joint.size()));
  if (!first || !last) return std::nullopt;
  return Range{std::min(*first, *last), std::max(*first, *last)};
}

std::optional<Range> range_of(std::string_view word) {
  const auto dotted = parse_range(word, "..");
  return dotted ? dotted : parse_range(word, "-");
}

std::vector<std::string_view> split_at_commas(std::string_view word) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t comma = word.find(',');
    parts.push_back(word.substr(0, comma));
    if (comma == std::string_view::npos) return parts;
    word.remove_prefix(comma + 1);
  }
}

std::vector<std::int64_t> sorted_numbers(const TaskList& list) {
  std::vector<std::int64_t> numbers;
  for (const Task& task : list.tasks) {
    if (const auto number = task.id.number()) numbers.push_back(*number);
  }
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

/// What words name in a list.
class IdFinder {
 public:
  explicit IdFinder(const TaskList& list) : list_(list), ids_(&list) {}

  /// False where nothing has that id.
  bool name(std::string_view word) {
    if (ids_.has(word)) {
      named_.add(std::string(word));
      return true;
    }
    const auto range = range_of(word);
    if (!range || !ids_.has_any_in(*range)) return false;
    named_.add(*range);
    return true;
  }

  std::vector<const Task*> named() const {
    const auto is_named = [this](const Task& task) { return named_.holds(task.id); };
    std::vector<const Task*> tasks;
    tasks.reserve(
        static_cast<std::size_t>(std::count_if(list_.tasks.begin(), list_.tasks.end(), is_named)));
    for (const Task& task : list_.tasks) {
      if (is_named(task)) tasks.push_back(&task);
    }
    return tasks;
  }

 private:
  const TaskList& list_;
  ListIds ids_;
  IdSet named_;
};

Message nearest_ids(const TaskList& list, std::string_view missing) {
  if (list.tasks.empty()) return message(messages::kListIsEmpty);
  std::vector<std::string_view> ids;
  ids.reserve(list.tasks.size());
  for (const Task& task : list.tasks) ids.push_back(task.id.text());
  const std::string_view near = parse_number(missing) ? std::string_view{} : nearest(missing, ids);
  if (!near.empty()) return message(messages::kNearestIds, near);
  return message(messages::kIdsOfList, ids.front(), ids.back());
}

std::string joined(const std::vector<std::string>& words) {
  std::string result;
  for (const std::string& word : words) result += (result.empty() ? "" : ", ") + word;
  return result;
}

}  // namespace

Result<std::vector<const Task*>> find_by_ids(const TaskList& list,
                                             const std::vector<std::string>& words) {
  IdFinder finder(list);
  std::vector<std::string> missing;
  for (const std::string& word : words) {
    if (finder.name(word)) continue;
    for (const std::string_view part : split_at_commas(word)) {
      if (part.empty()) return fail(Error{ErrorKind::usage, message(messages::kEmptyId)});
      if (!finder.name(part)) missing.emplace_back(part);
    }
  }
  if (missing.empty()) return finder.named();
  return fail(Error{ErrorKind::no_such_task, message(messages::kNoSuchTask, joined(missing))}.hint(
      nearest_ids(list, missing.front())));
}

void IdSet::add(std::string text) {
  known_.insert(text);
  texts_.push_back(std::move(text));
}

void IdSet::add(Range range) {
  ranges_.push_back(range);
  if (range.first > range.last) return;
  auto next = covered_.upper_bound(range.first);
  if (next != covered_.begin() && std::prev(next)->second >= range.first) --next;
  while (next != covered_.end() && next->first <= range.last) {
    range.first = std::min(range.first, next->first);
    range.last = std::max(range.last, next->second);
    next = covered_.erase(next);
  }
  covered_.emplace(range.first, range.last);
}

void IdSet::add(const IdSet& more) {
  for (const std::string& text : more.texts_) add(text);
  for (const Range& range : more.ranges_) add(range);
}

bool IdSet::holds(const TaskId& id) const {
  if (!known_.empty() && known_.contains(id.text())) return true;
  if (covered_.empty()) return false;
  const auto number = id.number();
  if (!number) return false;
  const auto behind = covered_.upper_bound(*number);
  return behind != covered_.begin() && *number <= std::prev(behind)->second;
}

IdSet may_name(const std::vector<std::string>& words) {
  IdSet ids;
  const auto add = [&ids](std::string_view word) {
    ids.add(std::string(word));
    if (const auto range = range_of(word)) ids.add(*range);
  };
  for (const std::string& word : words) {
    add(word);
    const std::vector<std::string_view> parts = split_at_commas(word);
    if (parts.size() > 1) std::for_each(parts.begin(), parts.end(), add);
  }
  return ids;
}

bool ListIds::is_among_the_first_asked() const {
  constexpr std::size_t kFew = 4;
  return asked_so_far_++ < kFew;
}

bool ListIds::has(std::string_view text) const {
  if (asked_ != nullptr) asked_->add(std::string(text));
  if (list_ == nullptr) return false;
  if (is_among_the_first_asked()) {
    return std::any_of(list_->tasks.begin(), list_->tasks.end(),
                       [text](const Task& task) { return task.id.text() == text; });
  }
  if (!by_text_) by_text_.emplace(*list_);
  return by_text_->find(text) != nullptr;
}

bool ListIds::has_any_in(const IdSet::Range& range) const {
  if (list_ == nullptr) return false;
  if (is_among_the_first_asked()) {
    return std::any_of(list_->tasks.begin(), list_->tasks.end(), [&range](const Task& task) {
      const auto number = task.id.number();
      return number && *number >= range.first && *number <= range.last;
    });
  }
  if (!numbers_) numbers_ = sorted_numbers(*list_);
  const auto first = std::lower_bound(numbers_->begin(), numbers_->end(), range.first);
  return first != numbers_->end() && *first <= range.last;
}

Result<IdSet> read_ids(std::string_view word, const ListIds& list) {
  IdSet ids;
  if (list.has(word)) {
    ids.add(std::string(word));
    return ids;
  }
  for (const std::string_view part : split_at_commas(word)) {
    if (part.empty()) return fail(Error{ErrorKind::usage, message(messages::kEmptyId)});
    const auto range = range_of(part);
    if (range && !list.has(part)) {
      ids.add(*range);
    } else {
      ids.add(std::string(part));
    }
  }
  return ids;
}

bool is_id_word(std::string_view word, const ListIds& list) {
  const std::vector<std::string_view> parts = split_at_commas(word);
  const auto is_id = [&list](std::string_view part) {
    return parse_number(part) || range_of(part) || list.has(part);
  };
  return std::all_of(parts.begin(), parts.end(), is_id) || list.has(word);
}

bool names_tasks(std::string_view word, const ListIds& list) {
  const auto names = [&list](std::string_view part) {
    if (list.has(part)) return true;
    const auto range = range_of(part);
    return range && list.has_any_in(*range);
  };
  if (names(word)) return true;
  const std::vector<std::string_view> parts = split_at_commas(word);
  return std::all_of(parts.begin(), parts.end(), names);
}

NewIds::NewIds(const TaskList& list) {
  for (const Task& task : list.tasks) last_ = std::max(last_, task.id.number().value_or(0));
}

Result<TaskId> NewIds::next() {
  if (last_ >= TaskId::kLargest) {
    return fail(Error{ErrorKind::usage, message(messages::kNoIdLeft, TaskId::kLargest)});
  }
  return TaskId(++last_);
}

Result<TaskId> next_id(const TaskList& list) {
  return NewIds(list).next();
}

}  // namespace tasks
