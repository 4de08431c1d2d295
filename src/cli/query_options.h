#pragma once

#include <string>
#include <vector>

#include "cli/binder.h"
#include "cli/command.h"
#include "tasks/query/query.h"

namespace tasks {

/// The words and options that choose tasks (docs/topics/queries.md).
class QueryOptions {
 public:
  /// Words and options.
  void declare(Binder& binder);

  /// The same where the first word may mean something else, as `words` and `help` say.
  void declare(Binder& binder, ArgumentKind words, LocalText help);

  /// The words alone, where the options mean something else.
  void declare_words(Binder& binder, std::size_t least);

  bool is_empty() const { return !has_words() && !has_options(); }

  bool has_words() const { return !words_.empty(); }
  bool has_options() const {
    return !lead_.empty() || !units_.empty() || !group_.empty() || !status_.empty() ||
           !state_.empty() || !text_.empty();
  }
  const std::vector<std::string>& words() const { return words_; }

  /// True where there are words, and all have the form of ids.
  bool has_id_words() const;

  /// All of them together; empty where none was given. Of an option given again, one value must
  /// fit; every --text must. The first `words_used` words are left out; `today` is the day on which
  /// the answer is to hold. `asked_ids`: see QueryContext.
  Result<Query> query(const TaskList& list, Date today, std::size_t words_used = 0,
                      IdSet* asked_ids = nullptr) const;

 private:
  std::vector<std::string> words_;
  std::vector<std::string> lead_;
  std::vector<std::string> units_;
  std::vector<std::string> group_;
  std::vector<std::string> status_;
  std::vector<std::string> state_;
  std::vector<std::string> text_;
};

}  // namespace tasks
