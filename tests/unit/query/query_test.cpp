#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/case_name.h"
#include "tasks/deadline/reader.h"
#include "tasks/query/describe.h"
#include "tasks/query/parse_query.h"

namespace tasks {
namespace {

const Date kToday = *make_date(2023, 6, 15);
constexpr DeadlineContext kYear{2023, std::nullopt};

Task sample() {
  Task task(TaskId(4));
  task.title = "Health 乌审";
  task.task = "实施健康乌审行动。";
  task.group = {"五位一体", "共建共享工程"};
  task.lead = {"卫健委"};
  task.units = {"一科", "二科"};
  task.deadline = read_deadline("3月10日前完成方案，6月底前完成", kYear);
  task.status = Status::in_progress;
  task.percent = 33.5;
  task.met = {*make_date(2023, 3, 9)};
  task.progress = {{*make_date(2023, 5, 20), "一科", "已报", ""}};
  task.contact = "张三 13800000000";
  static const std::vector<Member> kMembers = {
      {"id", "4"},       {"status", "\"in_progress\""}, {"来源", "\"会议\""},
      {"score", "1.50"}, {"checked", "\"2023-05-01\""}, {"none", "null"}};
  task.members = kMembers;
  return task;
}

/// A list with the sample and a task that has nothing.
TaskList sample_list() {
  TaskList list;
  list.year = 2023;
  list.tasks.push_back(sample());
  list.tasks.emplace_back(TaskId(std::string("5-2")));
  return list;
}

/// Whether it holds for the first task; the error where there is one.
std::string answer(const Result<Query>& query, const Task& task) {
  if (!query) return format(query.error().what, Language::en);
  const Result<bool> is_so = holds(*query, task, standing_of(TaskList{}, task, kToday));
  if (!is_so) return format(is_so.error().what, Language::en);
  return *is_so ? "yes" : "no";
}

struct Row {
  const char* name;
  const char* query;
  const char* answer;

