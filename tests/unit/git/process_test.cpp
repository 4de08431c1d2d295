// How git is called: with exactly the words given, in an environment that nobody can use to lead it
// elsewhere, and without waiting for each other. A script stands for git.

#include "tasks/git/process.h"

#include <cstdlib>
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_directory.h"

namespace tasks {
namespace {

using testing::HasSubstr;
using testing::Not;

class GitProcess : public testing::Test {
 protected:
  void SetUp() override { set("PATH", directory_.path() + ":/usr/bin:/bin"); }
  void TearDown() override {
    for (const auto& [name, value] : before_) {
      value ? setenv(name.c_str(), value->c_str(), 1) : unsetenv(name.c_str());
    }
  }

  void set(const std::string& name, const std::string& value) {
    const char* const old = getenv(name.c_str());
    before_.emplace_back(name, old == nullptr ? std::nullopt : std::optional<std::string>(old));
    setenv(name.c_str(), value.c_str(), 1);
  }

  void git_is(const std::string& script) {
    write_bytes(directory_ / "git", "#!/bin/sh\n" + script + "\n");
    std::filesystem::permissions(directory_ / "git", std::filesystem::perms::owner_all);
  }

  TemporaryDirectory directory_;
  std::vector<std::pair<std::string, std::optional<std::string>>> before_;
};

TEST_F(GitProcess, GetsTheWordsAsTheyAre) {
  git_is("for word; do printf '<%s>' \"$word\"; done");
  const auto output = run_git({{"log", "$(touch x); *", "", "a\nb", "--", "-x"}});
  ASSERT_TRUE(output.has_value());
  EXPECT_THAT(output->out, HasSubstr("<log><$(touch x); *><><a\nb><--><-x>"));
}

TEST_F(GitProcess, RunsNothingThatARepositoryConfigures) {
  git_is("printf '%s\\n' \"$@\"");
  const auto output = run_git({{"status"}});
  ASSERT_TRUE(output.has_value());
  EXPECT_THAT(output->out, HasSubstr("core.hooksPath=/dev/null"));
  EXPECT_THAT(output->out, HasSubstr("core.fsmonitor=false"));
  EXPECT_THAT(output->out, HasSubstr("protocol.allow=never"));
}

TEST_F(GitProcess, IsNotLedElsewhereByTheEnvironment) {
  git_is("env");
  set("GIT_DIR", "/elsewhere");
  set("GIT_SSH_COMMAND", "evil");
  set("GIT_CONFIG_COUNT", "1");
  set("GIT_EXTERNAL_DIFF", "evil");
  set("GIT_CONFIG_GLOBAL", "/dev/null");
  const auto output = run_git({{"status"}});
  ASSERT_TRUE(output.has_value());
  EXPECT_THAT(output->out, Not(HasSubstr("elsewhere")));
  EXPECT_THAT(output->out, Not(HasSubstr("evil")));
  EXPECT_THAT(output->out, Not(HasSubstr("GIT_CONFIG_COUNT")));
  EXPECT_THAT(output->out, HasSubstr("GIT_CONFIG_GLOBAL=/dev/null"));
  EXPECT_THAT(output->out, HasSubstr("GIT_TERMINAL_PROMPT=0"));
}

TEST_F(GitProcess, TakesAndGivesMoreThanAPipeHolds) {
  git_is("cat; cat /dev/null >&2");
  const std::string input(std::size_t{3} << 20, 'x');
  const auto output = run_git({{"cat-file"}, input});
  ASSERT_TRUE(output.has_value());
  EXPECT_EQ(output->out.size(), input.size());
}

TEST_F(GitProcess, MayEndWithoutReading) {
  git_is("exit 3");
  const auto output = run_git({{"cat-file"}, std::string(std::size_t{3} << 20, 'x')});
  ASSERT_TRUE(output.has_value());
  EXPECT_EQ(output->exit_code, 3);
}

TEST_F(GitProcess, IsStoppedWhereItPrintsTooMuch) {
  git_is("yes");
  const auto output = run_git({{"log"}, {}, 1000});
  ASSERT_FALSE(output.has_value());
  EXPECT_EQ(output.error().kind, ErrorKind::system);
}

TEST_F(GitProcess, KilledBySignal) {
  git_is("kill -9 $$");
  const auto output = run_git({{"log"}});
  ASSERT_TRUE(output.has_value());
  EXPECT_EQ(output->exit_code, 128 + 9);
}

TEST_F(GitProcess, NoGit) {
  set("PATH", directory_.path());
  const auto output = run_git({{"log"}});
  ASSERT_FALSE(output.has_value());
  EXPECT_EQ(format(output.error().what, Language::en), "there is no git program");
}

}  // namespace
}  // namespace tasks
