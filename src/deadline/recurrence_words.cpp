#include "deadline/recurrence_parser.h"

namespace tasks::phrase {

std::optional<RecurrenceMatch> RecurrenceParser::run() {
  if (!cadence() && !quarter_end() && !each()) return std::nullopt;
  match_.size = at_ - start_;
  return match_;
}

bool RecurrenceParser::period(Period value) {
  match_.every.period = value;
  return true;
}

bool RecurrenceParser::cadence() {
  if (!sees(Word::cadence)) return false;
  match_.by_cadence = true;
  period(static_cast<Period>(token().value));
  ++at_;
  return true;
}

bool RecurrenceParser::quarter_end() {
  if (!sees(Word::quarter) || !(sees(Word::closing, 1) || sees(Word::quarter_last_month, 1))) {
    return false;
  }
  ++at_;
  return period(Period::quarter) && in_quarter();
}

bool RecurrenceParser::each() {
  if (!sees(Word::every)) return false;
  ++at_;
  if (sees(Word::number)) return counted();
  return unit();
}

bool RecurrenceParser::counted() {
  const std::size_t before = at_;
  if (token().value != 1) refuse();
  ++at_;
  accept(Word::measure);
  if (unit()) return true;
  at_ = before;
  return false;
}

bool RecurrenceParser::unit() {
  switch (token().word) {
    case Word::day:
    case Word::days:
      return take(Period::day);
    case Word::week:
      return take(Period::week) && in_week();
    case Word::weekday:
      refuse();
      return take(Period::week);
    case Word::month:
      return take(Period::month) && in_month();
    case Word::quarter:
      return take(Period::quarter) && in_quarter();
    case Word::half_year:
      return take(Period::half_year) && in_half_year();
    case Word::year:
      return take(Period::year) && in_year();
    case Word::working_day:
    case Word::school_year:
      refuse();
      return take(Period::day);
    default:
      return false;
  }
}

bool RecurrenceParser::take(Period value) {
  ++at_;
  return period(value);
}

std::optional<RecurrenceMatch> match_recurrence(const std::vector<Token>& tokens, std::size_t at) {
  return RecurrenceParser(tokens, at).run();
}

}  // namespace tasks::phrase
