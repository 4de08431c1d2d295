#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "query/conditions.h"
#include "tasks/base/result.h"

namespace tasks {

/// A word of a query. Offsets are bytes in the query.
struct QueryWord {
  enum class Kind { condition, open, close, and_word, or_word, not_word, end };

  Kind kind = Kind::end;
  std::size_t begin = 0;
  std::size_t size = 0;

  // Of a condition. Without an operator the operand is a bare word.
  bool has_operator = false;
  std::string_view key;
  Operator op = Operator::fits;
  std::string_view operator_text;
  Operand operand;
  std::size_t operand_begin = 0;
};

/// The words of a query, one after the other. The query must outlive it.
class QueryLexer {
 public:
  explicit QueryLexer(std::string_view text) : text_(text) {}

  /// Kind::end again and again behind the last one. Errors: usage with the place in the query.
  Result<QueryWord> next();

 private:
  void skip_blanks();
  Result<void> read_condition(QueryWord& word);
  Result<void> read_operand(QueryWord& word);
  Result<void> read_quoted(Operand& operand, std::string_view closing);
  Result<void> read_regex(Operand& operand);

  bool at_word_end(std::size_t at) const;

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t open_ = 0;  ///< parentheses
};

/// The place of a byte of the query: a column, and the query itself to be shown.
Place place_in_query(std::string_view text, std::size_t offset);

}  // namespace tasks
