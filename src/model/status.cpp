#include "tasks/model/status.h"

#include <array>
#include <string>
#include <utility>

#include "tasks/base/messages/change.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

struct Row {
  Status status;
  std::string_view code;
  LocalText label;
  std::array<std::string_view, 10> synonyms;  ///< met in real lists; unused places are empty
};

constexpr std::array<Row, 6> kRows = {{
    {Status::not_started,
     "not_started",
     {"未启动", "not started"},
     {"未开始", "未开工", "尚未开工", "尚未启动", "未开展", "暂未开启", "待办", "todo"}},
    {Status::in_progress,
     "in_progress",
     {"推进中", "in progress"},
     {"进行中", "正常推进", "有序推进", "按序时推进", "整改中", "在办", "办理中", "开展中", "doing",
      "started"}},
    {Status::submitted,
     "submitted",
     {"待验收", "submitted"},
     {"验收中", "待销号", "已提交", "待审核", "已上报"}},
    {Status::done,
     "done",
     {"已完成", "done"},
     {"完成", "办结", "已办结", "销号", "已销号", "验收销号", "完成整改", "finished", "completed",
      "closed"}},
    {Status::paused, "paused", {"暂停", "paused"}, {"已暂停", "暂缓", "挂起", "中止", "on hold"}},
    {Status::cancelled,
     "cancelled",
     {"取消", "cancelled"},
     {"已取消", "终止", "作废", "不再实施", "canceled"}},
}};

const Row& row_of(Status status) {
  return kRows[static_cast<std::size_t>(status)];
}

/// Lower case, and one spelling for the joints of words: `In Progress` is `in_progress`.
std::string folded(std::string_view word) {
  std::string result(word);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '-' || c == ' ') c = '_';
  }
  return result;
}

bool names(const Row& row, const std::string& word) {
  if (word == row.code || word == folded(row.label.in(Language::zh))) return true;
  for (const std::string_view synonym : row.synonyms) {
    if (!synonym.empty() && word == folded(synonym)) return true;
  }
  return false;
}

std::string accepted_statuses() {
  std::string words;
  for (const Row& row : kRows) {
    if (!words.empty()) words += ", ";
    words.append(row.code).append(" ").append(row.label.in(Language::zh));
  }
  return words;
}

}  // namespace

std::string_view code(Status status) {
  return row_of(status).code;
}

LocalText label(Status status) {
  return row_of(status).label;
}

std::optional<Status> parse_status(std::string_view word) {
  for (const Row& row : kRows) {
    if (word == row.code) return row.status;
  }
  const std::string wanted = folded(word);
  for (const Row& row : kRows) {
    if (names(row, wanted)) return row.status;
  }
  return std::nullopt;
}

Result<Status> read_status(std::string_view word) {
  if (const auto status = parse_status(word)) return *status;
  Error error{ErrorKind::usage, message(messages::kUnknownStatus, word)};
  const std::string_view near = nearest(word, status_words());
  if (!near.empty()) error.hints.push_back(message(messages::kDidYouMean, near));
  error.hints.push_back(message(messages::kStatusWords, accepted_statuses()));
  return fail(std::move(error));
}

bool is_finished(Status status) {
  return status == Status::done || status == Status::cancelled;
}

const std::vector<Status>& all_statuses() {
  static const std::vector<Status> statuses = [] {
    std::vector<Status> all;
    all.reserve(kRows.size());
    for (const Row& row : kRows) all.push_back(row.status);
    return all;
  }();
  return statuses;
}

std::vector<std::string_view> status_words() {
  std::vector<std::string_view> words;
  for (const Row& row : kRows) {
    words.push_back(row.code);
    words.push_back(row.label.in(Language::zh));
    for (const std::string_view synonym : row.synonyms) {
      if (!synonym.empty()) words.push_back(synonym);
    }
  }
  return words;
}

}  // namespace tasks
