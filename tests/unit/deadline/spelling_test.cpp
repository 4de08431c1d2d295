// Properties that hold for every month and day in every spelling, and for every blank.
#include <array>
#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "corpus.h"
#include "phrases.h"
#include "reading_text.h"

namespace tasks {
namespace {

constexpr std::array<std::string_view, 10> kDigits{"〇", "一", "二", "三", "四",
                                                   "五", "六", "七", "八", "九"};
constexpr std::array<std::string_view, 10> kWide{"０", "１", "２", "３", "４",
                                                 "５", "６", "７", "８", "９"};

std::string in_digits(int number, const std::array<std::string_view, 10>& digits) {
  std::string text;
  for (const char digit : std::to_string(number)) {
    text += digits.at(static_cast<std::size_t>(digit - '0'));
  }
  return text;
}

std::string counted(unsigned number) {  // 三十一
  std::string text;
  if (number >= 20) text += kDigits.at(number / 10);
  if (number >= 10) text += "十";
  if (number % 10 != 0) text += kDigits.at(number % 10);
  return text;
}

std::string day_only(const Deadline& deadline) {
  if (!deadline.resolved || deadline.milestones.size() != 1) return "?";
  return to_string(deadline.milestones.front().by);
}

TEST(EveryDay, OfThreeCenturiesReadsToItselfInEverySpelling) {
  const Date last = *make_date(2199, 12, 31);
  for (Date date = *make_date(1900, 1, 1); date <= last; date += std::chrono::days(1)) {
    const int y = year_of(date);
    const unsigned m = month_of(date);
    const unsigned d = day_of(date);
    const std::string expected = to_string(date);
    const std::string wide = in_digits(y, kWide) + "年" + in_digits(static_cast<int>(m), kWide) +
                             "月" + in_digits(static_cast<int>(d), kWide) + "日前";
    const std::string chinese =
        in_digits(y, kDigits) + "年" + counted(m) + "月" + counted(d) + "日前";
    const std::array<std::string, 11> spellings{fmt::format("{}年{}月{}日前", y, m, d),
                                                fmt::format("{}年{:02}月{:02}日", y, m, d),
                                                fmt::format("{}.{}.{}", y, m, d),
                                                fmt::format("{}/{}/{}前", y, m, d),
                                                fmt::format("{}-{:02}-{:02}", y, m, d),
                                                fmt::format("{}{:02}{:02}前", y, m, d),
                                                fmt::format("于{}年{}月{}号前完成", y, m, d),
                                                wide,
                                                chinese,
                                                fmt::format("{} 年 {} 月 {} 日 17:00 前", y, m, d),
                                                fmt::format("{}-{:02}-{:02} 00:00:00", y, m, d)};
    for (const std::string& spelling : spellings) {
      ASSERT_EQ(day_only(read_deadline(spelling, {})), expected) << spelling;
    }
    const std::string yearless = fmt::format("{}月{}日前", m, d);
    ASSERT_EQ(day_only(read_deadline(yearless, {y, {}})), expected) << yearless;
  }
}

TEST(EveryMonth, OfThreeCenturiesEndsOnItsLastDay) {
  for (int y = 1900; y <= 2199; ++y) {
    for (unsigned m = 1; m <= 12; ++m) {
      const std::string expected = to_string(last_day_of_month(y, m));
      const std::array<std::string, 9> spellings{
          fmt::format("{}年{}月底前", y, m),
          fmt::format("{}年{:02}月末", y, m),
          fmt::format("{}年{}月", y, m),
          fmt::format("{}-{:02}", y, m),
          fmt::format("{}.{}", y, m),
          fmt::format("{}年{}月份", y, m),
          fmt::format("{}年{}月下旬", y, m),
          in_digits(y, kDigits) + "年" + counted(m) + "月底前",
          in_digits(y, kWide) + "年" + in_digits(static_cast<int>(m), kWide) + "月底前完成"};
      for (const std::string& spelling : spellings) {
        ASSERT_EQ(day_only(read_deadline(spelling, {})), expected) << spelling;
      }
    }
  }
}

TEST(NoDay, ThatDoesNotExistIsRead) {
  for (unsigned m = 0; m <= 14; ++m) {
    for (unsigned d = 0; d <= 40; ++d) {
      const std::string phrase = fmt::format("{}月{}日前", m, d);
      const auto date = make_date(2023, m, d);
      ASSERT_EQ(reading_of(phrase), date ? to_string(*date) : "words") << phrase;
    }
  }
}

std::vector<std::string> characters(std::string_view text) {
  std::vector<std::string> result;
  for (const char byte : text) {
    const bool inside = (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
    if (!inside || result.empty()) result.emplace_back();
    result.back() += byte;
  }
  return result;
}

bool has_clock_or_gap(std::string_view phrase) {  // a blank is what parts day and hour there
  return phrase.find(' ') != std::string_view::npos || phrase.find(':') != std::string_view::npos;
}

std::string spread(std::string_view phrase, std::string_view blank) {
  std::string result;
  for (const std::string& character : characters(phrase)) result += character + std::string(blank);
  return result;
}

std::string widened(std::string_view phrase) {
  std::string result;
  for (const char byte : phrase) {
    if (byte >= '0' && byte <= '9') {
      result += kWide.at(static_cast<std::size_t>(byte - '0'));
    } else {
      result += byte;
    }
  }
  return result;
}

void expect_same_in_every_form(std::string_view phrase) {
  const std::string reading = reading_of(phrase);
  EXPECT_EQ(reading_of(widened(phrase)), reading) << phrase;
  if (has_clock_or_gap(phrase)) return;
  for (const char* blank : {" ", "\n", "\r\n", "　", "\t \n"}) {
    EXPECT_EQ(reading_of(spread(phrase, blank)), reading) << phrase;
  }
}

TEST(AReading, NeverDependsOnBlanksLineBreaksOrWidth) {
  for (const CorpusRow& row : kCorpus) expect_same_in_every_form(row.phrase);
  for (const PhraseRow& row : kReadable) expect_same_in_every_form(row.phrase);
  for (const std::string_view phrase : kWordsOnly) expect_same_in_every_form(phrase);
}

}  // namespace
}  // namespace tasks
