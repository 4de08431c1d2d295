// The language of queries: every text is a query that can be put in words and answered, or an error
// that points into it.

#include <cstdint>

#include "fuzz/require.h"
#include "tasks/base/text.h"
#include "tasks/deadline/standing.h"
#include "tasks/document/document.h"
#include "tasks/query/days.h"
#include "tasks/query/describe.h"
#include "tasks/query/parse_query.h"
#include "tasks/query/sort.h"
#include "tasks/render/json.h"

namespace tasks::fuzz {
namespace {

constexpr std::string_view kList = R"json({"title": "2023年清单", "tasks": [
  {"id": 1, "task": "健康 行动", "lead": "卫健委", "units": ["甲", "乙"], "deadline": "6月底前"},
  {"id": "5-2", "task": "ABC (x)", "deadline": "3月底前，9月底前", "met": ["2023-03-30"],
   "status": "done", "percent": 40, "progress": [{"date": "2023-05-01", "text": "已推进"}]},
  {"id": 7, "task": "4", "deadline": "每月25日前", "旗": "督办", "n": 12, "remark": "a:b"},
  {"id": 8}
]})json";

const Document& document() {
  static const Document list = *Document::read(std::string(kList));
  return list;
}

const QueryContext& context() {
  static const QueryContext known = query_context(document().list(), *make_date(2023, 6, 15));
  return known;
}

/// Where the error stands is in the text.
void check_error(const Error& error, std::string_view text) {
  require(error.kind == ErrorKind::usage || error.kind == ErrorKind::no_such_task,
          "a wrong query is an error of usage, or names a task that is missing", text);
  if (!error.where) return;
  require(error.where->caret <= error.where->excerpt.size(), "the place is in the excerpt", text);
  require(error.where->column <= count_code_points(text) + 1, "the column is in the query", text);
  require(text.find(error.where->excerpt) != std::string_view::npos, "the excerpt is of the query",
          text);
}

enum class Answer { no, yes, too_costly };

Answer answer_for(const Query& query, const Task& task) {
  const Result<bool> fits =
      holds(query, task, standing_of(document().list(), task, context().today));
  if (!fits) return Answer::too_costly;
  return *fits ? Answer::yes : Answer::no;
}

/// True where no `)` is part of a word because nothing before it is open: between parentheses it
/// would close them.
bool can_be_enclosed(std::string_view text) {
  if (text.find(')') == std::string_view::npos) return true;
  if (text.find_first_of("\"'/") != std::string_view::npos || !is_valid_utf8(text) ||
      text.find("“") != std::string_view::npos) {
    return false;  // what is quoted opens nothing
  }
  int open = 0;
  for (const char c : text) {
    open += (c == '(' ? 1 : 0) - (c == ')' ? 1 : 0);
    if (open < 0) return false;
  }
  return true;
}

/// In parentheses a query means the same, behind `not` the opposite.
void check_around(const Query& query, std::string_view text) {
  if (!can_be_enclosed(text)) return;
  const std::string inner = "( " + std::string(text) + " )";
  const Result<Query> same = parse_query(inner, context());
  const Result<Query> opposite = parse_query("not " + inner, context());
  if (!same || !opposite) return;  // nested too deeply
  for (const Task& task : document().list().tasks) {
    const Answer answer = answer_for(query, task);
    if (answer == Answer::too_costly) continue;
    require(answer_for(*same, task) == answer, "parentheses change nothing", text);
    require(answer_for(*opposite, task) != answer, "not is the opposite", text);
  }
}

void check_query(std::string_view text) {
  const Result<Query> query = parse_query(text, context());
  if (!query) {
    check_error(query.error(), text);
    return;
  }
  if (query->is_empty()) return;
  for (const Language language : {Language::zh, Language::en}) {
    const std::string words = describe(*query, language);
    require(!words.empty() && escape_controls(words) == words, "the words can be printed", text);
  }
  require(!query_json(text, *query).empty(), "there is JSON of it", text);
  check_around(*query, text);
}

void check_sort(std::string_view text) {
  const Result<std::vector<SortKey>> keys = parse_sort(text, document().list());
  if (!keys) check_error(keys.error(), text);
}

void check_days(std::string_view text) {
  const auto days = read_days(text, context().today, 2023);
  require(!days || days->first <= days->last, "days have their first day first", text);
}

}  // namespace
}  // namespace tasks::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tasks;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  fuzz::check_query(text);
  fuzz::check_sort(text);
  fuzz::check_days(text);
  const auto condition = parse_if(text, fuzz::context());
  if (!condition) fuzz::check_error(condition.error(), text);
  static_cast<void>(parse_query(text, {nullptr, fuzz::context().today, {}}));
  return 0;
}
