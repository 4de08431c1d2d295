// A merge of long lists without the tasks they have in common is the merge of the whole lists.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "cli/session.h"
#include "integration/merged_text.h"
#include "integration/random_list.h"
#include "support/byte_reader.h"
#include "tasks/document/abridged_versions.h"
#include "tasks/storage/memory_file_system.h"

namespace tasks::test {
namespace {

struct Versions {
  std::string base;
  std::string ours;
  std::string theirs;
};

std::string escape_of(unsigned code) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text = "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) text += kDigits[code >> shift & 0xfU];
  return text;
}

/// With every character above ASCII as an escape, as some programs write.
std::string escaped(const std::string& text) {
  const std::size_t mark = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
  std::string result = text.substr(0, mark);
  for (std::size_t at = mark; at < text.size();) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    if (byte(0) < 0x80) {
      result += text[at++];
    } else {
      // The lists have no characters of two or four bytes.
      result += escape_of((byte(0) & 0xfU) << 12U | (byte(1) & 0x3fU) << 6U | (byte(2) & 0x3fU));
      at += 3;
    }
  }
  return result;
}

class ThreeLists {
 public:
  explicit ThreeLists(std::uint32_t seed) : random_(seed) {}

  Versions versions(std::size_t least, std::size_t most) {
    std::string base = random_.list(least + random_.below(most - least));
    if (random_.one_in(5)) base = escaped(base);
    const std::size_t common = random_.one_in(4) ? 0 : random_.below(least - 1);
    return {base, side(base, common), side(base, common)};
  }

  /// One of the versions with a few bytes lost, doubled or exchanged.
  Versions damaged(Versions lists) {
    std::string& text = *random_.one_of<std::string*>({&lists.base, &lists.ours, &lists.theirs});
    const std::size_t at = random_.below(text.size());
    const std::size_t size = std::min(text.size() - at, 1 + random_.below(4));
    if (random_.one_in(3)) {
      text.erase(at, size);
    } else if (random_.one_in(2)) {
      text.insert(at, text.substr(at, size));
    } else {
      text[at] = random_.one_of<char>({'"', ',', ':', '{', '}', '[', ']', '1', '\\', '\xff', '\n'});
    }
    return lists;
  }

 private:
  /// What one of two people made of the list; both may have changed the task at the index `common`.
  std::string side(const std::string& base, std::size_t common) {
    std::string text = base;
    if (random_.one_in(2)) text = random_.changed_at(text, common);
    if (random_.one_in(2)) text = random_.changed_at(text, common);
    text = random_.changed(text, static_cast<int>(random_.below(3)));
    if (random_.one_in(3)) text = random_.with_new_task(text);
    if (random_.one_in(3)) text = random_.with_new_task(text);
    if (random_.one_in(9)) text = random_.with_moved_task(text);
    return text;
  }

  RandomLists random_;
};

std::string shown(const Versions& lists) {
  return "BASE\n" + lists.base + "\nOURS\n" + lists.ours + "\nTHEIRS\n" + lists.theirs;
}

std::optional<AbridgedVersions> abridged(const Versions& lists) {
  auto versions = AbridgedVersions::of(reader_of(lists.base), lists.ours, reader_of(lists.theirs));
  EXPECT_TRUE(versions.has_value());
  return versions ? *std::move(versions) : std::nullopt;
}

