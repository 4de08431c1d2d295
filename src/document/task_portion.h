#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/deadline_readings.h"
#include "document/decode.h"
#include "document/list_sink.h"
#include "document/span_tree_builder.h"

namespace tasks {

/// Tasks of a list that follow each other, decoded and judged together. May be used again and
/// again.
class TaskPortion {
 public:
  /// To be filled with what follows the bracket or comma before a task and ends with the comma
  /// behind one, as far as one can guess.
  std::string& bytes() { return bytes_; }
  /// Where the bytes stand in the file.
  void set_begin(std::size_t begin) { begin_ = begin; }

  /// Decodes tasks that stand within `depth` arrays and objects, and has the sink judge them. False
  /// where the bytes are no tasks, or there is something to say of one.
  Result<bool> decode(std::size_t depth, DeadlineReadings& deadlines, ListSink& sink);

  /// The number of tasks. REQUIRES, as the next: they are decoded.
  std::size_t size() const { return places_.size(); }
  PassingTask operator[](std::size_t index) const;

 private:
  struct Place {
    std::size_t begin;  ///< of the piece in the bytes
    std::size_t past;   ///< of the piece
    std::size_t end;    ///< of the task itself in the bytes
    IdDigest id;
    TaskVerdict verdict;
    std::size_t needed;  ///< how many tasks before it are
  };

  void keep(Task& task);
  void settle_members();

  std::string bytes_;
  std::size_t begin_ = 0;
  SpanTreeBuilder tree_{{}};  ///< of the task that is being decoded
  std::vector<Place> places_;
  /// Those that are needed, then the one that is being decoded. Those behind are of an earlier use.
  std::vector<Task> tasks_;
  std::size_t needed_ = 0;
  std::vector<Member> members_;                                       ///< of those that are needed
  std::vector<std::unique_ptr<SpanTree::UnescapedTexts>> unescaped_;  ///< likewise
};

}  // namespace tasks
