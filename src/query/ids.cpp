#include "tasks/query/ids.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_map>
#include <utility>

#include "tasks/base/messages/query.h"
#include "tasks/base/text.h"

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
  explicit IdFinder(const TaskList& list) : list_(list), named_(list.tasks.size(), false) {
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
    return range && name_range(*range);
  }

  std::vector<const Task*> named() const {
    std::vector<const Task*> tasks;
    for (std::size_t i = 0; i < named_.size(); ++i) {
      if (named_[i]) tasks.push_back(&list_.tasks[i]);
    }
    return tasks;
  }

 private:
  bool name_range(const Range& range) {
    bool any = false;
    for (std::size_t i = 0; i < named_.size(); ++i) {
      const auto number = list_.tasks[i].id.number();
      if (!number || *number < range.first || *number > range.last) continue;
      named_[i] = true;
      any = true;
    }
    return any;
  }

  const TaskList& list_;
  std::unordered_multimap<std::string_view, std::size_t>
      places_;  // of several lists, ids may recur
  std::vector<bool> named_;
};

bool has_id(const TaskList* list, std::string_view word) {
  if (list == nullptr) return false;
  return std::any_of(list->tasks.begin(), list->tasks.end(),
                     [word](const Task& task) { return task.id.text() == word; });
}

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

bool may_name(const std::vector<std::string>& words, const TaskId& id) {
  const auto is_named = [&id](std::string_view word) {
    const auto range = range_of(word);
    const auto number = id.number();
    return word == id.text() ||
           (range && number && range->first <= *number && *number <= range->last);
  };
  return std::any_of(words.begin(), words.end(), [&is_named](const std::string& word) {
    const std::vector<std::string_view> parts = split_at_commas(word);
    return is_named(word) || std::any_of(parts.begin(), parts.end(), is_named);
  });
}

bool IdSet::holds(const TaskId& id) const {
  if (std::find(texts.begin(), texts.end(), id.text()) != texts.end()) return true;
  if (!id.number()) return false;
  return std::any_of(ranges.begin(), ranges.end(), [number = *id.number()](const Range& range) {
    return range.first <= number && number <= range.last;
  });
}

Result<IdSet> read_ids(std::string_view word, const TaskList* list) {
  IdSet ids;
  if (has_id(list, word)) {
    ids.texts.emplace_back(word);
    return ids;
  }
  for (const std::string_view part : split_at_commas(word)) {
    if (part.empty()) return fail(Error{ErrorKind::usage, message(messages::kEmptyId)});
    const auto range = range_of(part);
    if (range && !has_id(list, part)) {
      ids.ranges.push_back(*range);
    } else {
      ids.texts.emplace_back(part);
    }
  }
  return ids;
}

bool is_id_word(std::string_view word, const TaskList* list) {
  if (has_id(list, word)) return true;
  const std::vector<std::string_view> parts = split_at_commas(word);
  return std::all_of(parts.begin(), parts.end(), [list](std::string_view part) {
    return parse_number(part) || range_of(part) || has_id(list, part);
  });
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
