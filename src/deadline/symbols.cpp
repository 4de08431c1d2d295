#include "deadline/symbols.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tasks::phrase {
namespace {

constexpr char32_t kBroken = 0xFFFD;

struct Decoded {
  char32_t character;
  std::size_t size;
};

std::size_t size_announced_by(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

Decoded decode(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t size = size_announced_by(lead);
  if (size == 0 || at + size > text.size()) return {kBroken, 1};
  if (size == 1) return {lead, 1};
  char32_t character = lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    const auto next = static_cast<unsigned char>(text[at + i]);
    if ((next & 0xC0U) != 0x80U) return {kBroken, 1};
    character = (character << 6U) | (next & 0x3FU);
  }
  return {character, size};
}

constexpr std::u32string_view kBlanks =
    U" \t\r\n\v\f\u0085\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    U"\u2009"
    U"\u200A\u200B\u200C\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";
constexpr std::u32string_view kQuotes = U"\"'“”‘’〝〞〟「」『』＂＇";
constexpr std::u32string_view kDashes = U"‐‑‒–—―−─━～~〜﹣－";

constexpr std::array<std::pair<char32_t, char32_t>, 76> kSimplified{{
    {U'於', U'于'}, {U'後', U'后'}, {U'週', U'周'}, {U'個', U'个'}, {U'內', U'内'}, {U'開', U'开'},
    {U'號', U'号'}, {U'節', U'节'}, {U'國', U'国'}, {U'慶', U'庆'}, {U'間', U'间'}, {U'時', U'时'},
    {U'點', U'点'}, {U'從', U'从'}, {U'來', U'来'}, {U'長', U'长'}, {U'堅', U'坚'}, {U'態', U'态'},
    {U'進', U'进'}, {U'續', U'续'}, {U'實', U'实'}, {U'現', U'现'}, {U'動', U'动'}, {U'達', U'达'},
    {U'發', U'发'}, {U'報', U'报'}, {U'單', U'单'}, {U'辦', U'办'}, {U'結', U'结'}, {U'啟', U'启'},
    {U'勞', U'劳'}, {U'員', U'员'}, {U'無', U'无'}, {U'當', U'当'}, {U'兩', U'两'}, {U'至', U'至'},
    {U'貫', U'贯'}, {U'爭', U'争'}, {U'確', U'确'}, {U'計', U'计'}, {U'劃', U'划'}, {U'預', U'预'},
    {U'則', U'则'}, {U'終', U'终'}, {U'歲', U'岁'}, {U'農', U'农'}, {U'曆', U'历'}, {U'臘', U'腊'},
    {U'陰', U'阴'}, {U'舊', U'旧'}, {U'該', U'该'}, {U'這', U'这'}, {U'導', U'导'}, {U'盡', U'尽'},
    {U'馬', U'马'}, {U'關', U'关'}, {U'務', U'务'}, {U'應', U'应'}, {U'須', U'须'}, {U'將', U'将'},
    {U'竣', U'竣'}, {U'產', U'产'}, {U'運', U'运'}, {U'營', U'营'}, {U'學', U'学'}, {U'會', U'会'},
    {U'見', U'见'}, {U'過', U'过'}, {U'陽', U'阳'}, {U'遲', U'迟'}, {U'離', U'离'}, {U'為', U'为'},
    {U'與', U'与'}, {U'遠', U'远'}, {U'園', U'园'}, {U'據', U'据'},
}};

bool is_one_of(char32_t character, std::u32string_view set) {
  return set.find(character) != std::u32string_view::npos;
}

char32_t plain(char32_t character) {
  if (character < 0x80) return character == U'~' ? U'-' : character;
  if (is_one_of(character, kDashes)) return U'-';
  if (character == U'｡') return U'。';
  if (character == U'､') return U'、';
  if (character == U'〔') return U'[';
  if (character == U'〕') return U']';
  if (character == U'【') return U'(';
  if (character == U'】') return U')';
  if (character >= 0xFF01 && character <= 0xFF5E) return character - 0xFEE0;
  const auto* row = std::find_if(kSimplified.begin(), kSimplified.end(),
                                 [&](const auto& pair) { return pair.first == character; });
  return row == kSimplified.end() ? character : row->second;
}

}  // namespace

std::vector<Symbol> symbols(std::string_view words) {
  std::vector<Symbol> result;
  result.reserve(words.size() / 2);
  bool after_blank = false;
  for (std::size_t at = 0; at < words.size();) {
    const Decoded next = decode(words, at);
    const std::size_t end = at + next.size;
    if (is_one_of(next.character, kBlanks) || is_one_of(next.character, kQuotes)) {
      after_blank = true;
    } else {
      result.push_back({plain(next.character), at, end, after_blank});
      after_blank = false;
    }
    at = end;
  }
  return result;
}

}  // namespace tasks::phrase
