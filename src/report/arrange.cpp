#include "tasks/report/arrange.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <deque>
#include <limits>
#include <map>
#include <numeric>
#include <span>
#include <string_view>
#include <utility>

#include "tasks/base/text_table.h"

namespace tasks {
namespace {

/// The values of lead, units or group of a task; a group as a whole, from outer to inner.
class ValuesOfTask {
 public:
  ValuesOfTask(const Task& task, Field field) {
    if (field != Field::group) {
      const Texts& texts = field == Field::lead ? task.lead : task.units;
      texts_ = {texts.begin(), texts.end()};
      return;
    }
    for (const std::string_view part : task.group) {
      group_.append(group_.empty() ? "" : " / ").append(part);
    }
    group_view_ = group_;
    if (!group_.empty()) texts_ = {&group_view_, 1};
  }
  ValuesOfTask(const ValuesOfTask&) = delete;
  ValuesOfTask& operator=(const ValuesOfTask&) = delete;
  ~ValuesOfTask() = default;

  /// They live as long as this and the task.
  std::span<const std::string_view> texts() const { return texts_; }

 private:
  std::string group_;
  std::string_view group_view_;
  std::span<const std::string_view> texts_;
};

/// Where the list names each value first.
class Ranks {
 public:
  Ranks(const TaskList& list, Field field) {
    for (const Task& task : list.tasks) {
      const ValuesOfTask values(task, field);
      for (const std::string_view text : values.texts()) add(text, field);
    }
  }

  double of(std::string_view text) const {
    const auto found = ranks_.find(text);
    return static_cast<double>(found == ranks_.end() ? ranks_.size() : found->second);
  }

 private:
  void add(std::string_view text, Field field) {
    if (ranks_.contains(text)) return;
    const bool is_of_task = field != Field::group;  // else it is put together, and gone
    ranks_.emplace(is_of_task ? text : std::string_view(groups_.emplace_back(text)),
                   static_cast<std::uint32_t>(ranks_.size()));
  }

  std::deque<std::string> groups_;
  ViewMap<std::uint32_t> ranks_;
};

/// What rows are sorted by: each has numbers, then a text. Without either it has no value.
class SortValues {
 public:
  /// The value of the next row.
  void add(std::span<const double> numbers, std::string_view text) {
    numbers_.insert(numbers_.end(), numbers.begin(), numbers.end());
    past_numbers_.push_back(static_cast<std::uint32_t>(numbers_.size()));
    if (text.empty() && texts_.empty()) return;
    texts_.resize(past_numbers_.size());
    texts_.back() = text;
  }
  /// The same of a text that does not last.
  void add_copy(std::span<const double> numbers, std::string text) {
    add(numbers, copies_.emplace_back(std::move(text)));
  }

  bool goes_before(std::uint32_t a, std::uint32_t b, bool descending) const {
    const Value left = value(a);
    const Value right = value(b);
    if (left.is_missing() != right.is_missing()) return right.is_missing();
    return descending ? right.is_below(left) : left.is_below(right);
  }

 private:
  struct Value {
    std::span<const double> numbers;
    std::string_view text;

    bool is_missing() const { return numbers.empty() && text.empty(); }
    bool is_below(const Value& other) const {
      const auto [mine, others] =
          std::mismatch(numbers.begin(), numbers.end(), other.numbers.begin(), other.numbers.end());
      if (mine != numbers.end() && others != other.numbers.end()) return *mine < *others;
      if (numbers.size() != other.numbers.size()) return numbers.size() < other.numbers.size();
      return text < other.text;
    }
  };

  Value value(std::uint32_t row) const {
    const std::size_t first = row == 0 ? 0 : past_numbers_[row - 1];
    return {std::span(numbers_).subspan(first, past_numbers_[row] - first),
            row < texts_.size() ? texts_[row] : std::string_view{}};
  }

  // Of all rows, since most have one number or a text that stands in the file.
  std::vector<double> numbers_;
  std::vector<std::uint32_t> past_numbers_;  ///< of each row: where its numbers end
  std::vector<std::string_view> texts_;      ///< of the first rows; the others have none
  std::deque<std::string> copies_;
};

constexpr double kBehindNumbers = std::numeric_limits<double>::infinity();

/// Reads off rows what they are sorted by.
class SortValuesReader {
 public:
  SortValuesReader(const QueryKey& key, const TaskList& list) : key_(key) {
    const bool by_rank =
        key.field == Field::lead || key.field == Field::units || key.field == Field::group;
    if (by_rank) ranks_.emplace(list, *key.field);
  }

  SortValues of(const std::vector<TaskRow>& rows) {
    for (const TaskRow& row : rows) add(row);
    return std::move(values_);
  }

 private:
  void add(const TaskRow& row) {
    if (ranks_) return add_ranks(*row.task);
    if (key_.aspect == Aspect::due) return add_day(row.due ? row.due : row.standing.next);
    if (key_.aspect == Aspect::text) return add_text(short_name(*row.task));
    if (key_.aspect == Aspect::field) return add_field(row);
    const Member* member = row.task->member(key_.name);
    add_printed(member == nullptr ? std::string{} : member->printed());
  }

