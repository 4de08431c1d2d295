#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "cli/find_list.h"
#include "cli/session.h"
#include "tasks/base/result.h"
#include "tasks/document/document.h"
#include "tasks/model/task.h"

namespace tasks {

/// Several lists read as one: their tasks one file after the other, each with the name of its file.
class SeveralLists {
 public:
  /// Errors: as of reading one list; they name the file.
  static Result<SeveralLists> read(const std::vector<ListFile>& files, const Session& session,
                                   std::optional<int> year);

  /// Its title is the titles of all, each once; its year is theirs where they agree.
  TaskList combined() const;

  /// One for each file, in their order.
  const std::deque<Document>& documents() const { return documents_; }

 private:
  std::vector<std::string> paths_;
  std::deque<Document> documents_;
  std::string title_;
};

}  // namespace tasks
