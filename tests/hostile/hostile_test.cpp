// Files as nobody wants them, and output that must not act: every command ends with a code of its
// own, says why, and leaves the file as it was.

#include <filesystem>
#include <iostream>
#include <iterator>

#include <gtest/gtest.h>

#include "hostile/hostile_files.h"
#include "hostile/run_program.h"
#include "support/temporary_directory.h"
#include "tasks/base/text.h"

namespace tasks::test {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

const std::vector<Words> kReaders = {
    {"list"},  {"list", "-F", "json"},  {"list", "-F", "csv"}, {"show", "1"}, {"due", "--all"},
    {"check"}, {"check", "-F", "json"}, {"fmt", "--check"},
};

const std::vector<Words> kWriters = {
    {"update", "1", "--status", "done"},
    {"update", "1", "--set", "own:=[1]", "--deadline", "6月底前"},
    {"note", "1", "已办"},
    {"done", "1"},
    {"reopen", "1"},
    {"add", "新任务"},
    {"remove", "1"},
    {"update", "--list", "--title", "新"},
    {"fmt"},
};

const Words kEnglish = {"TASKS_LANG=en"};
const Words kWithoutLeaks = {"TASKS_LANG=en", "ASAN_OPTIONS=exitcode=99:detect_leaks=0"};

bool is_harmless(std::string text) {
  std::erase(text, '\n');
  return escape_controls(text) == text;
}

/// 0 … 6 are the codes of the program's own accord; 70 would be a bug.
bool is_own_code(int code) {
  return code >= 0 && code <= 6;
}

class HostileTest : public testing::Test {
 protected:
  ProgramRun run(Words words, const HostileFile& file, const Words& environment = kEnglish) {
    write_bytes(path_, file.bytes);
    words.insert(words.end(), {"-f", path_});
    ProgramRun run = run_program(words, {}, Output::captured, environment);
    ++runs_;
    const std::string what = file.name + ": " + words[0];
    EXPECT_FALSE(run.signalled) << what << " ended by signal " << run.exit_code - 128 << run.err;
    EXPECT_TRUE(is_own_code(run.exit_code)) << what << " " << run.exit_code << run.err;
    EXPECT_TRUE(is_harmless(run.err)) << what;
    EXPECT_LE(run.err.size(), std::size_t{16384}) << what;
    constexpr double kMostSeconds = 2;
    if (!is_sanitized()) {
      EXPECT_LE(run.seconds, kMostSeconds) << what;
    }
    if (run.exit_code > 1) {
      EXPECT_FALSE(run.err.empty()) << what << " says nothing";
    }
    return run;
  }

  void TearDown() override {
    std::cout << "runs: " << runs_ << '\n';
    RecordProperty("runs", runs_);
  }

  TemporaryDirectory directory_;
  std::string path_ = directory_ / "t.json";
  int runs_ = 0;
};

/// The files of a kind, so that the kinds can be tested side by side.
class HostileKindTest : public HostileTest, public testing::WithParamInterface<HostileKind> {
 protected:
  void read(const HostileFile& file, const Words& words, const Words& environment) {
    const ProgramRun result = run(words, file, environment);
    const bool is_refused = result.exit_code == 5 || result.exit_code == 4;
    if (words[0] == "list") {
      EXPECT_EQ(!is_refused, file.is_list) << file.name << result.err;
    }
    EXPECT_EQ(read_bytes(path_), file.bytes) << file.name << ": " << words[0];
  }

