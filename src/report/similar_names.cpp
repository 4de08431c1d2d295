#include "report/similar_names.h"

#include <algorithm>
#include <array>

#include "tasks/base/text.h"

namespace tasks {
namespace {

/// Characters of units' names that are written for each other: of one sound, or of one shape.
constexpr std::array<std::u32string_view, 62> kConfused = {
    U"健建键腱", U"委为位季", U"监鉴坚", U"督都",   U"防妨房", U"控空",   U"疾急级", U"预予",
    U"妇付富",   U"幼右",     U"保宝堡", U"院园远", U"站占战", U"室试",   U"处出",   U"办半辩辨",
    U"府付",     U"育玉",     U"体休本", U"卫伟韦", U"嘎噶",   U"陶淘",   U"勒勤",   U"召昭招",
    U"图途",     U"乌鸟",     U"审申沈", U"旗棋期", U"镇振",   U"街接阶", U"社设舍", U"综宗",
    U"合和",     U"执职值",   U"法发",   U"宣宜",   U"传转",   U"统桶",   U"应映",   U"管官馆",
    U"理里",     U"利力例",   U"住主注", U"城成诚", U"自白",   U"然燃",   U"资咨姿", U"源原缘",
    U"环还",     U"境竟景",   U"态太",   U"务物勿", U"化花华", U"旅旋",   U"游油",   U"障章帐",
    U"税锐",     U"农浓",     U"政证",   U"股鼓",   U"科课",   U"医依"};

/// What tells one unit from another on purpose.
constexpr std::u32string_view kDistinguishing =
    U"〇零一二三四五六七八九十百两甲乙丙丁戊己庚辛壬癸东西南北中上下前后左右内外大小男女老少新旧高"
    U"初正副总分省市区县旗州盟镇乡村组班";

bool is_ascii_letter_or_digit(char32_t c) {
  return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z');
}

bool distinguishes(char32_t c) {
  return is_ascii_letter_or_digit(c) || kDistinguishing.find(c) != std::u32string_view::npos;
}

bool are_confused(char32_t a, char32_t b) {
  return std::any_of(kConfused.begin(), kConfused.end(), [a, b](std::u32string_view group) {
    return group.find(a) != std::u32string_view::npos && group.find(b) != std::u32string_view::npos;
  });
}

constexpr bool is_blank(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == U'\u00A0' || c == U'\u3000' ||
         (c >= U'\u2000' && c <= U'\u200F') || c == U'\uFEFF';
}

constexpr char32_t narrow(char32_t c) {
  constexpr char32_t kWideFirst = 0xFF01;
  constexpr char32_t kWideLast = 0xFF5E;
  return c >= kWideFirst && c <= kWideLast ? c - (kWideFirst - U'!') : c;
}

constexpr char32_t lower(char32_t c) {
  return c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
}

constexpr std::size_t kShortestSlip = 3;
constexpr std::size_t kShortestRelated = 5;

Likeness likeness_by_one_character(char32_t a, char32_t b, std::size_t length) {
  if (distinguishes(a) && distinguishes(b)) return Likeness::none;
  if (length >= kShortestSlip && are_confused(a, b)) return Likeness::slip;
  const bool may_be_meant = distinguishes(a) || distinguishes(b);
  return length >= kShortestRelated && !may_be_meant ? Likeness::related : Likeness::none;
}

/// Of one length: where they first differ decides.
Likeness likeness_of_one_length(const std::u32string& a, const std::u32string& b) {
  const auto [in_a, in_b] = std::mismatch(a.begin(), a.end(), b.begin());
  if (in_a == a.end()) return Likeness::slip;
  if (std::equal(in_a + 1, a.end(), in_b + 1)) {
    return likeness_by_one_character(*in_a, *in_b, a.size());
  }
  const bool swapped = a.end() - in_a >= 2 && *in_a == *(in_b + 1) && *(in_a + 1) == *in_b &&
                       std::equal(in_a + 2, a.end(), in_b + 2);
  const bool meant = swapped && (distinguishes(*in_a) || distinguishes(*in_b));
  return swapped && !meant && a.size() >= kShortestSlip ? Likeness::slip : Likeness::none;
}

/// `longer` is `shorter` with one character written twice.
bool is_doubled(const std::u32string& longer, const std::u32string& shorter) {
  const auto [in_longer, in_shorter] =
      std::mismatch(longer.begin(), longer.end() - 1, shorter.begin());
  if (!std::equal(in_longer + 1, longer.end(), in_shorter)) return false;
  const bool doubled = in_longer != longer.begin() && *in_longer == *(in_longer - 1);
  return doubled && !distinguishes(*in_longer);
}

}  // namespace

ComparableName::ComparableName(std::string_view name) {
  for (const char32_t c : code_points(name)) {
    if (!is_blank(c)) characters += lower(narrow(c));
  }
}

Likeness likeness(const ComparableName& first, const ComparableName& second) {
  const std::u32string& a = first.characters;
  const std::u32string& b = second.characters;
  if (a.empty() || b.empty()) return Likeness::none;
  if (a.size() == b.size()) return likeness_of_one_length(a, b);
  const auto& [shorter, longer] = std::minmax(
      a, b, [](const std::u32string& x, const std::u32string& y) { return x.size() < y.size(); });
  const bool slip =
      longer.size() == shorter.size() + 1 && shorter.size() >= 2 && is_doubled(longer, shorter);
  return slip ? Likeness::slip : Likeness::none;
}

bool has_outer_blanks(std::string_view name) {
  const std::u32string all = code_points(name);
  return !all.empty() && (is_blank(all.front()) || is_blank(all.back()));
}

}  // namespace tasks
