#include "query/lexer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "tasks/base/messages/query.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

/// The longer before their own beginnings.
constexpr std::array<std::pair<std::string_view, Operator>, 15> kOperators = {{
    {"!=", Operator::differs},
    {"≠", Operator::differs},
    {"<=", Operator::at_most},
    {"≤", Operator::at_most},
    {">=", Operator::at_least},
    {"≥", Operator::at_least},
    {"==", Operator::is},
    {"=", Operator::is},
    {"＝", Operator::is},
    {"<", Operator::less},
    {"＜", Operator::less},
    {">", Operator::greater},
    {"＞", Operator::greater},
    {":", Operator::fits},
    {"：", Operator::fits},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kQuotes = {{
    {"\"", "\""},
    {"'", "'"},
    {"“", "”"},
}};

constexpr std::array<std::string_view, 5> kBlanks = {" ", "\t", "\n", "\r", "　"};

template <class Table>
auto starting(const Table& table, std::string_view text) {
  return std::find_if(table.begin(), table.end(),
                      [text](const auto& row) { return text.starts_with(row.first); });
}

std::size_t blank_size(std::string_view text) {
  for (const std::string_view blank : kBlanks) {
    if (text.starts_with(blank)) return blank.size();
  }
  return 0;
}

bool is_word(std::string_view word, LocalText name) {
  std::string small(word);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small == name.in(Language::en) || small == name.in(Language::zh);
}

std::optional<QueryWord::Kind> joint(std::string_view word) {
  if (is_word(word, messages::kAndWord)) return QueryWord::Kind::and_word;
  if (is_word(word, messages::kOrWord)) return QueryWord::Kind::or_word;
  if (is_word(word, messages::kNotWord)) return QueryWord::Kind::not_word;
  return std::nullopt;
}

Error error_at(std::string_view text, std::size_t offset, LocalText what) {
  return Error{ErrorKind::usage, message(what)}.at(place_in_query(text, offset));
}

}  // namespace

Place place_in_query(std::string_view text, std::size_t offset) {
  Place place;
  place.column = count_code_points(text.substr(0, offset)) + 1;
  place.excerpt = std::string(text);
  place.caret = std::min(offset, text.size());
  return place;
}

void QueryLexer::skip_blanks() {
  while (const std::size_t size = blank_size(text_.substr(at_))) at_ += size;
}

bool QueryLexer::at_word_end(std::size_t at) const {
  return at >= text_.size() || blank_size(text_.substr(at)) > 0 || (text_[at] == ')' && open_ > 0);
}

Result<QueryWord> QueryLexer::next() {
  skip_blanks();
  QueryWord word;
  word.begin = at_;
  if (at_ >= text_.size()) return word;
  if (text_[at_] == '(' || text_[at_] == ')') {
    const bool opens = text_[at_] == '(';
    word.kind = opens ? QueryWord::Kind::open : QueryWord::Kind::close;
    if (opens) ++open_;
    if (!opens && open_ > 0) --open_;
    ++at_;
  } else {
    TASKS_TRY(read_condition(word));
  }
  word.size = at_ - word.begin;
  return word;
}

/// A key and an operator, if they are there, and a value; else a joint or a bare word.
Result<void> QueryLexer::read_condition(QueryWord& word) {
  word.kind = QueryWord::Kind::condition;
  const std::string_view rest = text_.substr(at_);
  const bool is_protected = starting(kQuotes, rest) != kQuotes.end() || rest.front() == '/';
  for (std::size_t end = at_; !is_protected && !at_word_end(end); ++end) {
    const auto found = starting(kOperators, text_.substr(end));
    if (found == kOperators.end()) continue;
    word.has_operator = true;
    word.key = text_.substr(at_, end - at_);
    word.op = found->second;
    word.operator_text = found->first;
    at_ = end + found->first.size();
    break;
  }
  word.operand_begin = at_;
  TASKS_TRY(read_operand(word));
  if (word.has_operator || is_protected) return {};
  if (const auto kind = joint(word.operand.text)) word.kind = *kind;
  return {};
}

Result<void> QueryLexer::read_operand(QueryWord& word) {
  const std::string_view rest = text_.substr(at_);
  const auto quote = starting(kQuotes, rest);
  if (quote != kQuotes.end()) {
    at_ += quote->first.size();
    return read_quoted(word.operand, quote->second);
  }
  if (rest.starts_with('/') && (!word.has_operator || word.op == Operator::fits)) {
    return read_regex(word.operand);
  }
  // A parenthesis that the word itself opened is part of it: 卫健委(局).
  std::size_t own = 0;
  std::size_t end = at_;
  for (; end < text_.size() && blank_size(text_.substr(end)) == 0; ++end) {
    if (text_[end] == '(') ++own;
    if (text_[end] != ')') continue;
    if (own == 0 && open_ > 0) break;
    if (own > 0) --own;
  }
  word.operand.text = std::string(text_.substr(at_, end - at_));
  at_ = end;
  return {};
}

Result<void> QueryLexer::read_quoted(Operand& operand, std::string_view closing) {
  const std::size_t end = text_.find(closing, at_);
  if (end == std::string_view::npos) {
    return fail(error_at(text_, at_ - closing.size(), messages::kOpenQuote));
  }
  operand = {std::string(text_.substr(at_, end - at_)), Operand::Kind::quoted};
  at_ = end + closing.size();
  if (at_word_end(at_) || text_[at_] == ')') return {};
  return fail(error_at(text_, at_, messages::kTextBehindQuote));
}

/// Up to the next slash that no backslash stands before.
Result<void> QueryLexer::read_regex(Operand& operand) {
  const std::size_t begin = at_ + 1;
  for (std::size_t end = begin; end < text_.size(); ++end) {
    if (text_[end] == '\\') {
      ++end;
    } else if (text_[end] == '/') {
      operand = {std::string(text_.substr(begin, end - begin)), Operand::Kind::regex};
      at_ = end + 1;
      if (at_word_end(at_) || text_[at_] == ')') return {};
      return fail(error_at(text_, at_, messages::kTextBehindQuote));
    }
  }
  return fail(error_at(text_, at_, messages::kOpenRegex));
}

}  // namespace tasks
