#include "cli/sources.h"

#include <utility>

#include "cli/write.h"

namespace tasks {

Result<std::string> Sources::bytes(const std::string& path) const {
  return read_list(ListFile{path}, session_);
}

Result<Document> Sources::list_in(std::string bytes, const std::string& name) const {
  Result<Document> document = Document::read(std::move(bytes), {year_});
  if (!document) return fail(in_file(std::move(document).error(), name));
  return document;
}

}  // namespace tasks
