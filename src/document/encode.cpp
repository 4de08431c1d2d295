#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "document/layout.h"
#include "tasks/base/text.h"
#include "tasks/model/task.h"

namespace tasks {
namespace {

using Members = std::vector<std::pair<std::string, std::string>>;

/// What `spell` makes of each value, between brackets: on one line, or a line each, one step behind
/// `start`.
template <class Values, class Spell>
std::string bracketed(const char (&brackets)[3], const Values& values, const Layout& layout,
                      LineStart start, bool expanded, const Spell& spell) {
  std::string result(1, brackets[0]);
  bool is_first = true;
  for (const auto& value : values) {
    if (!is_first) result += ',';
    if (expanded) {
      result.append(start).append(layout.indent);
    } else if (!is_first) {
      result += layout.gap;
    }
    result += spell(value);
    is_first = false;
  }
  if (expanded && !is_first) result += start;
  result += brackets[1];
  return result;
}

struct ValueEncoder {
  const Layout& layout;
  LineStart start;

  std::string operator()(const std::string& text) const { return encode_text(text, layout); }
  std::string operator()(const std::vector<std::string>& texts) const { return array(texts); }
  std::string operator()(Date day) const { return encode_text(to_string(day), layout); }
  std::string operator()(const std::vector<Date>& days) const { return array(days); }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(const JsonText& json) const { return relaid(json.text, layout, start); }

 private:
  template <class Values>
  std::string array(const Values& values) const {
    const bool expanded = layout.expanded_texts && !start.empty();
    return bracketed("[]", values, layout, start, expanded, *this);
  }
};

}  // namespace

std::string encode_text(std::string_view text, const Layout& layout) {
  if (!needs_json_escapes(text) && !layout.ascii_only) {
    std::string quoted;
    quoted.reserve(text.size() + 2);
    return quoted.append(1, '"').append(text).append(1, '"');
  }
  return nlohmann::json(text).dump(-1, ' ', layout.ascii_only);
}

std::string encode_object(const Members& members, const Layout& layout, LineStart start,
                          bool expanded) {
  const auto encode_member = [&layout](const auto& member) {
    return encode_text(member.first, layout) + layout.colon + member.second;
  };
  return bracketed("{}", members, layout, start, expanded, encode_member);
}

std::string encode(const NewValue& value, const Layout& layout, LineStart start) {
  return std::visit(ValueEncoder{layout, start}, value);
}

std::string encode(const NewEntry& entry, const Layout& layout, LineStart start) {
  Members members{{"date", encode_text(to_string(entry.date), layout)}};
  if (!entry.unit.empty()) members.emplace_back("unit", encode_text(entry.unit, layout));
  if (entry.kind == NewEntry::Kind::deadline) {
    members.emplace_back("kind", encode_text(kDeadlineKind, layout));
  }
  members.emplace_back("text", encode_text(entry.text, layout));
  return encode_object(members, layout, start, layout.expanded_entries && !start.empty());
}

}  // namespace tasks
