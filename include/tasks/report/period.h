#pragma once

#include "tasks/base/date.h"
#include "tasks/deadline/reader.h"

namespace tasks {

/// The period that follows `period`: after whole calendar months as many whole months, else as many
/// days.
DateRange following(const DateRange& period);

}  // namespace tasks
