#include "deadline/date_parser.h"

namespace tasks::phrase {

namespace {

using Unit = DateWords::Unit;

}  // namespace

std::optional<DateMatch> DateParser::run() {
  const bool found = plan() || school_date() || numeric() || month_of_list() || worded();
  if (!found) return std::nullopt;
  return DateMatch{date_, at_ - start_};
}

bool DateParser::plan() {
  if (!sees(Word::plan)) return false;
  date_.unit = Unit::plan;
  date_.plan_end = static_cast<int>(token().value);
  ++at_;
  if (accept(Word::closing)) {
    date_.part = Part::end;
  } else if (sees(Word::vague) && token(1).word != Word::vague) {
    ++at_;  // 期末
    date_.part = Part::end;
  } else {
    date_.exists = sees(Word::within);
  }
  return true;
}

bool DateParser::school_date() {
  if (!sees_full_year() || !is_range_mark(token(1).word) || !sees_full_year(2)) return false;
  if (!sees(Word::school_year, 3) || token(2).value != token().value + 1) return false;
  date_.year = {YearWords::Kind::school, static_cast<int>(token().value)};
  at_ += 4;
  if (!month_date()) {
    date_.unit = Unit::year;
    date_.exists = false;
  }
  return true;
}

bool DateParser::worded() {
  const bool year = year_words();
  if (year && (accept(Word::particle), true) && inside_year()) return true;
  if (year) return bare_year();
  return inside_year() || quarter_letter() || year_edge();
}

bool DateParser::bare_year() {
  date_.unit = Unit::year;
  if (accept(Word::closing)) date_.part = Part::end;
  return true;
}

bool DateParser::year_edge() {
  if (!sees(Word::year)) return false;
  const bool doubled = sees(Word::year, 1);
  const std::size_t edge = doubled ? 2 : 1;
  if (!sees(Word::closing, edge) && !sees(Word::within, edge)) return false;
  at_ += edge;
  return bare_year();
}

bool DateParser::inside_year() {
  const std::size_t before = at_;
  if (month_date() || quarter() || half() || feast() || whole_year() || ten_days()) return true;
  if (date_.year.kind != YearWords::Kind::none && (quarter_letter() || dotted_day())) return true;
  at_ = before;
  return false;
}

bool DateParser::whole_year() {
  if (!accept(Word::whole_year)) return false;
  date_.unit = Unit::year;
  date_.part = Part::whole;
  return true;
}

std::optional<DateMatch> match_date(const std::vector<Token>& tokens, std::size_t at) {
  return DateParser(tokens, at).run();
}

}  // namespace tasks::phrase
