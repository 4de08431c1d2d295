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
       "2月底前：2023年2月28日（含当日）；年份取自清单（2023） | 常态化推进：无截止日，长期坚持",
       "2月底前: 28 February 2023, that day included; the year is the list's (2023) | ongoing: "
       "kept "
       "up without an end"},
      {"2024年6月底前", "2024年6月底前：2024年6月30日（含当日）；年份见原文（2024）",
       "2024年6月底前: 30 June 2024, that day included; the year stands in the words (2024)"},
      {"次年1月底前", "次年1月底前：2024年1月31日（含当日）；年份由“今年”“次年”等推得（2024）",
       "次年1月底前: 31 January 2024, that day included; the year is told from another one, as in "
       "明年 (2024)"},
      {"4月8日至20日",
       "4月8日至20日：2023年4月8日至2023年4月20日，以最后一日为期限；年份取自清单（2023）",
       "4月8日至20日: 8 April 2023 to 20 April 2023, due on the last day; the year is the list's "
       "(2023)"},
      {"2020年起，每年2月底前", "每年2月底前 | 自2020年起",
       "by the end of February of each year | from 2020 on"},
      {"从2023年6月起每月25日前报送", "每月25日前 | 自2023年6月起",
       "by day 25 of each month | from June 2023 on"},
      {"每周二前", "每周二前", "by Tuesday of each week"},
      {"每季度末月20日前", "每季度第3个月20日前", "by day 20 of month 3 of each quarter"},
      {"即日起", "常态化推进：无截止日，长期坚持 | 自2023年4月4日起",
       "ongoing: kept up without an end | from 4 April 2023 on"},
      {"立即", "立即办理：无具体日期", "at once: no particular day"},
      {"2月30日前", "未读出“2月30日前”：没有这一天", "not read: “2月30日前”: there is no such day"},
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
            "主汛期前：2023年5月31日（含当日）；清单中另行载明（2023）");
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
