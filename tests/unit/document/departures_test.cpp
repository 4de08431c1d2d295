// What another version of a list has otherwise, found by going through both in step.

#include "document/departures.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "support/byte_reader.h"
#include "support/case_name.h"

namespace tasks {
namespace {

std::string list_of(std::string_view tasks) {
  return R"({"title": "清单", "tasks": [)" + std::string(tasks) + "]}\n";
}

const std::string kOurs = list_of(R"({"id": 1, "a": 1}, {"id": 2}, {"id": "2-b"}, {"id": 4})");

std::string words(const OtherVersion& version) {
  std::string text;
  for (const Departure& departure : version.departures) {
    if (!text.empty()) text += "; ";
    switch (departure.kind) {
      case Departure::Kind::changed:
        text += "changed ";
        break;
      case Departure::Kind::missing:
        text += "missing ";
        break;
      case Departure::Kind::extra:
        text += "extra ";
        break;
    }
    text += std::to_string(departure.place) + departure.piece;
  }
  return text;
}

/// The departures in words; `none` where there is no answer.
std::string departures(const std::string& ours, const std::string& other, std::size_t most = 9) {
  const auto outline = ListOutline::read(ours);
  EXPECT_TRUE(outline.has_value());
  std::string first;
  for (const std::size_t piece : {1, 7, 1000}) {
    const auto version = compare(*outline, reader_of(other, piece), most);
    EXPECT_TRUE(version.has_value());
    const std::string told = *version ? words(**version) : "none";
    if (first.empty()) first = told;
    EXPECT_EQ(told, first) << "in pieces of " << piece;
  }
  return first;
}

struct DepartureCase {
  std::string_view name;
  std::string_view tasks;
  std::string_view expected;
};

void PrintTo(const DepartureCase& row, std::ostream* out) {
  *out << row.name;
}

class Departures : public testing::TestWithParam<DepartureCase> {};

TEST_P(Departures, AreFoundInStep) {
  EXPECT_EQ(departures(kOurs, list_of(GetParam().tasks)), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    All, Departures,
    testing::Values(
        DepartureCase{"the_same", R"({"id": 1, "a": 1}, {"id": 2}, {"id": "2-b"}, {"id": 4})", ""},
        DepartureCase{"a_changed_value",
                      R"({"id": 1, "a": 2}, {"id": 2}, {"id": "2-b"}, {"id": 4})",
                      R"(changed 0{"id": 1, "a": 2},)"},
        DepartureCase{"other_blanks", R"({"id": 1, "a": 1},{"id": 2}, {"id": "2-b"}, {"id": 4})",
                      R"(changed 1{"id": 2},)"},
        DepartureCase{"the_last_one_changed",
                      R"({"id": 1, "a": 1}, {"id": 2}, {"id": "2-b"}, {"id": 4, "a": 1})",
                      R"(changed 3 {"id": 4, "a": 1}])"},
        DepartureCase{"one_at_the_front",
                      R"({"id": 9}, {"id": 1, "a": 1}, {"id": 2}, {"id": "2-b"}, {"id": 4})",
                      R"(extra 0{"id": 9},; changed 0 {"id": 1, "a": 1},)"},
        DepartureCase{"two_in_the_middle",
                      R"({"id": 1, "a": 1}, {"id": 8}, {"id": 9}, {"id": 2}, {"id": "2-b"}, )"
                      R"({"id": 4})",
                      R"(extra 1 {"id": 8},; extra 1 {"id": 9},)"},
        DepartureCase{"one_at_the_end",
                      R"({"id": 1, "a": 1}, {"id": 2}, {"id": "2-b"}, {"id": 4}, {"id": 9})",
                      R"(changed 3 {"id": 4},; extra 4 {"id": 9}])"},
        DepartureCase{"two_missing", R"({"id": 1, "a": 1}, {"id": 4})", "missing 1; missing 2"},
        DepartureCase{"the_last_one_missing", R"({"id": 1, "a": 1}, {"id": 2}, {"id": "2-b"})",
                      R"(changed 2 {"id": "2-b"}]; missing 3)"},
        DepartureCase{"missing_and_changed_behind", R"({"id": 1, "a": 1}, {"id": 4, "a": 1})",
                      R"(missing 1; missing 2; changed 3 {"id": 4, "a": 1}])"},
        DepartureCase{"all_missing", "", "missing 0; missing 1; missing 2; missing 3"},
        DepartureCase{"two_that_changed_places",
                      R"({"id": 1, "a": 1}, {"id": "2-b"}, {"id": 2}, {"id": 4})",
                      R"(extra 1 {"id": "2-b"},; missing 2)"},
        DepartureCase{"one_moved_forth",
                      R"({"id": 1, "a": 1}, {"id": 4}, {"id": 2}, {"id": "2-b"})",
                      R"(extra 1 {"id": 4},; changed 2 {"id": "2-b"}]; missing 3)"},
        DepartureCase{"one_moved_and_changed",
                      R"({"id": 1, "a": 1}, {"id": 4, "a": 1}, {"id": 2}, {"id": "2-b"})",
                      R"(extra 1 {"id": 4, "a": 1},; changed 2 {"id": "2-b"}]; missing 3)"},
        DepartureCase{"one_that_stands_twice",
                      R"({"id": 1, "a": 1}, {"id": 2}, {"id": 1}, {"id": "2-b"}, {"id": 4})",
                      "none"},
        DepartureCase{"one_that_stands_there_and_elsewhere",
                      R"({"id": 4}, {"id": 1, "a": 1}, {"id": 2}, {"id": "2-b"}, {"id": 4})",
                      "none"},
        DepartureCase{"one_without_an_id",
                      R"({"id": 1, "a": 1}, {"a": 2}, {"id": "2-b"}, {"id": 4})", "none"},
        DepartureCase{"one_that_is_no_object", R"({"id": 1, "a": 1}, 2, {"id": 4})", "none"},
        DepartureCase{"a_key_twice", R"({"id": 1, "a": 1, "a": 1}, {"id": 4})", "none"},
        DepartureCase{"a_comma_too_many", R"({"id": 1, "a": 1}, {"id": 2}, )", "none"}),
    CaseName{});

TEST(Departures, AreFewWhereFewTasksMoved) {
  const auto row = [](int id) { return R"({"id": )" + std::to_string(id) + "}"; };
  const auto list = [](const std::vector<std::string>& rows) {
    std::string text;
    for (const std::string& one : rows) text += (text.empty() ? "" : ",") + one;
    return "[" + text + "]";
  };
  std::vector<std::string> rows;
  for (int id = 1; id <= 9; ++id) rows.push_back(row(id));
  const std::string ours = list(rows);

  std::vector<std::string> back = rows;
  std::rotate(back.begin() + 1, back.begin() + 2, back.begin() + 7);
  EXPECT_EQ(departures(ours, list(back)), R"(missing 1; extra 7{"id": 2},)");

  std::vector<std::string> forth = rows;
  std::rotate(forth.begin() + 1, forth.begin() + 6, forth.begin() + 7);
  EXPECT_EQ(departures(ours, list(forth)), R"(extra 1{"id": 7},; missing 6)");

  forth[2] = R"({"id": 2, "a": 1})";
  EXPECT_EQ(departures(ours, list(forth)),
            R"(extra 1{"id": 7},; changed 1{"id": 2, "a": 1},; missing 6)");
}

TEST(Departures, AreNotMoreThanWanted) {
  const std::string other = list_of(R"({"id": 1}, {"id": 2}, {"id": 4})");
  EXPECT_EQ(departures(kOurs, other, 2), R"(changed 0{"id": 1},; missing 2)");
  EXPECT_EQ(departures(kOurs, other, 1), "none");
}

TEST(Departures, AreOfListsOfOneShape) {
  EXPECT_EQ(departures(kOurs, R"([{"id": 1, "a": 1}, {"id": 2}, {"id": "2-b"}, {"id": 4}])"),
            "none");
}

TEST(Departures, EndWithTheBytes) {
  const auto outline = ListOutline::read(kOurs);
  ASSERT_TRUE(outline.has_value());
  const std::size_t closed = kOurs.size() - outline->tail().size() + 1;
  for (std::size_t size = 0; size < closed; ++size) {
    EXPECT_EQ(departures(kOurs, kOurs.substr(0, size)), "none") << size;
  }
}

TEST(Departures, LeaveHeadAndTailToTheReader) {
  const std::string other = R"({"x": [1], "tasks": [{"id": 1, "a": 1}, {"id": 2}], "y": 2)";
  const auto version = compare(*ListOutline::read(kOurs), reader_of(other), 9);
  ASSERT_TRUE(version && *version);
  EXPECT_EQ((*version)->head, R"({"x": [1], "tasks": [)");
  EXPECT_EQ((*version)->tail, R"(], "y": 2)");
}

TEST(ListOutline, KnowsTheTasksByTheirIds) {
  const auto outline = ListOutline::read(kOurs);
  ASSERT_TRUE(outline.has_value());
  EXPECT_EQ(outline->size(), 4U);
  EXPECT_EQ(outline->head(), R"({"title": "清单", "tasks": [)");
  EXPECT_EQ(outline->piece(0), R"({"id": 1, "a": 1},)");
  EXPECT_EQ(outline->piece(3), R"( {"id": 4}])");
  EXPECT_EQ(outline->tail(), "]}\n");
  EXPECT_EQ(outline->find(digest(TaskId(2))), 1U);
  EXPECT_EQ(outline->find(digest(TaskId("2"))), 1U);
  EXPECT_EQ(outline->find(digest(TaskId("2-b"))), 2U);
  EXPECT_EQ(outline->find(digest(TaskId(3))), std::nullopt);
  EXPECT_EQ(outline->largest_number(), 3U);
}

TEST(ListOutline, FindsTheLargestNumberInAnyOrder) {
  const std::string mixed = R"([{"id": "z"}, {"id": 70}, {"id": "7"}, {"id": "a"}])";
  EXPECT_EQ(ListOutline::read(mixed)->largest_number(), 1U);
  EXPECT_EQ(ListOutline::read(R"([{"id": "z"}])")->largest_number(), std::nullopt);
}

TEST(ListOutline, IsOfListsAlone) {
  for (const std::string_view text :
       {"", "7", "{}", "[]", R"({"tasks": []})", R"({"tasks": 7})", R"([{"id": 1}, {"id": "1"}])",
        R"([{"id": 0}])", R"([{"a": 1}])", R"([1])", R"([{"id": 1})", R"([{"id": 1},])",
        R"([{"id": 1, "id": 1}])", "[{\"id\": 1, \"a\": \"\xff\"}]"}) {
    EXPECT_FALSE(ListOutline::read(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace tasks
