#include "document/span_tree.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "document/lexer_input.h"
#include "document/syntax_error.h"
#include "tasks/base/messages/document.h"

namespace tasks {

/// nlohmann's SAX handler: turns its events and the published position into nodes.
class SpanTreeBuilder {
 public:
  /// `duplicates` receives duplicate keys; where it is null they are an error.
  SpanTreeBuilder(SpanTree& tree, const std::size_t& position,
                  Findings* duplicates)
      : tree_(tree), position_(position), duplicates_(duplicates) {
    if (tree.bytes().starts_with("\xef\xbb\xbf")) last_end_ = 3;
  }

  std::optional<Error> take_error() { return std::move(error_); }

  /// True where the text was given up for a number beyond the range of nlohmann's types alone.
  bool met_a_large_number() const { return met_a_large_number_; }

  // The names and types of these functions are those that nlohmann's parser calls.
  bool null() { return literal(ValueKind::null, 4); }
  bool boolean(bool value) { return literal(ValueKind::boolean, value ? 4 : 5); }
  bool number_integer(std::int64_t) { return number(); }
  bool number_unsigned(std::uint64_t) { return number(); }
  bool number_float(double, const std::string&) { return number(); }
  bool binary(nlohmann::json::binary_t&) { return false; }

  bool string(std::string& decoded) {
    const std::size_t begin = next_token();
    if (!length_is_fine(begin, decoded)) return false;
    Node& node = add(ValueKind::string, {begin, position_});
    node.text = keep(node.span, decoded);
    return true;
  }

  bool key(std::string& decoded) {
    const std::size_t begin = next_token();
    if (!length_is_fine(begin, decoded)) return false;
    key_span_ = {begin, position_};
    key_ = keep(key_span_, decoded);
    last_end_ = position_;
    return true;
  }

  bool start_object(std::size_t) { return open(ValueKind::object); }
  bool start_array(std::size_t) { return open(ValueKind::array); }
  bool end_object() { return close() && keys_are_unique(); }
  bool end_array() { return close(); }

  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& cause) {
    constexpr int kNumberOverflow = 406;
    met_a_large_number_ = cause.id == kNumberOverflow;
    if (met_a_large_number_) return false;
    const std::size_t offset = offending_byte(cause.what());
    error_ = syntax_error(tree_.bytes(), offset, cause.what());
    return false;
  }

 private:
  bool literal(ValueKind kind, std::size_t length) {
    const std::size_t begin = next_token();
    add(kind, {begin, begin + length});
    return true;
  }

  bool number() {
    // The lexer has read one byte more, but at the end of the text.
    const std::size_t begin = next_token();
    const bool at_end = position_ == tree_.bytes().size() && is_number_byte(tree_.bytes().back());
    add(ValueKind::number, {begin, at_end ? position_ : position_ - 1});
    return true;
  }

  bool open(ValueKind kind) {
    if (open_.size() == kDeepestNesting) {
      refuse(position_ - 1, message(messages::kTooDeep, kDeepestNesting));
      return false;
    }
    open_.push_back(tree_.nodes_.size());
    add(kind, {position_ - 1, position_});
    return true;
  }

  bool close() {
    Node& node = tree_.nodes_[open_.back()];
    closed_ = open_.back();
    open_.pop_back();
    node.span.end = position_;
    node.past = tree_.nodes_.size();
    last_end_ = position_;
    return true;
  }

  Node& add(ValueKind kind, Span span) {
    Node& node = tree_.nodes_.emplace_back();
    node.kind = kind;
    node.span = span;
    node.past = tree_.nodes_.size();
    if (key_span_.end != 0) {
      node.key_span = std::exchange(key_span_, Span{});
      node.key = key_;
    }
    last_end_ = span.end;
    return node;
  }

