#include <algorithm>
#include <charconv>
#include <span>

#include <fmt/format.h>

#include "tasks/query/query.h"

namespace tasks {
namespace {

std::optional<double> number_in(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc{} && end == text.data() + text.size() && !text.empty();
  return whole ? std::optional(value) : std::nullopt;
}

/// The values of one task, one after the other, each as it is printed.
class Values {
 public:
  Values(const Task& task, const Standing& standing) : task_(task), standing_(standing) {}

  /// True where `accept` is true of one of the texts.
  template <class Accept>
  bool any_text(const QueryKey& key, const Accept& accept) const {
    switch (key.aspect) {
      case Aspect::text:
        return accept(task_.title) || accept(task_.task) || any_of(task_.group, accept);
      case Aspect::other_key:
        return any_printed(key.name, accept);
      case Aspect::due:
        return any_day(key, [&accept](Date day) { return accept(to_string(day)); });
      case Aspect::field:
        break;
    }
    return any_field_text(*key.field, accept) ||
           (is_unread(*key.field) && any_printed(key.name, accept));
  }

  template <class Accept>
  bool any_day(const QueryKey& key, const Accept& accept) const {
    if (key.aspect == Aspect::due) {
      const std::vector<OpenDay> days = open_days(task_, standing_);
      return std::any_of(days.begin(), days.end(),
                         [&accept](const OpenDay& open) { return accept(open.day); });
    }
    if (key.aspect == Aspect::other_key) {
      return any_printed(key.name, [&accept](std::string_view text) {
        const auto day = parse_date(text);
        return day && accept(*day);
      });
    }
    if (key.field == Field::met) return std::any_of(task_.met.begin(), task_.met.end(), accept);
    const std::optional<Date> day = single_day(*key.field);
    return day && accept(*day);
  }

  std::optional<double> number(const QueryKey& key) const {
    if (key.field == Field::percent) return task_.percent;
    if (key.field == Field::days_left) return standing_.days_left;
    const Member* member = task_.member(key.name);
    return member == nullptr ? std::nullopt : number_in(member->printed());
  }

  bool is_present(const QueryKey& key) const {
    if (key.field == Field::progress) {
      return std::any_of(task_.progress.begin(), task_.progress.end(),
                         [](const ProgressEntry& entry) { return entry.kind.empty(); });
    }
    return any_text(key, [](std::string_view text) { return !text.empty() && text != "[]"; });
  }

 private:
  template <class Accept>
  static bool any_of(std::span<const std::string_view> texts, const Accept& accept) {
    return std::any_of(texts.begin(), texts.end(), accept);
  }

  template <class Accept>
  bool any_printed(std::string_view key, const Accept& accept) const {
    const Member* member = task_.member(key);
    return member != nullptr && accept(member->printed());
  }

  std::optional<Date> single_day(Field field) const {
    if (field == Field::done_on) return task_.done_on;
    return field == Field::next ? standing_.next : standing_.last_progress;
  }

  template <class Accept>
  bool any_field_text(Field field, const Accept& accept) const {
    switch (field) {
      case Field::id:
        return accept(task_.id.text());
      case Field::group:
        return any_of(task_.group, accept);
      case Field::title:
        return accept(task_.title);
      case Field::task:
        return accept(task_.task);
      case Field::lead:
        return any_of(task_.lead, accept);
      case Field::units:
        return any_of(task_.units, accept);
      case Field::deadline:
        return accept(task_.deadline->text);
      case Field::met:
        return std::any_of(task_.met.begin(), task_.met.end(),
                           [&accept](Date day) { return accept(to_string(day)); });
      case Field::status:
        return task_.member("status") != nullptr && task_.status_is_known &&
               accept(code(task_.status));
      case Field::percent:
        return task_.percent && accept(fmt::format("{}", *task_.percent));
      case Field::progress:
        return std::any_of(task_.progress.begin(), task_.progress.end(),
                           [&accept](const ProgressEntry& entry) {
                             return accept(entry.text) || accept(entry.unit);
                           });
      case Field::contact:
        return accept(task_.contact);
      case Field::remark:
        return accept(task_.remark);
      case Field::short_name:
        return accept(short_name(task_));
      case Field::days_left:
        return standing_.days_left && accept(std::to_string(*standing_.days_left));
      case Field::state:
        return accept(code(standing_.state));
      case Field::light:
        return standing_.light && (accept(code(standing_.light->colour)) ||
                                   accept(standing_.light->words(Language::zh)));
      case Field::file:
        return accept(file_of(task_));
      case Field::done_on:
      case Field::next:
      case Field::last_progress:
        break;
    }
    const std::optional<Date> day = single_day(field);
    return day && accept(to_string(*day));
  }

