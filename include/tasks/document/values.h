#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tasks/base/result.h"
#include "tasks/model/batch.h"
#include "tasks/model/edit.h"

namespace tasks {

/// Reads JSON text as the value of a task's key. A field takes only the types that its row in the
/// table of fields names; null, and any JSON under a key that is no field, comes back as it is.
/// Words of a status and days are not checked. Errors: usage, with the place in `json` where that
/// is no JSON within the limits of the file.
Result<FieldValue> read_value(std::string_view key, std::string_view json);

/// The same for a key of the list itself, where the reader of lists would have nothing to note
/// about it. Errors: usage, else with what the reader would note.
Result<FieldValue> read_list_value(std::string_view key, std::string_view json);

/// Reads JSON Lines: an object a line, `id` and the keys to set, null for a key to be removed;
/// empty lines are passed over. The values are not yet compared with what their keys take. There
/// may be 200,000 lines, keys and elements of their arrays together, and one more for each 32
/// bytes. Errors: usage, with line and column in `text`; of the place, `file` is left empty.
Result<Batch> read_batch(std::string_view text);

/// JSON text that is the same for equal values: without blanks, strings in one spelling, keys of
/// objects sorted. Numbers stay as they are spelled. REQUIRES: `json` is a value that was read,
/// without blanks around it.
std::string one_spelling(std::string_view json);

/// The elements of an array as they are spelled, views into `json`; nothing where it is none.
/// REQUIRES: `json` is a value that was read.
std::optional<std::vector<std::string_view>> array_elements(std::string_view json);

}  // namespace tasks
