#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "tasks/base/date.h"

namespace tasks {

/// `"2023-06-30"`, or null.
std::string day_json(const std::optional<Date>& day);

/// The text as quoted_json() has it.
void append_quoted(std::string& out, std::string_view text);

/// One object, member by member.
class ObjectWriter {
 public:
  /// Begins the object at the end of `out`.
  explicit ObjectWriter(std::string& out) : out_(out) { out_ += '{'; }

  void member(std::string_view key, std::string_view json);
  void text_member(std::string_view key, std::string_view text);
  template <std::integral Number>
  void number_member(std::string_view key, Number number) {
    begin(key);
    const fmt::format_int digits(number);
    out_.append(digits.data(), digits.size());
  }
  /// What is added to `out` next is the value.
  void begin(std::string_view key);
  /// An object as the value; to be closed before anything else is added.
  ObjectWriter open(std::string_view key) {
    begin(key);
    return ObjectWriter(out_);
  }
  /// As compact_json() has it.
  void raw_member(std::string_view key, std::string_view raw);
  /// An object of `size` members as the value, each added by `write`.
  template <class Write>
  void counts(std::string_view key, std::size_t size, const Write& write) {
    ObjectWriter object = open(key);
    for (std::size_t i = 0; i < size; ++i) write(object, i);
    object.close();
  }
  void close() { out_ += '}'; }

 private:
  std::string& out_;
  bool first_ = true;
};

}  // namespace tasks
