#pragma once

#include <utility>

#include <tl/expected.hpp>

#include "tasks/base/error.h"

namespace tasks {

/// A value, or the Error that prevented it.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error error) {
  return tl::unexpected<Error>(std::move(error));
}

}  // namespace tasks

/// Evaluates an expression of type Result; on an error, returns it from the enclosing function.
#define TASKS_TRY(expression)                                 \
  do {                                                        \
    if (auto tasks_result_ = (expression); !tasks_result_) {  \
      return ::tasks::fail(std::move(tasks_result_).error()); \
    }                                                         \
  } while (false)

/// Declares `name` as the value of a Result expression; on an error, returns it instead. It is a
/// reference: to return the value itself, return std::move(name).
// A name cannot stand in parentheses. NOLINTBEGIN(bugprone-macro-parentheses)
#define TASKS_TRY_ASSIGN(name, expression)                                    \
  auto name##_result = (expression);                                          \
  if (!name##_result) return ::tasks::fail(std::move(name##_result).error()); \
  auto& name = *name##_result
// NOLINTEND(bugprone-macro-parentheses)
