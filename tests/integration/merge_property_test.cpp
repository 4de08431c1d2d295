// What holds for every merge, tried on thousands of random lists and changes.

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "integration/merged_text.h"
#include "integration/random_list.h"

namespace tasks::test {
namespace {

constexpr int kRounds = 3000;

using Values = std::map<std::string, std::string>;

/// What a list says: every key of every task in one spelling, entries and sets in one order.
std::map<std::string, Values> meaning(const std::string& text) {
  const Document document = read_list(text);
  std::map<std::string, Values> tasks;
  for (const Member& member : document.list().members) {
    tasks[""].emplace(member.key, one_spelling(member.raw));
  }
  for (const Task& task : document.list().tasks) {
    Values& values = tasks[std::string(task.id.text())];
    for (const Member& member : task.members) {
      std::string value = one_spelling(member.raw);
      if (auto elements = array_elements(value)) {
        std::sort(elements->begin(), elements->end());
        std::string sorted;
        for (const std::string_view element : *elements) sorted.append(element).append("\n");
        value = sorted;
      }
      values.emplace(member.key, value);
    }
  }
  return tasks;
}

std::vector<std::string> order(const std::string& text) {
  std::vector<std::string> ids;
  const Document document = read_list(text);
  for (const Task& task : document.list().tasks) ids.emplace_back(task.id.text());
  return ids;
}

std::set<std::string> ids(const std::string& text) {
  const std::vector<std::string> all = order(text);
  return {all.begin(), all.end()};
}

std::string shown(const std::string& base, const std::string& ours, const std::string& theirs,
                  const std::string& result) {
  return "BASE\n" + base + "\nOURS\n" + ours + "\nTHEIRS\n" + theirs + "\nMERGED\n" + result;
}

TEST(MergeProperty, WhatOnlyOursChangedStaysAsItIs) {
  RandomLists random(1);
  for (int i = 0; i < kRounds; ++i) {
    const std::string base = random.list();
    const std::string ours = random.changed(base, 4);
    const MergedText result = merged(base, ours, base);
    ASSERT_EQ(result.text, ours) << shown(base, ours, base, result.text);
    ASSERT_TRUE(result.merge.conflicts.empty());
  }
}

TEST(MergeProperty, WhatOnlyTheirsChangedIsTaken) {
  RandomLists random(2);
  for (int i = 0; i < kRounds; ++i) {
    const std::string base = random.list();
    const std::string theirs = random.changed(base, 4);
    const MergedText result = merged(base, base, theirs);
    ASSERT_TRUE(result.merge.conflicts.empty()) << shown(base, base, theirs, result.text);
    ASSERT_EQ(meaning(result.text), meaning(theirs)) << shown(base, base, theirs, result.text);
    ASSERT_EQ(order(result.text), order(theirs)) << shown(base, base, theirs, result.text);
  }
}

TEST(MergeProperty, WhatBothChangedAlikeStaysAsItIs) {
  RandomLists random(3);
  for (int i = 0; i < kRounds; ++i) {
    const std::string base = random.list();
    const std::string both = random.changed(base, 4);
    const MergedText result = merged(base, both, both);
    ASSERT_EQ(result.text, both) << shown(base, both, both, result.text);
    ASSERT_TRUE(result.merge.conflicts.empty());
  }
}

TEST(MergeProperty, ChangesApartNeverConflictWhicheverSideTheyAreOn) {
  RandomLists random(4);
  for (int i = 0; i < kRounds; ++i) {
    const std::string base = random.list();
    const std::string ours = random.changed(base, 4, 0);
    const std::string theirs = random.changed(base, 4, 1);
    const MergedText one = merged(base, ours, theirs);
    const MergedText other = merged(base, theirs, ours);
    ASSERT_TRUE(one.merge.conflicts.empty()) << shown(base, ours, theirs, one.text);
    ASSERT_TRUE(one.merge.renumbered.empty()) << shown(base, ours, theirs, one.text);
    ASSERT_EQ(meaning(one.text), meaning(other.text)) << shown(base, ours, theirs, one.text);
  }
}

/// The text with OURS or THEIRS chosen in each conflict, by chance.
std::string chosen(const std::string& text, RandomLists& random) {
  std::string result;
  enum class Part { common, ours, theirs } part = Part::common;
  bool take_ours = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    const std::string line = text.substr(at, end - at);
    at = end;
    if (line.starts_with("<<<<<<< ours")) {
      part = Part::ours;
      take_ours = random.one_in(2);
    } else if (part == Part::ours && line.starts_with("=======")) {
      part = Part::theirs;
    } else if (part == Part::theirs && line.starts_with(">>>>>>> theirs")) {
      part = Part::common;
    } else if (part == Part::common || (part == Part::ours) == take_ours) {
      result += line;
    }
  }
  return result;
}

/// Every id is there that a side has and the other did not remove; new ones of THEIRS under the id
/// that they got.
std::set<std::string> expected_ids(const std::string& base, const std::string& ours,
                                   const std::string& theirs, const Merge& merge) {
  const std::set<std::string> in_base = ids(base);
  std::set<std::string> expected;
  for (const std::string& id : ids(ours)) {
    if (!in_base.contains(id) || ids(theirs).contains(id)) expected.insert(id);
  }
  for (const std::string& id : ids(theirs)) {
    if (!in_base.contains(id)) expected.insert(id);
  }
  for (const Renumbered& renumbered : merge.renumbered) {
    expected.emplace(renumbered.merged.text());
  }
  for (const Conflict& conflict : merge.conflicts) {
    if (conflict.key) continue;
    const bool is_ours = std::holds_alternative<RemoveTask>(conflict.theirs);
    if (is_ours) expected.emplace(conflict.task->text());
  }
  return expected;
}

TEST(MergeProperty, NoTaskIsLostOrDoubledAndEveryChoiceReadsBack) {
  RandomLists random(5);
  int conflicted = 0;
  for (int i = 0; i < kRounds; ++i) {
    const std::string base = random.list();
    const std::string ours = random.changed(base, 5);
    const std::string theirs = random.changed(base, 5);
    const MergedText result = merged(base, ours, theirs);
    SCOPED_TRACE(shown(base, ours, theirs, result.text));
    std::string our_choice = result.text;
    if (!result.merge.conflicts.empty()) {
      ++conflicted;
      const auto marked = read_markers(result.text);
      ASSERT_TRUE(marked.has_value());
      our_choice = marked->ours;
      ASSERT_TRUE(Document::read(marked->theirs).has_value()) << marked->theirs;
      const std::string by_chance = chosen(result.text, random);
      ASSERT_TRUE(Document::read(by_chance).has_value()) << by_chance;
    }
    ASSERT_TRUE(Document::read(our_choice).has_value()) << our_choice;
    ASSERT_EQ(ids(our_choice), expected_ids(base, ours, theirs, result.merge));
    if (HasFailure()) return;
  }
  EXPECT_GT(conflicted, kRounds / 4);
}

TEST(MergeProperty, EachSideOfEveryConflictIsThatSidesValue) {
  RandomLists random(6);
  for (int i = 0; i < kRounds; ++i) {
    const std::string base = random.list();
    const std::string ours = random.changed(base, 5);
    const std::string theirs = random.changed(base, 5);
    const MergedText result = merged(base, ours, theirs);
    if (result.merge.conflicts.empty()) continue;
    SCOPED_TRACE(shown(base, ours, theirs, result.text));
    const auto marked = read_markers(result.text);
    ASSERT_TRUE(marked.has_value());
    auto left = meaning(marked->ours);
    auto right = meaning(marked->theirs);
    auto of_ours = meaning(ours);
    auto of_theirs = meaning(theirs);
    for (const Conflict& conflict : result.merge.conflicts) {
      const std::string id(conflict.task ? conflict.task->text() : "");
      if (!conflict.key) {
        EXPECT_EQ(left.contains(id), of_ours.contains(id));
        EXPECT_EQ(right.contains(id), of_theirs.contains(id));
      } else {
        EXPECT_EQ(left[id][*conflict.key], of_ours[id][*conflict.key]);
        EXPECT_EQ(right[id][*conflict.key], of_theirs[id][*conflict.key]);
      }
    }
    if (HasFailure()) return;
  }
}

TEST(MergeProperty, NoValueOfAnUnknownKeyIsMadeUp) {
  RandomLists random(7);
  for (int i = 0; i < kRounds; ++i) {
    const std::string base = random.list();
    const std::string ours = random.changed(base, 5);
    const std::string theirs = random.changed(base, 5);
    const MergedText result = merged(base, ours, theirs);
    const auto marked = read_markers(result.text);
    const Document document = read_list(marked ? marked->ours : result.text);
    for (const Task& task : document.list().tasks) {
      for (const char* key : {"来源", "score"}) {
        const Member* const member = task.member(key);
        if (member == nullptr) continue;
        const std::string raw(member->raw);
        ASSERT_TRUE(ours.find(raw) != std::string::npos || theirs.find(raw) != std::string::npos)
            << shown(base, ours, theirs, result.text);
      }
    }
  }
}

/// The elements of an array; nothing for other values, and where one stands twice.
std::optional<std::set<std::string>> distinct_elements(const Member* member) {
  std::set<std::string> distinct;
  if (member == nullptr) return distinct;
  const std::string value = one_spelling(member->raw);
  const auto elements = array_elements(value);
  if (!elements) return std::nullopt;
  for (const std::string_view element : *elements) {
    if (!distinct.emplace(element).second) return std::nullopt;
  }
  return distinct;
}

/// A key of one task in the three versions and in what came of them.
struct FourValues {
  const Member* base;
  const Member* ours;
  const Member* theirs;
  const Member* merged;
};

bool are_same(const Member* a, const Member* b) {
  if (a == nullptr || b == nullptr) return a == b;
  return one_spelling(a->raw) == one_spelling(b->raw);
}

/// The rule of docs/commands/merge.md for a key that is in no conflict.
void expect_merged(const FourValues& values) {
  if (are_same(values.base, values.theirs) || are_same(values.ours, values.theirs)) {
    EXPECT_TRUE(are_same(values.merged, values.ours));
  } else if (are_same(values.base, values.ours)) {
    EXPECT_TRUE(are_same(values.merged, values.theirs));
  } else {
    const auto base = distinct_elements(values.base);
    const auto ours = distinct_elements(values.ours);
    const auto theirs = distinct_elements(values.theirs);
    const auto merged = distinct_elements(values.merged);
    if (!base || !ours || !theirs) return;
    ASSERT_TRUE(merged.has_value());
    std::set<std::string> expected;
    for (const auto* side : {&*ours, &*theirs}) {
      for (const std::string& element : *side) {
        const bool is_kept = ours->contains(element) && theirs->contains(element);
        if (is_kept || !base->contains(element)) expected.insert(element);
      }
    }
    EXPECT_EQ(*merged, expected);
  }
}

TEST(MergeProperty, EveryKeyIsWhatTheRuleSays) {
  RandomLists random(8);
  for (int i = 0; i < kRounds; ++i) {
    const std::string base = random.list();
    const std::string ours = random.changed(base, 6);
    const std::string theirs = random.changed(base, 6);
    const MergedText result = merged(base, ours, theirs);
    SCOPED_TRACE(shown(base, ours, theirs, result.text));
    const auto marked = read_markers(result.text);
    const Document before = read_list(base);
    const Document left = read_list(ours);
    const Document right = read_list(theirs);
    const Document after = read_list(marked ? marked->ours : result.text);
    for (const Task& task : after.list().tasks) {
      const Task* const in_base = before.list().find(task.id);
      const Task* const in_ours = left.list().find(task.id);
      const Task* const in_theirs = right.list().find(task.id);
      if (in_base == nullptr || in_ours == nullptr || in_theirs == nullptr) continue;
      std::set<std::string_view> keys;
      for (const Task* version : {in_base, in_ours, in_theirs, &task}) {
        for (const Member& member : version->members) keys.insert(member.key);
      }
      for (const std::string_view key : keys) {
        const bool is_open = std::any_of(
            result.merge.conflicts.begin(), result.merge.conflicts.end(),
            [&](const Conflict& other) { return other.task == task.id && other.key == key; });
        if (is_open) continue;
        SCOPED_TRACE(std::string(task.id.text()) + " " + std::string(key));
        expect_merged(
            {in_base->member(key), in_ours->member(key), in_theirs->member(key), task.member(key)});
      }
    }
    if (HasFailure()) return;
  }
}

}  // namespace
}  // namespace tasks::test
