// A list read through a window is the list that is read whole.

#include "tasks/document/excerpt.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "document/window.h"
#include "support/byte_reader.h"
#include "support/made_up_list.h"

namespace tasks {
namespace {

/// Needs tasks with these ids; without any, all.
class Needs final : public TaskFilter {
 public:
  explicit Needs(std::vector<std::string> ids = {}) : ids_(std::move(ids)) {}

  Result<void> begin(const TaskList& keys) override {
    title_ = std::string(keys.title);
    return {};
  }
  Result<bool> needs(const Task& task) override {
    ++asked_;
    return ids_.empty() || std::find(ids_.begin(), ids_.end(), task.id.text()) != ids_.end();
  }

  const std::string& title() const { return title_; }
  std::size_t asked() const { return asked_; }

 private:
  std::vector<std::string> ids_;
  std::string title_;
  std::atomic<std::size_t> asked_ = 0;
};

std::string day(const std::optional<Date>& date) {
  return date ? to_string(*date) : "-";
}

std::string described(const Task& task) {
  std::string text(task.id.text());
  const auto add = [&text](std::string_view part) { text.append("|").append(part); };
  for (const Member& member : task.members)
    add(std::string(member.key) + "=" + std::string(member.raw));
  for (const auto* texts : {&task.group, &task.lead, &task.units}) {
    for (const std::string_view part : *texts) add(part);
    add("");
  }
  add(task.title);
  add(task.task);
  add(task.deadline->text);
  for (const Milestone& milestone : task.deadline->milestones) add(to_string(milestone.by));
  for (const Date met : task.met) add(to_string(met));
  add(code(task.status));
  for (const ProgressEntry& entry : task.progress) {
    add(day(entry.date) + std::string(entry.unit) + std::string(entry.text) +
        std::string(entry.kind));
  }
  add(day(task.done_on));
  add(task.contact);
  add(task.remark);
  return text;
}

std::string described(const TaskList& list) {
  std::string text = std::string(list.title) + "|" + std::string(list.notice) + "|" +
                     std::string(list.issuer) + "|" + day(list.issued) + "|" +
                     std::to_string(list.year.value_or(0)) + (list.bare_array ? "[" : "{");
  for (const Member& member : list.members) {
    text += "\n" + std::string(member.key) + "=" + std::string(member.raw);
  }
  for (const Task& task : list.tasks) text += "\n" + described(task);
  return text;
}

const std::vector<std::string> kTexts = {
    made_up_list(12, 1),
    "[]",
    " [ ] ",
    "{\"tasks\":[]}",
    "\xef\xbb\xbf{\"title\":\"2023年清单\",\"tasks\":[{\"id\":1,\"deadline\":\"6月底前\"}]}\r\n",
    R"([{"id": 1, "ta\u0073k": "a\nb", "x": {"y": [1, {"z": null}]}}, {"id": "5-2"}, {"id": 2}])",
    R"({"x": [[1, 2], {"tasks": 3}], "tasks": [{"id": 3}, {"id": 1}], "y": 1.50, "z": "尾"})",
    R"({"year": 2020, "tasks": [{"id": 1, "deadline": "6月底前", "group": ["a", "b"]}]})",
    R"({"tas\u006bs": [{"id": 1, "lead": "一科", "units": ["二科"], "met": ["2023-03-31"]}]})",
    R"([{"id":1,"a":-0.5e+10,"b":true,"c":false,"d":null,"e":{},"f":[ ]} , {"id" : 2 } ])",
    "{\n\t\"tasks\": [\n\n{\"id\": 1},\n{\"id\": 2, \"task\": \"" + std::string(300, 'x') +
        "\"}\n]\n}",
};

/// What only the whole file can be answered for.
const std::vector<std::string> kOthers = {
    "",
    " ",
    "1",
    "{}",
    "null",
    "{\"tasks\": 1}",
    "{\"tasks\": [}",
    "[1]",
    "[{\"id\": 1}",
    "[{\"id\": 1},]",
    "[{\"id\": 1}] x",
    "[{\"id\": 1}, {\"id\": 1}]",
    "[{\"id\": 2}, {\"id\": \"2\"}]",
    "[{\"id\": 1, \"a\": 1, \"a\": 2}]",
    "[{\"task\": \"\"}]",
    "[{\"id\": 1, \"status\": \"?\"}]",
    "[{\"id\": 1, \"x\": \"\xff\"}]",
    "[{\"id\": 1, \"x\": \"\\ud800\"}]",
    "{\"tasks\": [{\"id\": 1}], \"year\": 2023}",
    "{\"tasks\": [{\"id\": 1}], \"title\": \"2023年\"}",
    "{\"tasks\": [{\"id\": 1}], \"tasks\": []}",
    "{\"x\": 1, \"tasks\": [], \"x\": 1}",
    "{\"format\": \"tasks/9\", \"tasks\": []}",
    "[{\"id\": 1, \"x\": " + std::string(63, '[') + std::string(63, ']') + "}]",
    "<<<<<<< ours\n[]",
};

const std::vector<std::size_t> kPieces = {1, 2, 3, 7, 15, 16, 17, 64, 1000, 1000000};

constexpr ReadAhead kAlone{0};

std::optional<std::string> excerpt_of(std::string_view text, std::size_t piece,
                                      const ReadAhead& ahead = kAlone) {
  Needs all;
  const ReadBytes read = reader_of(text, piece);
  const auto excerpt = Excerpt::read(read, {}, all, ahead);
  EXPECT_TRUE(excerpt.has_value());
  if (!*excerpt) return std::nullopt;
  EXPECT_EQ(all.asked(), (*excerpt)->list().tasks.size());
  return described((*excerpt)->list());
}

TEST(Excerpt, IsTheListInPiecesOfAnySize) {
  for (const std::string& text : kTexts) {
    const Result<Document> whole = Document::read(text);
    ASSERT_TRUE(whole.has_value()) << text;
    for (const std::size_t piece : kPieces) {
      EXPECT_EQ(excerpt_of(text, piece), described(whole->list())) << piece << '\n' << text;
    }
  }
}

TEST(Excerpt, LeavesOtherFilesToTheWholeReader) {
  for (const std::string& text : kOthers) {
    for (const std::size_t piece : kPieces) {
      EXPECT_EQ(excerpt_of(text, piece), std::nullopt) << piece << '\n' << text;
    }
  }
}

TEST(Excerpt, OfAFileCutAnywhereIsNeverOfLess) {
  for (const std::string& text : kTexts) {
    for (std::size_t size = 0; size < std::min<std::size_t>(text.size(), 3000); ++size) {
      const std::string cut = text.substr(0, size);
      const Result<Document> whole = Document::read(cut);
      const auto excerpt = excerpt_of(cut, 61);
      ASSERT_EQ(excerpt.has_value(), whole.has_value()) << cut;
      if (excerpt) {
        EXPECT_EQ(*excerpt, described(whole->list()));
      }
    }
  }
}

TEST(Excerpt, HoldsTheTasksThatAreNeededInTheirOrder) {
  const std::string text = made_up_list(40, 2);
  const Result<Document> whole = Document::read(text);
  Needs some({"3", "4", "38"});
  const ReadBytes read = reader_of(text, 700);
  auto excerpt = Excerpt::read(read, {}, some);
  ASSERT_TRUE(excerpt.has_value() && excerpt->has_value());
  EXPECT_EQ(some.title(), whole->list().title);
  EXPECT_EQ(some.asked(), 40U);
  const Excerpt moved = *std::move(*excerpt);
  ASSERT_EQ(moved.list().tasks.size(), 3U);
  EXPECT_EQ(described(moved.list().tasks[0]), described(whole->list().tasks[2]));
  EXPECT_EQ(described(moved.list().tasks[1]), described(whole->list().tasks[3]));
  EXPECT_EQ(described(moved.list().tasks[2]), described(whole->list().tasks[37]));
}

/// Helpers, and bytes that one of them decodes at a time.
const std::vector<ReadAhead> kAheads = {{1, 40}, {1, 700}, {2, 300}, {3, 2000}, {7, 1}};

TEST(Excerpt, IsTheSameListWhoeverDecodesIt) {
  std::vector<std::string> texts = kTexts;
  for (const std::uint32_t seed : {3U, 4U}) texts.push_back(made_up_list(90, seed));
  for (const std::string& text : texts) {
    const std::string whole = described(Document::read(text)->list());
    for (const ReadAhead& ahead : kAheads) {
      EXPECT_EQ(excerpt_of(text, 1000, ahead), whole)
          << ahead.helpers << ' ' << ahead.portion << '\n'
          << text;
    }
  }
}

TEST(Excerpt, LeavesOtherFilesToTheWholeReaderWhoeverDecodesThem) {
  for (const std::string& text : kOthers) {
    for (const ReadAhead& ahead : kAheads) EXPECT_EQ(excerpt_of(text, 1000, ahead), std::nullopt);
  }
  const std::string good = made_up_list(60, 5);
  for (std::size_t at = 400; at < good.size(); at += 97) {
    std::string bad = good;
    bad[at] = '\x01';
    for (const ReadAhead& ahead : kAheads) EXPECT_EQ(excerpt_of(bad, 1000, ahead), std::nullopt);
  }
}

/// What begins as a task does, but stands inside one.
TEST(Excerpt, NeverTakesForTasksWhatIsNone) {
  const std::vector<std::string> texts = {
      R"([{"id":1},{"id":2},{"id":3,"x":[{"id":7},{"id":8},{"id":9}]},{"id":4}])",
      R"([{"id":1},{"id":2},{"id":3,"x":{"y":[{},{"id":8},{"id":9},{"id":10}]}},{"id":4},{"id":5}])",
      R"([{"id":1},{"id":2},{"id":3,"task":",{\"id\":9},{\"id\":8}"},{"id":4}])",
      R"([{"id":1},{},{"id":3},{"id":4}])",
      R"([{"id":1},2,{"id":3},{"id":4}])",
      R"([{"id":1},{"id":2},,{"id":3},{"id":4}])",
      R"([{"id":1},{"id":2},{"id":3},{"id":4}],{"id":5},{"id":6}])",
      R"({"tasks":[{"id":1},{"id":2},{"id":3}],"y":[{"id":4},{"id":5},{"id":6}]})",
  };
  for (const std::string& text : texts) {
    const auto whole = Document::read(text);
    for (std::size_t portion = 1; portion < text.size(); ++portion) {
      const auto excerpt = excerpt_of(text, 1000, {1, portion});
      if (excerpt) {
        ASSERT_TRUE(whole.has_value()) << text;
        EXPECT_EQ(*excerpt, described(whole->list())) << portion << '\n' << text;
      }
    }
  }
}

