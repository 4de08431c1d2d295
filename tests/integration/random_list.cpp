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

std::string edited(const Document& document, const std::vector<Edit>& edits) {
  const Result<std::string> text = document.apply(edits);
  EXPECT_TRUE(text.has_value()) << document.bytes();
  return text ? *text : document.bytes();
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

std::string RandomLists::list(std::optional<std::size_t> tasks) {
  const std::string indent = one_of<std::string>({"  ", "  ", "\t", "    "});
  const bool bare = one_in(4);
  const bool one_line_tasks = one_in(5);
  const std::string outer = bare ? "\n" : "\n" + indent;
  const std::string line = outer + indent;
  std::string rows;
  for (std::size_t id = 1, count = tasks ? *tasks : below(6); id <= count; ++id) {
    rows += (rows.empty() ? "" : ",") + line + task(id, one_line_tasks ? "" : line, indent);
  }
  std::string text = "[" + rows + (rows.empty() ? "" : bare ? "\n" : outer) + "]";
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

JsonText RandomLists::new_text() {
  return JsonText{"\"新" + std::to_string(below(3)) + "\""};
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
    return {AddTask{TaskId(number), {{"task", new_text()}, {"remark", new_value("remark")}}}};
  }
  if (!list.bare_array && one_in(10) && allowed("", "title")) {
    return {SetKey{std::nullopt, "title", new_value("title")}};
  }
  if (list.tasks.empty()) return {};
  const Task& task = list.tasks[below(list.tasks.size())];
  // A whole task is every key of it: disjoint changes leave it there.
  if (one_in(8) && only < 0) return {RemoveTask{task.id}};
  const std::string& key = one_of(kKeys);
  if (!allowed(std::string(task.id.text()), key)) return {};
  if (one_in(6)) return {UnsetKey{task.id, key}};
  const bool has_entries = key == "progress" && task.member(key) != nullptr;
  if (has_entries && !one_in(3)) {
    const Date day = *make_date(2023, 5, static_cast<unsigned>(1 + below(20)));
    return {
        AppendEntry{task.id, NewEntry{day, one_of(kUnits), "进展" + std::to_string(below(9)), {}}}};
  }
  return {SetKey{task.id, key, new_value(key)}};
}

std::string RandomLists::changed_at(const std::string& text, std::size_t index) {
  const Result<Document> document = Document::read(text);
  EXPECT_TRUE(document.has_value()) << text;
  if (!document) return text;
  const TaskId& id = document->list().tasks[index].id;
  if (one_in(5)) return edited(*document, {RemoveTask{id}});
  const std::string& key = one_of(kKeys);
  return edited(*document, {SetKey{id, key, new_value(key)}});
}

/// The task behind which another one goes; nothing for the front.
std::optional<TaskId> RandomLists::place_in(const TaskList& list) {
  const std::size_t place = below(list.tasks.size() + 1);
  return place == 0 ? std::nullopt : std::optional(list.tasks[place - 1].id);
}

std::string RandomLists::with_new_task(const std::string& text) {
  const Result<Document> document = Document::read(text);
  EXPECT_TRUE(document.has_value()) << text;
  if (!document) return text;
  const TaskId id(static_cast<std::int64_t>(100000 + below(3)));
  if (document->list().find(id) != nullptr) return text;
  return edited(*document, {InsertTask{id,
                                       place_in(document->list()),
                                       {{"id", JsonText{std::string(id.text())}},
                                        {"task", new_text()},
                                        {"units", JsonText{member("units")}}}}});
}

std::string RandomLists::with_moved_task(const std::string& text) {
  const Result<Document> document = Document::read(text);
  EXPECT_TRUE(document.has_value()) << text;
  if (!document) return text;
  const std::vector<Task>& tasks = document->list().tasks;
  const Task& task = tasks[below(tasks.size())];
  InsertTask insert{task.id, {}, {}};
  for (const Member& member : task.members) {
    insert.keys.emplace_back(member.key, JsonText{std::string(member.raw)});
  }
  const std::string without = edited(*document, {RemoveTask{task.id}});
  const Result<Document> rest = Document::read(without);
  EXPECT_TRUE(rest.has_value()) << without;
  if (!rest) return text;
  insert.after = place_in(rest->list());
  return edited(*rest, {std::move(insert)});
}

std::string RandomLists::changed(const std::string& text, int edits, int only) {
  std::string result = text;
  for (int i = 0; i < edits; ++i) {
    const Result<Document> document = Document::read(result);
    EXPECT_TRUE(document.has_value()) << result;
    if (!document) return result;
    result = edited(*document, edit(document->list(), only));
  }
  return result;
}

}  // namespace tasks::test
