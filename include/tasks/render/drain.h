#pragma once

#include <functional>
#include <string>

namespace tasks {

/// Is shown, now and then, what there is so far of a long text, and may take it away (leave the
/// string empty) to where it goes. Empty: nobody does.
using Drain = std::function<void(std::string& text)>;

}  // namespace tasks
