#pragma once

#include <string>
#include <string_view>

#include "tasks/base/result.h"
#include "tasks/query/parse_query.h"

namespace tasks {

/// What stands between a key and its value.
enum class Operator {
  fits,  ///< `:` part of a text, one of the states, in the days
  is,    ///< `=` exactly
  differs,
  less,
  at_most,
  greater,
  at_least,
};

struct Operand {
  enum class Kind {
    plain,
    quoted,  ///< taken as it is: commas and `..` are text
    regex,   ///< without its slashes
  };
  std::string text;
  Kind kind = Kind::plain;
};

/// The condition that a key, an operator and a value make. Errors: usage, without a place, for a
/// value that the key can never have.
Result<Query> make_condition(const QueryKey& key, Operator op, const Operand& operand,
                             const QueryContext& context);

}  // namespace tasks
