#pragma once

#include <cstddef>

#include "tasks/document/excerpt.h"

namespace tasks {

/// Reads on in a file, which must outlive the reader.
template <class File>
ReadBytes reader_of(File& file) {
  return [&file](char* into, std::size_t room) { return file.read(into, room); };
}

}  // namespace tasks
