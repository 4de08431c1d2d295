// Runs the transcripts of tests/cli/*.test, of the manual pages and of the READMEs, each case as a
// test of its own. TASKS_BLESS=1 writes what was printed into the files, to be reviewed in git.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <sys/wait.h>

#include <gtest/gtest.h>

#include "cli/transcript.h"

namespace tasks::test {
namespace {

namespace fs = std::filesystem;

const fs::path kSource = TASKS_SOURCE_DIR;

std::string contents(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void write(const fs::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

/// A fresh directory with the notice's list in it, as issued and after half a year, and an
/// environment of which nothing is inherited.
class Workplace {
 public:
  explicit Workplace(bool chinese) : chinese_(chinese) {
    std::string name = (fs::temp_directory_path() / "tasks-cli-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary directory");
    root_ = name;
    fs::create_directory(root_ / "work");
    fs::create_directory(root_ / "bin");
    fs::copy_file(kSource / "tasks.json", root_ / "work" / "tasks.json");
    fs::create_directory(root_ / "work" / "docs");
    fs::copy_file(kSource / "docs" / "half-year.json", root_ / "work" / "docs" / "half-year.json");
    fs::create_symlink(TASKS_PROGRAM, root_ / "bin" / "tasks");
    // README's first command; what `./dev run` does beside running the program is tried elsewhere.
    write(root_ / "work" / "dev", "#!/bin/sh\nshift\nexec tasks \"$@\"\n");
    fs::permissions(root_ / "work" / "dev", fs::perms::owner_all);
  }
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;
  ~Workplace() { fs::remove_all(root_); }

  Step run(const Step& step) const {
    write(root_ / "command", step.command + "\n");
    const std::string line =
        "cd " + (root_ / "work").string() + " && env -i PATH=" + (root_ / "bin").string() +
        ":/usr/bin:/bin HOME=" + root_.string() +
        " LC_ALL=C.UTF-8 TASKS_TODAY=2023-06-15 TASKS_LANG=" + (chinese_ ? "zh" : "en") +
        " TZ=UTC sh ../command" + " >../out " + (step.one_stream ? "2>&1" : "2>../err") +
        " </dev/null";
    const int status = std::system(line.c_str());
    Step result = step;
    result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (step.any_output) return result;
    result.out = contents(root_ / "out");
    if (!step.one_stream) result.err = contents(root_ / "err");
    return result;
  }

 private:
  fs::path root_;
  bool chinese_;
};

bool is_blessing() {
  return std::getenv("TASKS_BLESS") != nullptr;
}

/// What the cases of a file printed in this run, for blessing.
std::map<std::string, std::vector<Case>>& printed() {
  static std::map<std::string, std::vector<Case>> cases;
  return cases;
}

class TranscriptTest : public testing::Test {
 public:
  TranscriptTest(std::string path, Case transcript)
      : path_(std::move(path)), transcript_(std::move(transcript)) {}

  void TestBody() override {
    const Workplace workplace(path_.find(".zh") != std::string::npos);
    Case actual{transcript_.name, transcript_.line, {}};
    for (const Step& step : transcript_.steps) {
      actual.steps.push_back(workplace.run(step));
      if (!is_blessing()) {
        EXPECT_EQ(shown(step), shown(actual.steps.back())) << path_ << ":" << transcript_.line;
        EXPECT_EQ(step.exit_code, actual.steps.back().exit_code) << step.command;
      }
    }
    printed()[path_].push_back(std::move(actual));
  }

 private:
  std::string path_;
  Case transcript_;
};

/// Letters and digits of a sentence; what is not ASCII is left out.
std::string test_name(const std::string& sentence, std::size_t line) {
  std::string name;
  bool capital = true;
  for (const char c : sentence) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (plain) name += (capital && c >= 'a' && c <= 'z') ? static_cast<char>(c - 'a' + 'A') : c;
    capital = !plain;
  }
  return name + "_L" + std::to_string(line);
}

std::vector<fs::path> transcript_files() {
  std::vector<fs::path> files{kSource / "README.md", kSource / "README.zh-CN.md"};
  for (const char* folder : {"tests/cli", "docs/commands", "docs/topics", "docs"}) {
    for (const auto& entry : fs::directory_iterator(kSource / folder)) {
      const std::string ending = entry.path().extension();
      if (ending == ".test" || ending == ".md") files.push_back(entry.path());
    }
  }
  return files;
}

void register_tests() {
  for (const fs::path& file : transcript_files()) {
    std::string suite;
    for (const char c : fs::relative(file, kSource).replace_extension().string()) {
      suite += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    }
    for (const Case& transcript : read_transcripts(file)) {
      testing::RegisterTest(
          suite.c_str(), test_name(transcript.name, transcript.line).c_str(), nullptr, nullptr,
          file.c_str(), static_cast<int>(transcript.line),
          [=]() -> testing::Test* { return new TranscriptTest(file.string(), transcript); });
    }
  }
}

void bless() {
  for (const auto& [path, cases] : printed()) {
    if (cases.size() == read_transcripts(path).size()) write(path, rewritten(path, cases));
  }
}

}  // namespace
}  // namespace tasks::test

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  tasks::test::register_tests();
  const int result = RUN_ALL_TESTS();
  if (tasks::test::is_blessing()) tasks::test::bless();
  return result;
}
