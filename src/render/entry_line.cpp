#include "render/entry_line.h"

#include "tasks/base/date.h"

namespace tasks {

std::string entry_line(const ProgressEntry& entry) {
  std::string line = entry.date ? to_string(*entry.date) : "";
  if (!entry.unit.empty()) line.append(line.empty() ? "" : " ").append(entry.unit);
  if (!line.empty()) line += "：";
  return line.append(entry.text);
}

}  // namespace tasks
