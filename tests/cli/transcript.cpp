#include "cli/transcript.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace tasks::test {
namespace {

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

/// True where a shell would ask for the rest of the command: its here-document has not ended.
bool is_unfinished(const std::string& command) {
  constexpr std::string_view kMark = " <<'";
  const std::size_t mark = command.find(kMark);
  if (mark == std::string::npos) return false;
  const std::size_t begin = mark + kMark.size();
  const std::string end = command.substr(begin, command.find('\'', begin) - begin);
  return !command.ends_with("\n" + end);
}

bool is_markdown(const std::string& path) {
  return path.ends_with(".md");
}

void add_output(Step& step, const std::string& line) {
  step.any_output = false;
  if (step.one_stream) {
    step.out += line + "\n";
  } else if (line.starts_with("? ")) {
    step.exit_code = std::stoi(line.substr(2));
  } else if (line.starts_with("! ") || line == "!") {
    step.err += line.substr(line.size() > 1 ? 2 : 1) + "\n";
  } else if (line == "\\") {
    if (step.out.ends_with('\n')) step.out.pop_back();
  } else {
    step.out += line + "\n";
  }
}

void add_lines(std::string& text, const std::string& output, const std::string& prefix) {
  std::istringstream lines(output);
  for (std::string line; std::getline(lines, line);) {
    text += (line.empty() && prefix == "! ") ? "!" : prefix + line;
    text += '\n';
  }
}

/// Walks over a file; calls back for each line with the case it belongs to.
class Reader {
 public:
  explicit Reader(const std::string& path) : markdown_(is_markdown(path)), lines_(lines_of(path)) {}

  std::vector<Case> read() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      markdown_ ? read_markdown(lines_[i], i + 1) : read_test(lines_[i], i + 1);
    }
    return std::move(cases_);
  }

 private:
  void read_markdown(const std::string& line, std::size_t number) {
    if (line == "```console") {
      cases_.push_back({heading_, number, {}});
      inside_ = true;
    } else if (line == "```") {
      inside_ = false;
    } else if (inside_) {
      read_step(line);
    } else if (line.starts_with("#")) {
      heading_ = line.substr(line.find(' ') + 1);
    }
  }

  void read_test(const std::string& line, std::size_t number) {
    if (line.starts_with("== ")) {
      cases_.push_back({line.substr(3), number, {}});
    } else if (!cases_.empty()) {
      read_step(line);
    }
  }

  void read_step(const std::string& line) {
    std::vector<Step>& steps = cases_.back().steps;
    if (line.starts_with("$ ")) {
      steps.push_back({line.substr(2), {}, {}, 0, markdown_, markdown_});
    } else if (!steps.empty() && is_unfinished(steps.back().command)) {
      steps.back().command += "\n" + line.substr(std::min<std::size_t>(line.size(), 2));
    } else if (!steps.empty()) {
      // The empty line before the next case is no output.
      pending_ += line.empty() ? 1 : 0;
      if (line.empty()) return;
      for (; pending_ > 0; --pending_) add_output(steps.back(), "");
      add_output(steps.back(), line);
      return;
    }
    pending_ = 0;
  }

  bool markdown_;
  std::vector<std::string> lines_;
  std::vector<Case> cases_;
  std::string heading_;
  bool inside_ = false;
  int pending_ = 0;
};

}  // namespace

std::vector<Case> read_transcripts(const std::string& path) {
  return Reader(path).read();
}

std::string shown(const Step& step) {
  std::string text;
  add_lines(text, step.command, "> ");
  text[0] = '$';
  if (step.any_output) return text;
  add_lines(text, step.out, "");
  if (!step.out.empty() && !step.out.ends_with('\n')) text += "\\\n";
  add_lines(text, step.err, "! ");
  if (step.exit_code != 0) text += "? " + std::to_string(step.exit_code) + "\n";
  return text;
}

std::string rewritten(const std::string& path, const std::vector<Case>& cases) {
  const bool markdown = is_markdown(path);
  const std::vector<std::string> lines = lines_of(path);
  std::string text;
  std::size_t next = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    text += lines[i] + "\n";
    if (next == cases.size() || cases[next].line != i + 1) continue;
    while (!markdown && i + 1 < lines.size() && lines[i + 1].starts_with("#")) {
      text += lines[++i] + "\n";
    }
    for (const Step& step : cases[next].steps) text += shown(step);
    ++next;
    const auto ends = [&](const std::string& line) {
      return markdown ? line == "```" : line.starts_with("== ");
    };
    while (i + 1 < lines.size() && !ends(lines[i + 1])) ++i;
    if (!markdown && i + 1 < lines.size()) text += "\n";
  }
  return text;
}

}  // namespace tasks::test
