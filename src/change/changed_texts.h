#pragma once

#include <cstddef>
#include <deque>
#include <span>
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
  /// Begins with `texts`, which must outlive it.
  explicit ChangedTexts(const Texts& texts) : first_(texts.begin(), texts.end()) {
    for (std::size_t i = 0; i < first_.size(); ++i) put(first_[i], i);
  }
  explicit ChangedTexts(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) push_back(text);
  }

  /// Last, where it is not there yet.
  void add(std::string text) {
    if (!places_.has(text)) push_back(std::move(text));
  }

  /// Every one that is equal.
  void remove(std::string_view text) {
    while (const auto place = places_.take(text)) is_there_[*place] = false;
  }

  std::vector<std::string> texts() && {
    places_ = {};
    std::vector<std::string> left;
    left.reserve(is_there_.size());
    for (std::size_t i = 0; i < is_there_.size(); ++i) {
      if (is_there_[i]) left.emplace_back(text_at(i));
    }
    return left;
  }

 private:
  void push_back(std::string text) { put(added_.emplace_back(std::move(text)), is_there_.size()); }

  void put(std::string_view text, std::size_t place) {
    places_.put(text, place);
    is_there_.push_back(true);
  }

  std::string_view text_at(std::size_t place) const {
    return place < first_.size() ? first_[place] : std::string_view(added_[place - first_.size()]);
  }

  std::span<const std::string_view> first_;
  std::deque<std::string> added_;      ///< behind those; none moves
  std::vector<bool> is_there_;         ///< false for those that were removed
  Queues<ViewMap<QueueEnds>> places_;  ///< of those that are there
};

}  // namespace tasks
