#include "tasks/deadline/explain.h"

#include <gtest/gtest.h>

#include "corpus.h"
#include "reading_text.h"

namespace tasks {
namespace {

std::string told(std::string_view phrase, Language language,
                 const DeadlineContext& context = kSpring2023) {
  std::string text;
  for (const Message& sentence : explain(read_deadline(phrase, context), context)) {
    text += (text.empty() ? "" : " | ") + format(sentence, language);
  }
  return text;
}

struct Row {
  const char* phrase;
  const char* zh;
  const char* en;
};

TEST(Explain, SaysWhatWasReadAndWhyThisYear) {
  const Row rows[] = {
      {"2月底前，常态化推进",
       "2月底前：2023年2月28日（含当日）；原文没有写年份，按清单的年份 | 常态化推进，没有截止日",
       "2月底前: by 28 February 2023, that day included; no year is written, so it is the list's | "
       "ongoing, without a last day"},
      {"2024年6月底前", "2024年6月底前：2024年6月30日（含当日）；年份见原文",
       "2024年6月底前: by 30 June 2024, that day included; the year is written"},
      {"2024年6月底前，12月底前完成",
       "2024年6月底前：2024年6月30日（含当日）；年份见原文 | "
       "12月底前完成：2024年12月31日（含当日）；年份接着前文",
       "2024年6月底前: by 30 June 2024, that day included; the year is written | "
       "12月底前完成: by 31 December 2024, that day included; the year goes on from the words "
       "before"},
      {"次年1月底前", "次年1月底前：2024年1月31日（含当日）；年份按“今年”“明年”一类字样推算",
       "次年1月底前: by 31 January 2024, that day included; the year is told by words such as "
       "今年 or 明年"},
      {"4月8日至20日",
       "4月8日至20日：2023年4月8日至20日，最后一日到期；原文没有写年份，按清单的年份",
       "4月8日至20日: 8 to 20 April 2023, due on the last day; no year is written, so it is the "
       "list's"},
      {"5—12月", "5—12月：2023年5月1日至12月31日，最后一日到期；原文没有写年份，按清单的年份",
       "5—12月: 1 May to 31 December 2023, due on the last day; no year is written, so it is the "
       "list's"},
      {"11月至次年3月",
       "11月至次年3月：2023年11月1日至2024年3月31日，最后一日到期；原文没有写年份，按清单的年份",
       "11月至次年3月: 1 November 2023 to 31 March 2024, due on the last day; no year is written, "
       "so it is the list's"},
      {"2020年起，每年2月底前", "每年2月底前 | 自2020年起",
       "by the end of February of each year | from 2020 on"},
      {"从2023年6月起每月25日前报送", "每月25日前 | 自2023年6月起",
       "by day 25 of each month | from June 2023 on"},
      {"每月召开一次", "每月（期末到期）", "every month, due on its last day"},
      {"每周二前", "每周二前", "by Tuesday of each week"},
      {"每季度末月20日前", "每季度第3个月20日前", "by day 20 of month 3 of each quarter"},
      {"即日起", "自2023年4月4日起 | 常态化推进，没有截止日",
       "from 4 April 2023 on | ongoing, without a last day"},
      {"立即", "立即或尽快办理，没有写明日期", "as soon as possible; no day is named"},
      {"2月30日前", "“2月30日前”保留原文：没有这一天",
       "“2月30日前” stays words: there is no such day"},
      {"2月30日前完成方案；6月前完成",
       "“2月30日前完成方案”保留原文：没有这一天 | "
       "“6月前完成”保留原文：“前”是否包括这段时间本身不明确",
       "“2月30日前完成方案” stays words: there is no such day | “6月前完成” stays words: 前 may or "
       "may "
       "not include the whole of it"},
      {"会后10个工作日内", "“会后10个工作日内”保留原文：不知道从哪一天算起",
       "“会后10个工作日内” stays words: the day it counts from is not known"},
      {"本意见印发之日起10个工作日内",
       "“本意见印发之日起10个工作日内”保留原文：没有放假安排，数不出工作日",
       "“本意见印发之日起10个工作日内” stays words: working days need a calendar of holidays"},
      {"本意见印发之日起30日内",
       "本意见印发之日起30日内：2023年5月4日（含当日）；按文件印发日推算 | "
       "起算日2023年4月4日不计入，从次日数起",
       "本意见印发之日起30日内: by 4 May 2023, that day included; counted from the day of the "
       "notice "
       "| counting begins on the day after 4 April 2023"},
      {"", "没有填写时限", "no deadline is given"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.phrase);
    EXPECT_EQ(told(row.phrase, Language::zh), row.zh);
    EXPECT_EQ(told(row.phrase, Language::en), row.en);
  }
}

TEST(Explain, TellsADayThatTheListRecordsItselfAsRecorded) {
  Deadline deadline = read_deadline("主汛期前", kSpring2023);
  deadline.milestones = {{{}, *make_date(2023, 5, 31), "主汛期前"}};
  deadline.reason.reset();
  deadline.resolved = true;
  const auto sentences = explain(deadline, kSpring2023);
  ASSERT_EQ(sentences.size(), 1U);
  EXPECT_EQ(format(sentences.front(), Language::zh),
            "主汛期前：2023年5月31日（含当日）；清单中另行载明");
}

TEST(Explain, SaysHowWorkingDaysWereCounted) {
  const WorkCalendar calendar{{2023}, {*make_date(2023, 5, 1)}, {}};
  DeadlineContext context{2023, {}, make_date(2023, 4, 28), nullptr};
  const std::string counted =
      "会后1个工作日内：2023年5月1日（含当日）；按起算日推算 | "
      "起算日2023年4月28日不计入，从次日数起";
  EXPECT_EQ(told("会后1个工作日内", Language::zh, context),
            counted + " | 工作日只扣除周末：没有提供放假安排，未计节假日和调休");
  context.calendar = &calendar;
  EXPECT_EQ(
      told("会后1个工作日内", Language::en, context),
      "会后1个工作日内: by 2 May 2023, that day included; counted from the start that was given "
      "| counting begins on the day after 28 April 2023 | holidays and make-up days are "
      "counted as published");
}

TEST(Explain, SaysSomethingAboutEveryPhrase) {
  for (const CorpusRow& row : kCorpus) {
    SCOPED_TRACE(row.phrase);
    const std::string text = told(row.phrase, Language::zh);
    EXPECT_FALSE(text.empty());
    EXPECT_EQ(text.find('{'), std::string::npos);
  }
}

}  // namespace
}  // namespace tasks
