#include "render/json_writer.h"

#include "tasks/base/text.h"
#include "tasks/render/json.h"

namespace tasks {
namespace {

/// JSON text without the blanks between its tokens; what acts on a terminal is spelled `\u009b`.
void append_compact(std::string& out, std::string_view raw) {
  const std::size_t begin = out.size();
  bool in_string = false;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const char c = raw[i];
    if (in_string && c == '\\') {
      out.append(raw.substr(i, 2));
      ++i;
      continue;
    }
    if (c == '"') in_string = !in_string;
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (in_string || !blank) out += c;
  }
  const std::string_view added = std::string_view(out).substr(begin);
  if (has_controls(added)) out.replace(begin, added.size(), escape_controls_in_json(added));
}

}  // namespace

std::string day_json(const std::optional<Date>& day) {
  return day ? '"' + to_string(*day) + '"' : "null";
}

std::string compact_json(std::string_view raw) {
  std::string text;
  append_compact(text, raw);
  return text;
}

void ObjectWriter::member(std::string_view key, std::string_view json) {
  begin(key);
  out_ += json;
}

void ObjectWriter::text_member(std::string_view key, std::string_view text) {
  begin(key);
  append_quoted(out_, text);
}

void ObjectWriter::raw_member(std::string_view key, std::string_view raw) {
  begin(key);
  append_compact(out_, raw);
}

void ObjectWriter::begin(std::string_view key) {
  if (!first_) out_ += ',';
  first_ = false;
  append_quoted(out_, key);
  out_ += ':';
}

}  // namespace tasks
