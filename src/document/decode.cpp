#include "document/decode.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "document/bad_value.h"
#include "document/deadline_readings.h"
#include "document/decode_lights.h"
#include "document/decode_task.h"
#include "document/decode_values.h"
#include "document/repeated_ids.h"
#include "tasks/base/messages/document.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

constexpr std::string_view kFormat = "tasks/1";

/// The first year that a title names: four ASCII digits before 年, or standing alone between 1900
/// and 2199 (2023—2025年 names 2023).
std::optional<int> year_in(std::string_view title) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  for (std::size_t at = 0; at + 4 <= title.size();) {
    const std::size_t begin = at;
    while (at < title.size() && is_digit(title[at])) ++at;
    if (at - begin == 4) {
      const int year = std::stoi(std::string(title.substr(begin, 4)));
      if (year >= 1900 && year <= 2199) return year;
    }
    if (at == begin) ++at;
  }
  return std::nullopt;
}

/// Decodes the keys of the list itself.
class ListDecoder {
 public:
  ListDecoder(const SpanTree& tree, Decoded& into) : tree_(tree), into_(into) {}

  void decode() {
    const Node root = tree_.root();
    if (root.kind != ValueKind::object) return;
    for (const Node& member : tree_.children(root)) {
      if (member.key == "tasks") continue;
      into_.list.members.push_back({member.key, tree_.raw(member)});
      for (const ListFieldRow& row : list_fields()) {
        if (row.key == member.key) decode_field(row, member);
      }
    }
  }

 private:
  void decode_field(const ListFieldRow& row, const Node& node) {
    TaskList& list = into_.list;
    if (row.key == "format") {
      decode_format(node);
    } else if (row.key == "title") {
      take(row, node, list.title, decode_text(node));
    } else if (row.key == "notice") {
      take(row, node, list.notice, decode_text(node));
    } else if (row.key == "issuer") {
      take(row, node, list.issuer, decode_text(node));
    } else if (row.key == "issued") {
      list.issued = decode_day(node);
      if (!list.issued) note_bad(row, node);
    } else if (row.key == "year") {
      list.year = decode_year(tree_, node);
      if (!list.year) note_bad(row, node);
    } else if (row.key == "lights") {
      if (node.kind != ValueKind::object) note_bad(row, node);
      list.lights = decode_lights(tree_, node, into_.findings);
    }
  }

  void decode_format(const Node& node) {
    into_.list.newer_format = node.text != kFormat;
    if (!into_.list.newer_format) return;
    into_.findings.add(Rule::newer_format, [&] {
      Error error = foreign_format(as_written(tree_, node));
      return Finding{Rule::newer_format, std::move(error.what), node.span.begin, std::nullopt,
                     std::move(error.hints)};
    });
  }

  void take(const ListFieldRow& row, const Node& node, std::string_view& into,
            std::optional<std::string_view> value) {
    if (value) {
      into = *value;
    } else {
      note_bad(row, node);
    }
  }

  void note_bad(const ListFieldRow& row, const Node& node) {
    if (node.kind == ValueKind::null) return;
    const Rule rule = rule_for(node, row.type);
    into_.findings.add(rule, [&] { return finding_of(rule, tree_, node, {row.label, row.type}); });
  }

  const SpanTree& tree_;
  Decoded& into_;
};

void refuse(Findings& findings, const Node& node, LocalText what) {
  findings.add(Rule::not_a_list, [&] {
    return Finding{Rule::not_a_list, message(what), node.span.begin};
  });
}

/// The array of tasks; where the tree is no list, nothing and a finding.
std::optional<Node> array_of_tasks(const SpanTree& tree, Findings& findings) {
  const Node root = tree.root();
  if (root.kind != ValueKind::object && root.kind != ValueKind::array) {
    refuse(findings, root, messages::kNotAListAtAll);
    return std::nullopt;
  }
  std::optional<Node> tasks = tasks_of(tree);
  if (!tasks) {
    refuse(findings, root, messages::kNoTasksKey);
  } else if (tasks->kind != ValueKind::array) {
    refuse(findings, *tasks, messages::kTasksNotArray);
    return std::nullopt;
  }
  return tasks;
}

/// True for most numbers of tasks: they print as they are written.
bool is_short_count(std::string_view number) {
  constexpr std::size_t kShort = 15;
  return number.size() <= kShort && number != "0" &&
         std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// `"tasks/2"`
bool is_list_format(std::string_view spelled) {
  constexpr std::string_view kBegin = "\"tasks/";
  if (!spelled.starts_with(kBegin) || !spelled.ends_with('"')) return false;
  const std::string_view number = spelled.substr(kBegin.size(), spelled.size() - kBegin.size() - 1);
  return !number.empty() && number.front() != '0' &&
         number.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

Error foreign_format(std::string_view spelled) {
  const bool is_newer = is_list_format(spelled);
  const LocalText what = is_newer ? messages::kNewerFormat : messages::kUnknownListFormat;
  return Error{ErrorKind::not_a_list, message(what, spelled)}.hint(
      message(is_newer ? messages::kUpdateProgram : messages::kWriteFormat));
}

std::optional<TaskId> decode_id(const SpanTree& tree, const Node& node) {
  if (node.kind == ValueKind::string) {
    const bool is_id = !node.text.empty() && node.text.size() <= TaskId::kLongestText;
    return is_id ? std::optional(TaskId(node.text)) : std::nullopt;
  }
  if (node.kind != ValueKind::number) return std::nullopt;
  const std::string_view raw = tree.raw(node);
  if (is_short_count(raw)) return TaskId(std::string(raw));
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
  const bool whole = error == std::errc{} && end == raw.data() + raw.size();
  if (!whole || number < 1 || number > TaskId::kLargest) return std::nullopt;
  return TaskId(number);
}

std::optional<Node> tasks_of(const SpanTree& tree) {
  const Node root = tree.root();
  return root.kind == ValueKind::array ? root : tree.member(root, "tasks");
}

Decoded decode(const SpanTree& tree, const ReadOptions& options) {
  Decoded decoded;
  const std::optional<Node> tasks = array_of_tasks(tree, decoded.findings);
  if (!tasks) return decoded;
  TaskList& list = decoded.list;
  list.bare_array = tree.root().kind == ValueKind::array;
  ListDecoder(tree, decoded).decode();
  if (!list.year) list.year = year_in(list.title);
  if (!list.year && list.issued) list.year = year_of(*list.issued);
  if (!list.year) list.year = options.year;

  DeadlineReadings deadlines({list.year, list.issued});
  TaskDecoder decoder(tree, deadlines, decoded);
  list.tasks.reserve(tree.children(*tasks).size());
  RepeatedIds repeated(tree, *tasks);
  Findings twice;
  for (const Node& node : tree.children(*tasks)) decoder.decode(node, repeated, twice);
  decoded.findings.add_all(twice);
  return decoded;
}

std::optional<Error> refusal_of(const SpanTree& tree, const Findings& findings) {
  const std::vector<Finding>& all = findings.kept();
  const auto found = std::find_if(all.begin(), all.end(), [](const Finding& finding) {
    return row_of(finding.rule).severity == Severity::error;
  });
  if (found == all.end()) return std::nullopt;
  Error error{ErrorKind::not_a_list, found->what, locate(tree.bytes(), found->offset)};
  if (found->first_offset) {
    const Place first = locate(tree.bytes(), *found->first_offset);
    error.hints.push_back(message(messages::kFirstHere, first.line, first.column));
  }
  return error;
}

}  // namespace tasks
