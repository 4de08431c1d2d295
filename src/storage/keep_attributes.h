#pragma once

#include <functional>
#include <string_view>

#include "storage/original.h"

namespace tasks {

/// Gives the open file `descriptor` the mode, owner, group and attributes (access control lists
/// among them) of `original`. What the system does not let us keep is told to `note`, and then
/// nobody gains access by it but the new owner: the rights of the group and of others shrink.
/// Other errors are returned.
SystemResult<void> keep_attributes(FileSystem& system, const Original& original, int descriptor,
                                   std::string_view shown,
                                   const std::function<void(const Message&)>& note);

}  // namespace tasks
