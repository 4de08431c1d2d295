#pragma once

#include "document/span_tree.h"
#include "tasks/model/finding.h"
#include "tasks/model/lights.h"

namespace tasks {

/// The settings of the lights. What is wrong in them is a finding and left out; where the value is
/// no object, the usual lights come back.
Lights decode_lights(const SpanTree& tree, const Node& node, Findings& findings);

}  // namespace tasks
