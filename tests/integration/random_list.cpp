#include "integration/random_list.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace tasks::test {
namespace {

const std::vector<std::string> kWords{"甲",    "乙",           "丙", "\\u4e01",
                                      "a\\nb", "<<<<<<< ours", "=",  ""};
const std::vector<std::string> kUnits{"一科", "二科", "三科", "四科", "五科"};
const std::vector<std::string> kKeys{"title",    "units",  "deadline", "status", "percent",
                                     "progress", "remark", "tags",     "来源",   "score"};

std::string array_of(const std::vector<std::string>& elements) {
  std::string text = "[";
  for (const std::string& element : elements) {
    text += (text.size() > 1 ? ", \"" : "\"") + element + "\"";
  }
  return text + "]";
}

std::string every(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// 0 or 1, the same for the same task and key.
int half_of(const std::string& id, const std::string& key) {
  return static_cast<int>(std::hash<std::string>{}(id + "/" + key) % 2);
}

}  // namespace

std::string RandomLists::member(const std::string& key) {
  if (key == "units") {
    if (one_in(4)) return "\"" + one_of(kUnits) + "\"";
    std::vector<std::string> units;
    for (const std::string& unit : kUnits) {
      if (one_in(2)) units.push_back(unit);
    }
    return array_of(units);
  }
  if (key == "progress") {
    std::string entries;
    for (std::size_t i = below(3); i > 0; --i) {
      if (!entries.empty()) entries += ", ";
      entries.append("{\"date\": \"2023-05-0").append(std::to_string(1 + below(9)));
      entries.append("\", \"text\": \"").append(one_of(kWords)).append("\"}");
    }
    return "[" + entries + "]";
  }
  if (key == "status") return one_in(2) ? "\"done\"" : "\"in_progress\"";
  if (key == "percent") return std::to_string(below(101));
  if (key == "tags") return one_in(3) ? "[1, 2]" : array_of({"x", "y"});
  if (key == "score") return one_in(2) ? "1.50" : "{\"a\": [1e400, null]}";
  return "\"" + one_of(kWords) + "\"";
}

std::string RandomLists::task(std::size_t id, const std::string& line, const std::string& indent) {
  const std::string inner = line.empty() ? "" : line + indent;
  std::string text =
      "{" + inner +
      (one_in(9) ? "\"id\": \"" + std::to_string(id) + "-a\"" : "\"id\": " + std::to_string(id));
  const std::string gap = inner.empty() ? ", " : "," + inner;
  text += gap + "\"task\": \"任务" + std::to_string(id) + "\"";
  for (const std::string& key : kKeys) {
    if (one_in(2)) text += gap + "\"" + key + "\": " + member(key);
  }
  return text + line + "}";
}

std::string RandomLists::list() {
  const std::string indent = one_of<std::string>({"  ", "  ", "\t", "    "});
  const bool bare = one_in(4);
  const bool one_line_tasks = one_in(5);
  const std::string outer = bare ? "\n" : "\n" + indent;
  const std::string line = outer + indent;
  std::string tasks;
  for (std::size_t id = 1, count = below(6); id <= count; ++id) {
    tasks += (tasks.empty() ? "" : ",") + line + task(id, one_line_tasks ? "" : line, indent);
  }
  std::string text = "[" + tasks + (tasks.empty() ? "" : bare ? "\n" : outer) + "]";
  if (!bare) {
    const std::string title = one_in(2) ? outer + "\"title\": " + member("title") + "," : "";
    text = "{" + title + outer + "\"tasks\": " + text + "\n}";
  }
  if (one_in(6)) text = every(text, "\n", one_in(2) ? "" : " ");
  if (!one_in(5)) text += "\n";
  if (one_in(6)) text = every(text, "\n", "\r\n");
  if (one_in(8)) text.insert(0, "\xef\xbb\xbf");
  return text;
}

NewValue RandomLists::new_value(const std::string& key) {
  return JsonText{member(key)};
}

std::vector<Edit> RandomLists::edit(const TaskList& list, int only) {
  const auto allowed = [only](const std::string& id, const std::string& key) {
    return only < 0 || half_of(id, key) == only;
  };
  if (one_in(8)) {
    const auto number = static_cast<std::int64_t>(
        only < 0 ? 7 + below(3) : 10 + static_cast<std::size_t>(only) + 2 * below(3));
    if (list.find(TaskId(number)) != nullptr) return {};
    return {AddTask{TaskId(number),
                    {{"task", JsonText{"\"新" + std::to_string(below(3)) + "\""}},
                     {"remark", new_value("remark")}}}};
  }
  if (!list.bare_array && one_in(10) && allowed("", "title")) {
    return {SetKey{std::nullopt, "title", new_value("title")}};
  }
  if (list.tasks.empty()) return {};
  const Task& task = list.tasks[below(list.tasks.size())];
  // A whole task is every key of it: disjoint changes leave it there.
  if (one_in(8) && only < 0) return {RemoveTask{task.id}};
  const std::string& key = one_of(kKeys);
  if (!allowed(task.id.text(), key)) return {};
  if (one_in(6)) return {UnsetKey{task.id, key}};
  const bool has_entries = key == "progress" && task.member(key) != nullptr;
  if (has_entries && !one_in(3)) {
    const Date day = *make_date(2023, 5, static_cast<unsigned>(1 + below(20)));
    return {
        AppendEntry{task.id, NewEntry{day, one_of(kUnits), "进展" + std::to_string(below(9)), {}}}};
  }
  return {SetKey{task.id, key, new_value(key)}};
}

std::string RandomLists::changed(const std::string& text, int edits, int only) {
  std::string result = text;
  for (int i = 0; i < edits; ++i) {
    const Result<Document> document = Document::read(result);
    EXPECT_TRUE(document.has_value()) << result;
    if (!document) return result;
    const Result<std::string> edited = document->apply(edit(document->list(), only));
    EXPECT_TRUE(edited.has_value()) << result;
    if (edited) result = *edited;
  }
  return result;
}

}  // namespace tasks::test
