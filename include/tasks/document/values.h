#pragma once

#include <string_view>

#include "tasks/base/result.h"
#include "tasks/model/batch.h"
#include "tasks/model/edit.h"

namespace tasks {

/// Reads JSON text as the value of a task's key. A field takes only the types that its row in the
/// table of fields names; null, and any JSON under a key that is no field, comes back as it is.
/// Words of a status and days are not checked. Errors: usage, with the place in `json` where that
/// is no JSON within the limits of the file.
Result<FieldValue> read_value(std::string_view key, std::string_view json);

/// Reads JSON Lines: an object a line, `id` and the keys to set, null for a key to be removed;
/// empty lines are passed over. The values are not yet compared with what their keys take. Errors:
/// usage, with line and column in `text`; of the place, `file` is left empty.
Result<Batch> read_batch(std::string_view text);

}  // namespace tasks
