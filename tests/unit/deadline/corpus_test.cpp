#include "corpus.h"

#include <map>

#include <gtest/gtest.h>

#include "reading_text.h"

namespace tasks {
namespace {

DeadlineContext context_of(const CorpusRow& row) {
  const auto year = row.document.substr(0, 4);
  DeadlineContext context{0, parse_date(row.document)};
  for (const char digit : year) context.year = *context.year * 10 + (digit - '0');
  return context;
}

TEST(Corpus, EveryPhraseReadsAsThePeopleWhoWroteItMeant) {
  std::map<std::string_view, std::pair<int, int>> agreement;  // kind: right, all
  for (const CorpusRow& row : kCorpus) {
    SCOPED_TRACE(std::string(row.document) + " " + std::string(row.phrase));
    const std::string reading = reading_of(row.phrase, context_of(row));
    EXPECT_EQ(reading, row.reading);
    auto& [right, all] = agreement[row.kind];
    right += reading == row.reading ? 1 : 0;
    ++all;
  }
  for (const auto& [kind, count] : agreement) {
    const auto [right, all] = count;
    RecordProperty(std::string(kind), std::to_string(right) + "/" + std::to_string(all));
    EXPECT_EQ(right, all) << kind;
  }
}

TEST(Corpus, TheWordsAreKeptAsWritten) {
  for (const CorpusRow& row : kCorpus) {
    EXPECT_EQ(read_deadline(row.phrase, context_of(row)).text, row.phrase);
  }
}

TEST(Corpus, WithoutAYearAnywhereNoDayIsRead) {
  for (const CorpusRow& row : kCorpus) {
    SCOPED_TRACE(row.phrase);
    const Deadline deadline = read_deadline(row.phrase, {});
    for (const Milestone& milestone : deadline.milestones) {
      const std::string year = std::to_string(year_of(milestone.by));
      const bool named = row.phrase.find("20") != std::string_view::npos ||
                         row.phrase.find("二") != std::string_view::npos ||
                         row.phrase.find("２０") != std::string_view::npos;
      EXPECT_TRUE(named) << year;
    }
  }
}

}  // namespace
}  // namespace tasks
