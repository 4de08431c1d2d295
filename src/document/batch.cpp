#include <algorithm>
#include <utility>

#include "document/decode.h"
#include "document/decode_values.h"
#include "document/span_tree.h"
#include "tasks/base/messages/document.h"
#include "tasks/document/values.h"

namespace tasks {
namespace {

Error at(std::string_view text, std::size_t offset, Message what) {
  return Error{ErrorKind::usage, std::move(what)}.at(locate(text, offset));
}

/// The offset of a place in `line`, which has no line break in it.
std::size_t offset_in_line(std::string_view line, const Place& place) {
  const Place begin = locate(line, 0);
  std::size_t offset = 0;
  for (std::size_t column = begin.column; column < place.column && offset < line.size(); ++column) {
    ++offset;
    while (offset < line.size() && (static_cast<unsigned char>(line[offset]) & 0xC0U) == 0x80U) {
      ++offset;
    }
  }
  return offset;
}

/// The keys of a line, one after the other.
class LineReader {
 public:
  LineReader(std::string_view text, std::size_t begin, const SpanTree& tree)
      : text_(text), begin_(begin), tree_(tree) {}

  Result<BatchLine> read() {
    const Node object = tree_.root();
    line_.offset = begin_ + object.span.begin;
    if (object.kind != ValueKind::object) {
      return fail(at(text_, line_.offset, message(messages::kBatchNotObject))
                      .hint(message(messages::kBatchExample)));
    }
    line_.values.reserve(tree_.children(object).size());
    for (const Node& member : tree_.children(object)) TASKS_TRY(take(member));
    return std::move(line_);
  }

 private:
  using Action = BatchValue::Action;

  Result<void> take(const Node& member) {
    if (member.key == "id") return take_id(member);
    if (member.key == "progress+=") return take_reports(member);
    const bool adds = member.key.ends_with("+=");
    const bool removes = member.key.ends_with("-=");
    const std::size_t sign = adds || removes ? 2 : 0;
    BatchValue value{std::string(member.key.substr(0, member.key.size() - sign)),
                     {},
                     begin_ + member.span.begin,
                     adds ? Action::add : (removes ? Action::remove : Action::set)};
    const bool is_unset = member.kind == ValueKind::null && value.action == Action::set;
    if (!is_unset) value.json = tree_.raw(member);
    line_.values.push_back(std::move(value));
    return {};
  }

  Result<void> take_id(const Node& member) {
    line_.id = decode_id(tree_, member);
    if (line_.id) return {};
    return fail(at(text_, begin_ + member.span.begin,
                   message(messages::kBadId, tree_.raw(member), TaskId::kLongestText)));
  }

  /// One entry, or an array of entries.
  Result<void> take_reports(const Node& member) {
    if (member.kind != ValueKind::array) return take_report(member);
    for (const Node& entry : tree_.children(member)) TASKS_TRY(take_report(entry));
    return {};
  }

  Result<void> take_report(const Node& node) {
    BatchReport report{{}, {}, {}, begin_ + node.span.begin};
    if (node.kind != ValueKind::object) return fail(no_report(node));
    for (const Node& member : tree_.children(node)) {
      const std::optional<std::string_view> text = decode_text(member);
      if (!text) return fail(no_report(member));
      if (member.key == "text") {
        report.text = *text;
      } else if (member.key == "unit") {
        report.unit = *text;
      } else if (member.key == "date") {
        report.date = decode_day(member);
        if (!report.date) return fail(no_report(member));
      } else {
        return fail(no_report(member));
      }
    }
    line_.reports.push_back(std::move(report));
    return {};
  }

  Error no_report(const Node& node) const {
    return at(text_, begin_ + node.span.begin, message(messages::kBatchNotReport))
        .hint(message(messages::kBatchReportExample));
  }

  std::string_view text_;
  std::size_t begin_;
  const SpanTree& tree_;
  BatchLine line_;
};

/// What a batch takes for its line: the line, its keys, and what stands in their arrays.
std::size_t parts_of(const SpanTree& line) {
  std::size_t parts = 1;
  for (const Node& member : line.children(line.root())) {
    parts += 1 + (member.kind == ValueKind::array ? line.children(member).size() : 0);
  }
  return parts;
}

/// The parts that a batch has room for: each takes many times its bytes where it is short.
class Room {
 public:
  explicit Room(std::string_view text) : text_(text) {}

  Result<void> take(std::size_t parts, std::size_t offset) {
    taken_ += parts;
    if (taken_ <= most_) return {};
    return fail(at(text_, offset, message(messages::kBatchTooLarge, most_))
                    .hint(message(messages::kBatchInParts)));
  }

 private:
  static constexpr std::size_t kAlways = 200'000;
  static constexpr std::size_t kBytesOfPart = 32;

  std::string_view text_;
  std::size_t most_ = kAlways + text_.size() / kBytesOfPart;
  std::size_t taken_ = 0;
};

Result<BatchLine> read_line(std::string_view text, std::size_t begin, std::string_view line,
                            Room& room) {
  Result<SpanTree> tree = read_spans(line);
  if (!tree) {
    Error error = std::move(tree).error();
    const Place place = error.where.value_or(Place{});
    Error placed = at(text, begin + offset_in_line(line, place), std::move(error.what));
    if (error.kind != ErrorKind::conflict) placed.hints = std::move(error.hints);
    return fail(std::move(placed).hint(message(messages::kBatchExample)));
  }
  TASKS_TRY(room.take(parts_of(*tree), begin));
  return LineReader(text, begin, *tree).read();
}

bool is_empty_line(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

Result<Batch> read_batch(std::string_view text) {
  Batch batch{text, {}};
  Room room(text);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (!is_empty_line(line)) {
      TASKS_TRY_ASSIGN(read, read_line(text, begin, line, room));
      batch.lines.push_back(std::move(read));
    }
    begin = end + 1;
  }
  return batch;
}

}  // namespace tasks
