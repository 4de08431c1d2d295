#pragma once

#include <cstdint>
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

  /// A list in one of many layouts.
  std::string list();

  /// The list after some edits; `only` restricts them to the tasks and keys whose hash is odd (1)
  /// or even (0), new ids too.
  std::string changed(const std::string& text, int edits, int only = -1);

 private:
  std::string member(const std::string& key);
  std::string task(std::size_t id, const std::string& line, const std::string& indent);
  NewValue new_value(const std::string& key);
  std::vector<Edit> edit(const TaskList& list, int only);

  std::mt19937 random_;
};

}  // namespace tasks::test
