#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tasks/base/queues.h"
#include "tasks/base/text_table.h"

namespace tasks {

/// A list of texts under changes by += and -=.
class ChangedTexts {
 public:
  template <class Texts>
  explicit ChangedTexts(const Texts& texts) {
    for (const auto& text : texts) push_back(std::string(text));
  }

  /// Last, where it is not there yet.
  void add(const std::string& text) {
    if (!places_.has(text)) push_back(text);
  }

  /// Every one that is equal.
  void remove(std::string_view text) {
    while (const auto place = places_.take(text)) is_there_[*place] = false;
  }

  std::vector<std::string> texts() && {
    std::vector<std::string> left;
    left.reserve(texts_.size());
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      if (is_there_[i]) left.push_back(std::move(texts_[i]));
    }
    return left;
  }

 private:
  void push_back(std::string text) {
    const std::size_t place = texts_.size();
    places_.put(texts_.emplace_back(std::move(text)), place);
    is_there_.push_back(true);
  }

  std::deque<std::string> texts_;  ///< with those that were removed; none moves
  std::vector<bool> is_there_;
  Queues<ViewMap<QueueEnds>> places_;  ///< of those that are there
};

}  // namespace tasks
