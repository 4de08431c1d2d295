#include "tasks/query/parse_query.h"

#include <algorithm>
#include <array>
#include <utility>

#include "query/conditions.h"
#include "query/keys.h"
#include "query/lexer.h"
#include "tasks/base/messages/query.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

/// `or` is weaker than what stands side by side, `not` is stronger.
class Parser {
 public:
  Parser(std::string_view text, const QueryContext& context)
      : text_(text), context_(context), list_ids_(context.list, context.asked_ids), lexer_(text) {}

  Result<Query> parse() {
    TASKS_TRY(advance());
    if (word_.kind == QueryWord::Kind::end) return Query{};
    TASKS_TRY_ASSIGN(query, parse_or(0));
    if (word_.kind == QueryWord::Kind::close) {
      return fail(at(message(messages::kStrayParenthesis), word_.begin));
    }
    return std::move(query);
  }

 private:
  static constexpr std::size_t kDeepest = 64;

  Result<void> advance() {
    TASKS_TRY_ASSIGN(word, lexer_.next());
    word_ = std::move(word);
    return {};
  }

  Result<Query> parse_or(std::size_t depth) {
    Query any{Query::Kind::any_of, {}, {}};
    for (;;) {
      TASKS_TRY_ASSIGN(part, parse_and(depth));
      any.parts.push_back(std::move(part));
      if (word_.kind != QueryWord::Kind::or_word) break;
      TASKS_TRY(advance_to_condition());
    }
    return any.parts.size() == 1 ? std::move(any.parts.front()) : any;
  }

  Result<Query> parse_and(std::size_t depth) {
    Query all;
    std::optional<std::size_t> ids;  // of the bare ids among the parts: together they name tasks
    while (word_.kind != QueryWord::Kind::end && word_.kind != QueryWord::Kind::close &&
           word_.kind != QueryWord::Kind::or_word) {
      if (word_.kind == QueryWord::Kind::and_word) {
        if (all.parts.empty()) return fail(condition_missing());
        TASKS_TRY(advance_to_condition());
        continue;
      }
      const bool bare_ids = is_bare_ids();
      TASKS_TRY_ASSIGN(part, parse_not(depth));
      if (bare_ids && ids) {
        merge_ids(all.parts[*ids], part);
        continue;
      }
      if (bare_ids) ids = all.parts.size();
      if (narrow_window(all, part)) continue;
      all.parts.push_back(std::move(part));
    }
    if (all.parts.empty()) return fail(condition_missing());
    return all.parts.size() == 1 ? std::move(all.parts.front()) : all;
  }

  static InDays* due_window(Query& query) {
    const bool is_due = query.condition && query.condition->key.aspect == Aspect::due;
    return is_due ? std::get_if<InDays>(&query.condition->test) : nullptr;
  }

  /// Several conditions on `due` are one window, which one day must be in.
  static bool narrow_window(Query& all, Query& part) {
    const InDays* more = due_window(part);
    if (more == nullptr) return false;
    for (Query& known : all.parts) {
      InDays* window = due_window(known);
      if (window == nullptr) continue;
      if (!window->first || (more->first && *more->first > *window->first)) {
        window->first = more->first;
      }
      if (!window->last || (more->last && *more->last < *window->last)) window->last = more->last;
      return true;
    }
    return false;
  }

  Result<Query> parse_not(std::size_t depth) {
    if (depth >= kDeepest) return fail(at(message(messages::kQueryTooDeep, kDeepest), word_.begin));
    if (word_.kind == QueryWord::Kind::not_word) {
      TASKS_TRY(advance_to_condition());
      TASKS_TRY_ASSIGN(query, parse_not(depth + 1));
      return negation_of(std::move(query));
    }
    if (word_.kind == QueryWord::Kind::open) return parse_parentheses(depth);
    TASKS_TRY_ASSIGN(query, parse_condition());
    TASKS_TRY(advance());
    return std::move(query);
  }

  Result<Query> parse_parentheses(std::size_t depth) {
    const std::size_t begin = word_.begin;
    TASKS_TRY(advance());
    TASKS_TRY_ASSIGN(query, parse_or(depth + 1));
    if (word_.kind != QueryWord::Kind::close) {
      return fail(at(message(messages::kOpenParenthesis), begin));
    }
    TASKS_TRY(advance());
    return std::move(query);
  }

  /// Behind `not`, `or` and `and` something must stand.
  Result<void> advance_to_condition() {
    const QueryWord before = word_;
    TASKS_TRY(advance());
    const bool is_nothing =
        word_.kind == QueryWord::Kind::end || word_.kind == QueryWord::Kind::close ||
        word_.kind == QueryWord::Kind::or_word || word_.kind == QueryWord::Kind::and_word;
    if (!is_nothing) return {};
    return fail(at(message(messages::kWordExpected, text_.substr(before.begin, before.size)),
                   before.begin));
  }

  Result<Query> parse_condition() {
    if (!word_.has_operator) return parse_bare();
    if (word_.key.empty()) {
      return fail(at(message(messages::kNoKeyBefore, word_.operator_text), word_.begin));
    }
    if (word_.op == Operator::fits && asks_for_absence(word_.key)) return parse_presence(true);
    if (word_.op == Operator::fits && asks_for_presence(word_.key)) return parse_presence(false);
    const auto key = key_of(word_.key);
    if (!key) return fail(no_such_key(word_.key, word_.begin));
    return placed(make_condition(*key, word_.op, word_.operand, context_));
  }

