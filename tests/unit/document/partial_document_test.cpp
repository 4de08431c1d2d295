// An edit of a part of a list is the edit of the whole list.

#include "tasks/document/partial_document.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/byte_reader.h"
#include "support/made_up_list.h"
#include "tasks/base/byte_splice.h"

namespace tasks {
namespace {

class Needs final : public TaskFilter {
 public:
  explicit Needs(std::vector<std::string> ids) : ids_(std::move(ids)) {}
  Result<void> begin(const TaskList&) override { return {}; }
  Result<bool> needs(const Task& task) override {
    return std::find(ids_.begin(), ids_.end(), task.id.text()) != ids_.end();
  }

 private:
  std::vector<std::string> ids_;
};

std::string replaced(std::string text, std::string_view old, std::string_view with) {
  for (std::size_t at = text.find(old); at != std::string::npos;
       at = text.find(old, at + with.size())) {
    text.replace(at, old.size(), with);
  }
  return text;
}

std::string on_one_line(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\n') {
      at = std::min(text.find_first_not_of(' ', at + 1), text.size()) - 1;
    } else {
      line += text[at];
    }
  }
  return line;
}

/// The same list as different people keep it.
std::vector<std::string> layouts(const std::string& canonical) {
  const std::string line = on_one_line(canonical);
  const std::size_t array = line.find("\"tasks\": ") + 9;
  return {canonical,
          line,
          "\xef\xbb\xbf" + replaced(canonical, "\n", "\r\n"),
          replaced(line, "},{\"id\"", "},\n{\"id\""),
          replaced(canonical, "  ", "\t"),
          replaced(canonical, "},\n", "}  ,\n\n"),
          line.substr(array, line.size() - array - 1)};
}

std::optional<TaskId> id(std::int64_t number) {
  return TaskId(number);
}

struct Case {
  std::vector<std::string> needed;
  std::vector<Edit> edits;
};

/// Edits of the first, the last, and some tasks of a list of `count`.
std::vector<Case> cases(std::int64_t count, std::mt19937& random) {
  std::vector<Case> all;
  const auto any = [&] { return static_cast<std::int64_t>(random() % 1000) % count + 1; };
  const NewEntry entry{*parse_date("2023-06-01"), "一科", "已办"};
  for (const std::int64_t one : {std::int64_t{1}, count, any(), any()}) {
    const std::string name = std::to_string(one);
    all.push_back({{name}, {SetKey{id(one), "remark", std::string("已核")}}});
    all.push_back({{name}, {SetKey{id(one), "units", std::vector<std::string>{"甲", "乙"}}}});
    all.push_back({{name}, {UnsetKey{id(one), "deadline"}}});
    all.push_back({{name}, {AppendEntry{TaskId(one), entry}}});
    all.push_back({{name}, {RemoveTask{TaskId(one)}}});
  }
  const std::int64_t a = count / 3;
  const std::int64_t b = count / 2;
  all.push_back({{std::to_string(a), std::to_string(b)},
                 {SetKey{id(a), "lead", std::string("甲")}, SetKey{id(b), "x", std::int64_t{7}}}});
  all.push_back({{std::to_string(a), std::to_string(a + 1), std::to_string(count)},
                 {RemoveTask{TaskId(a)}, RemoveTask{TaskId(a + 1)}, RemoveTask{TaskId(count)}}});
  all.push_back({{}, {AddTask{TaskId(count + 1), {{"task", std::string("新任务")}}}}});
  all.push_back({{}, {SetKey{std::nullopt, "title", std::string("新")}}});
  return all;
}

std::optional<PartialDocument> part_of(std::string_view text, std::vector<std::string> needed,
                                       const ReadAhead& ahead = {0}) {
  Needs filter(std::move(needed));
  auto part = PartialDocument::read(reader_of(text, 900), {}, filter, ahead);
  EXPECT_TRUE(part.has_value());
  return *std::move(part);
}

TEST(PartialDocument, EditsAsTheWholeDocumentDoes) {
  std::mt19937 random(7);
  for (const std::int64_t count : {1, 2, 3, 25}) {
    const std::string canonical = made_up_list(static_cast<std::size_t>(count), 5);
    for (const std::string& text : layouts(canonical)) {
      const Result<Document> whole = Document::read(text);
      ASSERT_TRUE(whole.has_value()) << text;
      for (const Case& row : cases(count, random)) {
        if (count < 3 && row.edits.size() > 1) continue;
        const bool of_list =
            std::holds_alternative<SetKey>(row.edits[0]) && !std::get<SetKey>(row.edits[0]).task;
        if (whole->list().bare_array && of_list) continue;
        const Result<std::string> expected = whole->apply(row.edits);
        ASSERT_TRUE(expected.has_value());
        for (const ReadAhead ahead : {ReadAhead{0}, ReadAhead{1, 300}}) {
          auto part = part_of(text, row.needed, ahead);
          ASSERT_TRUE(part.has_value()) << text;
          auto edited = part->edit(row.edits);
          ASSERT_TRUE(edited.has_value()) << text;
          const auto splices = part->in_file(std::move(*edited).take_splices());
          ASSERT_TRUE(splices.has_value()) << text;
          ASSERT_EQ(spliced(text, *splices), *expected) << text;
        }
      }
    }
  }
}

TEST(PartialDocument, HoldsLittle) {
  const std::string text = made_up_list(400, 3);
  const auto part = part_of(text, {"200"});
  ASSERT_TRUE(part.has_value());
  EXPECT_NE(part->list().find(TaskId(200)), nullptr);
  EXPECT_LE(part->list().tasks.size(), 10U);
}

TEST(PartialDocument, LeavesWhatItCannotTellToTheWhole) {
  // The largest number is not held.
  EXPECT_FALSE(part_of("[{\"id\": 1}, {\"id\": 9}, {\"id\": 2}, {\"id\": 3}, {\"id\": 4}]", {"4"}));
  EXPECT_FALSE(part_of("[{\"id\": 1}, {\"id\": 1}]", {"1"}));
  EXPECT_FALSE(part_of("[{\"id\": 1, \"status\": \"?\"}]", {"1"}));
  // Edits of several kinds, one built upon another.
  auto part = part_of("[{\"id\": 1}]", {"1"});
  ASSERT_TRUE(part.has_value());
  const auto edited = part->edit({AddTask{TaskId(2), {}}, UnsetKey{id(1), "x"}});
  ASSERT_TRUE(edited.has_value());
  EXPECT_FALSE(edited->is_spliced());
}

}  // namespace
}  // namespace tasks