  friend void PrintTo(const Row& row, std::ostream* out) { *out << row.query; }
};

class QueryHolds : public testing::TestWithParam<Row> {};

TEST_P(QueryHolds, ForTheSample) {
  const TaskList list = sample_list();
  const auto query = parse_query(GetParam().query, query_context(list, kToday));
  EXPECT_EQ(answer(query, list.tasks.front()), GetParam().answer);
}

INSTANTIATE_TEST_SUITE_P(Words, QueryHolds,
                         testing::ValuesIn(std::vector<Row>{
                             {"Nothing", "", "yes"},
                             {"Blanks", "  　", "yes"},
                             {"BareTextInTask", "健康", "yes"},
                             {"BareTextInTitle", "乌审", "yes"},
                             {"BareTextInGroup", "共享", "yes"},
                             {"BareTextNotInLead", "卫健委", "no"},
                             {"SmallLetters", "health", "yes"},
                             {"FullWidthLetters", "ＨＥＡＬＴＨ", "yes"},
                             {"SideBySide", "健康 乌审", "yes"},
                             {"SideBySideNotBoth", "健康 政治", "no"},
                             {"FullWidthBlank", "健康　乌审", "yes"},
                             {"Id", "4", "yes"},
                             {"IdsTogether", "4 5-2", "yes"},
                             {"IdsAndMore", "4 5-2 status:done", "no"},
                             {"TextId", "5-2", "no"},
                             {"NotId", "not 4", "no"},
                             {"IdAsText", "text:4", "no"},
                             {"QuotedIdIsText", "\"4\"", "no"},
                             {"IdCondition", "id:99", "no"},
                             {"IdRangeCondition", "id:3,4..9", "yes"},
                             {"IdOrder", "id>=4", "yes"},
                             {"Or", "政治 or 健康", "yes"},
                             {"OrIsWeaker", "健康 or 健康 政治", "yes"},
                             {"Parentheses", "(健康 or 政治) 政治", "no"},
                             {"And", "健康 and 乌审", "yes"},
                             {"Not", "not 政治", "yes"},
                             {"NotBindsOneWord", "not 政治 健康", "yes"},
                             {"NotNot", "not not 健康", "yes"},
                             {"ChineseJoints", "政治 或 健康 且 非 政治", "yes"},
                             {"Capitals", "政治 OR 健康", "yes"},
                             {"QuotedJoint", "\"or\"", "no"},
                             {"Quotes", "\"Health 乌\"", "yes"},
                             {"SingleQuotes", "'Health 乌'", "yes"},
                             {"ChineseQuotes", "“Health 乌”", "yes"},
                             {"ValueInQuotes", "title:\"h 乌\"", "yes"},
                             {"OwnParenthesis", "task:(行动)", "no"},
                             {"NestedOwnParenthesis", "(lead:卫健委 or task:a(b))", "yes"}}),
                         CaseName{});

INSTANTIATE_TEST_SUITE_P(Conditions, QueryHolds,
                         testing::ValuesIn(std::vector<Row>{
                             {"Part", "lead:卫健", "yes"},
                             {"Label", "牵头单位:卫健委", "yes"},
                             {"OtherName", "主办单位:卫健委", "yes"},
                             {"CapitalKey", "LEAD:卫健委", "yes"},
                             {"FullWidthColon", "牵头单位：卫健委", "yes"},
                             {"OneOfSeveralValues", "lead:教育,卫健", "yes"},
                             {"ChineseComma", "lead:教育、卫健", "yes"},
                             {"OneOfSeveralUnits", "units:二科", "yes"},
                             {"Whole", "units=二科", "yes"},
                             {"NotAPart", "units=二", "no"},
                             {"Differs", "units!=三科", "yes"},
                             {"StatusCode", "status:in_progress", "yes"},
                             {"StatusSynonym", "status:进行中", "yes"},
                             {"StatusOneOf", "状态:已完成,推进中", "yes"},
                             {"StatusDiffers", "status!=done", "yes"},
                             {"State", "state:on_track", "yes"},
                             {"StateLabel", "时限状态:正常", "yes"},
                             {"StateWithADash", "state:on-track", "yes"},
                             {"Present", "has:contact", "yes"},
                             {"PresentLabel", "有:联络员", "yes"},
                             {"Absent", "no:remark", "yes"},
                             {"AbsentNot", "no:progress", "no"},
                             {"AbsentUnknown", "no:none", "yes"},
                             {"AbsentByEquals", "remark=", "yes"},
                             {"PresentByDiffers", "units!=", "yes"},
                             {"Progress", "progress:已报", "yes"},
                             {"UnitThatReported", "progress:一科", "yes"},
                             {"Deadline", "deadline:方案", "yes"},
                             {"Percent", "percent<50", "yes"},
                             {"PercentRange", "percent:30..40", "yes"},
                             {"PercentSign", "percent=33.5%", "yes"},
                             {"PercentIsNotLess", "percent<33.5", "no"},
                             {"PercentAtMost", "percent<=33.5", "yes"},
                             {"DaysLeft", "days_left<=15d", "yes"},
                             {"MissingFitsNoComparison", "done_on<2030-01-01", "no"},
                             {"UnknownKey", "来源:会", "yes"},
                             {"UnknownNumber", "score=1.50", "yes"},
                             {"UnknownNumberOrder", "score>1", "yes"},
                             {"UnknownDayOrder", "checked<=2023-05", "yes"},
                             {"Regex", "/健康.*行动/", "yes"},
                             {"RegexWithSlash", "/a\\/b/", "no"},
                             {"RegexIgnoresCase", "title:/^health/", "yes"},
                             {"RegexAnchored", "lead:/^卫.委$/", "yes"}}),
                         CaseName{});

INSTANTIATE_TEST_SUITE_P(Days, QueryHolds,
                         testing::ValuesIn(std::vector<Row>{
                             {"MetMilestoneIsNotDue", "due:2023-03", "no"},
                             {"UnmetMilestone", "due:2023-06-30", "yes"},
                             {"Month", "due:2023-06", "yes"},
                             {"Quarter", "due:2023Q2", "yes"},
                             {"Words", "due:6月底", "yes"},
                             {"ChineseKey", "到期:6月底", "yes"},
                             {"Until", "due:..2023-06-30", "yes"},
                             {"UntilTheDayBefore", "due:..2023-06-29", "no"},
                             {"From", "due:2023-07..", "no"},
                             {"Range", "due:2023-04..2023-06", "yes"},
                             {"AtMost", "due<=2023-06-30", "yes"},
                             {"Less", "due<2023-06-30", "no"},
                             {"LessThanAMonth", "due<2023-07", "yes"},
                             {"GreaterThanAMonth", "due>2023-06", "no"},
                             {"FullWidthSign", "due≤2023-06-30", "yes"},
                             {"Today", "due:today..+15d", "yes"},
                             {"WithinTooFew", "due:今天..+14d", "no"},
                             {"ThisMonth", "due:本月", "yes"},
                             {"NextMonth", "due:下月", "no"},
                             {"NextWeek", "due:下周", "no"},
                             {"Met", "met:2023-03", "yes"},
                             {"LastProgress", "last_progress<-20d", "yes"},
                             {"LastProgressRecent", "最近进展:-7d..今天", "no"},
                             {"Next", "next=2023-06-30", "yes"},
                         }),
                         CaseName{});

INSTANTIATE_TEST_SUITE_P(
    Mistakes, QueryHolds,
    testing::ValuesIn(std::vector<Row>{
        {"UnknownKeyIsNoEmptyAnswer", "ledd:x",
         "ledd is no field, and no task of the list has such a key"},
        {"UnknownKeyBehindNo", "no:progres",
         "progres is no field, and no task of the list has such a key"},
        {"NoKey", "=x", "a key is missing before =, as in lead=卫健委"},
        {"NoValue", "lead:", "lead has no value"},
        {"EmptyAmongValues", "lead:a,,b", "lead has no value"},
        {"Status", "status:nearly", "there is no status \"nearly\""},
        {"State", "state:late", "there is no state \"late\""},
        {"Day", "due:soon", "\"soon\" is no day"},
        {"DayThatDoesNotExist", "due:2023-02-30", "\"2023-02-30\" is no day"},
        {"OpenRange", "due:..", "\"..\" is no day"},
        {"Backwards", "due:2023-06..2023-04", "the first day 2023-06-01 is after 2023-04-30"},
        {"Number", "percent:much", "\"much\" is no number"},
        {"NoOrder", "lead<3", "lead has no order; < and > do not apply"},
        {"MissingId", "99", "no task with the id 99"},
        {"OpenQuote", "\"x", "the quote is not closed"},
        {"TextBehindQuote", "\"x\"y", "a blank belongs behind the closing quote"},
        {"OpenRegex", "/x", "the regular expression has no closing /"},
        {"BadRegex", "/(x/", "not a regular expression: missing closing parenthesis"},
        {"RegexWithEquals", "task=/x/", "no"},
        {"OpenParenthesis", "(x", "the parenthesis is not closed"},
        {"StrayParenthesis", "x )", "nothing is open here to be closed"},
        {"EmptyParentheses", "()", "a condition is missing here"},
        {"NothingBehindOr", "x or", "or needs a condition behind it"},
        {"NothingBeforeOr", "or x", "a condition is missing here"},
        {"NothingBehindNot", "not", "not needs a condition behind it"},
        {"TwoJoints", "x and or y", "and needs a condition behind it"}}),
    CaseName{});

TEST(ParseQuery, TellsTheColumnInCharacters) {
  const TaskList list = sample_list();
  const auto query = parse_query("牵头单位：卫健委 due:soon", query_context(list, kToday));
  ASSERT_FALSE(query.has_value());
  ASSERT_TRUE(query.error().where.has_value());
  EXPECT_EQ(query.error().where->column, 14U);
  EXPECT_EQ(query.error().where->line, 0U);
  EXPECT_EQ(query.error().where->excerpt, "牵头单位：卫健委 due:soon");
}

TEST(ParseQuery, TellsThePlaceInARegularExpression) {
  const TaskList list = sample_list();
  const auto query = parse_query("x /a[/", query_context(list, kToday));
  ASSERT_FALSE(query.has_value());
  EXPECT_EQ(query.error().where->column, 6U);
}

TEST(ParseQuery, NamesNearKeys) {
  const TaskList list = sample_list();
  const auto query = parse_query("scor:x", query_context(list, kToday));
  ASSERT_FALSE(query.has_value());
  EXPECT_EQ(format(query.error().hints.front(), Language::en), "did you mean score?");
}

TEST(ParseQuery, LimitsNesting) {
  for (const std::string& open : {std::string("("), std::string("not ")}) {
    std::string text;
    for (int i = 0; i < 100000; ++i) text += open;
    const auto query = parse_query(text + "x", {nullptr, kToday});
    ASSERT_FALSE(query.has_value());
    EXPECT_THAT(format(query.error().what, Language::en), testing::HasSubstr("nested too deeply"));
  }
}

TEST(ParseQuery, SeveralConditionsOnDueAreOneWindow) {
  Task task = sample();
  task.met = {};
  const TaskList list = sample_list();
  const QueryContext context = query_context(list, kToday);
  EXPECT_EQ(answer(parse_query("due>2023-03-10 due<2023-06-30", context), task), "no");
  EXPECT_EQ(answer(parse_query("due>2023-03-10 due<=2023-06-30", context), task), "yes");
}

TEST(ParseQuery, WithoutAListEveryKeyMayBeOneOfAFile) {
  EXPECT_TRUE(parse_query("ledd:x 99", {nullptr, kToday}).has_value());
}

TEST(ParseQuery, AnEmptyWordDoesNotChooseEveryTask) {
  EXPECT_TRUE(parse_query(std::vector<std::string>{}, {})->is_empty());
  EXPECT_FALSE(parse_query(std::vector<std::string>{""}, {}));
  EXPECT_FALSE(parse_query(std::vector<std::string>{" ", ""}, {}));
}

TEST(Holds, NothingIsDueOnceATaskIsDone) {
  Task task = sample();
  task.status = Status::done;
  EXPECT_EQ(answer(parse_query("due:2023-06", {nullptr, kToday}), task), "no");
}

TEST(Holds, AnUnknownStatusIsNoneOfTheKnownAndIsPresent) {
  Task task = sample();
  task.status = Status::not_started;
  task.status_is_known = false;
  const std::vector<Member> members = {{"status", "\"快好了\""}};
  task.members = members;
  EXPECT_EQ(answer(parse_query("status:not_started", {nullptr, kToday}), task), "no");
  EXPECT_EQ(answer(parse_query("has:status status:/快好/", {nullptr, kToday}), task), "yes");
}

TEST(Holds, AValueOfAWrongTypeCountsAsPrinted) {
  Task task = sample();
  const std::vector<Member> members = {{"remark", "7"}};
  task.members = members;
  EXPECT_EQ(answer(parse_query("remark=7", {nullptr, kToday}), task), "yes");
}

TEST(Holds, AHostileRegexIsGivenUp) {
  const std::string text = std::string(5000, 'a') + "!";
  Task task = sample();
  task.task = text;
  EXPECT_THAT(answer(parse_query("/(a+)+$/", {nullptr, kToday}), task),
              testing::HasSubstr("takes too long"));
}

TEST(ParseIf, OldFormsKeepTheirMeaning) {
  const TaskList list = sample_list();
  for (const auto& [text, wanted] : std::vector<std::pair<std::string, std::string>>{
           {"contact=张三 13800000000", "yes"},
           {"contact!=张三 13800000000", "no"},
           {"nowhere=", "yes"},
           {"lead=", "no"},
           {"task=甲=乙", "no"},
           {"status=in_progress", "yes"},
           {"status=done or percent>30", "yes"},
           {"status=nearly", "there is no status \"nearly\""},
           {"status", "\"status\" lacks a key"},
           {"", "a condition is missing here"}}) {
    EXPECT_EQ(answer(parse_if(text, query_context(list, kToday)), list.tasks.front()), wanted)
        << text;
  }
}

TEST(QueryForValues, TakesThemAsTheyAre) {
  const TaskList list = sample_list();
  const QueryContext context = query_context(list, kToday);
  const Task& task = list.tasks.front();
  EXPECT_EQ(answer(query_for_values(Field::lead, {"教育", "卫健"}, context), task), "yes");
  EXPECT_EQ(answer(query_for_values(Field::lead, {"教育,卫健"}, context), task), "no");
  EXPECT_EQ(answer(query_for_values(Field::status, {"done,推进中"}, context), task), "yes");
  EXPECT_EQ(answer(query_for_text({"健康", "health 乌"}), task), "yes");
  EXPECT_EQ(answer(query_for_text({}), task), "yes");
}

struct Words {
  const char* name;
  const char* query;
  const char* zh;
  const char* en;

