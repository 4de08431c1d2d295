// Lists whose ids, keys and names were made to have one hash: a table that hashes as the standard
// library does compares each of them with every other.

#include <cstdint>
#include <cstring>
#include <functional>

#include <gtest/gtest.h>

#include "hostile/cost.h"
#include "hostile/run_program.h"
#include "support/temporary_directory.h"

namespace tasks::test {
namespace {

// libstdc++ has MurmurHash64A with a fixed seed: each eight bytes of a text are scrambled by steps
// that can be taken back, so that the last eight can be chosen for the hash that is wanted.
constexpr std::uint64_t kFactor = 0xc6a4a7935bd1e995;
constexpr std::uint64_t kInverse = 0x5f7a0ea7e59b19bd;
static_assert(kFactor * kInverse == 1);

std::uint64_t fold(std::uint64_t bits) {
  return bits ^ (bits >> 47U);
}

std::uint64_t scrambled(std::uint64_t bits) {
  return fold(bits * kFactor) * kFactor;
}

std::uint64_t taken_back(std::uint64_t bits) {
  return fold(bits * kInverse) * kInverse;
}

bool is_plain(const std::string& text) {
  return text.find_first_not_of(
             "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
             " !#$%&()*+-./:;<=>?@[]^_`{|}~'") == std::string::npos;
}

std::vector<std::string> texts_of_one_hash(std::size_t count) {
  constexpr std::uint64_t kSeed = 0xc70f6907;
  constexpr std::uint64_t kWanted = 29;
  constexpr std::size_t kSize = 16;
  constexpr std::size_t kHalf = kSize / 2;
  std::vector<std::string> texts;
  for (std::uint64_t number = 0; texts.size() < count; ++number) {
    std::string text(kSize, 'a');
    for (std::size_t i = 0; i < kHalf; ++i) {
      text[i] = static_cast<char>('a' + ((number >> (4 * i)) & 15U));
    }
    std::uint64_t half = 0;
    std::memcpy(&half, text.data(), kHalf);
    half = taken_back((((kSeed ^ (kSize * kFactor)) ^ scrambled(half)) * kFactor) ^ kWanted);
    std::memcpy(text.data() + kHalf, &half, kHalf);
    if (is_plain(text)) texts.push_back(text);
  }
  return texts;
}

/// Each text is an id, a lead, units, who reports, a deadline, and a key of the last task; `own` is
/// the value of a key that each task has.
std::string list_of(const std::vector<std::string>& texts, const std::string& own) {
  std::string list = "[";
  std::string keys;
  for (const std::string& text : texts) {
    const std::string quoted = '"' + text + '"';
    list.append(R"({"id":)").append(quoted).append(R"(,"task":"x","lead":)").append(quoted);
    list.append(R"(,"units":[)").append(quoted).append(R"(],"deadline":)").append(quoted);
    list.append(R"(,"progress":[{"unit":)").append(quoted).append(R"(,"text":"x"}],"own":")");
    list.append(own).append("\"},\n");
    keys.append(",").append(quoted).append(":1");
  }
  return list + R"({"id":1)" + keys + "}]\n";
}

class Lists {
 public:
  explicit Lists(const std::vector<std::string>& texts) {
    write_bytes(path("list"), list_of(texts, "a"));
    write_bytes(path("ours"), list_of(texts, "b"));
    write_bytes(path("theirs"), list_of(texts, "c"));
    std::string batch;
    for (const std::string& text : texts) batch += R"({"id":")" + text + "\",\"k\":1}\n";
    write_bytes(path("batch"), batch);
  }

  ProgramRun run(std::vector<std::string> words) const {
    for (std::string& word : words) {
      if (word.starts_with('@')) word = path(word.substr(1));
    }
    return run_program(words);
  }

 private:
  std::string path(const std::string& name) const { return directory_ / name; }

  TemporaryDirectory directory_;
};

const std::vector<std::vector<std::string>> kCommands = {
    {"list", "-f", "@list"},
    {"list", "-f", "@list", "--sort", "lead"},
    {"list", "-f", "@list", "--group-by", "units", "--columns", "id"},
    {"list", "-f", "@list", "-F", "csv"},
    {"check", "-f", "@list"},
    {"report", "-f", "@list"},
    {"fmt", "-f", "@list", "--check"},
    {"update", "-f", "@list", "1", "--remark", "x", "--dry-run"},
    {"update", "-f", "@list", "--batch", "@batch", "--dry-run"},
    {"merge", "@list", "@ours", "@theirs"},
    {"diff", "@ours", "@theirs"},
};

TEST(EqualHashes, CostNoMoreThanOthers) {
  constexpr std::size_t kCount = 10'000;
  const std::vector<std::string> equal = texts_of_one_hash(is_sanitized() ? kCount / 10 : kCount);
  for (const std::string& text : equal) {
    ASSERT_EQ(std::hash<std::string>{}(text), std::hash<std::string>{}(equal.front()));
  }
  std::vector<std::string> others = equal;
  for (std::string& text : others) text.back() = 'x';
  const Lists made(equal);
  const Lists usual(others);
  for (const std::vector<std::string>& words : kCommands) {
    const ProgramRun run = made.run(words);
    const ProgramRun other = usual.run(words);
    EXPECT_FALSE(run.signalled) << words.front();
    EXPECT_EQ(run.exit_code, other.exit_code) << words.front() << run.err;
    EXPECT_LE(run.seconds, 2 * other.seconds + 0.1) << words.front();
  }
}

}  // namespace
}  // namespace tasks::test
