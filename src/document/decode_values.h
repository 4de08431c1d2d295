#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "document/span_tree.h"
#include "tasks/base/date.h"
#include "tasks/model/deadline.h"
#include "tasks/model/field.h"
#include "tasks/model/task.h"

namespace tasks {

// Single values. Nothing comes back where the value is not of the type.

/// Is told of the values inside another one that are not what belongs there, and counts them.
class BadValues {
 public:
  BadValues() = default;
  BadValues(const BadValues&) = delete;
  BadValues& operator=(const BadValues&) = delete;
  virtual ~BadValues() = default;

  void add(const Node& node, FieldType expected) {
    ++count_;
    note_bad_value(node, expected);
  }
  std::size_t count() const { return count_; }

 private:
  virtual void note_bad_value(const Node& node, FieldType expected) = 0;

  std::size_t count_ = 0;
};

/// Counts them and no more.
class CountedBadValues final : public BadValues {
 private:
  void note_bad_value(const Node&, FieldType) override {}
};

std::optional<std::string_view> decode_text(const Node& node);

std::optional<Date> decode_day(const Node& node);

/// A number as written; a whole number for the second.
std::optional<double> decode_number(const SpanTree& tree, const Node& node);
std::optional<int> decode_year(const SpanTree& tree, const Node& node);

// Values made of values, decoded into a vector that is cleared first. False, and nothing in it,
// where the value is not of the type. What is wrong inside the value `bad` is told.

/// A string, or an array of strings.
bool decode_texts(const SpanTree& tree, const Node& node, BadValues& bad, Texts& into);

bool decode_days(const SpanTree& tree, const Node& node, BadValues& bad, SparseVector<Date>& into);

/// Of an entry, a bad day or text is left empty. One without keys says nothing, and is left out.
bool decode_progress(const SpanTree& tree, const Node& node, BadValues& bad,
                     SparseVector<ProgressEntry>& into);

/// The object form of a deadline, which overrides the reading of its words.
std::optional<Deadline> decode_deadline_object(const SpanTree& tree, const Node& node,
                                               BadValues& bad);

}  // namespace tasks
