#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

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
    if (!places_.contains(text)) push_back(text);
  }

  /// Every one that is equal.
  void remove(const std::string& text) {
    const auto found = places_.find(text);
    if (found == places_.end()) return;
    for (const std::size_t place : found->second) is_there_[place] = false;
    places_.erase(found);
  }

  std::vector<std::string> texts() const {
    std::vector<std::string> left;
    left.reserve(texts_.size());
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      if (is_there_[i]) left.push_back(texts_[i]);
    }
    return left;
  }

 private:
  void push_back(std::string text) {
    places_[text].push_back(texts_.size());
    texts_.push_back(std::move(text));
    is_there_.push_back(true);
  }

  std::vector<std::string> texts_;
  std::vector<bool> is_there_;
  TextMap<std::vector<std::size_t>> places_;  ///< of those that are there
};

}  // namespace tasks
