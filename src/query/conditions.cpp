#include "query/conditions.h"

#include <array>
#include <charconv>
#include <utility>

#include "query/keys.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/query.h"
#include "tasks/base/text.h"
#include "tasks/query/days.h"

namespace tasks {
namespace {

/// How the values of a key are compared.
enum class Family { text, id, status, state, day, number };

Family family_of(const QueryKey& key) {
  if (key.aspect == Aspect::due) return Family::day;
  if (key.aspect != Aspect::field) return Family::text;
  switch (*key.field) {
    case Field::id:
      return Family::id;
    case Field::status:
      return Family::status;
    case Field::state:
      return Family::state;
    case Field::met:
    case Field::done_on:
    case Field::next:
    case Field::last_progress:
      return Family::day;
    case Field::percent:
    case Field::days_left:
      return Family::number;
    default:
      return Family::text;
  }
}

/// `a,b` as two; also at the commas of Chinese.
std::vector<std::string_view> alternatives(const Operand& operand) {
  constexpr std::array<std::string_view, 3> kCommas{",", "，", "、"};
  std::string_view rest = operand.text;
  std::vector<std::string_view> parts;
  for (;;) {
    std::size_t end = std::string_view::npos;
    std::size_t size = 0;
    for (const std::string_view comma : kCommas) {
      const std::size_t at =
          operand.kind == Operand::Kind::plain ? rest.find(comma) : std::string_view::npos;
      if (at < end) {
        end = at;
        size = comma.size();
      }
    }
    parts.push_back(rest.substr(0, end));
    if (end == std::string_view::npos) return parts;
    rest.remove_prefix(end + size);
  }
}

Result<State> read_state(std::string_view word) {
  if (const auto state = parse_state(word)) return *state;
  std::string accepted;
  std::vector<std::string_view> words;
  for (const State state : all_states()) {
    words.push_back(code(state));
    words.push_back(label(state).in(Language::zh));
    accepted.append(accepted.empty() ? "" : ", ").append(code(state));
    accepted.append(" ").append(label(state).in(Language::zh));
  }
  Error error = usage(message(messages::kUnknownState, word));
  const std::string_view near = nearest(word, words);
  if (!near.empty()) error.hints.push_back(message(messages::kDidYouMean, near));
  error.hints.push_back(message(messages::kStatusWords, accepted));
  return fail(std::move(error));
}

/// The two ends of `A..B`, of which one may be missing; nothing where it is no range.
struct Ends {
  std::string_view first;
  std::string_view last;
};
std::optional<Ends> ends_of(std::string_view text) {
  const std::size_t at = text.find("..");
  if (at == std::string_view::npos) return std::nullopt;
  return Ends{text.substr(0, at), text.substr(at + 2)};
}

class ConditionMaker {
 public:
  ConditionMaker(const QueryKey& key, const Operand& operand, const QueryContext& context)
      : key_(key), operand_(operand), context_(context) {}

  Result<Query> make(Operator op) const {
    if (op == Operator::differs) {
      TASKS_TRY_ASSIGN(query, make(Operator::is));
      return negation_of(std::move(query));
    }
    if (op == Operator::is && operand_.text.empty()) return negation_of(condition(IsPresent{}));
    if (operand_.text.empty()) {
      return fail(usage(message(messages::kNoValue, key_.name))
                      .hint(message(messages::kAskForAbsence, key_.name)));
    }
    if (operand_.kind == Operand::Kind::regex) return regex(op);
    switch (family_of(key_)) {
      case Family::id:
        return ids(op);
      case Family::status:
        return statuses(op);
      case Family::state:
        return states(op);
      case Family::day:
        return days(op);
      case Family::number:
        return numbers(op);
      case Family::text:
        break;
    }
    return texts(op);
  }

 private:
  Query condition(Test test) const { return query_of({key_, std::move(test)}); }

  static bool is_order(Operator op) { return op != Operator::fits && op != Operator::is; }

  Error has_no_order() const { return usage(message(messages::kNoOrder, key_.name)); }

  Result<Query> regex(Operator op) const {
    if (op != Operator::fits) return fail(usage(message(messages::kRegexNeedsColon)));
    TASKS_TRY_ASSIGN(regex, Regex::compile(operand_.text));
    return condition(Matches{std::move(regex)});
  }

  Result<Query> ids(Operator op) const {
    if (is_order(op)) {
      const std::string& text = operand_.text;
      std::int64_t bound = 0;
      const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), bound);
      const bool whole = error == std::errc{} && end == text.data() + text.size();
      if (!whole || bound < 0 || bound > TaskId::kLargest) {
        return fail(usage(message(messages::kBadNumber, text)));
      }
      IdSet ids;
      if (op == Operator::less) ids.add(IdSet::Range{1, bound - 1});
      if (op == Operator::at_most) ids.add(IdSet::Range{1, bound});
      if (op == Operator::greater) ids.add(IdSet::Range{bound + 1, TaskId::kLargest});
      if (op == Operator::at_least) ids.add(IdSet::Range{bound, TaskId::kLargest});
      return condition(HasId{std::move(ids)});
    }
    TASKS_TRY_ASSIGN(ids, read_ids(operand_.text, ListIds(context_.list, context_.asked_ids)));
    return condition(HasId{std::move(ids)});
  }

  Result<Query> statuses(Operator op) const {
    if (is_order(op)) return fail(has_no_order());
    HasStatus test;
    for (const std::string_view word : alternatives(operand_)) {
      TASKS_TRY_ASSIGN(status, read_status(word));
      test.statuses.push_back(status);
    }
    return condition(std::move(test));
  }

