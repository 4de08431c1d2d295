#include "cli/parse.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <CLI/CLI.hpp>

#include "cli/globals.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

Error usage(Message what) { return Error{ErrorKind::usage, std::move(what)}; }

/// Declares on a CLI::App. Values never pass through CLI11 themselves: it is handed their places in
/// `values`, so that it cannot split, refuse or reinterpret what a user typed (an empty text, a text in
/// brackets, one that begins with a dash).
class AppBinder final : public Binder {
 public:
  AppBinder() {
    app_.set_help_flag();
    app_.allow_extras(false);
  }

  void flag(std::string_view names, bool& into, LocalText help) override {
    app_.add_flag(std::string(names), into);
    declare(names, std::nullopt, help, false);
  }

  void option(std::string_view names, std::optional<std::string>& into, LocalText value,
              LocalText help) override {
    add_option(std::string(names), [this, &into](const std::string& place) {
      into = values_[place_of(place)];
    });
    declare(names, value, help, false);
  }

  void option(std::string_view names, std::vector<std::string>& into, LocalText value,
              LocalText help) override {
    add_option(std::string(names), [this, &into](const std::string& place) {
      into.push_back(values_[place_of(place)]);
    });
    declare(names, value, help, true);
  }

  void words(std::vector<std::string>& into, LocalText value, LocalText help,
             std::size_t least) override {
    add_option("words", [this, &into](const std::string& place) {
      into.push_back(values_[place_of(place)]);
    })->expected(-1);
    takes_words_ = true;
    words_ = DeclaredOption{{}, {}, value, help, true, least};
  }

  std::vector<DeclaredOption> take_declared() { return std::exchange(declared_, {}); }
  const std::vector<DeclaredOption>& declared() const { return declared_; }
  const std::optional<DeclaredOption>& declared_words() const { return words_; }

  /// A place for a value, in the form in which CLI11 gets it.
  std::string keep(std::string value) {
    values_.push_back(std::move(value));
    return std::to_string(values_.size() - 1);
  }

  /// Runs CLI11 over words that are known to be right; they come last first.
  void parse(std::vector<std::string> words) { app_.parse(words); }

 private:
  template <class Take>
  CLI::Option* add_option(std::string names, Take take) {
    const auto take_all = [take](const CLI::results_t& places) {
      for (const std::string& place : places) take(place);
      return true;
    };
    return app_.add_option(std::move(names), take_all)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }

  static std::size_t place_of(const std::string& place) {
    std::size_t index = 0;
    std::from_chars(place.data(), place.data() + place.size(), index);
    return index;
  }

  void declare(std::string_view names, std::optional<LocalText> value, LocalText help,
               bool repeatable) {
    DeclaredOption option{{}, std::string(names), value, help, repeatable, 0};
    if (const std::size_t comma = names.find(','); comma != std::string_view::npos) {
      option.short_name = std::string(names.substr(0, comma));
      option.long_name = std::string(names.substr(comma + 1));
    }
    declared_.push_back(std::move(option));
  }

  CLI::App app_;
  std::vector<DeclaredOption> declared_;
  std::optional<DeclaredOption> words_;
  std::vector<std::string> values_;
  bool takes_words_ = false;
};

/// Sorts the words of a command line into options, values and the rest, by what was declared.
class Scanner {
 public:
  Scanner(AppBinder& binder, std::span<const std::string> arguments)
      : binder_(binder), rest_(arguments) {}

  /// Takes options up to the first word that is none; nothing at the end.
  Result<std::optional<std::string>> next_word() {
    while (!rest_.empty()) {
      const std::string& word = take();
      if (only_words_ || word == "-" || !word.starts_with('-') || word.empty()) return word;
      if (word == "--") {
        only_words_ = true;
      } else if (word.starts_with("--")) {
        TASKS_TRY(take_long(word));
      } else {
        TASKS_TRY(take_short(word));
      }
    }
    return std::nullopt;
  }

  void add_word(std::string word) { found_.push_back(binder_.keep(std::move(word))); }

  bool has_seen(std::string_view long_name) const {
    return std::find(seen_.begin(), seen_.end(), long_name) != seen_.end();
  }

  /// What CLI11 is to read, last word first.
  std::vector<std::string> for_cli11() const { return {found_.rbegin(), found_.rend()}; }

 private:
  const std::string& take() {
    const std::string& word = rest_.front();
    rest_ = rest_.subspan(1);
    return word;
  }

  Result<void> take_long(std::string_view word) {
    const std::size_t equals = word.find('=');
    const std::string_view name = word.substr(0, equals);
    const DeclaredOption* option = find(&DeclaredOption::long_name, name);
    if (option == nullptr) return fail(unknown(name));
    if (equals == std::string_view::npos) return take_option(*option);
    if (!option->value) return fail(usage(message(messages::kTakesNoValue, name)));
    return accept(*option, std::string(word.substr(equals + 1)));
  }

