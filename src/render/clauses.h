#pragma once

#include <string>
#include <utility>

#include "tasks/base/local_text.h"
#include "tasks/base/messages/render.h"

namespace tasks {

/// Clauses of one sentence, empty ones left out.
class Clauses {
 public:
  explicit Clauses(Language language) : language_(language) {}

  void add(const std::string& clause) {
    if (clause.empty()) return;
    if (!words_.empty()) words_ += messages::kClauseSeparator.in(language_);
    words_ += clause;
  }
  std::string words() && { return std::move(words_); }

 private:
  Language language_;
  std::string words_;
};

}  // namespace tasks