TEST(Excerpt, KeepsWhatEscapesSpellOnceTheFileIsPassed) {
  std::string text = "[";
  for (int id = 1; id <= 200; ++id) {
    text += (id == 1 ? "" : ", ") + std::string("{\"id\": ") + std::to_string(id) +
            R"(, "t\u0061sk": "第\u4e00项", "progress": [{"text": "a\nb", "unit": "一\u79d1"}],)" +
            R"( "\u0078": "\u00e9"})";
  }
  text += "]";
  const std::string whole = described(Document::read(text)->list());
  EXPECT_EQ(excerpt_of(text, 1000), whole);
  for (const ReadAhead& ahead : kAheads) EXPECT_EQ(excerpt_of(text, 1000, ahead), whole);
}

TEST(Excerpt, PassesOnWhatGoesWrong) {
  class Refuses final : public TaskFilter {
    Result<void> begin(const TaskList&) override { return {}; }
    Result<bool> needs(const Task&) override {
      return fail(Error{ErrorKind::usage, message({"否", "no"})});
    }
  } refuses;
  const ReadBytes read = reader_of("[{\"id\": 1}]", 100);
  const auto refused = Excerpt::read(read, {}, refuses);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().kind, ErrorKind::usage);

  const ReadBytes broken = [](char*, std::size_t) -> Result<std::size_t> {
    return fail(Error{ErrorKind::system, message({"否", "no"})});
  };
  Needs all;
  const auto failed = Excerpt::read(broken, {}, all);
  ASSERT_FALSE(failed.has_value());
  EXPECT_EQ(failed.error().kind, ErrorKind::system);
}