  Result<Query> states(Operator op) const {
    if (is_order(op)) return fail(has_no_order());
    HasState test;
    for (const std::string_view word : alternatives(operand_)) {
      TASKS_TRY_ASSIGN(state, read_state(word));
      test.states.push_back(state);
    }
    return condition(std::move(test));
  }

  Result<DateRange> day_range(std::string_view text) const {
    if (const auto days = read_days(text, context_.today, context_.year)) return *days;
    return fail(usage(message(messages::kNoDay, text)).hint(message(messages::kQueryDayForms)));
  }

  Result<Query> days(Operator op) const {
    const std::optional<Ends> ends = is_order(op) ? std::nullopt : ends_of(operand_.text);
    if (ends) return days_between(*ends);
    TASKS_TRY_ASSIGN(days, day_range(operand_.text));
    constexpr DayCount kOne{1};
    switch (op) {
      case Operator::less:
        return condition(InDays{std::nullopt, days.first - kOne});
      case Operator::at_most:
        return condition(InDays{std::nullopt, days.last});
      case Operator::greater:
        return condition(InDays{days.last + kOne, std::nullopt});
      case Operator::at_least:
        return condition(InDays{days.first, std::nullopt});
      default:
        return condition(InDays{days.first, days.last});
    }
  }

  Result<Query> days_between(const Ends& ends) const {
    InDays test;
    if (ends.first.empty() && ends.last.empty()) {
      return fail(
          usage(message(messages::kNoDay, operand_.text)).hint(message(messages::kQueryDayForms)));
    }
    if (!ends.first.empty()) {
      TASKS_TRY_ASSIGN(first, day_range(ends.first));
      test.first = first.first;
    }
    if (!ends.last.empty()) {
      TASKS_TRY_ASSIGN(last, day_range(ends.last));
      test.last = last.last;
    }
    if (test.first && test.last && *test.first > *test.last) {
      return fail(usage(
          message(messages::kEndsBeforeStart, to_string(*test.first), to_string(*test.last))));
    }
    return condition(test);
  }

  /// `50`, `33.5%`, `7d`.
  static std::optional<double> read_number(std::string_view text) {
    for (const std::string_view unit : {"%", "％", "d", "天"}) {
      if (text.size() > unit.size() && text.ends_with(unit)) {
        text.remove_suffix(unit.size());
        break;
      }
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && value == value ? std::optional(value) : std::nullopt;
  }

  Result<double> number(std::string_view text) const {
    if (const auto value = read_number(text)) return *value;
    return fail(usage(message(messages::kBadNumber, text)));
  }

  Result<Query> numbers(Operator op) const {
    const std::optional<Ends> ends = is_order(op) ? std::nullopt : ends_of(operand_.text);
    if (ends && !(ends->first.empty() && ends->last.empty())) {
      InNumbers test;
      if (!ends->first.empty()) {
        TASKS_TRY_ASSIGN(least, number(ends->first));
        test.least = least;
      }
      if (!ends->last.empty()) {
        TASKS_TRY_ASSIGN(most, number(ends->last));
        test.most = most;
      }
      return condition(test);
    }
    TASKS_TRY_ASSIGN(value, number(operand_.text));
    return condition(compared(op, value));
  }

  static InNumbers compared(Operator op, double value) {
    switch (op) {
      case Operator::less:
        return {std::nullopt, value, true, false};
      case Operator::at_most:
        return {std::nullopt, value};
      case Operator::greater:
        return {value, std::nullopt, false, true};
      case Operator::at_least:
        return {value, std::nullopt};
      default:
        return {value, value};
    }
  }

  Result<Query> texts(Operator op) const {
    if (op == Operator::is) return condition(Equals{{operand_.text}});
    if (is_order(op)) return ordered_key(op);
    Contains test;
    if (key_.field == Field::lead || key_.field == Field::units) {
      for (const std::string_view part : alternatives(operand_)) {
        if (part.empty()) return fail(usage(message(messages::kNoValue, key_.name)));
        test.texts.emplace_back(part);
      }
    } else {
      test.texts.emplace_back(operand_.text);
    }
    return condition(std::move(test));
  }

  /// A key of the file's own has the order of what it is compared with: a number or a day.
  Result<Query> ordered_key(Operator op) const {
    if (key_.aspect != Aspect::other_key) return fail(has_no_order());
    if (const auto value = read_number(operand_.text)) return condition(compared(op, *value));
    return days(op);
  }

  const QueryKey& key_;
  const Operand& operand_;
  const QueryContext& context_;
};

}  // namespace

Result<Query> make_condition(const QueryKey& key, Operator op, const Operand& operand,
                             const QueryContext& context) {
  return ConditionMaker(key, operand, context).make(op);
}

Result<Query> query_for_values(Field field, const std::vector<std::string>& values,
                               const QueryContext& context) {
  Query any{Query::Kind::any_of, {}, {}};
  const QueryKey key = key_of_field(field);
  const bool is_word = field == Field::status || field == Field::state;
  for (const std::string& value : values) {
    const Operand operand{value, is_word ? Operand::Kind::plain : Operand::Kind::quoted};
    TASKS_TRY_ASSIGN(query, make_condition(key, Operator::fits, operand, context));
    any.parts.push_back(std::move(query));
  }
  if (any.parts.empty()) return Query{};
  return any.parts.size() == 1 ? std::move(any.parts.front()) : any;
}

Result<Query> query_for_text(const std::vector<std::string>& values) {
  Query all;
  for (const std::string& value : values) {
    const QueryKey key{Aspect::text, {}, "text"};
    TASKS_TRY_ASSIGN(query,
                     make_condition(key, Operator::fits, {value, Operand::Kind::quoted}, {}));
    all.parts.push_back(std::move(query));
  }
  return all;
}

}  // namespace tasks
