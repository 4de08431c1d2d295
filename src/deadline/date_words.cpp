#include "deadline/date_words.h"

#include <algorithm>

namespace tasks::phrase {
namespace {

constexpr unsigned kFirstYear = 1900;
constexpr unsigned kLastYear = 2199;

using Unit = DateWords::Unit;

bool is_year(unsigned value) {
  return value >= kFirstYear && value <= kLastYear;
}

/// Reads one date; every function either takes its tokens and returns true, or takes none.
class DateParser {
 public:
  DateParser(const std::vector<Token>& all, std::size_t at) : tokens_(all), start_(at), at_(at) {}

  std::optional<DateMatch> run() {
    const bool found = plan() || school_date() || numeric() || month_of_list() || worded();
    if (!found) return std::nullopt;
    return DateMatch{date_, at_ - start_};
  }

 private:
  const Token& token(std::size_t ahead = 0) const {
    return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
  }
  bool sees(Word word, std::size_t ahead = 0) const { return token(ahead).word == word; }
  bool accept(Word word) {
    if (!sees(word)) return false;
    ++at_;
    return true;
  }
  bool sees_number(unsigned first, unsigned last, std::size_t ahead = 0) const {
    return sees(Word::number, ahead) && token(ahead).value >= first && token(ahead).value <= last;
  }
  bool sees_full_year(std::size_t ahead = 0) const {
    return sees(Word::number, ahead) && token(ahead).digits == 4 && !token(ahead).counting &&
           is_year(token(ahead).value);
  }
  bool sees_separator(std::size_t ahead) const {
    return sees(Word::dot, ahead) || sees(Word::slash, ahead) || sees(Word::dash, ahead);
  }
  bool sees_arabic(std::size_t ahead) const {
    return sees(Word::number, ahead) && !token(ahead).chinese;
  }
  void name_year(int value) { date_.year = {YearWords::Kind::named, value}; }