  void write(const HostileFile& file, const Words& words, const Words& environment) {
    const ProgramRun result = run(words, file, environment);
    if (result.exit_code != 0) {
      EXPECT_EQ(read_bytes(path_), file.bytes) << file.name << ": " << words[0];
    }
    if (!file.is_list) {
      EXPECT_NE(result.exit_code, 0) << file.name << ": " << words[0];
    }
  }
};

TEST_P(HostileKindTest, EveryCommandEndsWithACodeOfItsOwn) {
  const std::vector<HostileFile>& files = GetParam().files;
  for (std::size_t number = 0; number < files.size(); ++number) {
    const HostileFile& file = files[number];
    // Looking for leaks takes half of the time of a small run.
    const auto environment = [](std::size_t command) -> const Words& {
      return command == 0 ? kEnglish : kWithoutLeaks;
    };
    for (std::size_t i = 0; i < kReaders.size(); ++i) {
      if (is_in_turn(number, i)) read(file, kReaders[i], environment(i));
    }
    for (std::size_t i = 0; i < kWriters.size(); ++i) {
      if (is_in_turn(number, i)) write(file, kWriters[i], environment(i));
    }
    EXPECT_EQ(std::distance(fs::directory_iterator(directory_.path()), {}), 1) << file.name;
  }
  RecordProperty("files", static_cast<int>(files.size()));
}

INSTANTIATE_TEST_SUITE_P(Kinds, HostileKindTest, testing::ValuesIn(hostile_kinds()),
                         [](const auto& kind) { return kind.param.name; });

TEST_F(HostileTest, ConflictMarkersAndEncodingsAreNamed) {
  const auto said = [this](const std::string& name) {
    for (const HostileKind& kind : hostile_kinds()) {
      for (const HostileFile& file : kind.files) {
        if (file.name == name) return run({"list"}, file);
      }
    }
    return ProgramRun{};
  };
  EXPECT_NE(said("gbk").err.find("GB18030"), std::string::npos);
  EXPECT_NE(said("utf16").err.find("UTF-16"), std::string::npos);
  EXPECT_NE(said("utf16_big_endian").err.find("UTF-16"), std::string::npos);
  for (const char* name : {"conflict", "conflict_in_crlf"}) {
    const ProgramRun conflict = said(name);
    EXPECT_EQ(conflict.exit_code, 4);
    EXPECT_NE(conflict.err.find(":2:1: "), std::string::npos) << conflict.err;
    EXPECT_NE(conflict.err.find("hint"), std::string::npos) << conflict.err;
  }
}

TEST_F(HostileTest, WordsOfTheCommandLineAreShownEscapedAndShort) {
  const HostileFile list{"list", "[{\"id\": 1}]", true};
  for (const std::string& word :
       {std::string("\x1b[31m"), std::string("\x07\r\n"), std::string("\xe2\x80\xae"),
        std::string("\xff\xfe"), std::string(100'000, 'x')}) {
    run({word}, list);
    run({"list", "--" + word}, list);
    run({"show", word}, list);
    run({"due", "--before", word}, list);
    run({"update", "1", "--status", word}, list);
    run({"update", "1", "--set", word}, list);
    run({"list", "-F", word}, list);
    run({"list", "-f", word}, list);
    run({"help", word}, list);
  }
}

TEST_F(HostileTest, AnOutputThatFailsIsAnError) {
  write_bytes(path_, "[{\"id\": 1, \"task\": \"x\"}]");
  for (const Words& reader : kReaders) {
    Words words = reader;
    if (reader[0] == "fmt") words = {"fmt", "--stdout"};
    words.insert(words.end(), {"-f", path_});
    EXPECT_EQ(run_program(words, {}, Output::full_device).exit_code, 6) << reader[0];
    EXPECT_EQ(run_program(words, {}, Output::closed).exit_code, 6) << reader[0];
    const ProgramRun quiet = run_program(words, {}, Output::closed_pipe);
    EXPECT_EQ(quiet.exit_code, 128 + 13) << reader[0];
    EXPECT_EQ(quiet.err, "") << reader[0];
  }
}

TEST_F(HostileTest, TheSurroundingsDoNotChangeMachineFormats) {
  write_bytes(path_, R"([{"id": 1, "task": "甲", "deadline": "2023年6月底前"}])");
  const std::vector<Words> environments = {{"TASKS_LANG=en"},
                                           {"LC_ALL=zh_CN.UTF-8"},
                                           {"LC_ALL=tr_TR.UTF-8", "TZ=Pacific/Kiritimati"},
                                           {"TERM=dumb", "COLUMNS=20"},
                                           {"COLUMNS=-1", "TERM=", "HOME="}};
  for (const char* format : {"json", "jsonl", "csv", "tsv"}) {
    const Words words{"list", "-f", path_, "-F", format};
    const std::string expected = run_program(words).out;
    EXPECT_FALSE(expected.empty());
    for (const Words& environment : environments) {
      EXPECT_EQ(run_program(words, {}, Output::captured, environment).out, expected) << format;
    }
  }
}

}  // namespace
}  // namespace tasks::test
