#include "cli/complete.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "cli/find_list.h"
#include "cli/offers.h"
#include "cli/parse.h"
#include "cli/settings.h"
#include "tasks/base/text.h"
#include "tasks/document/document.h"

namespace tasks {
namespace {

constexpr std::string_view kAskForFiles = "\tfiles\n";

/// Reads a line that is not finished, and may be wrong: what it cannot know it passes over.
class Cursor {
 public:
  explicit Cursor(std::span<const std::string> words) {
    declared_ = declared_options(all_commands().front());
    declared_.own.clear();
    for (std::size_t i = 0; i + 1 < words.size(); ++i) pass(words[i]);
    if (!words.empty()) typed_ = words.back();
  }

  const Command* command() const { return command_; }
  const Globals& globals() const { return globals_; }
  std::string_view typed() const { return typed_; }

  /// The option whose value stands at the cursor; null for none.
  const DeclaredOption* value_of() const { return pending_; }

  bool may_be_option() const { return !only_words_; }

  /// The words of the command, where they are next.
  const DeclaredOption* words() const {
    for (const DeclaredOption& option : declared_.own) {
      const bool used_up =
          option.value && option.value->offer == Offer::one_id && words_passed_ > 0;
      if (option.long_name.empty()) return used_up ? nullptr : &option;
    }
    return nullptr;
  }

  /// Options that can still be given.
  std::vector<const DeclaredOption*> options() const {
    std::vector<const DeclaredOption*> all;
    for (const auto* part : {&declared_.own, &declared_.global}) {
      for (const DeclaredOption& option : *part) {
        const bool again = seen_.contains(option.long_name) && !option.repeatable;
        if (!option.long_name.empty() && !again) all.push_back(&option);
      }
    }
    return all;
  }

  const DeclaredOption* find(std::string_view name) const {
    for (const auto* part : {&declared_.own, &declared_.global}) {
      for (const DeclaredOption& option : *part) {
        if (!name.empty() && (option.long_name == name || option.short_name == name))
          return &option;
      }
    }
    return nullptr;
  }

 private:
  void pass(const std::string& word) {
    if (pending_ != nullptr) {
      take(*std::exchange(pending_, nullptr), word);
    } else if (only_words_ || word == "-" || !word.starts_with('-')) {
      pass_word(word);
    } else if (word == "--") {
      only_words_ = true;
    } else {
      pass_option(word);
    }
  }

  void pass_word(const std::string& word) {
    if (command_ != nullptr) {
      ++words_passed_;
      return;
    }
    command_ = find_command(word);
    if (command_ != nullptr) declared_ = declared_options(*command_);
  }

  void pass_option(std::string_view word) {
    const bool is_long = word.starts_with("--");
    const std::size_t end = is_long ? word.find('=') : 2;
    const DeclaredOption* option = find(word.substr(0, end));
    if (option == nullptr) return;
    seen_.insert(option->long_name);
    if (!option->value) {
      if (!is_long && word.size() > 2) pass_option("-" + std::string(word.substr(2)));
    } else if (end < word.size()) {
      take(*option, word.substr(end + (is_long ? 1 : 0)));
    } else {
      pending_ = option;
    }
  }

  void take(const DeclaredOption& option, std::string_view value) {
    if (option.long_name == "--file") globals_.files.emplace_back(value);
    if (option.long_name == "--lang") globals_.language = std::string(value);
  }

  Declared declared_;
  const Command* command_ = nullptr;
  Globals globals_;
  std::set<std::string_view> seen_;
  const DeclaredOption* pending_ = nullptr;
  std::string_view typed_;
  std::size_t words_passed_ = 0;
  bool only_words_ = false;
};

/// The list that the line is about, if it can be had without waiting for anybody.
std::optional<Document> list_at_hand(Globals globals, const Session& session) {
  for (std::string& path : globals.files) {
    // The shell has not replaced it yet.
    if (path.starts_with("~/")) path.replace(0, 1, session.environment("HOME").value_or("~"));
  }
  const Result<ListFile> file = find_list(globals, session, false, {});
  if (!file || file->path == "-") return std::nullopt;
  Result<std::string> bytes = read_list(*file, session);
  if (!bytes) return std::nullopt;
  Result<Document> document = Document::read(*std::move(bytes));
  return document ? std::optional(*std::move(document)) : std::nullopt;
}

class Completer {
 public:
  Completer(const Cursor& cursor, const Session& session)
      : cursor_(cursor),
        session_(session),
        language_(language_for_errors(cursor.globals(), session)) {}

  std::string text() const {
    const std::string_view typed = cursor_.typed();
    if (cursor_.value_of() != nullptr) return values(*cursor_.value_of()->value, {}, typed);
    if (cursor_.may_be_option() && typed.starts_with('-')) return options(typed);
    if (cursor_.command() == nullptr) return commands(typed);
    return cursor_.words() == nullptr ? "" : values(*cursor_.words()->value, {}, typed);
  }

 private:
  /// `--lang=z`: what stands before the value stays before every candidate.
  std::string options(std::string_view typed) const {
    const std::size_t equals = typed.find('=');
    if (typed.starts_with("--") && equals != std::string_view::npos) {
      const DeclaredOption* option = cursor_.find(typed.substr(0, equals));
      if (option == nullptr || !option->value) return {};
      return values(*option->value, typed.substr(0, equals + 1), typed.substr(equals + 1));
    }
    std::vector<Candidate> all;
    for (const DeclaredOption* option : cursor_.options()) {
      all.push_back({std::string(option->long_name), std::string(option->help.in(language_))});
    }
    return lines({}, beginning_with(typed, std::move(all)));
  }

  std::string commands(std::string_view typed) const {
    std::vector<Candidate> all;
    for (const Command& command : all_commands()) {
      all.push_back({std::string(command.name), std::string(command.summary.in(language_))});
    }
    return lines({}, beginning_with(typed, std::move(all)));
  }

  std::string values(const ArgumentKind& kind, std::string_view head,
                     std::string_view typed) const {
    if (kind.offer == Offer::files) return std::string(kAskForFiles);
    std::optional<Document> list;
    if (wants_list(kind.offer)) list = list_at_hand(cursor_.globals(), session_);
    const OfferContext context{list ? &list->list() : nullptr, language_};
    return lines(head, offers(kind, typed, context));
  }

  static std::string lines(std::string_view head, const std::vector<Candidate>& candidates) {
    std::string text;
    for (const Candidate& candidate : candidates) {
      text.append(head).append(candidate.text);
      const std::string description = escape_controls(candidate.description);
      if (!description.empty()) text.append("\t").append(description);
      text += '\n';
    }
    return text;
  }

  const Cursor& cursor_;
  const Session& session_;
  Language language_;
};

}  // namespace

std::string completions(std::span<const std::string> words, const Session& session) {
  const Cursor cursor(words);
  return Completer(cursor, session).text();
}

}  // namespace tasks
