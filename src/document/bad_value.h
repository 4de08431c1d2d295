#pragma once

#include <string>

#include "document/span_tree.h"
#include "tasks/model/field.h"
#include "tasks/model/finding.h"

namespace tasks {

/// What is said of a value that its key does not take.

/// not_a_day for a text where a day belongs, else wrong_type.
Rule rule_for(const Node& node, FieldType expected);

/// What a field is called, and what it takes.
struct Expectation {
  LocalText label;
  FieldType type;
};

/// The finding of this rule for a value in a field of which this is expected.
Finding finding_of(Rule rule, const SpanTree& tree, const Node& node, const Expectation& field);

/// The value as a message shows it: as written, shortened.
std::string as_written(const SpanTree& tree, const Node& node);

/// What a field takes, with an example.
LocalText expected(FieldType type);

}  // namespace tasks