  /// “十四五”末
  bool plan() {
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

  /// 2014—2015学年[第一学期]1月: the year is the first one until December.
  bool school_date() {
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

  /// 2023-06-30, 2023.6, 20230630, 6.30前
  bool numeric() {
    if (!sees_arabic(0)) return false;
    return eight_digits() || year_first() || year_month() || month_dot_day();
  }

  bool eight_digits() {
    if (token().digits != 8 || !is_year(token().value / 10000)) return false;
    const bool second = start_ >= 2 && sees_range_behind_eight_digits();
    if (start_ > 0 && !second && !may_precede_number(tokens_[start_ - 1].word)) return false;
    name_year(static_cast<int>(token().value / 10000));
    set_day(token().value / 100 % 100, token().value % 100);
    ++at_;
    return true;
  }

  bool sees_range_behind_eight_digits() const {
    return is_range_mark(tokens_[start_ - 1].word) && tokens_[start_ - 2].digits == 8;
  }

  bool year_first() {
    if (!sees_full_year() || !sees_separator(1) || !sees_arabic(2)) return false;
    if (token(3).word != token(1).word || !sees_arabic(4)) return false;
    if (token(2).digits > 2 || token(4).digits > 2) return false;
    if (token(3).word == Word::dash && sees(Word::month, 5)) return false;
    name_year(static_cast<int>(token().value));
    set_day(token(2).value, token(4).value);
    at_ += 5;
    accept(Word::day);
    date_.exists = !goes_on_with_a_part(tokens_[start_ + 1].word);
    return true;
  }

  /// 2023-06-30-7 is no date; 2023-06-30-2023-07-30 is a range.
  bool goes_on_with_a_part(Word separator) const {
    if (!sees(separator) || !sees_arabic(1)) return false;
    return separator != Word::dash || !sees_full_year(1);
  }

  bool year_month() {
    if (!sees_full_year() || !sees_separator(1) || !sees_arabic(2)) return false;
    if (token(2).digits > 2 || sees(Word::quarter, 3) || sees(Word::year, 3)) return false;
    if (sees(Word::day, 3)) return false;
    if (sees_separator(3) && sees_arabic(4) && !sees(Word::dash, 3)) return false;
    if (sees(Word::dash, 1) && token(2).digits == 1 && !sees(Word::month, 3)) return false;
    if (!ends_year_month(3)) return false;
    name_year(static_cast<int>(token().value));
    date_.month_kind = DateWords::Month::numbered;
    date_.month = token(2).value;
    date_.unit = Unit::month;
    at_ += 3;
    if (accept(Word::month)) return month_rest();
    part_of_month();
    return true;
  }

  /// What may follow 2023.6: without 月 it could be any number.
  bool ends_year_month(std::size_t ahead) const {
    switch (token(ahead).word) {
      case Word::month:
      case Word::closing:
      case Word::before:
      case Word::first_ten:
      case Word::second_ten:
      case Word::third_ten:
      case Word::to:
      case Word::dash:
      case Word::start:
      case Word::end:
      case Word::comma:
      case Word::strong:
      case Word::close:
      case Word::verb:
      case Word::noun_or_verb:
      case Word::within:
        return true;
      default:
        return false;
    }
  }

  /// 6.30前, 6/30前, 6.30日; as the whole phrase 12.31.
  bool month_dot_day() {
    if (!sees_number(1, 12) || token().digits > 2 ||
        !(sees(Word::dot, 1) || sees(Word::slash, 1))) {
      return false;
    }
    if (!sees_arabic(2) || token(2).digits > 2) return false;
    const bool second = ends_range_of_days();
    if (start_ > 0 && !second && !may_precede_number(tokens_[start_ - 1].word)) return false;
    if (!second && !stands_for_a_day()) return false;
    set_day(token().value, token(2).value);
    at_ += 3;
    accept(Word::day);
    return true;
  }

  /// The 4.20 of 2023.4.8-4.20
  bool ends_range_of_days() const {
    if (start_ < 6 || !is_range_mark(tokens_[start_ - 1].word)) return false;
    const Word separator = token(1).word;
    return tokens_[start_ - 2].word == Word::number && tokens_[start_ - 3].word == separator &&
           tokens_[start_ - 5].word == separator;
  }

  /// A number like 6.30 is a day before 前 and 日, and as the whole of a deadline.
  bool stands_for_a_day() const {
    constexpr unsigned kMonths = 12;  // 3/4 could be read either way round
    if (sees(Word::before, 3) || sees(Word::day, 3)) return true;
    const bool whole = start_ == 0 && sees(Word::end, 3) && token(2).digits == 2;
    return whole && (sees(Word::dot, 1) || token(2).value > kMonths);
  }

  static bool may_precede_number(Word word) {
    return word != Word::dot && word != Word::slash && word != Word::number &&
           word != Word::ordinal && word != Word::unknown && word != Word::dash;
  }

  /// The 3 of 3、6、9月 and the 5 of 5—12月.
  bool month_of_list() {
    if (!sees_number(1, 12) || token().digits > 2) return false;
    if (start_ > 0 && !may_precede_number(tokens_[start_ - 1].word)) return false;
    if (!leads_to(Word::month)) return false;
    date_.unit = Unit::month;
    date_.month_kind = DateWords::Month::numbered;
    date_.month = token().value;
    date_.shares_unit = true;
    ++at_;
    return true;
  }

  /// True where the number here is joined by range marks or 、 to larger ones, the last with
  /// `unit`.
  bool leads_to(Word unit) const {
    constexpr std::size_t kLongestList = 24;
    unsigned last = token().value;
    for (std::size_t ahead = 1; ahead < kLongestList; ahead += 2) {
      if (!is_range_mark(token(ahead).word) && !sees(Word::listing, ahead)) return false;
      if (!sees(Word::number, ahead + 1) || token(ahead + 1).value <= last) return false;
      last = token(ahead + 1).value;
      if (sees(unit, ahead + 2)) return true;
    }
    return false;
  }

  bool worded() {
    const bool year = year_words();
    if (year && (accept(Word::particle), true) && inside_year()) return true;
    if (year) return bare_year();
    return inside_year() || quarter_letter() || year_edge();
  }

  bool year_words() {
    using Kind = YearWords::Kind;
    switch (token().word) {
      case Word::this_year:
        return relative_year(Kind::this_year);
      case Word::next_year:
        return relative_year(Kind::next_year);
      case Word::following_year:
        return relative_year(Kind::following_year);
      case Word::last_year:
        return relative_year(Kind::last_year);
      case Word::same_year:
        return relative_year(Kind::same_year);
      case Word::number:
        return numbered_year();
      default:
        return false;
    }
  }

  bool relative_year(YearWords::Kind kind) {
    date_.year.kind = kind;
    ++at_;
    if (sees(Word::year) && sees(Word::closing, 1)) ++at_;
    return true;
  }

  bool numbered_year() {
    if (sees_full_year()) {
      const bool letter = sees(Word::quarter_letter, 1) || sees(Word::half_letter, 1) ||
                          (sees(Word::dash, 1) && sees(Word::quarter_letter, 2));
      const bool weak = leads_to_year();
      if (!sees(Word::year, 1) && !letter && !weak) return false;
      name_year(static_cast<int>(token().value));
      ++at_;
      if (letter && sees(Word::dash)) ++at_;
      accept(Word::year);
      if (sees(Word::year) && sees(Word::closing, 1)) ++at_;
      return true;
    }
    return short_year();
  }

  /// The 2018 of 2018—2020年 and the two years of 2023—2025.
  bool leads_to_year() const {
    const bool joined = is_range_mark(token(1).word) || sees(Word::listing, 1);
    if (joined && sees_full_year(2)) return !sees(Word::school_year, 3);
    const bool second = start_ >= 2 && is_range_mark(tokens_[start_ - 1].word) &&
                        tokens_[start_ - 2].word == Word::number &&
                        tokens_[start_ - 2].digits == 4 && is_year(tokens_[start_ - 2].value);
    return second && (sees(Word::end, 1) || sees(Word::close, 1) || sees(Word::comma, 1) ||
                      sees(Word::strong, 1));
  }

  /// 23年6月: two digits and a month, quarter, half or end behind them.
  bool short_year() {
    if (!sees(Word::number) || token().digits != 2 || token().counting || !sees(Word::year, 1)) {
      return false;
    }
    if (token().value < 10 || token().value > 49) return false;
    const bool dated = (sees_number(1, 12, 2) && sees(Word::month, 3)) || sees(Word::closing, 2) ||
                       (sees(Word::year, 2) && sees(Word::closing, 3)) ||
                       sees(Word::first_half, 2) || sees(Word::second_half, 2) ||
                       (sees(Word::ordinal, 2) && sees(Word::quarter, 4)) ||
                       (sees_number(1, 4, 2) && sees(Word::quarter, 3));
    if (!dated) return false;
    name_year(2000 + static_cast<int>(token().value));
    date_.year.shortened = true;
    at_ += 2;
    if (sees(Word::year) && sees(Word::closing, 1)) ++at_;
    return true;
  }

  bool bare_year() {
    date_.unit = Unit::year;
    if (accept(Word::closing)) date_.part = Part::end;
    return true;
  }

  /// 年底, 年末, 年度内: the year itself without a number.
  bool year_edge() {
    if (!sees(Word::year)) return false;
    const bool doubled = sees(Word::year, 1);
    const std::size_t edge = doubled ? 2 : 1;
    if (!sees(Word::closing, edge) && !sees(Word::within, edge)) return false;
    at_ += edge;
    return bare_year();
  }

  bool inside_year() {
    const std::size_t before = at_;
    if (month_date() || quarter() || half() || feast() || whole_year() || ten_days()) return true;
    if (date_.year.kind != YearWords::Kind::none && (quarter_letter() || dotted_day())) return true;
    at_ = before;
    return false;
  }

  /// 2023年6.30前
  bool dotted_day() {
    if (!sees_number(1, 12) || !sees(Word::dot, 1) || !sees_arabic(2)) return false;
    set_day(token().value, token(2).value);
    date_.exists = sees(Word::before, 3) || sees(Word::day, 3);
    at_ += 3;
    accept(Word::day);
    return true;
  }

  bool month_date() {
    if (sees(Word::this_month) || sees(Word::next_month)) {
      date_.month_kind =
          sees(Word::this_month) ? DateWords::Month::this_month : DateWords::Month::next_month;
      ++at_;
      return month_rest();
    }
    if (!sees(Word::number)) return false;
    const bool listed = date_.year.kind != YearWords::Kind::none && sees_number(1, 12) &&
                        !sees(Word::month, 1) && leads_to(Word::month);
    if (!sees(Word::month, 1) && !listed) return false;
    date_.month_kind = DateWords::Month::numbered;
    date_.month = token().value;
    at_ += listed ? 1 : 2;
    date_.shares_unit = listed;
    date_.unit = Unit::month;
    return listed || month_rest();
  }

  bool month_rest() {
    date_.unit = Unit::month;
    if (sees(Word::particle) && sees(Word::number, 1) && sees(Word::day, 2)) ++at_;
    if (sees(Word::number) && day_of_month()) return true;
    if (accept(Word::closing_day)) {
      date_.part = Part::end;
      return true;
    }
    part_of_month();
    return true;
  }

  bool day_of_month() {
    const bool marked = sees(Word::day, 1) && !sees(Word::within, 2);
    const bool listed = token().digits <= 2 && leads_to(Word::day);
    const bool range = token().digits <= 2 && is_range_mark(token(1).word) &&
                       sees(Word::number, 2) && (sees(Word::month, 3) || sees(Word::day, 3));
    const bool bare = !token().chinese && token().digits <= 2 &&
                      (sees(Word::before, 1) || (sees(Word::end, 1) && start_ == 0));
    if (!marked && !listed && !range && !bare) return false;
    date_.unit = Unit::day;
    date_.day = token().value;
    at_ += marked ? 2 : 1;
    return true;
  }

  void part_of_month() {
    if (sees(Word::month) && (sees(Word::closing, 1))) ++at_;
    switch (token().word) {
      case Word::first_ten:
        return take_part(Part::first_ten);
      case Word::second_ten:
        return take_part(Part::second_ten);
      case Word::third_ten:
        return take_part(Part::third_ten);
      case Word::first_two_tens:
        return take_part(Part::first_two_tens);
      case Word::last_two_tens:
        return take_part(Part::last_two_tens);
      case Word::beginning:
        return take_part(Part::first_ten);
      case Word::closing:
        return take_part(Part::end);
      case Word::middle:
        if (closes_phrase(1)) take_part(Part::second_ten);
        return;
      default:
        return;
    }
  }
  void take_part(Part part) {
    date_.part = part;
    ++at_;
  }
  bool closes_phrase(std::size_t ahead) const {
    switch (token(ahead).word) {
      case Word::end:
      case Word::comma:
      case Word::strong:
      case Word::listing:
      case Word::close:
      case Word::before:
      case Word::verb:
      case Word::noun_or_verb:
        return true;
      default:
        return false;
    }
  }

  bool quarter() {
    if (sees(Word::this_quarter) || sees(Word::next_quarter)) {
      date_.quarter_kind = sees(Word::this_quarter) ? DateWords::Quarter::this_quarter
                                                    : DateWords::Quarter::next_quarter;
      ++at_;
      return quarter_rest();
    }
    const std::size_t skip = sees(Word::ordinal) ? 1 : 0;
    if (!sees(Word::number, skip)) return false;
    const bool named = sees(Word::quarter, skip + 1);
    if (!named && !quarter_of_list(skip)) return false;
    date_.quarter = token(skip).value;
    at_ += skip + (named ? 2 : 1);
    date_.shares_unit = !named;
    return quarter_rest();
  }

  /// The 一 of 一至三季度 and 一、二季度.
  bool quarter_of_list(std::size_t skip) const {
    const auto joined = token(skip + 1).word;
    if (!is_range_mark(joined) && joined != Word::listing) return false;
    if (skip == 0 && leads_to(Word::quarter)) return true;
    const std::size_t second = skip + (sees(Word::ordinal, skip + 2) ? 3 : 2);
    return sees_number(1, 4, skip) && sees_number(1, 4, second) && sees(Word::quarter, second + 1);
  }

  bool quarter_rest() {
    date_.unit = Unit::quarter;
    if (date_.quarter >= 1 && date_.quarter <= 4 && accept(Word::quarter_last_month)) {
      date_.month_kind = DateWords::Month::numbered;
      date_.month = date_.quarter * 3;
      return month_rest();
    }
    accept_end();
    return true;
  }

  /// Q3, 2026 Q1, 2023H1
  bool quarter_letter() {
    if (sees(Word::quarter_letter) && sees(Word::number, 1) && token(1).digits == 1) {
      date_.quarter = token(1).value;
      at_ += 2;
      accept(Word::quarter);
      return quarter_rest();
    }
    if (sees(Word::half_letter) && sees_number(1, 2, 1) && token(1).digits == 1) {
      date_.half = token(1).value;
      date_.unit = Unit::half_year;
      at_ += 2;
      accept_end();
      return true;
    }
    return false;
  }

  bool half() {
    if (!sees(Word::first_half) && !sees(Word::second_half)) return false;
    date_.half = sees(Word::first_half) ? 1 : 2;
    date_.unit = Unit::half_year;
    ++at_;
    accept_end();
    return true;
  }

  void accept_end() {
    if (accept(Word::closing)) date_.part = Part::end;
  }

  bool whole_year() {
    if (!accept(Word::whole_year)) return false;
    date_.unit = Unit::year;
    date_.part = Part::whole;
    return true;
  }

  /// 国庆节, “十一”: only where 前 follows, 十一 alone is a number.
  bool feast() {
    if (sees(Word::feast)) {
      set_feast(token().value);
      ++at_;
      accept(Word::feast_suffix);
      return true;
    }
    const unsigned day = sees(Word::number) && token().chinese ? feast_of_number(token().value) : 0;
    if (day == 0) return false;
    const std::size_t next = sees(Word::feast_suffix, 1) || sees(Word::feast, 1) ? 2 : 1;
    if (next == 1 && !sees(Word::before, 1)) return false;
    set_feast(day);
    at_ += next;
    return true;
  }

  static unsigned feast_of_number(unsigned spoken) {
    switch (spoken) {
      case 11:
        return 1001;
      case 38:
        return 308;
      case 51:
        return 501;
      case 54:
        return 504;
      case 61:
        return 601;
      case 71:
        return 701;
      case 81:
        return 801;
      default:
        return 0;
    }
  }

  void set_feast(unsigned month_and_day) {
    set_day(month_and_day / 100, month_and_day % 100);
    date_.unit = Unit::feast;
  }

  /// 中旬, 20日: without a month, which an earlier date of the phrase may give.
  bool ten_days() {
    if (date_.year.kind != YearWords::Kind::none) return false;
    if (sees(Word::number) && sees(Word::day, 1) && token().digits <= 3) {
      date_.unit = Unit::day;
      date_.day = token().value;
      at_ += 2;
      return true;
    }
    const std::size_t before = at_;
    switch (token().word) {
      case Word::first_ten:
      case Word::second_ten:
      case Word::third_ten:
      case Word::first_two_tens:
      case Word::last_two_tens:
        date_.unit = Unit::ten_days;
        part_of_month();
        return at_ > before;
      default:
        return false;
    }
  }

  void set_day(unsigned month, unsigned day) {
    date_.unit = Unit::day;
    date_.month_kind = DateWords::Month::numbered;
    date_.month = month;
    date_.day = day;
  }

  const std::vector<Token>& tokens_;
  std::size_t start_;
  std::size_t at_;
  DateWords date_;
};

}  // namespace

bool is_range_mark(Word word) {
  return word == Word::to || word == Word::dash;
}

std::optional<DateMatch> match_date(const std::vector<Token>& tokens, std::size_t at) {
  return DateParser(tokens, at).run();
}

}  // namespace tasks::phrase
