#include "document/library_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "document/lexer_input.h"
#include "document/span_tree_builder.h"
#include "document/syntax_error.h"
#include "tasks/base/messages/document.h"

namespace tasks {
namespace {

/// nlohmann's SAX handler: turns its events and the published position into nodes.
class EventHandler {
 public:
  /// `duplicates` receives duplicate keys; where it is null they are an error.
  EventHandler(std::string_view bytes, const std::size_t& position, Findings* duplicates)
      : tree_(bytes), position_(position), duplicates_(duplicates) {
    if (bytes.starts_with("\xef\xbb\xbf")) last_end_ = 3;
  }

  SpanTree take_tree() { return tree_.take(); }

  std::optional<Error> take_error() { return std::move(error_); }

  /// True where the text was given up for a number beyond the range of nlohmann's types alone.
  bool met_a_large_number() const { return met_a_large_number_; }

  // The names and types of these functions are those that nlohmann's parser calls.
  bool null() { return literal(4); }
  bool boolean(bool value) { return literal(value ? 4 : 5); }
  bool number_integer(std::int64_t) { return number(); }
  bool number_unsigned(std::uint64_t) { return number(); }
  bool number_float(double, const std::string&) { return number(); }
  bool binary(nlohmann::json::binary_t&) { return false; }

  bool string(std::string& decoded) {
    const std::size_t begin = next_token();
    if (!length_is_fine(begin, decoded)) return false;
    const Span span{begin, position_};
    keep(span, decoded);
    add(span);
    return true;
  }

  bool key(std::string& decoded) {
    const std::size_t begin = next_token();
    if (!length_is_fine(begin, decoded)) return false;
    const Span span{begin, position_};
    tree_.key(begin);
    keep(span, decoded);
    last_end_ = position_;
    return true;
  }

  bool start_object(std::size_t) { return open(); }
  bool start_array(std::size_t) { return open(); }
  bool end_object() { return keys_are_unique(close()); }
  bool end_array() {
    close();
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& cause) {
    constexpr int kNumberOverflow = 406;
    met_a_large_number_ = cause.id == kNumberOverflow;
    if (met_a_large_number_) return false;
    const std::size_t offset = offending_byte(cause.what());
    error_ = syntax_error(tree_.bytes(), offset, cause.what());
    return false;
  }

 private:
  bool literal(std::size_t length) {
    const std::size_t begin = next_token();
    add({begin, begin + length});
    return true;
  }

  bool number() {
    // The lexer has read one byte more, but at the end of the text.
    const std::size_t begin = next_token();
    const bool at_end = position_ == tree_.bytes().size() && is_number_byte(tree_.bytes().back());
    add({begin, at_end ? position_ : position_ - 1});
    return true;
  }

  bool open() {
    if (!tree_.can_open()) {
      refuse(position_ - 1, message(messages::kTooDeep, kDeepestNesting));
      return false;
    }
    tree_.open(position_ - 1);
    last_end_ = position_;
    return true;
  }

  std::size_t close() {
    last_end_ = position_;
    return tree_.close(position_);
  }

  void add(Span span) {
    last_end_ = span.end;
    tree_.add(span);
  }

  /// Every escape is longer than what it spells.
  void keep(Span span, std::string& decoded) {
    const bool has_escapes = span.end - span.begin - 2 != decoded.size();
    if (has_escapes) tree_.keep(span.begin, std::move(decoded));
  }

  bool length_is_fine(std::size_t begin, const std::string& decoded) {
    if (decoded.size() <= kLongestString) return true;
    refuse(begin, message(messages::kStringTooLong, kLongestString >> 20));
    return false;
  }

  bool keys_are_unique(std::size_t object) {
    for (const SpanTreeBuilder::Twins& twins : tree_.twins(object)) {
      if (duplicates_ == nullptr) {
        refuse_duplicate(twins);
        return false;
      }
      duplicates_->add(Rule::duplicate_key, [&twins] {
        return Finding{Rule::duplicate_key,
                       message(messages::kDuplicateKey, twins.second.text),
                       twins.second.begin,
                       {},
                       {},
                       twins.first.begin};
      });
    }
    return true;
  }

  void refuse_duplicate(const SpanTreeBuilder::Twins& twins) {
    refuse(twins.second.begin, message(messages::kDuplicateKey, twins.second.text));
    const Place first = locate(tree_.bytes(), twins.first.begin);
    error_->hints.push_back(message(messages::kFirstHere, first.line, first.column));
  }

  void refuse(std::size_t offset, Message what) {
    error_ = Error{ErrorKind::not_a_list, std::move(what)}.at(locate(tree_.bytes(), offset));
  }

  /// Where the next token begins: between tokens stand only blanks, commas and colons.
  std::size_t next_token() const {
    const std::string_view bytes = tree_.bytes();
    std::size_t at = last_end_;
    while (at < bytes.size() && (is_blank(bytes[at]) || is_separator(bytes[at]))) ++at;
    return at;
  }

  /// Where the text stops making sense. Inside a string the lexer stands just behind that byte;
  /// elsewhere the whole token is wrong.
  std::size_t offending_byte(std::string_view parser_words) const {
    const auto says = [parser_words](std::string_view words) {
      return parser_words.find(words) != std::string_view::npos;
    };
    const std::size_t read = position_ == 0 ? 0 : position_ - 1;
    if (says("unexpected end of input")) return tree_.bytes().size();
    if (says("invalid string") && !says("missing closing quote")) return read;
    const std::size_t at = first_not_blank(last_end_);
    return at < read && is_separator(tree_.bytes()[at]) ? first_not_blank(at + 1) : at;
  }

  std::size_t first_not_blank(std::size_t at) const {
    while (at < tree_.bytes().size() && is_blank(tree_.bytes()[at])) ++at;
    return at;
  }

  static bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
  static bool is_separator(char c) { return c == ',' || c == ':'; }

  static bool is_number_byte(char c) {
    return std::string_view("0123456789+-.eE").find(c) != std::string_view::npos;
  }

  SpanTreeBuilder tree_;
  const std::size_t& position_;
  Findings* duplicates_;
  std::size_t last_end_ = 0;
  std::optional<Error> error_;
  bool met_a_large_number_ = false;
};

}  // namespace

Result<SpanTree> read_spans_by_library(std::string_view bytes, Findings* duplicates) {
  const char* const begin = bytes.data();
  const char* const end = begin + bytes.size();
  // To the lexer a NUL is the end of the text, whatever follows.
  if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
    return fail(syntax_error(bytes, nul, kNulByte));
  }
  std::size_t position = 0;
  EventHandler handler(bytes, position, duplicates);
  if (nlohmann::json::sax_parse(LexerInput(begin, begin, &position),
                                LexerInput(begin, end, &position), &handler)) {
    return handler.take_tree();
  }
  if (!handler.met_a_large_number()) return fail(*handler.take_error());

  position = 0;
  if (duplicates != nullptr) *duplicates = {};
  EventHandler second(bytes, position, duplicates);
  if (nlohmann::json::sax_parse(ShortNumberInput(begin, begin, end, &position),
                                ShortNumberInput(begin, end, end, &position), &second)) {
    return second.take_tree();
  }
  return fail(*second.take_error());
}

}  // namespace tasks
