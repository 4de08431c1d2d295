#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tasks/base/queues.h"
#include "tasks/base/text_table.h"
#include "tasks/model/task.h"

namespace tasks {

/// A list of texts under changes by += and -=.
class ChangedTexts {
 public:
  /// The texts themselves must outlive it.
  explicit ChangedTexts(const Texts& texts) {
    texts_.reserve(texts.size());
    for (const std::string_view text : texts) push_back(text);
  }
  explicit ChangedTexts(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) push_back(added_.emplace_back(text));
  }

  /// Last, where it is not there yet.
  void add(std::string text) {
    if (!places_.has(text)) push_back(added_.emplace_back(std::move(text)));
  }

  /// Every one that is equal.
  void remove(std::string_view text) {
    while (const auto place = places_.take(text)) is_there_[*place] = false;
  }

  std::vector<std::string> texts() && {
    places_ = {};
    std::vector<std::string> left;
    left.reserve(texts_.size());
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      if (is_there_[i]) left.emplace_back(texts_[i]);
    }
    return left;
  }

 private:
  void push_back(std::string_view text) {
    places_.put(text, texts_.size());
    texts_.push_back(text);
    is_there_.push_back(true);
  }

  std::vector<std::string_view> texts_;  ///< with those that were removed
  std::vector<bool> is_there_;
  std::deque<std::string> added_;      ///< those that it holds itself; none moves
  Queues<ViewMap<QueueEnds>> places_;  ///< of those that are there
};

}  // namespace tasks
