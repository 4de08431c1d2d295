#include "cli/several_lists.h"

#include <algorithm>
#include <utility>

#include "cli/write.h"

namespace tasks {
namespace {

std::string joined_titles(const std::deque<Document>& documents) {
  std::vector<std::string_view> titles;
  std::string text;
  for (const Document& document : documents) {
    const std::string_view title = document.list().title;
    if (title.empty() || std::find(titles.begin(), titles.end(), title) != titles.end()) continue;
    titles.push_back(title);
    text.append(text.empty() ? "" : "、").append(title);
  }
  return text;
}

}  // namespace

Result<SeveralLists> SeveralLists::read(const std::vector<ListFile>& files, const Session& session,
                                        std::optional<int> year) {
  SeveralLists lists;
  for (const ListFile& file : files) {
    TASKS_TRY_ASSIGN(bytes, read_list(file, session));
    Result<Document> document = Document::read(std::move(bytes), {year});
    if (!document) return fail(in_file(std::move(document).error(), file.path));
    lists.paths_.push_back(file.path);
    lists.documents_.push_back(*std::move(document));
  }
  lists.title_ = joined_titles(lists.documents_);
  return lists;
}

TaskList SeveralLists::combined() const {
  TaskList all;
  all.title = title_;
  all.year = documents_.front().list().year;
  for (std::size_t i = 0; i < documents_.size(); ++i) {
    const TaskList& list = documents_[i].list();
    if (list.year != all.year) all.year = std::nullopt;
    for (Task task : list.tasks) {
      task.file = &paths_[i];
      all.tasks.push_back(std::move(task));
    }
  }
  return all;
}

}  // namespace tasks
