#pragma once

#include <optional>
#include <string_view>

namespace tasks {

/// The descriptor that a path such as `/dev/fd/63` (a shell's `<(command)`) stands for, to be read.
std::optional<int> stream_at(std::string_view path);

/// The same, to be written to (`>(command)`, `/dev/stdout`).
std::optional<int> output_stream_at(std::string_view path);

}  // namespace tasks