  void add_number(std::optional<double> number) {
    if (number) return values_.add({&*number, 1}, {});
    values_.add({}, {});
  }

  void add_day(std::optional<Date> day) {
    add_number(day ? std::optional<double>(day->time_since_epoch().count()) : std::nullopt);
  }

  void add_text(std::string_view text) { values_.add({}, text); }

  void add_behind_numbers(std::string text) {
    values_.add_copy({&kBehindNumbers, 1}, std::move(text));
  }

  void add_printed(std::string text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    if (text.empty()) return add_number(std::nullopt);
    if (whole) return add_number(number);
    add_behind_numbers(std::move(text));
  }

  void add_ranks(const Task& task) {
    const ValuesOfTask values(task, *key_.field);
    std::vector<double> ranks;
    for (const std::string_view text : values.texts()) ranks.push_back(ranks_->of(text));
    values_.add(ranks, {});
  }

  void add_field(const TaskRow& row) {
    const Task& task = *row.task;
    switch (*key_.field) {
      case Field::id:
        if (!task.id.number()) return add_behind_numbers(std::string(task.id.text()));
        return add_number(static_cast<double>(*task.id.number()));
      case Field::status:
        return add_number(static_cast<double>(task.status));
      case Field::state:
        return add_number(static_cast<double>(row.standing.state));
      case Field::percent:
        return add_number(task.percent);
      case Field::days_left:
        return add_number(row.days_left());
      case Field::next:
        return add_day(row.due ? row.due : row.standing.next);
      case Field::done_on:
        return add_day(task.done_on);
      case Field::met:
        return add_day(task.met.empty() ? std::nullopt : std::optional(task.met.back()));
      case Field::progress:
      case Field::last_progress:
        return add_day(row.standing.last_progress);
      case Field::title:
        return add_text(task.title);
      case Field::task:
        return add_text(task.task);
      case Field::deadline:
        return add_text(task.deadline->text);
      case Field::contact:
        return add_text(task.contact);
      case Field::remark:
        return add_text(task.remark);
      case Field::file:
        return add_text(file_of(task));
      default:
        return add_text(short_name(task));
    }
  }

  QueryKey key_;
  std::optional<Ranks> ranks_;
  SortValues values_;
};

/// Indices of rows.
using Order = std::vector<std::uint32_t>;

/// The place of each row by one key; rows with equal values have the same.
Order places_by(const SortKey& key, const std::vector<TaskRow>& rows, const TaskList& list) {
  const SortValues values = SortValuesReader(key.key, list).of(rows);
  const auto before = [&](std::uint32_t a, std::uint32_t b) {
    return values.goes_before(a, b, key.descending);
  };
  Order order(rows.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), before);
  Order places(rows.size());
  for (std::size_t i = 1; i < order.size(); ++i) {
    const bool is_next = before(order[i - 1], order[i]);
    places[order[i]] = places[order[i - 1]] + (is_next ? 1U : 0U);
  }
  return places;
}

/// Puts each row where `order` wants it, without room for them twice.
void rearrange(std::vector<TaskRow>& rows, Order order) {
  for (std::uint32_t start = 0; start < order.size(); ++start) {
    const TaskRow first = rows[start];
    std::uint32_t at = start;
    while (order[at] != start) {
      const std::uint32_t from = std::exchange(order[at], at);
      rows[at] = rows[from];
      at = from;
    }
    rows[at] = first;
    order[at] = at;
  }
}

}  // namespace

void sort_rows(std::vector<TaskRow>& rows, const std::vector<SortKey>& keys, const TaskList& list) {
  if (keys.empty()) return;
  std::vector<Order> places;
  places.reserve(keys.size());
  for (const SortKey& key : keys) places.push_back(places_by(key, rows, list));
  Order order(rows.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&places](std::uint32_t a, std::uint32_t b) {
    for (const Order& place : places) {
      if (place[a] != place[b]) return place[a] < place[b];
    }
    return a < b;
  });
  rearrange(rows, std::move(order));
}

std::vector<RowGroup> group_rows(const std::vector<TaskRow>& rows, Field field,
                                 const TaskList& list) {
  std::map<double, RowGroup> groups;
  const auto add = [&groups](double order, std::size_t row, std::optional<LocalText> words,
                             std::string_view text) {
    const auto [place, is_new] = groups.try_emplace(order);
    RowGroup& group = place->second;
    if (is_new) group = {words, std::string(text), {}};
    group.rows.push_back(static_cast<std::uint32_t>(row));
  };
  if (field == Field::status || field == Field::state) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const Status status = rows[i].task->status;
      const State state = rows[i].standing.state;
      if (field == Field::status) add(static_cast<double>(status), i, label(status), {});
      if (field == Field::state) add(static_cast<double>(state), i, label(state), {});
    }
  } else {
    const Ranks ranks(list, field);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const ValuesOfTask values(*rows[i].task, field);
      for (const std::string_view text : values.texts()) add(ranks.of(text), i, std::nullopt, text);
      if (values.texts().empty()) add(kBehindNumbers, i, std::nullopt, {});
    }
  }
  std::vector<RowGroup> result;
  result.reserve(groups.size());
  for (auto& [order, group] : groups) result.push_back(std::move(group));
  return result;
}

}  // namespace tasks