TEST(Excerpt, PassesOnWhatGoesWrongInAHelper) {
  class RefusesTheLast final : public TaskFilter {
    Result<void> begin(const TaskList&) override { return {}; }
    Result<bool> needs(const Task& task) override {
      if (task.id.text() != "300") return true;
      return fail(Error{ErrorKind::usage, message({"否", "no"})});
    }
  };
  const std::string text = made_up_list(301, 6);
  for (const ReadAhead& ahead : kAheads) {
    RefusesTheLast refuses;
    const ReadBytes read = reader_of(text, 5000);
    const auto refused = Excerpt::read(read, {}, refuses, ahead);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, ErrorKind::usage);
  }
}

/// Tasks that begin in two ways, where a cut is looked for in vain.
TEST(Excerpt, IsTheSameListHoweverItsTasksBegin) {
  std::string text = "[{\"id\": 1}, {\"task\": \"x\", \"id\": 2}";
  for (int id = 3; id < 400; ++id) {
    const bool is_odd = id % 90 < 40;
    text += is_odd ? ", {\"id\": " : ",\n{\"id\" : ";
    text += std::to_string(id) + "}";
  }
  text += "]";
  const std::string whole = described(Document::read(text)->list());
  for (const ReadAhead& ahead : kAheads) EXPECT_EQ(excerpt_of(text, 1000, ahead), whole);
}

