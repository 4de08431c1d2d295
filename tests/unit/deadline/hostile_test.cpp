// No text may crash the reader, give a day that does not exist, or take more than linear work.
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "corpus.h"
#include "deadline/items.h"
#include "phrases.h"
#include "reading_text.h"

namespace tasks {
namespace {

void expect_sound(std::string_view words) {
  const Deadline deadline = read_deadline(words, kSpring2023);
  ASSERT_EQ(deadline.text, words);
  ASSERT_EQ(deadline.resolved, !deadline.reason.has_value());
  for (const Milestone& milestone : deadline.milestones) {
    const auto day = make_date(year_of(milestone.by), month_of(milestone.by), day_of(milestone.by));
    ASSERT_EQ(day, milestone.by);
    if (milestone.from) {
      ASSERT_LE(*milestone.from, milestone.by) << words;
    }
  }
  if (deadline.every) {
    ASSERT_TRUE(deadline.milestones.empty()) << words;
    ASSERT_EQ(parse_recurrence(notation(*deadline.every)), deadline.every) << words;
  }
  read_date_range(words, kSpring2023);
}

std::vector<std::string_view> all_phrases() {
  std::vector<std::string_view> phrases;
  for (const CorpusRow& row : kCorpus) phrases.push_back(row.phrase);
  for (const PhraseRow& row : kReadable) phrases.push_back(row.phrase);
  phrases.insert(phrases.end(), kWordsOnly.begin(), kWordsOnly.end());
  return phrases;
}

TEST(Truncation, AtEveryByteIsRead) {
  for (const std::string_view phrase : all_phrases()) {
    for (std::size_t size = 0; size <= phrase.size(); ++size) {
      expect_sound(phrase.substr(0, size));
      expect_sound(phrase.substr(size));
    }
  }
}

TEST(Mixture, OfWordsInAnyOrderIsRead) {
  const std::vector<std::string_view> words{
      "2023", "2024", "年",   "月",     "日",     "底",     "末",     "前",      "后",
      "内",   "至",   "—",    "-",      ".",      "/",      "6",      "12",      "30",
      "31",   "三",   "十",   "十一",   "每",     "周",     "季度",   "半年",    "上半年",
      "第",   "Q",    "起",   "开始",   "即日起", "本通知", "印发",   "之日",    "常态化",
      "长期", "，",   "、",   "；",     "（",     "）",     "：",     "上旬",    "下旬",
      "明年", "本月", "年底", "国庆节", "完成",   "的",     "个",     "工作日",  "次",
      "不含", "至少", "学年", "\xff",   "全年",   "分别",   "调整为", "《",      "》",
      "〔",   "下班", "时",   "1.",     "0",      "共",     "末月",   "最后一天"};
  std::mt19937 random(20230404);
  std::uniform_int_distribution<std::size_t> pick(0, words.size() - 1);
  for (std::size_t round = 0; round < 60000; ++round) {
    std::string phrase;
    const std::size_t length = 1 + round % 12;
    for (std::size_t i = 0; i < length; ++i) phrase += words[pick(random)];
    SCOPED_TRACE(phrase);
    expect_sound(phrase);
    if (HasFatalFailure()) return;
  }
}

TEST(Bytes, AtRandomAreRead) {
  std::mt19937 random(4711);
  std::uniform_int_distribution<int> pick(0, 255);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (int i = 0; i < 40; ++i) bytes += static_cast<char>(pick(random));
    expect_sound(bytes);
  }
}

std::string repeated(std::string_view part, std::size_t size) {
  std::string text;
  while (text.size() < size) text += part;
  return text;
}

const std::vector<std::string_view> kParts{"前",
                                           "6月底前",
                                           "6月底前，",
                                           "6月、",
                                           "3、",
                                           "6月至",
                                           "（",
                                           "《",
                                           "1",
                                           "一",
                                           "每",
                                           "每月",
                                           "2023年",
                                           "2023.",
                                           "-",
                                           "6月（",
                                           "2023年，",
                                           "，",
                                           "前（",
                                           "分别，6月",
                                           "自6月1日起，",
                                           "9 ",
                                           "\xff",
                                           "6月前6月后",
                                           "常态化",
                                           "印发之日起30日内",
                                           "6月10日前，20日前，"};

TEST(Length, OfAnyOneWordManyTimesIsRead) {
  for (const std::string_view part : kParts) {
    SCOPED_TRACE(part);
    expect_sound(repeated(part, 1U << 16U));
  }
}

TEST(Length, OfAllWordsManyTimesIsRead) {
  std::string all;
  for (const std::string_view part : kParts) all += part;
  expect_sound(repeated(all, kLongestDeadline).substr(0, kLongestDeadline));
}

TEST(Length, BeyondTheLimitStaysWords) {
  const std::string longest = repeated("6月底前，", kLongestDeadline).substr(0, kLongestDeadline);
  EXPECT_FALSE(read_deadline(longest, kSpring2023).milestones.empty());
  const std::string longer = longest + "。";
  expect_sound(longer);
  EXPECT_TRUE(read_deadline(longer, kSpring2023).milestones.empty());
}

TEST(Work, GrowsWithTheLength) {
  for (const std::string_view part : {"6月底前", "前", "3、", "（", "每月"}) {
    const auto small = phrase::items(repeated(part, 10000)).size();
    const auto large = phrase::items(repeated(part, 100000)).size();
    EXPECT_LE(large, small * 11) << part;
  }
}

}  // namespace
}  // namespace tasks
