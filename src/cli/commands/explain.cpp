#include <algorithm>

#include "cli/command.h"
#include "cli/values.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/help.h"
#include "tasks/deadline/reader.h"
#include "tasks/query/parse_query.h"

namespace tasks {
namespace {

class Explain final : public PlainCommand {
 public:
  void declare(Binder& binder) override {
    binder.words(phrases_, messages::kTextValue, messages::kHelpPhrases, 0);
    binder.option("--query", query_, messages::kTextValue, messages::kHelpExplainQuery);
    binder.option("--issued", issued_, messages::kDayValue, messages::kHelpIssued);
    binder.option("--start", start_, messages::kDayValue, messages::kHelpStart);
    binder.option("--holidays", holidays_, {messages::kFileValue, Offer::files},
                  messages::kHelpHolidays);
  }

  std::optional<std::string> input_file() const override {
    return phrases_.empty() && !query_ ? std::optional<std::string>("-") : std::nullopt;
  }

  std::optional<std::string> holidays_file() const override { return holidays_; }

  Result<Answer> run(const Inputs& inputs) const override {
    if (query_) return explain_query(inputs);
    Explanation explanation;
    TASKS_TRY_ASSIGN(context, context_of(inputs));
    explanation.context = context;
    TASKS_TRY_ASSIGN(wanted, phrases(inputs));
    for (const std::string& phrase : wanted) {
      explanation.readings.push_back(read_deadline(phrase, explanation.context));
    }
    if (explanation.readings.empty()) {
      return fail(Error{ErrorKind::usage, message(messages::kNoPhrase)});
    }
    const bool nothing_read = std::none_of(
        explanation.readings.begin(), explanation.readings.end(), [](const Deadline& reading) {
          return !reading.milestones.empty() || reading.ongoing || reading.every;
        });
    return Answer{std::move(explanation),
                  nothing_read ? static_cast<int>(ErrorKind::answer_is_no) : 0};
  }

 private:
  /// No list is at hand: every key may be one of a file, and the year is today's.
  Result<Answer> explain_query(const Inputs& inputs) const {
    if (!phrases_.empty()) {
      return fail(Error{ErrorKind::usage, message(messages::kWordTooMany, phrases_.front())});
    }
    const QueryContext context{nullptr, inputs.today, inputs.year.value_or(year_of(inputs.today))};
    TASKS_TRY_ASSIGN(query, parse_query(*query_, context));
    return Answer{QueryExplanation{*query_, std::move(query)}};
  }

  Result<DeadlineContext> context_of(const Inputs& inputs) const {
    DeadlineContext context{inputs.year, {}, {}, inputs.calendar};
    if (issued_) {
      TASKS_TRY_ASSIGN(issued, day_value("--issued", *issued_));
      context.issued = issued;
      if (!inputs.year) context.year = year_of(issued);
    }
    if (start_) {
      TASKS_TRY_ASSIGN(start, day_value("--start", *start_));
      context.start = start;
    }
    return context;
  }

  /// Those of a file are held, each with its reading.
  static constexpr std::size_t kMostPhrases = 100'000;

  Result<std::vector<std::string>> phrases(const Inputs& inputs) const {
    if (!phrases_.empty()) return phrases_;
    std::vector<std::string> lines;
    std::string_view rest = inputs.input;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      std::string_view line = rest.substr(0, end);
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (!line.empty()) lines.emplace_back(line);
      if (lines.size() > kMostPhrases) {
        return fail(Error{ErrorKind::usage, message(messages::kTooManyPhrases, kMostPhrases)}.hint(
            message(messages::kSplitPhrases)));
      }
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
  }

  std::vector<std::string> phrases_;
  std::optional<std::string> query_;
  std::optional<std::string> issued_;
  std::optional<std::string> start_;
  std::optional<std::string> holidays_;
};

}  // namespace

AnyCommand make_explain() {
  return std::unique_ptr<PlainCommand>(std::make_unique<Explain>());
}

}  // namespace tasks
