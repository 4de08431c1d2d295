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

/// The ids of a list: looked up by what they print, marked as they are named.
class IdFinder {
 public:
  explicit IdFinder(const TaskList& list)
      : list_(list), ids_(&list), named_(list.tasks.size(), false) {
    for (std::size_t i = 0; i < list.tasks.size(); ++i) {
      places_.emplace(list.tasks[i].id.text(), i);
    }
  }

  /// False where nothing has that id.
  bool name(std::string_view word) {
    const auto [first, last] = places_.equal_range(word);
    for (auto place = first; place != last; ++place) named_[place->second] = true;
    if (first != last) return true;
    const auto range = range_of(word);
    if (!range || !ids_.has_any_in(*range)) return false;
    ranges_.add(*range);
    return true;
  }

  std::vector<const Task*> named() const {
    std::vector<const Task*> tasks;
    for (std::size_t i = 0; i < named_.size(); ++i) {
      const Task& task = list_.tasks[i];
      if (named_[i] || ranges_.holds(task.id)) tasks.push_back(&task);
    }
    return tasks;
  }

 private:
  const TaskList& list_;
  ListIds ids_;
  /// Of several lists, ids may recur.
  std::unordered_multimap<std::string_view, std::size_t, TextHash> places_;
  std::vector<bool> named_;
  IdSet ranges_;
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

void ListIds::read() const {
  if (std::exchange(is_read_, true) || list_ == nullptr) return;
  texts_.reserve(list_->tasks.size());
  for (const Task& task : list_->tasks) {
    texts_.insert(task.id.text());
    if (const auto number = task.id.number()) numbers_.push_back(*number);
  }
  std::sort(numbers_.begin(), numbers_.end());
}

bool ListIds::has(std::string_view text) const {
  if (asked_ != nullptr) asked_->add(std::string(text));
  read();
  return texts_.contains(text);
}

bool ListIds::has_any_in(const IdSet::Range& range) const {
  read();
  const auto first = std::lower_bound(numbers_.begin(), numbers_.end(), range.first);
  return first != numbers_.end() && *first <= range.last;
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
