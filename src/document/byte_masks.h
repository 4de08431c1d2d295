#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace tasks {

/// What each of 64 bytes of a JSON text is. The lowest bit of a mask stands for the first byte.
struct ByteMasks {
  static constexpr std::size_t kSize = 64;

  std::uint64_t string_ends = 0;    ///< quotes, backslashes, 00 … 1F
  std::uint64_t blanks = 0;         ///< of JSON
  std::uint64_t continuations = 0;  ///< 80 … BF
  std::uint64_t leads = 0;          ///< C0 … FF
  std::uint64_t long_leads = 0;     ///< E0 … FF
  bool has_rare_leads = false;  ///< C0, C1, E0, ED, F0 … FF: not every continuation may follow
};

/// The masks in portable C++. REQUIRES, as the next: ByteMasks::kSize bytes at `bytes`.
namespace portable {

namespace detail {

inline constexpr unsigned kKinds = 6;

/// A bit for each mask that a byte stands in, in the order of ByteMasks.
constexpr std::uint8_t kinds_of(unsigned byte) {
  const bool ends_string = byte < 0x20 || byte == '"' || byte == '\\';
  const bool is_blank = byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
  const bool is_rare = byte == 0xC0 || byte == 0xC1 || byte == 0xE0 || byte == 0xED || byte >= 0xF0;
  const std::array<bool, kKinds> is_of_kind = {ends_string,  is_blank,     (byte & 0xC0U) == 0x80,
                                               byte >= 0xC0, byte >= 0xE0, is_rare};
  unsigned kinds = 0;
  for (unsigned kind = 0; kind < kKinds; ++kind) kinds |= (is_of_kind[kind] ? 1U : 0U) << kind;
  return static_cast<std::uint8_t>(kinds);
}

inline constexpr std::array<std::uint8_t, 256> kKindsOf = [] {
  std::array<std::uint8_t, 256> table{};
  for (unsigned byte = 0; byte < table.size(); ++byte) table[byte] = kinds_of(byte);
  return table;
}();

/// One bit of each of eight bytes, put together.
constexpr std::uint64_t gather(std::uint64_t word, unsigned bit) {
  return (word >> bit & 0x0101'0101'0101'0101U) * 0x0102'0408'1020'4080U >> 56U;
}

}  // namespace detail

inline ByteMasks byte_masks(const char* bytes) {
  std::array<std::uint64_t, detail::kKinds> masks{};
  for (unsigned at = 0; at < ByteMasks::kSize; at += 8) {
    std::uint64_t kinds = 0;
    for (unsigned i = 0; i < 8; ++i) {
      const auto byte = static_cast<unsigned char>(bytes[at + i]);
      kinds |= std::uint64_t{detail::kKindsOf[byte]} << 8 * i;
    }
    for (unsigned kind = 0; kind < detail::kKinds; ++kind) {
      masks[kind] |= detail::gather(kinds, kind) << at;
    }
  }
  return {masks[0], masks[1], masks[2], masks[3], masks[4], masks[5] != 0};
}

}  // namespace portable

#ifdef __SSE2__

namespace sse2 {

/// Sixteen bytes; as an answer, the highest bit of each of those that are meant is set.
using Bytes = __m128i;

namespace detail {

inline Bytes all(unsigned char byte) {
  return _mm_set1_epi8(static_cast<char>(byte));
}
inline Bytes equal(Bytes bytes, unsigned char byte) {
  return _mm_cmpeq_epi8(bytes, all(byte));
}
inline Bytes either(Bytes a, Bytes b) {
  return _mm_or_si128(a, b);
}

inline Bytes string_ends(Bytes bytes) {
  const Bytes controls = _mm_cmpeq_epi8(_mm_min_epu8(bytes, all(0x1F)), bytes);
  return either(either(equal(bytes, '"'), equal(bytes, '\\')), controls);
}
inline Bytes blanks(Bytes bytes) {
  return either(either(equal(bytes, ' '), equal(bytes, '\n')),
                either(equal(bytes, '\r'), equal(bytes, '\t')));
}
/// The second bit of each byte takes the place of the highest.
inline Bytes next_bit(Bytes bytes) {
  return _mm_add_epi8(bytes, bytes);
}
inline Bytes rare_leads(Bytes bytes) {
  const Bytes of_two = equal(either(bytes, all(1)), 0xC1);
  const Bytes of_three = either(equal(bytes, 0xE0), equal(bytes, 0xED));
  const Bytes of_more = _mm_cmpeq_epi8(_mm_max_epu8(bytes, all(0xF0)), bytes);
  return either(either(of_two, of_three), of_more);
}

}  // namespace detail

[[gnu::always_inline]] inline ByteMasks byte_masks(const char* bytes) {
  const auto load = [bytes](unsigned at) {
    return _mm_loadu_si128(reinterpret_cast<const Bytes*>(bytes + at));
  };
  const Bytes part0 = load(0);
  const Bytes part1 = load(16);
  const Bytes part2 = load(32);
  const Bytes part3 = load(48);
  const auto bits = [](Bytes marked, unsigned at) {
    return std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(marked))} << at;
  };
  const auto mask = [&](const auto& find) __attribute__((always_inline)) {
    return bits(find(part0), 0) | bits(find(part1), 16) | bits(find(part2), 32) |
           bits(find(part3), 48);
  };
  ByteMasks masks;
  masks.string_ends = mask([](Bytes part) { return detail::string_ends(part); });
  masks.blanks = mask([](Bytes part) { return detail::blanks(part); });
  const std::uint64_t first_bits = mask([](Bytes part) { return part; });
  if (first_bits == 0) return masks;
  const std::uint64_t second_bits = mask([](Bytes part) { return detail::next_bit(part); });
  const std::uint64_t third_bits =
      mask([](Bytes part) { return detail::next_bit(detail::next_bit(part)); });
  masks.continuations = first_bits & ~second_bits;
  masks.leads = first_bits & second_bits;
  masks.long_leads = masks.leads & third_bits;
  masks.has_rare_leads =
      _mm_movemask_epi8(detail::either(
          detail::either(detail::rare_leads(part0), detail::rare_leads(part1)),
          detail::either(detail::rare_leads(part2), detail::rare_leads(part3)))) != 0;
  return masks;
}

}  // namespace sse2

/// The masks as this processor makes them best.
using sse2::byte_masks;

#else

using portable::byte_masks;

#endif

}  // namespace tasks
