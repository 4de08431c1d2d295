#pragma once

#include <string>
#include <vector>

#include "tasks/base/result.h"
#include "tasks/model/edit.h"
#include "tasks/model/field.h"

namespace tasks {

/// What a typed text is as the value of a field of this type; lists of texts are split. Errors:
/// usage, naming what is accepted.
Result<NewValue> value_from_text(FieldType type, const std::string& text);

/// Days, one a text. Errors: usage.
Result<NewValue> days_from_texts(const std::vector<std::string>& texts);

}  // namespace tasks
