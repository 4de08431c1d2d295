#include "tasks/report/arrange.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace tasks {
namespace {

/// The values of lead, units or group of a task; a group as a whole, from outer to inner.
std::vector<std::string> texts_of(const Task& task, Field field) {
  if (field == Field::group) {
    std::string whole;
    for (const std::string_view part : task.group) {
      whole.append(whole.empty() ? "" : " / ").append(part);
    }
    return whole.empty() ? std::vector<std::string>{} : std::vector{whole};
  }
  const auto& texts = field == Field::lead ? task.lead : task.units;
  return {texts.begin(), texts.end()};
}

/// Where the list names each value first.
class Ranks {
 public:
  Ranks(const TaskList& list, Field field) {
    for (const Task& task : list.tasks) {
      for (const std::string& text : texts_of(task, field)) ranks_.emplace(text, ranks_.size());
    }
  }

  double of(const std::string& text) const {
    const auto found = ranks_.find(text);
    return static_cast<double>(found == ranks_.end() ? ranks_.size() : found->second);
  }

 private:
  std::unordered_map<std::string, std::size_t> ranks_;
};

/// What a row is sorted by: numbers, then a text. Without either it has no value.
struct SortValue {
  std::vector<double> numbers;
  std::string text;

  bool is_missing() const { return numbers.empty() && text.empty(); }
};

constexpr double kBehindNumbers = std::numeric_limits<double>::infinity();

SortValue number_value(std::optional<double> number) {
  return number ? SortValue{{*number}, {}} : SortValue{};
}

SortValue day_value(std::optional<Date> day) {
  return day ? SortValue{{static_cast<double>(day->time_since_epoch().count())}, {}} : SortValue{};
}

SortValue printed_value(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  if (whole && !text.empty()) return {{number}, {}};
  return text.empty() ? SortValue{} : SortValue{{kBehindNumbers}, std::string(text)};
}

class SortValues {
 public:
  SortValues(const QueryKey& key, const TaskList& list) : key_(key) {
    const bool by_rank =
        key.field == Field::lead || key.field == Field::units || key.field == Field::group;
    if (by_rank) ranks_.emplace(list, *key.field);
  }

  SortValue of(const TaskRow& row) const {
    if (ranks_) return rank_value(*row.task);
    if (key_.aspect == Aspect::due) return day_value(row.due ? row.due : row.standing.next);
    if (key_.aspect == Aspect::text) return {{}, std::string(short_name(*row.task))};
    if (key_.aspect == Aspect::field) return field_value(row);
    const Member* member = row.task->member(key_.name);
    return member == nullptr ? SortValue{} : printed_value(member->printed());
  }

 private:
  SortValue rank_value(const Task& task) const {
    SortValue value;
    for (const std::string& text : texts_of(task, *key_.field)) {
      value.numbers.push_back(ranks_->of(text));
    }
    return value;
  }

  SortValue field_value(const TaskRow& row) const {
    const Task& task = *row.task;
    switch (*key_.field) {
      case Field::id:
        if (!task.id.number()) return {{kBehindNumbers}, task.id.text()};
        return {{static_cast<double>(*task.id.number())}, {}};
      case Field::status:
        return {{static_cast<double>(task.status)}, {}};
      case Field::state:
        return {{static_cast<double>(row.standing.state)}, {}};
      case Field::percent:
        return number_value(task.percent);
      case Field::days_left:
        return number_value(row.due_in ? row.due_in : row.standing.days_left);
      case Field::next:
        return day_value(row.due ? row.due : row.standing.next);
      case Field::done_on:
        return day_value(task.done_on);
      case Field::met:
        return day_value(task.met.empty() ? std::nullopt : std::optional(task.met.back()));
      case Field::progress:
      case Field::last_progress:
        return day_value(row.standing.last_progress);
      case Field::title:
        return {{}, std::string(task.title)};
      case Field::task:
        return {{}, std::string(task.task)};
      case Field::deadline:
        return {{}, task.deadline->text};
      case Field::contact:
        return {{}, std::string(task.contact)};
      case Field::remark:
        return {{}, std::string(task.remark)};
      case Field::file:
        return {{}, std::string(file_of(task))};
      default:
        return {{}, std::string(short_name(task))};
    }
  }

  QueryKey key_;
  std::optional<Ranks> ranks_;
};

bool goes_before(const SortValue& a, const SortValue& b, bool descending) {
  if (a.is_missing() != b.is_missing()) return b.is_missing();
  const auto left = std::tie(a.numbers, a.text);
  const auto right = std::tie(b.numbers, b.text);
  return descending ? right < left : left < right;
}

/// Indices of rows.
using Order = std::vector<std::uint32_t>;

/// The place of each row by one key; rows with equal values have the same.
Order places_by(const SortKey& key, const std::vector<TaskRow>& rows, const TaskList& list) {
  const SortValues values_of(key.key, list);
  std::vector<SortValue> values;
  values.reserve(rows.size());
  for (const TaskRow& row : rows) values.push_back(values_of.of(row));
  const auto before = [&](std::uint32_t a, std::uint32_t b) {
    return goes_before(values[a], values[b], key.descending);
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
  const auto add = [&groups](double order, const TaskRow& row, std::optional<LocalText> words,
                             std::string text) {
    RowGroup& group = groups[order];
    group.label = words;
    group.text = std::move(text);
    group.rows.push_back(row);
  };
  if (field == Field::status || field == Field::state) {
    for (const TaskRow& row : rows) {
      const Status status = row.task->status;
      const State state = row.standing.state;
      if (field == Field::status) add(static_cast<double>(status), row, label(status), {});
      if (field == Field::state) add(static_cast<double>(state), row, label(state), {});
    }
  } else {
    const Ranks ranks(list, field);
    for (const TaskRow& row : rows) {
      const std::vector<std::string> texts = texts_of(*row.task, field);
      for (const std::string& text : texts) add(ranks.of(text), row, std::nullopt, text);
      if (texts.empty()) add(kBehindNumbers, row, std::nullopt, {});
    }
  }
  std::vector<RowGroup> result;
  result.reserve(groups.size());
  for (auto& [order, group] : groups) result.push_back(std::move(group));
  return result;
}

}  // namespace tasks