  /// The decoded string without a copy where the file spells it so.
  std::string_view keep(Span span, std::string& decoded) {
    const std::string_view spelled =
        tree_.bytes().substr(span.begin + 1, span.end - span.begin - 2);
    if (spelled.size() == decoded.size()) return spelled;
    return tree_.decoded_.emplace_back(std::move(decoded));
  }

  bool length_is_fine(std::size_t begin, const std::string& decoded) {
    if (decoded.size() <= kLongestString) return true;
    refuse(begin, message(messages::kStringTooLong, kLongestString >> 20));
    return false;
  }

  bool keys_are_unique() {
    keys_.clear();
    for (const Node& child : tree_.children(tree_.nodes_[closed_])) keys_.push_back(&child);
    const auto by_key_then_place = [](const Node* a, const Node* b) {
      return a->key != b->key ? a->key < b->key : a < b;
    };
    std::sort(keys_.begin(), keys_.end(), by_key_then_place);
    for (std::size_t i = 1; i < keys_.size(); ++i) {
      if (keys_[i]->key != keys_[i - 1]->key) continue;
      const std::size_t place = keys_[i]->key_span.begin;
      const std::size_t first = keys_[i - 1]->key_span.begin;
      if (duplicates_ == nullptr) {
        refuse_duplicate(keys_[i]->key, place, first);
        return false;
      }
      const std::string_view key = keys_[i]->key;
      duplicates_->add(Rule::duplicate_key, [key, place, first] {
        return Finding{Rule::duplicate_key, message(messages::kDuplicateKey, key), place, {}, {},
                       first};
      });
    }
    return true;
  }

  void refuse_duplicate(std::string_view key, std::size_t offset, std::size_t first_offset) {
    refuse(offset, message(messages::kDuplicateKey, key));
    const Place first = locate(tree_.bytes(), first_offset);
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

  SpanTree& tree_;
  const std::size_t& position_;
  Findings* duplicates_;
  std::size_t last_end_ = 0;
  Span key_span_;
  std::string_view key_;
  std::vector<std::size_t> open_;
  std::size_t closed_ = 0;
  std::vector<const Node*> keys_;
  std::optional<Error> error_;
  bool met_a_large_number_ = false;
};

SpanTree::Children SpanTree::children(const Node& parent) const {
  const auto at = static_cast<std::size_t>(&parent - nodes_.data());
  return {nodes_.data(), at + 1, parent.past};
}

const Node* SpanTree::member(const Node& object, std::string_view key) const {
  if (object.kind != ValueKind::object) return nullptr;
  for (const Node& child : children(object)) {
    if (child.key == key) return &child;
  }
  return nullptr;
}

namespace {

Result<SpanTree> read(std::string_view bytes, Findings* duplicates) {
  const char* const begin = bytes.data();
  const char* const end = begin + bytes.size();
  // To the lexer a NUL is the end of the text, whatever follows.
  if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
    return fail(syntax_error(bytes, nul, kNulByte));
  }
  std::size_t position = 0;
  SpanTree tree(bytes);
  SpanTreeBuilder builder(tree, position, duplicates);
  if (nlohmann::json::sax_parse(LexerInput(begin, begin, &position),
                                LexerInput(begin, end, &position), &builder)) {
    return tree;
  }
  if (!builder.met_a_large_number()) return fail(*builder.take_error());

  position = 0;
  if (duplicates != nullptr) *duplicates = {};
  SpanTree second_tree(bytes);
  SpanTreeBuilder second(second_tree, position, duplicates);
  if (nlohmann::json::sax_parse(ShortNumberInput(begin, begin, end, &position),
                                ShortNumberInput(begin, end, end, &position), &second)) {
    return second_tree;
  }
  return fail(*second.take_error());
}

}  // namespace

Result<SpanTree> read_spans(std::string_view bytes) {
  return read(bytes, nullptr);
}

Result<SpanTree> read_spans(std::string_view bytes, Findings& duplicates) {
  return read(bytes, &duplicates);
}

}  // namespace tasks
