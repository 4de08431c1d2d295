#pragma once

#include "tasks/model/edit.h"
#include "tasks/model/field.h"
#include "tasks/model/task.h"

namespace tasks {

/// The texts of a field that is a list of them; null for any other.
const Texts* texts_of(const Task& task, Field field);

/// True where the task's field means this already, whatever the file spells. A value that could not
/// be read means nothing and is never the same.
bool means_the_same(const Task& task, const FieldRow& row, const NewValue& value);

}  // namespace tasks