TEST(AbridgedMerge, HasTheEditsAndConflictsOfTheWholeOne) {
  ThreeLists random(21);
  constexpr int kRounds = 1000;
  int answered = 0;
  int conflicted = 0;
  for (int i = 0; i < kRounds; ++i) {
    const Versions lists = random.versions(24, 72);
    const auto versions = abridged(lists);
    if (!versions) continue;
    SCOPED_TRACE(shown(lists));
    const MergedText whole = merged(lists.base, lists.ours, lists.theirs);
    const MergedText part = merged(versions->base(), versions->ours(), versions->theirs());
    ASSERT_EQ(part.merge.edits, whole.merge.edits);
    ASSERT_EQ(part.merge.conflicts, whole.merge.conflicts);
    ASSERT_EQ(part.merge.renumbered, whole.merge.renumbered);
    const auto text = versions->in_full(part.ours, part.merge.conflicts, MarkerStyle{});
    if (!text) continue;
    ASSERT_EQ(*text, whole.text);
    ++answered;
    conflicted += whole.merge.conflicts.empty() ? 0 : 1;
  }
  EXPECT_GT(answered, kRounds / 2);
  EXPECT_GT(conflicted, kRounds / 20);
}

bool all_read(const Versions& lists) {
  return Document::read(lists.base) && Document::read(lists.ours) && Document::read(lists.theirs);
}

TEST(AbridgedMerge, IsNoneOfListsThatDoNotRead) {
  ThreeLists random(24);
  int still_read = 0;
  for (int i = 0; i < 3000; ++i) {
    const Versions lists = random.damaged(random.versions(40, 60));
    const auto versions = abridged(lists);
    if (!versions || !all_read({versions->base(), versions->ours(), versions->theirs()})) continue;
    SCOPED_TRACE(shown(lists));
    ASSERT_TRUE(all_read(lists));
    const MergedText whole = merged(lists.base, lists.ours, lists.theirs);
    const MergedText part = merged(versions->base(), versions->ours(), versions->theirs());
    ASSERT_EQ(part.merge.edits, whole.merge.edits);
    const auto text = versions->in_full(part.ours, part.merge.conflicts, MarkerStyle{});
    ASSERT_EQ(text.value_or(whole.text), whole.text);
    ++still_read;
  }
  EXPECT_GT(still_read, 500);
}

/// What the program prints and how it ends.
struct Printed {
  int exit_code;
  std::string out;
  std::string err;

  friend bool operator==(const Printed&, const Printed&) = default;
};

/// `tasks merge` of the three; THEIRS from a file, or from a stream, which cannot be read again:
/// then the whole lists are merged.
Printed merge_of(const Versions& lists, bool as_stream) {
  MemoryFileSystem files;
  files.add_file("/base", lists.base);
  files.add_file("/ours", lists.ours);
  files.add_file("/theirs", lists.theirs);
  std::string theirs = "/theirs";
  if (as_stream) {
    const auto stream = files.open(kWorkingDirectory, theirs, OpenMode::read, 0);
    EXPECT_TRUE(stream.has_value());
    if (stream) theirs = "/dev/fd/" + std::to_string(*stream);
  }
  Session session;
  session.arguments = {"merge", "/base", "/ours", theirs, "--lang", "en"};
  session.environment = [](const char*) { return std::nullopt; };
  session.clock = [] { return *parse_date("2023-06-15"); };
  session.files = &files;
  const int exit_code = run(session);
  return {exit_code, session.out, session.err};
}

TEST(AbridgedMerge, PrintsWhatTheMergeOfTheWholeListsPrints) {
  ThreeLists random(22);
  for (int i = 0; i < 80; ++i) {
    const Versions lists = random.versions(250, 350);
    SCOPED_TRACE(shown(lists));
    ASSERT_EQ(merge_of(lists, false), merge_of(lists, true));
  }
}

TEST(AbridgedMerge, GivesTheBytesOfTheirsWhereOursIsTheBase) {
  ThreeLists random(23);
  for (int i = 0; i < 20; ++i) {
    const Versions lists = random.versions(250, 350);
    EXPECT_EQ(merge_of({lists.base, lists.base, lists.theirs}, false).out, lists.theirs);
    EXPECT_EQ(merge_of({lists.base, lists.ours, lists.base}, false).out, lists.ours);
    EXPECT_EQ(merge_of({lists.base, lists.ours, lists.ours}, false).out, lists.ours);
  }
}

}  // namespace
}  // namespace tasks::test