  std::optional<QueryKey> key_of(std::string_view word) const {
    const bool is_early = context_.asked_ids != nullptr;
    if (is_early && !is_key_of_every_list(word)) return std::nullopt;
    return find_query_key(word, context_.list);
  }

  Error no_such_key(std::string_view word, std::size_t begin) const {
    return at(unknown_key(word, context_.list).hint(message(messages::kQuoteToSearch)), begin);
  }

  /// `no:KEY`, `has:KEY`.
  Result<Query> parse_presence(bool absent) {
    if (word_.operand.text.empty()) {
      return fail(at(message(messages::kNoValue, word_.key), word_.operand_begin));
    }
    const auto key = key_of(word_.operand.text);
    if (!key) return fail(no_such_key(word_.operand.text, word_.operand_begin));
    Query present = query_of({*key, IsPresent{}});
    return absent ? negation_of(std::move(present)) : std::move(present);
  }

  bool is_bare_ids() const {
    return word_.kind == QueryWord::Kind::condition && !word_.has_operator &&
           word_.operand.kind == Operand::Kind::plain && is_id_word(word_.operand.text, list_ids_);
  }

  Result<Query> parse_bare() {
    if (is_bare_ids()) return parse_ids();
    return placed(
        make_condition({Aspect::text, {}, "text"}, Operator::fits, word_.operand, context_));
  }

  Result<Query> parse_ids() {
    const std::string& word = word_.operand.text;
    if (context_.list != nullptr && !names_tasks(word, list_ids_)) {
      const auto found = find_by_ids(*context_.list, {word});
      if (!found) return fail(Error(found.error()).hint(message(messages::kSearchWord, word)));
    }
    TASKS_TRY_ASSIGN(ids, read_ids(word, list_ids_));
    return query_of({key_of_field(Field::id), HasId{std::move(ids)}});
  }

  static void merge_ids(Query& into, const Query& from) {
    std::get<HasId>(into.condition->test).ids.add(std::get<HasId>(from.condition->test).ids);
  }

  Error condition_missing() const { return at(message(messages::kConditionExpected), word_.begin); }

  /// Gives an error the place of the value; of a regular expression, the place inside it.
  Result<Query> placed(Result<Query> made) const {
    if (made) return made;
    const std::size_t inside = made.error().where ? made.error().where->caret + 1 : 0;
    return fail(at(std::move(made).error(), word_.operand_begin + inside));
  }

  Error at(Message what, std::size_t offset) const {
    return at(Error{ErrorKind::usage, std::move(what)}, offset);
  }

  Error at(Error error, std::size_t offset) const {
    return std::move(error).at(place_in_query(text_, offset));
  }

  std::string_view text_;
  const QueryContext& context_;
  ListIds list_ids_;
  QueryLexer lexer_;
  QueryWord word_;
};

/// `KEY=TEXT` whose text has blanks, and nothing else of the language in it.
std::optional<QueryWord> sole_assignment(std::string_view text) {
  QueryLexer lexer(text);
  Result<QueryWord> first = lexer.next();
  if (!first || first->kind != QueryWord::Kind::condition || !first->has_operator) return {};
  if (first->op != Operator::is && first->op != Operator::differs) return {};
  for (;;) {
    const Result<QueryWord> more = lexer.next();
    if (!more) return {};
    if (more->kind == QueryWord::Kind::end) break;
    if (more->kind != QueryWord::Kind::condition || more->has_operator) return {};
  }
  first->operand = {std::string(text.substr(first->operand_begin)), Operand::Kind::quoted};
  return *std::move(first);
}

/// A query with a condition in it: an empty word is a slip, and must not choose every task.
Result<Query> parse_some(std::string_view text, const QueryContext& context) {
  Result<Query> query = Parser(text, context).parse();
  if (!query || !query->is_empty()) return query;
  return fail(
      Error{ErrorKind::usage, message(messages::kConditionExpected)}.at(place_in_query(text, 0)));
}

}  // namespace

QueryContext query_context(const TaskList& list, Date today) {
  return {&list, today, list.year};
}

Result<Query> parse_query(std::string_view text, const QueryContext& context) {
  return Parser(text, context).parse();
}

Result<Query> parse_query(const std::vector<std::string>& words, const QueryContext& context) {
  std::string text;
  for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
  return words.empty() ? Query{} : parse_some(text, context);
}

Result<Query> parse_if(std::string_view text, const QueryContext& context) {
  const std::optional<QueryWord> word = sole_assignment(text);
  if (!word || word->key.empty()) {
    TASKS_TRY_ASSIGN(query, parse_some(text, context));
    const bool is_bare_text = query.condition && query.condition->key.aspect == Aspect::text;
    if (!is_bare_text || text.find_first_of(":：") != std::string_view::npos) return query;
    return fail(Error{ErrorKind::usage, message(messages::kBareCondition, text)}
                    .at(place_in_query(text, 0))
                    .hint(message(messages::kConditionForms)));
  }
  auto key = find_query_key(word->key, context.list);
  if (!key) {
    // No task has the key yet, or it is misspelt, and then whatever it is compared with it guards
    // nothing.
    if (auto error = error_if_misspelt(word->key, context.list)) {
      return fail((*std::move(error)).at(place_in_query(text, 0)));
    }
    key = find_query_key(word->key, nullptr);
  }
  Result<Query> query = make_condition(*key, word->op, word->operand, context);
  if (query) return query;
  return fail(Error(query.error()).at(place_in_query(text, word->operand_begin)));
}

}  // namespace tasks
