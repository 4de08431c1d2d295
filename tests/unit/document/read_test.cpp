// What is read, what is refused and where, what is kept and noted.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "document/span_tree.h"
#include "tasks/base/messages/document.h"
#include "tasks/document/document.h"

namespace tasks {
namespace {

struct Refused {
  std::string name;
  std::string text;
  std::size_t line;
  std::size_t column;
  LocalText what;
  ErrorKind kind = ErrorKind::not_a_list;
};

void PrintTo(const Refused& row, std::ostream* out) {
  *out << row.text;
}

class RefusedText : public testing::TestWithParam<Refused> {};

TEST_P(RefusedText, NamesThePlaceAndTheCause) {
  const Refused& row = GetParam();
  const Result<Document> document = Document::read(row.text);
  ASSERT_FALSE(document.has_value());
  const Error& error = document.error();
  EXPECT_EQ(error.kind, row.kind);
  EXPECT_EQ(error.what.text.in(Language::en), row.what.in(Language::en));
  ASSERT_TRUE(error.where.has_value());
  EXPECT_EQ(error.where->line, row.line);
  EXPECT_EQ(error.where->column, row.column);
}

std::string nested(std::size_t depth) {
  return "{\"tasks\":[],\"x\":" + std::string(depth, '[') + std::string(depth, ']') + "}";
}

using namespace messages;

const std::vector<Refused> kRefused = {
    {"unfinished_object", "{\"tasks\": [", 1, 12, kUnexpectedEnd},
    {"unfinished_string", "[{\"id\": 1, \"task\": \"甲", 1, 20, kMissingQuote},
    {"trailing_comma_in_array", "[{\"id\": 1},]", 1, 12, kExpectedValue},
    {"trailing_comma_in_object", "[\n{\"id\": 1,}]", 2, 10, kExpectedKey},
    {"missing_colon", "[{\"id\" 1}]", 1, 8, kExpectedColon},
    {"missing_comma", "[{\"id\": 1 \"task\": \"\"}]", 1, 11, kExpectedComma},
    {"trailing_text", "[]\n[]", 2, 1, kTrailingText},
    {"bare_word", "[{\"id\": 1, \"task\": 甲}]", 1, 20, kInvalidLiteral},
    {"not_a_number", "[{\"id\": NaN}]", 1, 9, kInvalidLiteral},
    {"leading_zero", "[{\"id\": 01}]", 1, 10, kExpectedComma},
    {"no_digits_after_point", "[{\"id\": 1.}]", 1, 9, kInvalidNumber},
    {"comment", "[] // end", 1, 4, kTrailingText},
    {"tab_in_string", "[{\"id\": 1, \"task\": \"甲\t\"}]", 1, 22, kControlInString},
    {"line_break_in_string", "[\"甲\n\"]", 1, 4, kControlInString},
    {"unknown_escape", "[\"\\x\"]", 1, 4, kInvalidEscape},
    {"short_unicode_escape", "[\"\\u12\"]", 1, 7, kInvalidEscape},
    {"lone_high_surrogate", "[\"\\ud800\"]", 1, 9, kSurrogate},
    {"lone_low_surrogate", "[\"\\udc00\"]", 1, 8, kSurrogate},
    {"stray_byte", "[\"\xff\"]", 1, 3, kNotUtf8},
    {"encoded_surrogate", "[\"\xed\xa0\x80\"]", 1, 4, kNotUtf8},
    {"overlong_form", "[\"\xc0\xaf\"]", 1, 3, kNotUtf8},
    {"cut_character", "[\"\xe7\x94\"]", 1, 5, kNotUtf8},
    {"nul_byte", std::string("[\0]", 3), 1, 2, kNulInText},
    {"nul_behind_the_end", std::string("[]\0", 3), 1, 3, kNulInText},
    {"duplicate_key", "[{\"id\": 1,\n\"a\": 1, \"a\": 2}]", 2, 9, kDuplicateKey},
    {"duplicate_key_spelled_otherwise", "[{\"id\": 1, \"a\": 1, \"\\u0061\": 2}]", 1, 20,
     kDuplicateKey},
    {"duplicate_key_deep_inside", "{\"tasks\":[],\"x\":[{\"a\":1,\"a\":1}]}", 1, 25, kDuplicateKey},
    {"too_deep", nested(64), 1, 80, kTooDeep},
    {"not_a_list", "3", 1, 1, kNotAListAtAll},
    {"no_tasks", "{\"task\": []}", 1, 1, kNoTasksKey},
    {"tasks_no_array", "{\"tasks\": {}}", 1, 11, kTasksNotArray},
    {"task_no_object", "[[]]", 1, 2, kTaskNotObject},
    {"no_id", "[{}]", 1, 2, kNoId},
    {"id_zero", "[{\"id\": 0}]", 1, 9, kBadId},
    {"id_fraction", "[{\"id\": 1.0}]", 1, 9, kBadId},
    {"id_too_large", "[{\"id\": 9007199254740992}]", 1, 9, kBadId},
    {"id_negative", "[{\"id\": -1}]", 1, 9, kBadId},
    {"id_empty", "[{\"id\": \"\"}]", 1, 9, kBadId},
    {"id_null", "[{\"id\": null}]", 1, 9, kBadId},
    {"duplicate_id", "[{\"id\": 2},\n {\"id\": \"2\"}]", 2, 9, kDuplicateId},
    {"conflict_markers", "[\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> b\n]", 2, 1, kConflictMarkers,
     ErrorKind::conflict},
};

INSTANTIATE_TEST_SUITE_P(Read, RefusedText, testing::ValuesIn(kRefused),
                         [](const auto& row) { return row.param.name; });

TEST(Read, AnEmptyOrBlankFileIsSaidToBeEmpty) {
  for (const std::string text : {"", " ", "\n\t\r\n"}) {
    const Result<Document> document = Document::read(text);
    ASSERT_FALSE(document.has_value());
    EXPECT_EQ(document.error().what.text.in(Language::en), kEmptyFile.in(Language::en));
  }
}

TEST(Read, EveryTruncationOfAListIsRefused) {
  const std::string text =
      "{\"title\": \"清单\", \"tasks\": [{\"id\": 1, \"n\": 1.5e3, \"t\": [true, null, "
      "\"\\u4e59\"]}]}";
  ASSERT_TRUE(Document::read(text).has_value());
  for (std::size_t length = 0; length < text.size(); ++length) {
    EXPECT_FALSE(Document::read(text.substr(0, length)).has_value()) << length;
  }
}

TEST(Read, DuplicatesNameTheFirstPlace) {
  const Result<Document> document = Document::read("[{\"id\": 7},\n {\"id\": 7}]");
  ASSERT_FALSE(document.has_value());
  ASSERT_EQ(document.error().hints.size(), 1U);
  EXPECT_EQ(format(document.error().hints[0], Language::en), "it first stands at line 1, column 9");
}

TEST(Read, OtherEncodingsGetAHint) {
  const auto hint = [](const std::string& text) {
    const Result<Document> document = Document::read(text);
    return document || document.error().hints.empty()
               ? std::string{}
               : std::string(document.error().hints[0].text.in(Language::en));
  };
  EXPECT_EQ(hint("[{\"id\":1,\"task\":\"\xce\xc0\xce\xf1\"}]"), kLooksLikeGb18030.in(Language::en));
  EXPECT_EQ(hint(std::string("\xff\xfe[\0]\0", 6)), kLooksLikeUtf16.in(Language::en));
  EXPECT_EQ(hint(std::string("\0[\0]", 4)), kLooksLikeUtf16.in(Language::en));
}

TEST(Read, NestingUpToTheLimitIsRead) {
  EXPECT_TRUE(Document::read(nested(kDeepestNesting - 1)).has_value());
}

TEST(Read, NumbersAreTextWhateverTheirSize) {
  for (const std::string& number :
       std::vector<std::string>{"1e400", "-1E-400", "12345678901234567890123", "1.50", "-0", "1E+3",
                                "0.1e99999999999999999999", std::string(5000, '9')}) {
    const Result<Document> document = Document::read("[{\"id\": 1, \"n\": " + number + "}]");
    ASSERT_TRUE(document.has_value()) << number;
    EXPECT_EQ(document->list().tasks[0].member("n")->raw, number);
  }
}

TEST(Read, MalformedNumbersAreRefusedBesideLargeOnes) {
  for (const std::string number : {"1e400.5", "--1", "1e400e1", "+1", "1e", "0x10", ".5"}) {
    EXPECT_FALSE(Document::read("[{\"id\": 1, \"big\": 1e400, \"n\": " + number + "}]").has_value())
        << number;
  }
}

TEST(Read, SpansCoverExactlyTheirValues) {
  const std::string text =
      "\xef\xbb\xbf{ \"a\" : [ 1.5e3 ,true, null,\"x\\\"y\" ] ,\r\n\t\"b\":{\"c\":-0}}";
  const Result<SpanTree> tree = read_spans(text);
  ASSERT_TRUE(tree.has_value());
  const Node a = *tree->member(tree->root(), "a");
  EXPECT_EQ(tree->raw(tree->root()), text.substr(3));
  EXPECT_EQ(tree->raw(a), "[ 1.5e3 ,true, null,\"x\\\"y\" ]");
  EXPECT_EQ(tree->raw(tree->key_span(a)), "\"a\"");
  std::vector<std::string> elements;
  for (const Node& element : tree->children(a)) elements.emplace_back(tree->raw(element));
  EXPECT_THAT(elements, testing::ElementsAre("1.5e3", "true", "null", "\"x\\\"y\""));
  const Node b = *tree->member(tree->root(), "b");
  EXPECT_EQ(tree->raw(*tree->member(b, "c")), "-0");
}

TEST(Read, ATaskIsDecoded) {
  const Result<Document> document =
      Document::read(R"({"title": "2024年清单", "issued": "2023-12-20",
    "tasks": [{"id": "5-2", "group": ["甲", "乙"], "title": "名", "task": "全文", "lead": "卫健委",
    "units": ["一科", "二科"], "deadline": "6月底前", "met": ["2024-06-01"], "status": "推进中",
    "percent": 40, "progress": [{"date": "2024-05-01", "unit": "一科", "text": "已办"}],
    "done_on": "2024-06-02", "contact": "张三", "remark": "无", "x": 1}]})");
  ASSERT_TRUE(document.has_value());
  EXPECT_TRUE(document->notes().empty());
  EXPECT_EQ(document->list().year, 2024);
  const Task& task = document->list().tasks[0];
  EXPECT_EQ(task.id.text(), "5-2");
  EXPECT_THAT(task.group, testing::ElementsAre("甲", "乙"));
  EXPECT_THAT(task.lead, testing::ElementsAre("卫健委"));
  EXPECT_THAT(task.units, testing::ElementsAre("一科", "二科"));
  ASSERT_EQ(task.deadline->milestones.size(), 1U);
  EXPECT_EQ(to_string(task.deadline->milestones[0].by), "2024-06-30");
  EXPECT_EQ(task.status, Status::in_progress);
  EXPECT_EQ(task.percent, 40);
  EXPECT_EQ(task.progress.size(), 1U);
  EXPECT_EQ(task.done_on, parse_date("2024-06-02"));
  EXPECT_EQ(task.members.back(), (Member{"x", "1"}));
}

TEST(Read, TheYearIsTheListsOwnThenTheTitlesThenOfItsIssue) {
  const auto year = [](const std::string& keys, std::optional<int> option = {}) {
    const Result<Document> document = Document::read("{" + keys + "\"tasks\":[]}", {option});
    return document ? document->list().year : std::nullopt;
  };
  EXPECT_EQ(year(R"("year": 2020, "title": "2021年", "issued": "2022-01-01",)", 2023), 2020);
  EXPECT_EQ(year(R"("title": "2021—2023年清单", "issued": "2022-01-01",)", 2023), 2021);
  EXPECT_EQ(year(R"("title": "电话 18612345678", "issued": "2022-01-01",)", 2023), 2022);
  EXPECT_EQ(year("", 2023), 2023);
  EXPECT_EQ(year(""), std::nullopt);
}

TEST(Read, TheObjectFormOfADeadlineOverridesItsWords) {
  const Result<Document> document = Document::read(R"([{"id": 1, "deadline": {"text": "尽快",
    "milestones": [{"by": "2023-02-28", "text": "初稿"}], "ongoing": true}}])");
  ASSERT_TRUE(document.has_value());
  const Deadline& deadline = document->list().tasks[0].deadline;
  EXPECT_EQ(deadline.text, "尽快");
  EXPECT_TRUE(deadline.ongoing);
  ASSERT_EQ(deadline.milestones.size(), 1U);
  EXPECT_EQ(deadline.milestones[0].text, "初稿");
}

