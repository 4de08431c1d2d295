#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// What stands in a few bytes of a JSON string, all at once. Both makes answer alike; the one for
/// SSE2, which every x86-64 processor has, looks at twice as many bytes.
namespace tasks::string_block {

#ifdef __SSE2__

/// Bytes that each function reads.
inline constexpr std::size_t kSize = 16;

namespace detail {

inline __m128i load(const char* at) {
  return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}
inline unsigned mask(__m128i bytes) {
  return static_cast<unsigned>(_mm_movemask_epi8(bytes));
}
inline __m128i all(unsigned char byte) {
  return _mm_set1_epi8(static_cast<char>(byte));
}
inline __m128i equal(__m128i bytes, unsigned char byte) {
  return _mm_cmpeq_epi8(bytes, all(byte));
}
inline std::size_t first(unsigned marks) {
  return static_cast<std::size_t>(std::countr_zero(marks | (1U << kSize)));
}

}  // namespace detail

/// How many of the bytes, from the first on, a string holds as they are: ASCII, no quote, no
/// backslash, no control character.
inline std::size_t plain_bytes(const char* at) {
  const __m128i bytes = detail::load(at);
  const __m128i signs = _mm_or_si128(detail::equal(bytes, '"'), detail::equal(bytes, '\\'));
  // As signed bytes, those above ASCII are below the control characters.
  return detail::first(detail::mask(_mm_or_si128(signs, _mm_cmplt_epi8(bytes, detail::all(0x20)))));
}

/// How many of the bytes, from the first on, are whole characters of U+1000 … U+CFFF or U+E000 …
/// U+FFFF, nearly all of Chinese: a first byte E1 … EC, EE or EF and two continuation bytes.
inline std::size_t common_characters(const char* at) {
  constexpr char kContinuation = static_cast<char>(0xC0);
  constexpr char kFirst = static_cast<char>(0xF0);
  constexpr char kOfContinuation = static_cast<char>(0x80);
  constexpr char kOfFirst = static_cast<char>(0xE0);
  const __m128i bytes = detail::load(at);
  const __m128i form = _mm_and_si128(
      bytes, _mm_setr_epi8(kFirst, kContinuation, kContinuation, kFirst, kContinuation,
                           kContinuation, kFirst, kContinuation, kContinuation, kFirst,
                           kContinuation, kContinuation, kFirst, kContinuation, kContinuation, 0));
  const __m128i wanted = _mm_setr_epi8(kOfFirst, kOfContinuation, kOfContinuation, kOfFirst,
                                       kOfContinuation, kOfContinuation, kOfFirst, kOfContinuation,
                                       kOfContinuation, kOfFirst, kOfContinuation, kOfContinuation,
                                       kOfFirst, kOfContinuation, kOfContinuation, 1);
  const __m128i rare = _mm_or_si128(detail::equal(bytes, 0xE0), detail::equal(bytes, 0xED));
  constexpr unsigned kFirstBytes = 0b001'001'001'001'001;
  const unsigned others = ~detail::mask(_mm_cmpeq_epi8(form, wanted)) & 0xFFFF;
  const std::size_t good = detail::first(others | (detail::mask(rare) & kFirstBytes));
  return good - good % 3;
}

/// How many of the bytes, from the first on, are blanks of JSON.
inline std::size_t blanks(const char* at) {
  const __m128i bytes = detail::load(at);
  const __m128i found =
      _mm_or_si128(_mm_or_si128(detail::equal(bytes, ' '), detail::equal(bytes, '\n')),
                   _mm_or_si128(detail::equal(bytes, '\r'), detail::equal(bytes, '\t')));
  return detail::first(~detail::mask(found) & 0xFFFF);
}

#else

inline constexpr std::size_t kSize = sizeof(std::uint64_t);

namespace detail {

constexpr std::uint64_t in_every_byte(unsigned char byte) {
  return std::uint64_t{byte} * (~std::uint64_t{0} / 0xFF);
}
inline std::uint64_t load(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, kSize);
  return word;
}
/// The high bit of each byte that is `byte`; may be set falsely in bytes behind such a one.
inline std::uint64_t equal(std::uint64_t word, unsigned char byte) {
  const std::uint64_t other = word ^ in_every_byte(byte);
  return (other - in_every_byte(1)) & ~other & in_every_byte(0x80);
}
/// The number of bytes before the first that is marked; may be fewer on a big-endian machine.
inline std::size_t first(std::uint64_t marks) {
  if (marks == 0) return kSize;
  if constexpr (std::endian::native != std::endian::little) return 0;
  return static_cast<std::size_t>(std::countr_zero(marks)) / 8;
}

}  // namespace detail

inline std::size_t plain_bytes(const char* at) {
  const std::uint64_t word = detail::load(at);
  const std::uint64_t controls = (word - detail::in_every_byte(0x20)) | word;
  return detail::first((controls & detail::in_every_byte(0x80)) | detail::equal(word, '"') |
                       detail::equal(word, '\\'));
}

inline std::size_t common_characters(const char* at) {
  if constexpr (std::endian::native != std::endian::little) return 0;
  constexpr std::uint64_t kForm = 0x0000'C0C0'F0C0'C0F0;
  constexpr std::uint64_t kThreeBytesEach = 0x0000'8080'E080'80E0;
  constexpr unsigned kFirstBytes = 0xDFFE;  // a bit for each low half of a first byte
  const auto is_first = [](std::uint64_t byte) { return (kFirstBytes >> (byte & 0xF)) & 1U; };
  const std::uint64_t word = detail::load(at);
  const bool both = (word & kForm) == kThreeBytesEach;
  return both && (is_first(word) & is_first(word >> 24U)) != 0 ? 6 : 0;
}

inline std::size_t blanks(const char* at) {
  std::size_t count = 0;
  while (count < kSize &&
         (at[count] == ' ' || at[count] == '\n' || at[count] == '\r' || at[count] == '\t')) {
    ++count;
  }
  return count;
}

#endif

}  // namespace tasks::string_block