  friend void PrintTo(const Words& row, std::ostream* out) { *out << row.query; }
};

class Describe : public testing::TestWithParam<Words> {};

TEST_P(Describe, InBothLanguages) {
  const auto query = parse_query(GetParam().query, {nullptr, kToday, 2023});
  ASSERT_TRUE(query.has_value());
  EXPECT_EQ(describe(*query, Language::zh), GetParam().zh);
  EXPECT_EQ(describe(*query, Language::en), GetParam().en);
}

INSTANTIATE_TEST_SUITE_P(
    Queries, Describe,
    testing::ValuesIn(std::vector<Words>{
        {"Nothing", "", "全部任务", "every task"},
        {"Text", "健康", "文字含“健康”", "the text contains “健康”"},
        {"Several", "lead:a,b status:done,暂停", "牵头单位含“a”或“b”，且状态为已完成或暂停",
         "Lead contains “a” or “b” and Status is done or paused"},
        {"Weaker", "a (b or c)", "文字含“a”，且（文字含“b”，或文字含“c”）",
         "the text contains “a” and (the text contains “b” or the text contains “c”)"},
        {"Not", "not lead=a", "不满足（牵头单位为“a”）", "not (Lead is “a”)"},
        {"Absent", "no:progress", "没有推进措施及进展情况", "has no Progress"},
        {"Days", "due:..6月底", "到期日不晚于 2023-06-30", "a due day is 2023-06-30 or earlier"},
        {"Numbers", "percent<50 days_left:..7", "进度小于 50，且剩余天数不大于 7",
         "Percent is less than 50 and Days left is at most 7"},
        {"Ids", "3,7..9", "序号为 3,7..9", "No. is 3,7..9"},
        {"Controls", "\"\x1b[31m\"", "文字含“\\e[31m”", "the text contains “\\e[31m”"},
    }),
    CaseName{});

}  // namespace
}  // namespace tasks
