#pragma once

#include <string>

#include "document/decode_values.h"
#include "document/span_tree.h"
#include "tasks/model/field.h"
#include "tasks/model/finding.h"

namespace tasks {

/// What is said of a value that its key does not take.

/// not_a_day for a text where a day belongs, else wrong_type.
Rule rule_for(const SpanTree& tree, const BadValue& bad);

/// `label` and `type` are those of the field that the value stands in.
Finding finding_of(const SpanTree& tree, const BadValue& bad, LocalText label, FieldType type);

/// The value as a message shows it: as written, shortened.
std::string as_written(const SpanTree& tree, const Node& node);

/// What a field takes, with an example.
LocalText expected(FieldType type);

}  // namespace tasks
