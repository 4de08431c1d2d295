// Many processes change one list at once while others read it: nothing is lost, no id is given
// twice, no command fails, and every reader sees a whole list that only grows.

#include <functional>
#include <set>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "hostile/run_program.h"
#include "support/temporary_directory.h"

namespace tasks::test {
namespace {

using Json = nlohmann::json;

constexpr int kProcesses = 50;

/// How often each process adds, notes and updates.
int rounds() {
  return is_sanitized() ? 1 : 3;
}

/// The name of what a process does in a round.
std::string mark(int process, int round) {
  return std::to_string(process) + "/" + std::to_string(round);
}

std::string list_of_a_task_each() {
  std::string text = "[";
  for (int process = 1; process <= kProcesses; ++process) {
    text += (process == 1 ? "\n" : ",\n") + Json{{"id", process}, {"task", "甲"}}.dump();
  }
  return text + "\n]\n";
}

/// The work of one process. Every note goes to task 1, every update to a task of its own. Gives the
/// number of commands that failed, and appends the ids of what was added to the file `ids`.
int work(int process, const std::string& path, const std::string& ids) {
  int failures = 0;
  std::string added;
  const auto run = [&](std::vector<std::string> words) {
    words.insert(words.end(), {"-f", path, "--wait", "100s"});
    ProgramRun done = run_program(words);
    failures += done.exit_code == 0 ? 0 : 1;
    return std::move(done.out);
  };
  for (int round = 0; round < rounds(); ++round) {
    added += run({"add", "added " + mark(process, round)});
    run({"note", "1", "noted " + mark(process, round)});
    run({"update", std::to_string(process), "--set", "own=" + mark(process, round)});
  }
  write_bytes(ids, added);
  return failures;
}

/// Starts all processes; `meanwhile` runs until the last one ended. Gives the sum of their
/// failures.
int failures_of(const std::function<int(int process)>& process_work,
                const std::function<void()>& meanwhile) {
  for (int process = 1; process <= kProcesses; ++process) {
    if (fork() == 0) _exit(process_work(process));
  }
  int failures = 0;
  for (int running = kProcesses; running > 0;) {
    int status = 0;
    if (waitpid(-1, &status, WNOHANG) == 0) {
      meanwhile();
      continue;
    }
    --running;
    failures += WIFEXITED(status) ? WEXITSTATUS(status) : 100;
  }
  return failures;
}

/// The texts of this member in every object of an array, and how often each occurs.
std::multiset<std::string> texts(const Json& objects, const char* key) {
  std::multiset<std::string> found;
  for (const Json& object : objects) {
    if (object.contains(key)) found.insert(object[key].get<std::string>());
  }
  return found;
}

TEST(ManyPrograms, LoseNothingAndGiveNoIdTwice) {
  const TemporaryDirectory directory;
  const TemporaryDirectory results;
  const std::string path = directory / "t.json";
  const auto ids_of = [&](int process) { return results / std::to_string(process); };
  write_bytes(path, list_of_a_task_each());

  int reads = 0;
  std::size_t tasks_seen = 0;
  std::size_t notes_seen = 0;
  const int failures =
      failures_of([&](int process) { return work(process, path, ids_of(process)); },
                  [&] {
                    const ProgramRun read = run_program({"list", "-F", "json", "-f", path});
                    ASSERT_EQ(read.exit_code, 0) << read.err;
                    const Json seen = Json::parse(read.out);
                    EXPECT_GE(seen.size(), tasks_seen);
                    EXPECT_GE(seen[0]["progress"].size(), notes_seen);
                    tasks_seen = seen.size();
                    notes_seen = seen[0]["progress"].size();
                    ++reads;
                  });
  EXPECT_EQ(failures, 0);

  const auto once = static_cast<std::size_t>(kProcesses * rounds());
  const Json list = Json::parse(*read_bytes(path));
  ASSERT_EQ(list.size(), kProcesses + once);
  std::set<int> ids;
  for (const Json& task : list) ids.insert(task["id"].get<int>());
  EXPECT_EQ(ids.size(), list.size());

  const std::multiset<std::string> added = texts(list, "task");
  const std::multiset<std::string> noted = texts(list[0]["progress"], "text");
  EXPECT_EQ(noted.size(), once);
  for (int process = 1; process <= kProcesses; ++process) {
    std::string said;
    for (int round = 0; round < rounds(); ++round) {
      EXPECT_EQ(added.count("added " + mark(process, round)), 1U) << process;
      EXPECT_EQ(noted.count("noted " + mark(process, round)), 1U) << process;
      for (const Json& task : list) {
        if (task["task"] == "added " + mark(process, round)) said += task["id"].dump() + "\n";
      }
    }
    EXPECT_EQ(list[static_cast<std::size_t>(process) - 1]["own"], mark(process, rounds() - 1));
    EXPECT_EQ(read_bytes(ids_of(process)), said) << "the ids that were printed";
  }
  const auto names = std::filesystem::directory_iterator(directory.path());
  EXPECT_EQ(std::distance(begin(names), end(names)), 1) << "nothing is left beside the list";
  RecordProperty("updates", 3 * kProcesses * rounds());
  RecordProperty("reads", reads);
}

}  // namespace
}  // namespace tasks::test
