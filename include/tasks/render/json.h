#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "tasks/deadline/reader.h"
#include "tasks/query/query.h"
#include "tasks/render/drain.h"
#include "tasks/report/standing.h"

namespace tasks {

/// The JSON contract of docs/json.md: an array of tasks, one task a line; `[]` for none. Like all
/// that can be drained, what is left of the text.
std::string render_json(const std::vector<TaskRow>& rows, const Drain& drain = {});

/// JSON Lines: one task a line, nothing around them.
std::string render_jsonl(const std::vector<TaskRow>& rows, const Drain& drain = {});

/// The `deadline` object of that contract, on one line. `met` holds the days on which milestones
/// were met; may be empty.
std::string deadline_json(const Deadline& deadline, std::span<const Date> met);

/// What `explain` answers: `{"text", "deadline"}`, of several `{"phrases": [...]}`. Where working
/// days were counted, `holidays_counted` says whether with the days off.
std::string explanation_json(const std::vector<Deadline>& readings, const DeadlineContext& context);

/// How a query was read: `{"query", "words": {"zh", "en"}, "reading": {…}}` (docs/json.md).
std::string query_json(std::string_view text, const Query& query);

/// The same without the text as typed, as one value.
std::string query_json(const Query& query);

/// The colour's code in quotes, or null.
std::string light_json(const Light& light);

/// JSON text without the blanks between its tokens. What acts on a terminal or hides from a reader
/// (escape_controls) is spelled `\u009b`.
std::string compact_json(std::string_view raw);

/// A string in quotes; the same is spelled so. What is no UTF-8 becomes U+FFFD.
std::string quoted_json(std::string_view text);

}  // namespace tasks
