#include "cli/parse.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <utility>

#include "cli/cli11.h"
#include "cli/globals.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

/// A declared option and where its value goes.
struct Bound {
  DeclaredOption option;
  std::function<void(std::string)> take;
};

/// Collects what is declared, and hands to CLI11 what a command line uses of it. Two things are
/// kept from CLI11: the options that are not used, whose making is most of its cost at start-up,
/// and the values. It is handed their places in `values`, so that it cannot split, refuse or
/// reinterpret what a user typed (an empty text, a text in brackets, one that begins with a dash).
class AppBinder final : public Binder {
 public:
  AppBinder() {
    constexpr std::size_t kUsualOptions = 48;
    declared_.reserve(kUsualOptions);
  }

  void flag(std::string_view names, bool& into, LocalText help) override {
    declare(names, std::nullopt, help, false, [&into](const std::string&) { into = true; });
  }

  void option(std::string_view names, std::optional<std::string>& into, ArgumentKind value,
              LocalText help) override {
    declare(names, value, help, false, [&into](std::string typed) { into = std::move(typed); });
  }

  void option(std::string_view names, std::vector<std::string>& into, ArgumentKind value,
              LocalText help) override {
    declare(names, value, help, true, appending_to(into));
  }

  void words(std::vector<std::string>& into, ArgumentKind value, LocalText help,
             std::size_t least) override {
    words_ = Bound{{{}, {}, value, help, true, least}, appending_to(into)};
  }

  const std::vector<Bound>& declared() const { return declared_; }
  const std::optional<Bound>& declared_words() const { return words_; }

  /// A place for a value, in the form in which CLI11 gets it.
  std::string keep(std::string value) {
    values_.push_back(std::move(value));
    return std::to_string(values_.size() - 1);
  }

  /// Runs CLI11 over words that are known to be right, last word first; `used` are the options in
  /// them, as places in `declared()`.
  void parse(std::vector<std::string> words, const std::vector<std::size_t>& used) {
    if (words.empty()) return;
    CLI::App app;
    app.set_help_flag();
    for (const std::size_t place : used) {
      const auto& [option, take] = declared_[place];
      if (option.value) {
        add_option(app, std::string(option.long_name), take);
      } else {
        app.add_flag_callback(std::string(option.long_name),
                              [this, place] { declared_[place].take({}); });
      }
    }
    if (words_) add_option(app, "words", words_->take)->expected(-1);
    app.parse(words);
  }

 private:
  using Take = std::function<void(std::string)>;

  static Take appending_to(std::vector<std::string>& into) {
    return [&into](std::string typed) { into.push_back(std::move(typed)); };
  }

  CLI::Option* add_option(CLI::App& app, const std::string& name, const Take& take) {
    const auto take_all = [this, &take](const CLI::results_t& places) {
      for (const std::string& place : places) take(values_[place_of(place)]);
      return true;
    };
    return app.add_option(name, take_all)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }

  static std::size_t place_of(const std::string& place) {
    std::size_t index = 0;
    std::from_chars(place.data(), place.data() + place.size(), index);
    return index;
  }

  void declare(std::string_view names, std::optional<ArgumentKind> value, LocalText help,
               bool repeatable, Take take) {
    DeclaredOption option{{}, names, value, help, repeatable, 0};
    if (const std::size_t comma = names.find(','); comma != std::string_view::npos) {
      option.short_name = names.substr(0, comma);
      option.long_name = names.substr(comma + 1);
    }
    declared_.push_back({option, std::move(take)});
  }

  std::vector<Bound> declared_;
  std::optional<Bound> words_;
  std::vector<std::string> values_;
};

