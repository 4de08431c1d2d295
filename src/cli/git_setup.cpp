#include "cli/git_setup.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "tasks/base/messages/git.h"
#include "tasks/git/repository.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

/// Where `tasks` is missing or fails, git merges the lines: else git would keep OURS alone and say
/// nothing of THEIRS.
constexpr const char* kDriver =
    "tasks merge-driver %O %A %B %L %P; r=$?; [ $r -le 1 ] || { "
    "git merge-file -L ours -L base -L theirs --marker-size=%L %A %O %B; r=$?; }; exit $r";

/// The line that git prints over a part of a difference: which task it is about.
constexpr const char* kHunkHeader = "^[ \\t]*(\"(id|title|task)\": .*)$";

constexpr std::string_view kAttributes = " merge=tasks diff=tasks";

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20U || byte == 0x7fU;
}

/// A path as a pattern of .gitattributes: none of its characters is a wildcard or ends it.
std::string pattern_of(const std::string& path) {
  if (path == "tasks.json" || path.ends_with("/tasks.json")) return "tasks.json";
  std::string pattern = "/";
  for (const char c : path) {
    if (std::string_view("*?[\\").find(c) != std::string_view::npos) pattern += '\\';
    pattern += c;
  }
  const auto needs_quotes = [](char c) { return c == ' ' || c == '"' || is_control(c); };
  if (std::none_of(pattern.begin(), pattern.end(), needs_quotes)) return pattern;
  std::string quoted = "\"";
  for (const char c : pattern) {
    if (is_control(c)) {
      quoted += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
      continue;
    }
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

std::string attribute_line(const Repository& repository) {
  return pattern_of(repository.path_in_tree()) + std::string(kAttributes);
}

std::string attributes_file(const Repository& repository) {
  return repository.top() + "/.gitattributes";
}

/// The text without a line of this wording.
std::string without_line(std::string_view text, std::string_view line) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view this_line = text.substr(0, end);
    if (this_line.substr(0, this_line.find_last_not_of("\r\n") + 1) != line) result += this_line;
    text.remove_prefix(end);
  }
  return result;
}

}  // namespace

std::string GitSetup::sentence(const Message& message) const {
  return format(message, language_) + '\n';
}

Result<std::string> GitSetup::install() const {
  Result<Repository> repository = sources_.repository();
  if (!repository && !for_user_) return fail(std::move(repository).error());
  const Repository* const place = for_user_ ? nullptr : &*repository;
  TASKS_TRY(set_setting(place, "merge.tasks.name", "task lists, by task and field"));
  TASKS_TRY(set_setting(place, "merge.tasks.driver", kDriver));
  TASKS_TRY(set_setting(place, "diff.tasks.xfuncname", kHunkHeader));
  std::string text = sentence(
      message(for_user_ ? messages::kDriverInstalledForUser : messages::kDriverInstalledHere));
  if (!repository) return text;
  TASKS_TRY_ASSIGN(attributes, add_attributes());
  return text + attributes;
}

Result<std::string> GitSetup::add_attributes() const {
  TASKS_TRY_ASSIGN(repository, sources_.repository());
  TASKS_TRY_ASSIGN(attribute, repository.attribute("merge"));
  if (attribute == "tasks") {
    return sentence(message(messages::kAttributesThere, repository.path_in_tree()));
  }
  const std::string path = attributes_file(repository);
  const std::string line = attribute_line(repository);
  FileSystem& files = sources_.file_system();
  const bool is_there = read_file(files, path).has_value();
  if (is_there) {
    TASKS_TRY(update_file(files, path, [&](std::string_view text) {
      const std::string_view gap = text.empty() || text.ends_with('\n') ? "" : "\n";
      return Result<std::optional<std::string>>(std::string(text).append(gap) + line + '\n');
    }));
  } else {
    TASKS_TRY(create_file(files, path, line + '\n'));
  }
  return sentence(message(messages::kAttributesWritten, ".gitattributes", line)) +
         sentence(message(messages::kCommitAttributes));
}

Result<std::string> GitSetup::uninstall() const {
  Result<Repository> repository = sources_.repository();
  if (!repository && !for_user_) return fail(std::move(repository).error());
  const Repository* const place = for_user_ ? nullptr : &*repository;
  TASKS_TRY(remove_settings(place, "merge.tasks"));
  TASKS_TRY(remove_settings(place, "diff.tasks"));
  std::string text = sentence(message(messages::kDriverRemoved));
  if (for_user_) return text;
  TASKS_TRY_ASSIGN(attributes, remove_attributes());
  return text + attributes;
}

Result<std::string> GitSetup::remove_attributes() const {
  TASKS_TRY_ASSIGN(repository, sources_.repository());
  const std::string path = attributes_file(repository);
  const std::string line = attribute_line(repository);
  FileSystem& files = sources_.file_system();
  if (!read_file(files, path)) return std::string{};
  TASKS_TRY_ASSIGN(saved, update_file(files, path, [&](std::string_view text) {
                     std::string rest = without_line(text, line);
                     return Result<std::optional<std::string>>(
                         rest == text ? std::nullopt : std::optional(std::move(rest)));
                   }));
  if (saved == Saved::unchanged) return std::string{};
  return sentence(message(messages::kAttributesRemoved, ".gitattributes", line));
}

Result<GitSetup::Status> GitSetup::status() const {
  TASKS_TRY_ASSIGN(repository, sources_.repository());
  TASKS_TRY_ASSIGN(driver, repository.setting("merge.tasks.driver"));
  TASKS_TRY_ASSIGN(attribute, repository.attribute("merge"));
  const auto yes_or_no = [](bool is_so) {
    return is_so ? messages::kStatusYes : messages::kStatusNo;
  };
  const bool has_attribute = attribute == "tasks";
  const bool is_ours = driver == kDriver;
  Status status{{}, has_attribute && driver && is_on_path()};
  status.text += sentence(message(messages::kStatusProgram, yes_or_no(is_on_path())));
  status.text +=
      driver && !is_ours
          ? sentence(message(messages::kStatusDriver,
                             format(message(messages::kStatusOther, *driver), language_)))
          : sentence(message(messages::kStatusDriver, yes_or_no(is_ours)));
  status.text += sentence(
      message(messages::kStatusAttribute, repository.path_in_tree(), yes_or_no(has_attribute)));
  status.text += sentence(
      message(status.is_complete ? messages::kStatusComplete : messages::kStatusIncomplete));
  return status;
}

bool GitSetup::is_on_path() const {
  const std::string path = sources_.environment("PATH").value_or("");
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t end = std::min(path.find(':', at), path.size());
    const std::string program = path.substr(at, end - at) + "/tasks";
    if (sources_.file_system().status_at(kWorkingDirectory, program, Links::follow)) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace tasks