/// The keys that a filter was given are there as long as any thread may ask it.
TEST(Excerpt, LetsFiltersLookAtTheKeysUntilTheLastTaskIsJudged) {
  class LooksAtKeys final : public TaskFilter {
   public:
    Result<void> begin(const TaskList& keys) override {
      keys_ = &keys;
      return {};
    }
    Result<bool> needs(const Task& task) override {
      const bool comes_behind_the_doubtful_one = task.id.number() > 100;
      if (comes_behind_the_doubtful_one) {
        std::this_thread::sleep_for(std::chrono::microseconds(200));
      }
      return keys_->title == "清单" && !keys_->lights.rules.front().can_light();
    }

   private:
    const TaskList* keys_ = nullptr;
  };
  std::string text = R"({"title": "清单", "tasks": [{"id": 1})";
  for (int id = 2; id < 2000; ++id) {
    text += ",\n{\"id\": " + std::to_string(id) + (id == 100 ? R"(, "status": "?"})" : "}");
  }
  text += "]}";
  for (const ReadAhead& ahead : kAheads) {
    LooksAtKeys looks;
    const ReadBytes read = reader_of(text, 5000);
    const auto excerpt = Excerpt::read(read, {}, looks, ahead);
    ASSERT_TRUE(excerpt.has_value());
    EXPECT_FALSE(excerpt->has_value());
  }
}

TEST(Window, MovesForwardAndGrowsWhereWhatIsLookedAtDoesNotFit) {
  const ReadBytes read = reader_of("abcdefghij", 100);
  Window window(read, 4);
  EXPECT_EQ(window.rest(), "");
  EXPECT_TRUE(*window.read_more());
  EXPECT_EQ(window.rest(), "abcd");
  window.pass(3);
  EXPECT_TRUE(*window.read_more());
  EXPECT_EQ(window.rest(), "defg");
  EXPECT_TRUE(*window.read_more());
  EXPECT_EQ(window.rest(), "defghij");
  EXPECT_FALSE(*window.read_more());
  EXPECT_EQ(window.rest(), "defghij");
  EXPECT_EQ(window.total(), 10U);
}

TEST(Window, GivesAwayBytesThatItNeverShowed) {
  const ReadBytes read = reader_of("abcdefghijklm", 3);
  Window window(read, 4);
  std::string taken;
  ASSERT_TRUE(window.take(5, taken));
  EXPECT_EQ(taken, "abcde");
  window.put_back("de");
  EXPECT_EQ(window.rest(), "de");
  EXPECT_TRUE(*window.read_more());
  EXPECT_EQ(window.rest(), "defg");
  ASSERT_TRUE(window.take(3, taken));
  EXPECT_EQ(taken, "def");
  EXPECT_EQ(window.rest(), "g");
  window.put_back("ef");
  EXPECT_EQ(window.rest(), "efg");
  ASSERT_TRUE(window.take(100, taken));
  EXPECT_EQ(taken, "efghijklm");
  window.put_back(taken);
  EXPECT_EQ(window.rest(), "efghijklm") << "more than it had room for";
  EXPECT_EQ(window.total(), 13U);
}

}  // namespace
}  // namespace tasks