/// Names of files are bytes; every other text may become part of a list, which is UTF-8.
Result<void> check_text(const ArgumentKind& kind, std::string_view typed) {
  if (kind.offer == Offer::files || is_valid_utf8(typed)) return {};
  return fail(usage(message(messages::kNotUtf8Word, typed)).hint(message(messages::kUseUtf8)));
}

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
    return std::any_of(seen_.begin(), seen_.end(), [&](std::size_t place) {
      return binder_.declared()[place].option.long_name == long_name;
    });
  }

  /// Each option that was found, once: its place among the declared ones.
  const std::vector<std::size_t>& seen() const { return seen_; }

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
    const Bound* bound = find(&DeclaredOption::long_name, name);
    if (bound == nullptr) return fail(unknown(name));
    if (equals == std::string_view::npos) return take_option(*bound);
    if (!bound->option.value) return fail(usage(message(messages::kTakesNoValue, name)));
    return accept(*bound, std::string(word.substr(equals + 1)));
  }

  /// `-q`, `-qf FILE`, `-fFILE`.
  Result<void> take_short(std::string_view word) {
    for (std::size_t i = 1; i < word.size(); ++i) {
      const std::string name = std::string("-") + word[i];
      const Bound* bound = find(&DeclaredOption::short_name, name);
      if (bound == nullptr) return fail(unknown(i == 1 ? word : std::string_view(name)));
      const std::string_view rest = word.substr(i + 1);
      if (bound->option.value && !rest.empty()) return accept(*bound, std::string(rest));
      TASKS_TRY(take_option(*bound));
    }
    return {};
  }

  Result<void> take_option(const Bound& bound) {
    if (!bound.option.value) return accept(bound, std::nullopt);
    if (rest_.empty()) {
      return fail(
          usage(message(messages::kNeedsValue, bound.option.long_name, bound.option.value->name)));
    }
    return accept(bound, take());
  }

  Result<void> accept(const Bound& bound, std::optional<std::string> value) {
    const DeclaredOption& option = bound.option;
    const bool again = has_seen(option.long_name);
    if (again && option.value && !option.repeatable) {
      return fail(usage(message(messages::kOnlyOnce, option.long_name)));
    }
    if (!again) seen_.push_back(static_cast<std::size_t>(&bound - binder_.declared().data()));
    if (option.value) {
      TASKS_TRY(check_text(*option.value, *value));
      found_.push_back(std::string(option.long_name) + "=" + binder_.keep(*std::move(value)));
    } else if (!again) {
      found_.emplace_back(option.long_name);
    }
    return {};
  }

  const Bound* find(std::string_view DeclaredOption::*name, std::string_view wanted) const {
    const auto& declared = binder_.declared();
    const auto found = std::find_if(declared.begin(), declared.end(), [&](const Bound& bound) {
      return bound.option.*name == wanted;
    });
    return found == declared.end() ? nullptr : &*found;
  }

  Error unknown(std::string_view name) const {
    std::vector<std::string_view> names;
    for (const Bound& bound : binder_.declared()) names.push_back(bound.option.long_name);
    Error error = usage(message(messages::kUnknownOption, name));
    const std::string_view near = nearest(name, names);
    if (!near.empty()) error.hints.push_back(message(messages::kDidYouMean, near));
    return error;
  }

  AppBinder& binder_;
  std::span<const std::string> rest_;
  std::vector<std::string> found_;
  std::vector<std::size_t> seen_;
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

void declare_command(AppBinder& binder, const AnyCommand& invocation, ReadingOptions& reading,
                     WriteOptions& writing) {
  base_of(invocation).declare(binder);
  const bool writes = std::holds_alternative<std::unique_ptr<WritingCommand>>(invocation) ||
                      std::holds_alternative<std::unique_ptr<RewritingCommand>>(invocation);
  if (writes) writing.declare(binder);
  const bool reads = std::holds_alternative<std::unique_ptr<ReadingCommand>>(invocation);
  if (reads) reading.declare(binder);
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
    TASKS_TRY(check_text(*binder.declared_words()->option.value, *word));
    scanner.add_word(*std::move(word));
    ++count;
  }
  const auto& words = binder.declared_words();
  if (words && count < words->option.least && !scanner.has_seen("--help")) {
    return fail(usage(message(messages::kMissingWord, words->option.value->name)));
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
  if (!name) return fail(std::move(name).error().hint(message(messages::kOptionsBehindCommand)));
  if (*name) {
    parsed.command = find_command(**name);
    if (parsed.command == nullptr) return fail(unknown_command(**name));
    parsed.invocation = parsed.command->make();
    declare_command(binder, parsed.invocation, parsed.reading, parsed.writing);
    if (Result<void> scanned = scan_command(binder, scanner); !scanned) {
      return fail(
          std::move(scanned).error().hint(message(messages::kSeeHelp, parsed.command->name)));
    }
  }
  try {
    binder.parse(scanner.for_cli11(), scanner.seen());
  } catch (const CLI::ParseError& error) {
    return fail(Error{ErrorKind::internal, message(messages::kInternal, error.what())});
  }
  return parsed;
}

Declared declared_options(const Command& command) {
  Declared declared;
  const AnyCommand invocation = command.make();
  AppBinder own;
  ReadingOptions reading;
  WriteOptions writing;
  declare_command(own, invocation, reading, writing);
  if (own.declared_words()) declared.own.push_back(own.declared_words()->option);
  for (const Bound& bound : own.declared()) declared.own.push_back(bound.option);

  AppBinder global;
  Globals globals;
  globals.declare(global);
  for (const Bound& bound : global.declared()) declared.global.push_back(bound.option);
  return declared;
}

}  // namespace tasks