  /// `-q`, `-qf FILE`, `-fFILE`.
  Result<void> take_short(std::string_view word) {
    for (std::size_t i = 1; i < word.size(); ++i) {
      const std::string name = std::string("-") + word[i];
      const DeclaredOption* option = find(&DeclaredOption::short_name, name);
      if (option == nullptr) return fail(unknown(i == 1 ? word : std::string_view(name)));
      const std::string_view rest = word.substr(i + 1);
      if (option->value && !rest.empty()) return accept(*option, std::string(rest));
      TASKS_TRY(take_option(*option));
    }
    return {};
  }

  Result<void> take_option(const DeclaredOption& option) {
    if (!option.value) return accept(option, std::nullopt);
    if (rest_.empty()) {
      return fail(usage(message(messages::kNeedsValue, option.long_name, *option.value)));
    }
    return accept(option, take());
  }

  Result<void> accept(const DeclaredOption& option, std::optional<std::string> value) {
    if (!option.repeatable && option.value && has_seen(option.long_name)) {
      return fail(usage(message(messages::kOnlyOnce, option.long_name)));
    }
    if (option.value || !has_seen(option.long_name)) {
      found_.push_back(value ? option.long_name + "=" + binder_.keep(*std::move(value))
                             : option.long_name);
    }
    seen_.push_back(option.long_name);
    return {};
  }

  const DeclaredOption* find(std::string DeclaredOption::*name, std::string_view wanted) const {
    const auto& declared = binder_.declared();
    const auto found = std::find_if(declared.begin(), declared.end(), [&](const auto& option) {
      return option.*name == wanted;
    });
    return found == declared.end() ? nullptr : &*found;
  }

  Error unknown(std::string_view name) const {
    std::vector<std::string_view> names;
    for (const DeclaredOption& option : binder_.declared()) names.push_back(option.long_name);
    Error error = usage(message(messages::kUnknownOption, name));
    const std::string_view near = nearest(name, names);
    if (!near.empty()) error.hints.push_back(message(messages::kDidYouMean, near));
    return error;
  }

  AppBinder& binder_;
  std::span<const std::string> rest_;
  std::vector<std::string> found_;
  std::vector<std::string> seen_;
  bool only_words_ = false;
};

Error unknown_command(std::string_view word) {
  std::vector<std::string_view> names;
  for (const Command& command : all_commands()) names.push_back(command.name);
  Error error = usage(message(messages::kUnknownCommand, word));
  const std::string_view near = nearest(word, names);
  if (!near.empty()) error.hints.push_back(message(messages::kDidYouMean, near));
  error.hints.push_back(message(messages::kSeeCommands));
  return error;
}

Invocation& base_of(const AnyCommand& command) {
  return std::visit([](const auto& made) -> Invocation& { return *made; }, command);
}

void declare_command(AppBinder& binder, const AnyCommand& invocation, WriteOptions& writing) {
  base_of(invocation).declare(binder);
  if (std::holds_alternative<std::unique_ptr<WritingCommand>>(invocation)) writing.declare(binder);
}

/// The words of the command itself, behind its name.
Result<void> scan_command(AppBinder& binder, Scanner& scanner) {
  std::size_t count = 0;
  for (;;) {
    TASKS_TRY_ASSIGN(word, scanner.next_word());
    if (!word) break;
    if (!binder.declared_words()) {
      if (!scanner.has_seen("--help")) return fail(usage(message(messages::kWordTooMany, *word)));
      continue;
    }
    scanner.add_word(*std::move(word));
    ++count;
  }
  const auto& words = binder.declared_words();
  if (words && count < words->least && !scanner.has_seen("--help")) {
    return fail(usage(message(messages::kMissingWord, *words->value)));
  }
  return {};
}

}  // namespace

Result<Parsed> parse(std::span<const std::string> arguments) {
  Parsed parsed;
  AppBinder binder;
  parsed.globals.declare(binder);
  Scanner scanner(binder, arguments);
  Result<std::optional<std::string>> name = scanner.next_word();
  if (!name) return fail(std::move(name).error());
  if (*name) {
    parsed.command = find_command(**name);
    if (parsed.command == nullptr) return fail(unknown_command(**name));
    parsed.invocation = parsed.command->make();
    declare_command(binder, parsed.invocation, parsed.writing);
    if (Result<void> scanned = scan_command(binder, scanner); !scanned) {
      return fail(std::move(scanned).error().hint(
          message(messages::kSeeHelp, parsed.command->name)));
    }
  }
  try {
    binder.parse(scanner.for_cli11());
  } catch (const CLI::ParseError& error) {
    return fail(Error{ErrorKind::internal, message(messages::kInternal, error.what())});
  }
  return parsed;
}

Declared declared_options(const Command& command) {
  Declared declared;
  AppBinder binder;
  WriteOptions writing;
  const AnyCommand invocation = command.make();
  declare_command(binder, invocation, writing);
  declared.own = binder.take_declared();
  if (binder.declared_words()) declared.own.insert(declared.own.begin(), *binder.declared_words());
  Globals globals;
  globals.declare(binder);
  declared.global = binder.take_declared();
  return declared;
}

}  // namespace tasks