  /// True where the file may hold a value that its field could not take: it counts as printed.
  bool is_unread(Field field) const {
    if (is_reserved(row_of(field).key)) return false;
    return !any_field_text(field, [](std::string_view text) { return !text.empty(); });
  }

  const Task& task_;
  const Standing& standing_;
};

/// Answers the conditions; remembers why one could not be answered.
class Answerer {
 public:
  Answerer(const Task& task, const Standing& standing)
      : task_(task), standing_(standing), values_(task, standing) {}

  bool holds(const Query& query) {
    const auto part_holds = [this](const Query& part) { return holds(part); };
    switch (query.kind) {
      case Query::Kind::all_of:
        return std::all_of(query.parts.begin(), query.parts.end(), part_holds);
      case Query::Kind::any_of:
        return std::any_of(query.parts.begin(), query.parts.end(), part_holds);
      case Query::Kind::none_of:
        return std::none_of(query.parts.begin(), query.parts.end(), part_holds);
      case Query::Kind::condition:
        break;
    }
    return std::visit([&](const auto& test) { return passes(query.condition->key, test); },
                      query.condition->test);
  }

  std::optional<Error>& failure() { return failure_; }

 private:
  bool passes(const QueryKey& key, const Contains& test) {
    return values_.any_text(key, [&test](std::string_view text) {
      return std::any_of(test.texts.begin(), test.texts.end(),
                         [text](const SearchText& part) { return part.is_in(text); });
    });
  }

  bool passes(const QueryKey& key, const Equals& test) {
    return values_.any_text(key, [&test](std::string_view text) {
      return std::find(test.texts.begin(), test.texts.end(), text) != test.texts.end();
    });
  }

  bool passes(const QueryKey& key, const Matches& test) {
    return values_.any_text(key, [this, &test](std::string_view text) {
      if (failure_) return false;
      Result<bool> found = test.regex.is_in(text);
      if (found) return *found;
      failure_ = std::move(found).error();
      return false;
    });
  }

  bool passes(const QueryKey& key, const InDays& test) {
    return values_.any_day(key, [&test](Date day) {
      return (!test.first || day >= *test.first) && (!test.last || day <= *test.last);
    });
  }

  bool passes(const QueryKey& key, const InNumbers& test) {
    const std::optional<double> number = values_.number(key);
    if (!number) return false;
    if (test.least && (*number < *test.least || (!test.least_included && *number == *test.least))) {
      return false;
    }
    return !test.most || *number < *test.most || (test.most_included && *number == *test.most);
  }

  bool passes(const QueryKey&, const HasStatus& test) const {
    return task_.status_is_known && std::find(test.statuses.begin(), test.statuses.end(),
                                              task_.status) != test.statuses.end();
  }

  bool passes(const QueryKey&, const HasState& test) const {
    return std::find(test.states.begin(), test.states.end(), standing_.state) != test.states.end();
  }

  bool passes(const QueryKey&, const HasId& test) const { return test.ids.holds(task_.id); }

  bool passes(const QueryKey& key, const IsPresent&) const { return values_.is_present(key); }

  const Task& task_;
  const Standing& standing_;
  Values values_;
  std::optional<Error> failure_;
};

}  // namespace

Result<bool> holds(const Query& query, const Task& task, const Standing& standing) {
  Answerer answerer(task, standing);
  const bool answer = answerer.holds(query);
  if (answerer.failure()) return fail(*std::move(answerer.failure()));
  return answer;
}

}  // namespace tasks
