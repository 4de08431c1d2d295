#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "tasks/document/document.h"
#include "tasks/model/edit.h"

namespace tasks::test {

/// Lists and changes from a fixed seed.
class RandomLists {
 public:
  explicit RandomLists(std::uint32_t seed) : random_(seed) {}

  std::size_t below(std::size_t bound) { return random_() % bound; }
  bool one_in(std::size_t bound) { return below(bound) == 0; }

  template <class Value>
  const Value& one_of(const std::vector<Value>& values) {
    return values[below(values.size())];
  }

  /// A list in one of many layouts, with so many tasks, else with few.
  std::string list(std::optional<std::size_t> tasks = std::nullopt);

  /// The list after some edits; `only` restricts them to the tasks and keys whose hash is odd (1)
  /// or even (0), new ids too.
  std::string changed(const std::string& text, int edits, int only = -1);

  /// The list with another value in the task at this index, or without the task. REQUIRES: there is
  /// one.
  std::string changed_at(const std::string& text, std::size_t index);

  /// The list with one more task somewhere in it.
  std::string with_new_task(const std::string& text);

  /// The list with one of its tasks elsewhere. REQUIRES: it has tasks.
  std::string with_moved_task(const std::string& text);

 private:
  std::string member(const std::string& key);
  std::string task(std::size_t id, const std::string& line, const std::string& indent);
  JsonText new_text();
  NewValue new_value(const std::string& key);
  std::vector<Edit> edit(const TaskList& list, int only);
  std::optional<TaskId> place_in(const TaskList& list);

  std::mt19937 random_;
};

}  // namespace tasks::test
