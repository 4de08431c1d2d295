#include "phrases.h"

#include <vector>

#include <gtest/gtest.h>

#include "reading_text.h"

namespace tasks {
namespace {

TEST(Phrases, ReadAsOfficesMeanThem) {
  for (const PhraseRow& row : kReadable) {
    SCOPED_TRACE(row.phrase);
    EXPECT_EQ(reading_of(row.phrase), row.reading);
  }
}

TEST(Phrases, NearMissesStayWordsWithAReason) {
  for (const std::string_view phrase : kWordsOnly) {
    SCOPED_TRACE(phrase);
    const Deadline deadline = read_deadline(phrase, kSpring2023);
    EXPECT_EQ(in_short(deadline), "words");
    EXPECT_TRUE(deadline.reason.has_value());
  }
}

std::vector<std::string> texts(std::string_view phrase) {
  std::vector<std::string> result;
  for (const Milestone& milestone : read_deadline(phrase, kSpring2023).milestones) {
    result.push_back(milestone.text);
  }
  return result;
}

using Texts = std::vector<std::string>;

TEST(MilestoneText, IsTheWordsThatCarryTheDay) {
  EXPECT_EQ(texts("2月底前，常态化推进"), Texts{"2月底前"});
  EXPECT_EQ(texts("3月10日前完成方案，12月底前完成"), (Texts{"3月10日前完成方案", "12月底前完成"}));
  EXPECT_EQ(texts("3月10日前，完成方案；12月底前，完成验收"),
            (Texts{"3月10日前，完成方案", "12月底前，完成验收"}));
  EXPECT_EQ(texts("完成方案：6月底前；完成建设：12月底前"),
            (Texts{"完成方案：6月底前", "完成建设：12月底前"}));
  EXPECT_EQ(texts("12月上旬完成、中旬补齐、下旬集成"),
            (Texts{"12月上旬完成", "中旬补齐", "下旬集成"}));
  EXPECT_EQ(texts("(5月中旬至7月中旬)"), Texts{"5月中旬至7月中旬"});
  EXPECT_EQ(texts("6月底前（含6月30日）"), Texts{"6月底前（含6月30日）"});
  EXPECT_EQ(texts(" 6月\n底前 "), Texts{"6月\n底前"});
}

struct ContextRow {
  const char* phrase;
  DeadlineContext context;
  const char* reading;
};

TEST(Year, IsTheListsOrTheOneNamed) {
  const DeadlineContext none;
  const DeadlineContext no_notice{2023, {}};
  const DeadlineContext winter{2023, make_date(2023, 12, 28)};
  const DeadlineContext ahead{2024, make_date(2023, 12, 28)};
  const ContextRow rows[] = {
      {"3月底前", winter, "2023-03-31"},  // never the next occurrence
      {"3月底前", ahead, "2024-03-31"},
      {"3月底前", none, "words"},
      {"2023年3月底前", none, "2023-03-31"},
      {"23年3月底前", none, "2023-03-31"},
      {"2023年6月底前，9月底前", none, "2023-06-30 ; 2023-09-30"},
      {"常态化推进", none, "+ongoing"},
      {"每月25日前", none, "every month@25"},
      {"本月底前", no_notice, "words"},
      {"本月底前", winter, "2023-12-31"},
      {"下月10日前", winter, "2024-01-10"},
      {"下季度末前", winter, "2024-03-31"},
      {"明年3月底前", winter, "2024-03-31"},
      {"明年3月底前", ahead, "words"},  // 2024 said in 2023, 2025 counted from the list
      {"次年3月底前", ahead, "2025-03-31"},
      {"今年底前", ahead, "words"},
      {"年底前", ahead, "2024-12-31"},
      {"即日起至1月10日", ahead, "2023-12-28..2024-01-10"},
      {"本通知印发之日起30日内", ahead, "2024-01-27"},
      {"本通知印发之日起30日内", no_notice, "words"},
      {"本通知印发之日起2个月内", ahead, "2024-02-28"},
      {"9月1日（周五）", no_notice, "2023-09-01"},
      {"9月1日（周一）", no_notice, "words"},  // a Monday in 2014, not in 2023
      {"2023年12月底前完成，3月底前验收", winter, "2023-12-31 words"},
      {"2022年度报告4月底前报送", winter, "words"},  // 2023 or 2022?
  };
  for (const ContextRow& row : rows) {
    SCOPED_TRACE(row.phrase);
    EXPECT_EQ(reading_of(row.phrase, row.context), row.reading);
  }
}

TEST(Reason, NamesTheWordsLeftAndWhy) {
  const auto said = [](std::string_view phrase, Language language) {
    return format(*read_deadline(phrase, kSpring2023).reason, language);
  };
  EXPECT_EQ(said("2月30日前", Language::zh), "“2月30日前”保留原文：没有这一天");
  EXPECT_EQ(said("2月30日前", Language::en), "“2月30日前” stays words: there is no such day");
  EXPECT_EQ(said("6月底前，会后10个工作日内", Language::zh),
            "“会后10个工作日内”保留原文：不知道从哪一天算起");
  EXPECT_EQ(said("a6月底前", Language::zh),
            "“6月底前”保留原文：前面紧接单个字母或另一个数字，不能确定是不是日期");
  EXPECT_EQ(said("V2季度", Language::en),
            "“2季度” stays words: a single letter or another number stands right before it");
  EXPECT_EQ(said("按上级要求", Language::zh), "“按上级要求”保留原文：其中没有日期");
}

TEST(Empty, IsUndatedAndNotUnread) {
  for (const char* words : {"", " ", "\n\t", "　", "—", "无", "/"}) {
    SCOPED_TRACE(words);
    EXPECT_EQ(reading_of(words), "");
  }
}

}  // namespace
}  // namespace tasks
