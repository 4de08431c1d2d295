#include "document/task_portion.h"

#include "document/decode_task.h"
#include "document/list_grammar.h"
#include "document/scanner.h"
#include "document/text_block.h"

namespace tasks {

Result<bool> TaskPortion::decode(std::size_t depth, DeadlineReadings& deadlines, ListSink& sink) {
  places_.clear();
  needed_ = 0;
  members_.clear();
  unescaped_.clear();
  Decoded noted;
  TaskDecoder decoder(tree_.tree(), deadlines, noted);
  TextBlock block(bytes_);
  for (std::size_t begin = 0; begin < bytes_.size(); begin = places_.back().past) {
    if (needed_ == tasks_.size()) tasks_.emplace_back(TaskId(1));
    Task& task = tasks_[needed_];
    tree_.restart(std::string_view(bytes_).substr(begin), depth);
    Scanner scanner(tree_, block);
    ScannedTask scanned;
    if (!scan_task(scanner, scanned) || scanned.is_last) return false;
    if (!decoder.decode(tree_.tree().root(), task) || !noted.findings.empty()) return false;
    const std::size_t past = begin + scanner.offset();
    TASKS_TRY_ASSIGN(verdict,
                     sink.judge(task, tree_.tree(), tree_.bytes().substr(0, past - begin)));
    places_.push_back({begin, past, begin + scanned.end, digest(task.id), verdict, needed_});
    if (verdict.is_needed) keep(task);
  }
  settle_members();
  return true;
}

/// What the next task would take the place of.
void TaskPortion::keep(Task& task) {
  ++needed_;
  members_.insert(members_.end(), task.members.begin(), task.members.end());
  if (auto unescaped = tree_.take_unescaped()) unescaped_.push_back(std::move(unescaped));
}

/// Now that no more come, they stay where they are.
void TaskPortion::settle_members() {
  const Member* members = members_.data();
  for (std::size_t i = 0; i < needed_; ++i) {
    tasks_[i].members = MemberView(members, tasks_[i].members.size());
    members += tasks_[i].members.size();
  }
}

PassingTask TaskPortion::operator[](std::size_t index) const {
  const Place& place = places_[index];
  return {std::string_view(bytes_).substr(place.begin, place.past - place.begin),
          begin_ + place.begin,
          place.end - place.begin,
          place.id,
          place.verdict,
          place.verdict.is_needed ? &tasks_[place.needed] : nullptr};
}

}  // namespace tasks
