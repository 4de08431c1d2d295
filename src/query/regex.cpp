#define PCRE2_CODE_UNIT_WIDTH 8
#include "tasks/query/regex.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <new>
#include <pcre2.h>
#include <utility>

#include "tasks/base/messages/query.h"

namespace tasks {
namespace {

constexpr std::size_t kLongestPattern = 1000;
constexpr std::uint32_t kDeepestNesting = 50;
/// Steps of one search. A text of a list takes some hundreds; this many take milliseconds.
constexpr std::uint32_t kMostSteps = 200'000;
constexpr std::uint32_t kMostKibibytes = 16 * 1024;

template <auto kFree>
struct Freed {
  template <class T>
  void operator()(T* pointer) const {
    kFree(pointer);
  }
};
template <class T, auto kFree>
using Owned = std::unique_ptr<T, Freed<kFree>>;

using CompileContext = Owned<pcre2_compile_context, pcre2_compile_context_free>;
using MatchContext = Owned<pcre2_match_context, pcre2_match_context_free>;
using Code = Owned<pcre2_code, pcre2_code_free>;
using MatchData = Owned<pcre2_match_data, pcre2_match_data_free>;

template <class T>
T* checked(T* pointer) {
  if (pointer == nullptr) throw std::bad_alloc();
  return pointer;
}

PCRE2_SPTR units_of(std::string_view text) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): PCRE2 takes unsigned bytes
  return reinterpret_cast<PCRE2_SPTR>(text.data());
}

std::string reason(int code) {
  std::array<PCRE2_UCHAR, 200> text{};
  const int size = pcre2_get_error_message(code, text.data(), text.size());
  if (size < 0) return std::to_string(code);
  return {text.begin(), text.begin() + size};
}

/// Time on the processor, of this thread.
std::chrono::nanoseconds processor_time() {
  std::timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// What the searches of one pattern take together. One of eight is measured, for a look at the
/// clock takes as long as a short search.
class Spending {
 public:
  /// Spread, so that of texts that come in turns each is measured.
  bool is_measured_next() {
    constexpr std::uint32_t kGoldenRatio = 0x9e3779b9;
    return (searches_.fetch_add(1, std::memory_order_relaxed) * kGoldenRatio) >> 29U == 0;
  }

  /// False where it is more than so many bytes are worth.
  bool add(std::chrono::nanoseconds time, std::size_t bytes) {
    constexpr std::int64_t kAlways = 125'000'000;  // nanoseconds of those measured
    constexpr std::int64_t kForEachByte = 150;
    bytes_ += static_cast<std::int64_t>(bytes);
    nanoseconds_ += time.count();
    return nanoseconds_ <= kAlways + kForEachByte * bytes_;
  }

 private:
  std::atomic<std::uint32_t> searches_ = 0;
  std::atomic<std::int64_t> nanoseconds_ = 0;
  std::atomic<std::int64_t> bytes_ = 0;
};

}  // namespace

struct Regex::Program {
  Program(Code compiled, MatchContext limits)
      : code(std::move(compiled)), context(std::move(limits)) {}

  Code code;
  MatchContext context;
  mutable Spending spending;

  /// What pcre2_match gives; PCRE2_ERROR_MATCHLIMIT, too, where all searches together take too
  /// long.
  int match(std::string_view text) const {
    thread_local const MatchData data(checked(pcre2_match_data_create(1, nullptr)));
    const auto search = [&] {
      return pcre2_match(code.get(), units_of(text), text.size(), 0, 0, data.get(), context.get());
    };
    if (!spending.is_measured_next()) return search();
    const std::chrono::nanoseconds begin = processor_time();
    const int found = search();
    return spending.add(processor_time() - begin, text.size()) ? found : PCRE2_ERROR_MATCHLIMIT;
  }
};

Result<Regex> Regex::compile(std::string_view pattern) {
  const CompileContext limits(checked(pcre2_compile_context_create(nullptr)));
  pcre2_set_max_pattern_length(limits.get(), kLongestPattern);
  pcre2_set_parens_nest_limit(limits.get(), kDeepestNesting);
  int error = 0;
  std::size_t offset = 0;
  constexpr std::uint32_t kOptions =
      PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C;
  Code code(
      pcre2_compile(units_of(pattern), pattern.size(), kOptions, &error, &offset, limits.get()));
  if (!code) {
    Place place;
    place.excerpt = std::string(pattern);
    place.caret = std::min(offset, pattern.size());
    return fail(Error{ErrorKind::usage, message(messages::kBadRegex, reason(error))}.at(place));
  }
  MatchContext context(checked(pcre2_match_context_create(nullptr)));
  pcre2_set_match_limit(context.get(), kMostSteps);
  pcre2_set_heap_limit(context.get(), kMostKibibytes);
  return Regex(std::string(pattern),
               std::make_shared<Program>(std::move(code), std::move(context)));
}

Result<bool> Regex::is_in(std::string_view text) const {
  const int found = program_->match(text);
  if (found >= 0) return true;
  if (found == PCRE2_ERROR_NOMATCH) return false;
  return fail(Error{ErrorKind::usage, message(messages::kRegexTooCostly, pattern_)}.hint(
      message(messages::kSimplerRegex)));
}

}  // namespace tasks
