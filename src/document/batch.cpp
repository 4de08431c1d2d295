#include <algorithm>
#include <utility>

#include "document/decode.h"
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

Result<BatchLine> read_line(std::string_view text, std::size_t begin, std::string_view line) {
  Result<SpanTree> tree = read_spans(line);
  if (!tree) {
    Error error = std::move(tree).error();
    const Place place = error.where.value_or(Place{});
    return fail(at(text, begin + offset_in_line(line, place), std::move(error.what))
                    .hint(message(messages::kBatchExample)));
  }
  const Node& object = tree->root();
  BatchLine result{{}, begin + object.span.begin, {}};
  if (object.kind != ValueKind::object) {
    return fail(at(text, result.offset, message(messages::kBatchNotObject))
                    .hint(message(messages::kBatchExample)));
  }
  for (const Node& member : tree->children(object)) {
    const std::size_t offset = begin + member.span.begin;
    const std::string_view raw = tree->raw(member);
    if (member.key == "id") {
      result.id = decode_id(*tree, member);
      if (!result.id) return fail(at(text, offset, message(messages::kBadId, raw)));
    } else if (member.kind == ValueKind::null) {
      result.values.push_back({std::string(member.key), std::nullopt, offset});
    } else {
      result.values.push_back({std::string(member.key), JsonText{std::string(raw)}, offset});
    }
  }
  return result;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

Result<Batch> read_batch(std::string_view text) {
  Batch batch{text, {}};
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (!is_blank(line)) {
      TASKS_TRY_ASSIGN(read, read_line(text, begin, line));
      batch.lines.push_back(std::move(read));
    }
    begin = end + 1;
  }
  return batch;
}

}  // namespace tasks
