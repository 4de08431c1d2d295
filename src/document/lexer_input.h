#pragma once

#include <cstddef>
#include <iterator>

namespace tasks {

/// What nlohmann's lexer reads: a pointer into a JSON text that publishes the offset of the next
/// byte, so that a SAX handler knows where a token ends.
class LexerInput {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  /// `published` receives the offset from `begin` of the next byte to be read, and must outlive the
  /// iterator.
  LexerInput(const char* begin, const char* at, std::size_t* published)
      : begin_(begin), at_(at), published_(published) {}

  reference operator*() const { return *at_; }
  LexerInput& operator++() {
    *published_ = static_cast<std::size_t>(++at_ - begin_);
    return *this;
  }
  friend bool operator==(const LexerInput& a, const LexerInput& b) { return a.at_ == b.at_; }

 private:
  const char* begin_;
  const char* at_;
  std::size_t* published_;
};

/// The same, but of every run of digits outside strings only the first few are handed out. The
/// lexer refuses 1e400, which is valid JSON; to us numbers are text, and their grammar stays the
/// same.
class ShortNumberInput {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  ShortNumberInput(const char* begin, const char* at, const char* end, std::size_t* published)
      : begin_(begin), at_(at), end_(end), published_(published) {}

  reference operator*() const { return *at_; }
  ShortNumberInput& operator++() {
    follow(*at_++);
    if (digits_ == longest_run()) skip_digits();
    *published_ = static_cast<std::size_t>(at_ - begin_);
    return *this;
  }
  friend bool operator==(const ShortNumberInput& a, const ShortNumberInput& b) {
    return a.at_ == b.at_;
  }

 private:
  static constexpr int kMantissaDigits = 17;
  static constexpr int kExponentDigits = 1;

  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

  int longest_run() const { return in_exponent_ ? kExponentDigits : kMantissaDigits; }

  void follow(char c) {
    if (in_string_) {
      if (escaped_) {
        escaped_ = false;
      } else if (c == '\\') {
        escaped_ = true;
      } else if (c == '"') {
        in_string_ = false;
      }
      return;
    }
    if (is_digit(c)) {
      ++digits_;
      return;
    }
    digits_ = 0;
    if (c == '"') in_string_ = true;
    const bool sign = c == '+' || c == '-';
    if (!sign) in_exponent_ = c == 'e' || c == 'E';
  }

  void skip_digits() {
    while (at_ != end_ && is_digit(*at_)) ++at_;
  }

  const char* begin_;
  const char* at_;
  const char* end_;
  std::size_t* published_;
  int digits_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;
  bool in_exponent_ = false;
};

}  // namespace tasks
