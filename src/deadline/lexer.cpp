#include "deadline/lexer.h"

#include <optional>

#include "deadline/symbols.h"

namespace tasks::phrase {
namespace {

constexpr unsigned kLongestNumber = 9;  // digits that fit an unsigned

bool is_digit(char32_t character) {
  return character >= U'0' && character <= U'9';
}

bool is_latin(char32_t character) {
  return (character >= U'A' && character <= U'Z') || (character >= U'a' && character <= U'z');
}

std::optional<unsigned> chinese_digit(char32_t character) {
  constexpr std::u32string_view kDigits = U"零一二三四五六七八九";
  if (character == U'〇' || character == U'○' || character == U'◯') return 0;
  if (character == U'两') return 2;
  const auto at = kDigits.find(character);
  if (at == std::u32string_view::npos) return std::nullopt;
  return static_cast<unsigned>(at);
}

/// 十, 廿 and 卅 in tens.
unsigned tens_word(char32_t character) {
  if (character == U'十') return 1;
  if (character == U'廿') return 2;
  if (character == U'卅') return 3;
  return 0;
}

/// Reads a number from its digits, one after the other.
class NumberReader {
 public:
  void digit(unsigned value) {
    ++digits_;
    value_ = digits_ > kLongestNumber ? kNoValue : value_ * 10 + value;
  }
  Token token() const {
    Token result;
    result.word = Word::number;
    result.digits = digits_;
    result.value = digits_ > kLongestNumber ? kNoValue : value_;
    return result;
  }

 private:
  unsigned value_ = 0;
  unsigned digits_ = 0;
};

class Lexer {
 public:
  explicit Lexer(std::string_view words) : symbols_(symbols(words)), size_(words.size()) {}

  std::vector<Token> run() {
    std::vector<Token> result;
    result.reserve(symbols_.size() + 1);
    while (at_ < symbols_.size()) {
      result.push_back(next());
      after_number_ = result.back().word == Word::number;
    }
    Token last;
    last.word = Word::end;
    last.begin = last.end = size_;
    result.push_back(last);
    return result;
  }

 private:
  Token next() {
    const std::size_t first = at_;
    Token token = scan();
    token.begin = symbols_[first].begin;
    token.end = symbols_[at_ - 1].end;
    return token;
  }

  Token scan() {
    const char32_t character = symbols_[at_].character;
    if (is_digit(character)) return number();
    if (is_latin(character)) return latin();
    if (const auto match = longest_word(symbols_, at_, after_number_)) {
      return word(*match);
    }
    if (chinese_digit(character) || tens_word(character) != 0) return chinese_number();
    ++at_;
    Token token;
    if (character >= U'①' && character <= U'⑳') token.word = Word::strong;
    return token;
  }

  Token word(const Match& match) {
    at_ += match.size;
    Token token;
    token.word = match.word;
    token.value = match.value;
    return token;
  }

  Token latin() {
    const std::size_t first = at_;
    while (at_ < symbols_.size() && is_latin(symbols_[at_].character)) ++at_;
    Token token;
    if (at_ - first == 1) {
      token.letter = true;
      if (const auto match = longest_word(symbols_, first)) token.word = match->word;
    }
    return token;
  }

  Token number() {
    NumberReader reader;
    const std::size_t first = at_;
    while (at_ < symbols_.size() && is_digit(symbols_[at_].character)) {
      if (at_ > first && symbols_[at_].after_blank && begins_number(at_, at_ - first)) break;
      reader.digit(symbols_[at_].character - U'0');
      ++at_;
    }
    return reader.token();
  }

  /// True where the digits behind a blank are a year or an hour of their own.
  bool begins_number(std::size_t at, std::size_t before) const {
    std::size_t end = at + 1;
    while (end < symbols_.size() && end - at < 5 && is_digit(symbols_[end].character) &&
           !symbols_[end].after_blank) {
      ++end;
    }
    if (end < symbols_.size() && symbols_[end].character == U':') {
      return end - at == 2 || (end - at == 1 && before == 2);
    }
    const bool of_our_time = symbols_[at].character == U'1' || symbols_[at].character == U'2';
    return end - at == 4 && of_our_time;
  }

  /// 二〇二三, 三十一, 廿五; O and 0 stand for 〇 between other digits.
  Token chinese_number() {
    const std::size_t first = at_;
    while (at_ < symbols_.size() && goes_on(at_, first)) ++at_;
    Token token = is_counting(first, at_) ? counted(first, at_) : spelled(first, at_);
    token.chinese = true;
    return token;
  }

  bool goes_on(std::size_t at, std::size_t first) const {
    const char32_t character = symbols_[at].character;
    if (at > first && longest_word(symbols_, at)) return false;
    if (chinese_digit(character) || tens_word(character) != 0) return true;
    const bool zero = character == U'O' || character == U'o' || character == U'0';
    return zero && at > first;
  }

  bool is_counting(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i) {
      if (tens_word(symbols_[i].character) != 0) return true;
    }
    return false;
  }

  Token spelled(std::size_t first, std::size_t end) const {
    NumberReader reader;
    for (std::size_t i = first; i < end; ++i) {
      reader.digit(chinese_digit(symbols_[i].character).value_or(0));
    }
    return reader.token();
  }

  /// [digit] tens [digit]
  Token counted(std::size_t first, std::size_t end) const {
    Token token;
    token.word = Word::number;
    token.counting = true;
    token.digits = static_cast<unsigned>(end - first);
    std::size_t i = first;
    unsigned tens = 1;
    if (const auto digit = chinese_digit(symbols_[i].character)) {
      tens = *digit;
      ++i;
    }
    const unsigned unit = tens_word(symbols_[i].character);
    token.value = kNoValue;
    if (unit == 0 || tens == 0 || (unit > 1 && i > first)) return token;
    ++i;
    unsigned ones = 0;
    if (i < end) {
      ones = chinese_digit(symbols_[i].character).value_or(0);
      ++i;
      if (ones == 0) return token;
    }
    if (i == end) token.value = tens * unit * 10 + ones;
    return token;
  }

  std::vector<Symbol> symbols_;
  std::size_t size_;
  std::size_t at_ = 0;
  bool after_number_ = false;
};

}  // namespace

std::vector<Token> tokens(std::string_view words) {
  return Lexer(words).run();
}

}  // namespace tasks::phrase
