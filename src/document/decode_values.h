#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "document/span_tree.h"
#include "tasks/base/date.h"
#include "tasks/model/deadline.h"
#include "tasks/model/field.h"
#include "tasks/model/task.h"

namespace tasks {

// Single values. Nothing comes back where the value is not of the type.

/// A value inside another one that is not what belongs there.
struct BadValue {
  BadValue(const Node& bad, FieldType type)
      : node(static_cast<std::uint32_t>(bad.index)), expected(type) {}

  std::uint32_t node;  ///< its index
  FieldType expected;
};
using BadValues = std::vector<BadValue>;

std::optional<std::string_view> decode_text(const Node& node);

std::optional<Date> decode_day(const Node& node);

/// A number as written; a whole number for the second.
std::optional<double> decode_number(const SpanTree& tree, const Node& node);
std::optional<int> decode_year(const SpanTree& tree, const Node& node);

// Values made of values, decoded into a vector that is cleared first. False, and nothing in it,
// where the value is not of the type. What is wrong inside the value is added to `bad`.

/// A string, or an array of strings.
bool decode_texts(const SpanTree& tree, const Node& node, BadValues& bad, Texts& into);

bool decode_days(const SpanTree& tree, const Node& node, BadValues& bad, SparseVector<Date>& into);

/// Of an entry, a bad day or text is left empty.
bool decode_progress(const SpanTree& tree, const Node& node, BadValues& bad,
                     SparseVector<ProgressEntry>& into);

/// The object form of a deadline, which overrides the reading of its words.
std::optional<Deadline> decode_deadline_object(const SpanTree& tree, const Node& node,
                                               BadValues& bad);

}  // namespace tasks