TEST(Read, EntriesWithoutKeysAreLeftOut) {
  const Result<Document> document =
      Document::read(R"([{"id": 1, "progress": [{}, {"text": "已办"}, {}, {"own": 1}]}])");
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->notes().total(), 0U);
  const SparseVector<ProgressEntry>& progress = document->list().tasks[0].progress;
  ASSERT_EQ(progress.size(), 2U);
  EXPECT_EQ(progress[0].text, "已办");
  EXPECT_EQ(progress[1].text, "");
}

TEST(Read, BadValuesAreKeptAndNoted) {
  struct Row {
    std::string member;
    LocalText note;
  };
  for (const Row& row : std::vector<Row>{
           {R"("status": "忙")", kNoteUnknownStatus},
           {R"("status": 3)", kNoteWrongType},
           {R"("percent": 101)", kNotePercentRange},
           {R"("percent": "半")", kNoteWrongType},
           {R"("done_on": "2023-4-4")", kNoteNotADay},
           {R"("done_on": 20230404)", kNoteWrongType},
           {R"("lead": 1)", kNoteWrongType},
           {R"("units": ["一科", 2])", kNoteWrongType},
           {R"("met": ["2023-02-30"])", kNoteNotADay},
           {R"("progress": {})", kNoteWrongType},
           {R"("deadline": 5)", kNoteWrongType},
           {R"("task": [])", kNoteWrongType},
           {R"("state": "done")", kNoteReservedKey},
       }) {
    const Result<Document> document = Document::read("[{\"id\": 1, " + row.member + "}]");
    ASSERT_TRUE(document.has_value()) << row.member;
    ASSERT_EQ(document->notes().total(), 1U) << row.member;
    EXPECT_EQ(document->notes().kept()[0].what.text.in(Language::en), row.note.in(Language::en));
  }
}

TEST(Read, NullAndAbsentMeanTheSame) {
  const Result<Document> document =
      Document::read(R"([{"id": 1, "status": null, "percent": null, "lead": null, "met": null}])");
  ASSERT_TRUE(document.has_value());
  EXPECT_TRUE(document->notes().empty());
}

}  // namespace
}  // namespace tasks
