#include "tasks/document/values.h"

#include <charconv>
#include <string>
#include <utility>

#include "document/bad_value.h"
#include "document/decode_values.h"
#include "document/layout.h"
#include "document/span_tree.h"
#include "tasks/base/messages/document.h"
#include "tasks/document/document.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

bool takes_text(FieldType type) {
  return type != FieldType::days && type != FieldType::percent && type != FieldType::progress;
}

bool takes_texts(FieldType type) {
  return type == FieldType::text_list || type == FieldType::days;
}

std::optional<std::int64_t> whole_number(std::string_view raw) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
  const bool whole = error == std::errc{} && end == raw.data() + raw.size();
  return whole ? std::optional(number) : std::nullopt;
}

/// A list of one task with this key and nothing else, for the reader to judge.
std::string list_with(std::string_view key, std::string_view json) {
  return R"([{"id": 1, )" + encode_text(key, {}) + ": " + std::string(json) + "}]";
}

Result<FieldValue> value_of_field(const FieldRow& row, std::string_view json,
                                  const Document& judged) {
  const Task& task = judged.list().tasks.front();
  const bool is_bad = !judged.notes().empty();
  if (is_bad) {
    return fail(usage(message(messages::kWrongType, row.label, json))
                    .hint(message(messages::kTypeExpected, expected(row.type))));
  }
  if (const auto number = whole_number(json)) return FieldValue{*number, {}};
  return FieldValue{JsonText{std::string(json)}, task.deadline->text};
}

/// The cause as an error of what the user typed; its way out is about files.
Error as_usage(const Error& cause, const std::optional<Place>& where) {
  return Error{ErrorKind::usage, cause.what, where};
}

}  // namespace

Result<FieldValue> read_value(std::string_view key, std::string_view json) {
  Result<SpanTree> tree = read_spans(json);
  if (!tree) return fail(as_usage(tree.error(), tree.error().where));
  const std::string_view raw = tree->raw(tree->root());
  const FieldRow* row = field_with_key(key);
  const bool is_field = row != nullptr && row->type != FieldType::id;
  if (is_field && takes_text(row->type)) {
    if (const auto text = decode_text(tree->root())) return FieldValue{std::string(*text), {}};
  }
  if (is_field && takes_texts(row->type)) {
    CountedBadValues bad;
    Texts texts;
    if (decode_texts(*tree, tree->root(), bad, texts) && tree->root().kind == ValueKind::array) {
      return FieldValue{std::vector<std::string>(texts.begin(), texts.end()), {}};
    }
  }
  const bool can_nest =
      tree->root().kind == ValueKind::array || tree->root().kind == ValueKind::object;
  if (is_field || can_nest) {
    Result<Document> judged = Document::read(list_with(is_field ? key : "-", raw));
    if (!judged) return fail(as_usage(judged.error(), std::nullopt));
    if (is_field) return value_of_field(*row, raw, *judged);
  }
  return FieldValue{JsonText{std::string(raw)}, {}};
}

Result<FieldValue> read_list_value(std::string_view key, std::string_view json) {
  Result<SpanTree> tree = read_spans(json);
  if (!tree) return fail(as_usage(tree.error(), tree.error().where));
  const std::string raw(tree->raw(tree->root()));
  Result<Document> judged =
      Document::read("{" + encode_text(key, {}) + ": " + raw + R"(, "tasks": []})");
  if (!judged) return fail(as_usage(judged.error(), std::nullopt));
  if (!judged->notes().empty()) return fail(usage(judged->notes().kept().front().what));
  return FieldValue{JsonText{raw}, {}};
}

}  // namespace tasks
