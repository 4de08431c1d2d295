// Edits: the first line of an input chooses edits, the rest is the list. What is written reads back
// as the model says, and every value that no edit named stays byte for byte.

#include <cstdint>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "fuzz/require.h"
#include "tasks/document/document.h"

namespace tasks::fuzz {
namespace {

using Members = std::map<std::string, std::string>;  // key -> JSON text

/// The list as plain maps.
struct Model {
  Members keys;
  std::map<std::string, Members> tasks;
  std::vector<std::string> order;
};

std::string name_of(const TaskId& id) {
  return std::string(id.text());
}

Members members_of(MemberView members) {
  Members result;
  for (const Member& member : members) result[std::string(member.key)] = std::string(member.raw);
  return result;
}

Model model_of(const TaskList& list) {
  Model model{members_of(list.members), {}, {}};
  for (const Task& task : list.tasks) {
    model.tasks[name_of(task.id)] = members_of(task.members);
    model.order.push_back(name_of(task.id));
  }
  return model;
}

std::string quoted(const std::string& text) {
  return nlohmann::json(text).dump();
}

/// Takes bytes of the first line as choices; zero when they end.
class Choices {
 public:
  explicit Choices(std::string_view bytes) : bytes_(bytes) {}

  std::size_t below(std::size_t limit) { return next() % limit; }
  bool is_empty() const { return bytes_.empty(); }

  std::string text() {
    static const std::vector<std::string> kTexts{
        "", "甲", "a\"b\\", "line\nbreak", "\x01", "6月底前", "\u202e", "null", "[]", " "};
    return kTexts[below(kTexts.size())];
  }

  std::string key() {
    static const std::vector<std::string> kKeys{"title", "task", "lead", "remark", "status",
                                                "own",   "键",   "a\"b", "done_on"};
    return kKeys[below(kKeys.size())];
  }

 private:
  std::size_t next() {
    if (bytes_.empty()) return 0;
    const auto first = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    return first;
  }

  std::string_view bytes_;
};

/// Edits and the model of what they make of the list.
class Plan {
 public:
  Plan(const TaskList& list, std::string_view bytes)
      : list_(list), choices_(bytes), model_(model_of(list)) {
    constexpr int kMostEdits = 6;
    for (int i = 0; i < kMostEdits && !choices_.is_empty(); ++i) add();
  }

  const std::vector<Edit>& edits() const { return edits_; }
  const Model& model() const { return model_; }

 private:
  void add() {
    switch (choices_.below(6)) {
      case 0:
        return set_in_list();
      case 1:
        return add_task();
      default:
        break;
    }
    if (list_.tasks.empty()) return;
    const TaskId& id = list_.tasks[choices_.below(list_.tasks.size())].id;
    if (removed_.contains(name_of(id))) return;
    switch (choices_.below(5)) {
      case 0:
        return remove(id);
      case 1:
        return unset(id);
      case 2:
        return append(id);
      default:
        return set(id);
    }
  }

  void set_in_list() {
    if (list_.bare_array) return;
    const std::string text = choices_.text();
    edits_.emplace_back(SetKey{std::nullopt, "title", text});
    model_.keys["title"] = quoted(text);
  }

  void add_task() {
    const std::string id = "new-" + std::to_string(edits_.size());
    if (model_.tasks.contains(id)) return;
    const std::string text = choices_.text();
    edits_.emplace_back(AddTask{TaskId(id), {{"task", text}}});
    model_.tasks[id] = {{"id", quoted(id)}, {"task", quoted(text)}};
    model_.order.push_back(id);
  }

  void remove(const TaskId& id) {
    if (touched_.contains(name_of(id))) return;
    removed_.insert(name_of(id));
    edits_.emplace_back(RemoveTask{id});
    model_.tasks.erase(name_of(id));
    std::erase(model_.order, name_of(id));
  }

  void unset(const TaskId& id) {
    const std::string key = choices_.key();
    touched_.insert(name_of(id));
    edits_.emplace_back(UnsetKey{id, key});
    model_.tasks[name_of(id)].erase(key);
  }

  void set(const TaskId& id) {
    const std::string key = choices_.key();
    const std::string text = choices_.text();
    touched_.insert(name_of(id));
    edits_.emplace_back(SetKey{id, key, text});
    model_.tasks[name_of(id)][key] = quoted(text);
  }

  void append(const TaskId& id) {
    touched_.insert(name_of(id));
    edits_.emplace_back(AppendEntry{id, {*make_date(2023, 6, 15), "一科", choices_.text(), {}}});
    model_.tasks[name_of(id)]["progress"] = "appended";
  }

  const TaskList& list_;
  Choices choices_;
  std::vector<Edit> edits_;
  Model model_;
  std::set<std::string> removed_;
  std::set<std::string> touched_;
};

/// Texts that we wrote, compared by what they mean; everything else by its bytes.
bool same_value(const std::string& expected, const std::string& actual) {
  if (expected == actual || expected == "appended") return true;
  const bool texts = expected.starts_with('"') && actual.starts_with('"');
  return texts && nlohmann::json::parse(expected) == nlohmann::json::parse(actual);
}

bool same_members(const Members& expected, const Members& actual) {
  return std::equal(expected.begin(), expected.end(), actual.begin(), actual.end(),
                    [](const auto& a, const auto& b) {
                      return a.first == b.first && same_value(a.second, b.second);
                    });
}

void compare(const Model& expected, const Model& actual, const std::string& text) {
  require(expected.order == actual.order, "the tasks are those of the model", text);
  require(same_members(expected.keys, actual.keys), "the list's keys are those of the model", text);
  for (const auto& [id, members] : expected.tasks) {
    require(same_members(members, actual.tasks.at(id)), "a task is that of the model", text);
  }
}

}  // namespace
}  // namespace tasks::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tasks;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::size_t line = input.find('\n');
  if (line == std::string_view::npos) return 0;
  const Result<Document> before = Document::read(std::string(input.substr(line + 1)));
  if (!before || before->list().newer_format) return 0;
  const fuzz::Plan plan(before->list(), input.substr(0, line));
  const Result<std::string> text = before->apply(plan.edits());
  if (!text) {
    fuzz::require(text.error().kind == ErrorKind::not_a_list, "an edit that cannot be is refused");
    return 0;
  }
  const Result<Document> after = Document::read(*text);
  fuzz::require(after.has_value(), "what was written reads back", *text);
  fuzz::compare(plan.model(), fuzz::model_of(after->list()), *text);
  fuzz::require(!plan.edits().empty() || *text == before->bytes(), "no edit, no change");
  return 0;
}
