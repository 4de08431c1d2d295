#include "document/conflict_block.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "document/layout.h"

namespace tasks {
namespace {

std::size_t begin_of_line(std::string_view text, std::size_t at) {
  const std::size_t line_break = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  return line_break == std::string_view::npos ? 0 : line_break + 1;
}

std::size_t end_of_line(std::string_view text, std::size_t at) {
  const std::size_t line_break = text.find('\n', at);
  return line_break == std::string_view::npos ? text.size() : line_break + 1;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_line(text, at);
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

/// The part of `text` that `changes` have for it, as they would stand in the text by itself.
std::string changed(std::string_view text, Span part, std::span<const Splice> changes) {
  std::string result;
  std::size_t at = part.begin;
  for (const Splice& change : changes) {
    result.append(text.substr(at, change.span.begin - at)).append(change.text);
    at = change.span.end;
  }
  return result.append(text.substr(at, part.end - at));
}

/// One block for all of the changes.
ConflictBlock block_around(std::string_view text, std::span<const Splice> changes) {
  Span lines{begin_of_line(text, changes.front().span.begin),
             end_of_line(text, changes.back().span.end)};
  const std::string theirs = changed(text, lines, changes);
  const std::vector<std::string_view> our_lines =
      lines_of(text.substr(lines.begin, lines.end - lines.begin));
  const std::vector<std::string_view> their_lines = lines_of(theirs);
  const auto [ours_from, theirs_from] =
      std::mismatch(our_lines.begin(), our_lines.end(), their_lines.begin(), their_lines.end());
  const auto [ours_to, theirs_to] =
      std::mismatch(our_lines.rbegin(), std::make_reverse_iterator(ours_from), their_lines.rbegin(),
                    std::make_reverse_iterator(theirs_from));
  const auto size_of = [](auto from, auto to) {
    std::size_t size = 0;
    for (; from != to; ++from) size += from->size();
    return size;
  };
  const std::size_t before = size_of(our_lines.begin(), ours_from);
  const std::size_t after = size_of(our_lines.rbegin(), ours_to);
  lines.begin += before;
  lines.end -= after;
  return {lines, theirs.substr(before, theirs.size() - before - after)};
}

/// True where the two share lines, or stand at one place between lines.
bool touch(const Span& a, const Span& b) {
  const auto& [first, second] = a.begin <= b.begin ? std::tie(a, b) : std::tie(b, a);
  if (second.begin < first.end || second.begin == first.begin) return true;
  const bool is_between = second.begin == second.end || first.begin == first.end;
  return second.begin == first.end && is_between;
}

bool begin_on_one_line(std::string_view text, const Splice& a, const Splice& b) {
  return !has_line_break(text.substr(a.span.begin, b.span.begin - a.span.begin));
}

/// A block and the changes in it.
struct Bounded {
  ConflictBlock block;
  std::size_t first;
  std::size_t past;
  bool is_united = false;  ///< the block has the right lines, but not yet what THEIRS has there
};

Bounded united(const Bounded& a, const Bounded& b) {
  const Span lines{std::min(a.block.lines.begin, b.block.lines.begin),
                   std::max(a.block.lines.end, b.block.lines.end)};
  return {{lines, {}}, a.first, b.past, true};
}

}  // namespace

std::vector<ConflictBlock> conflict_blocks(std::string_view text, std::span<const Splice> changes) {
  std::vector<Bounded> bounded;
  for (std::size_t first = 0; first < changes.size();) {
    std::size_t past = first + 1;
    while (past < changes.size() && begin_on_one_line(text, changes[past - 1], changes[past])) {
      ++past;
    }
    Bounded next{block_around(text, changes.subspan(first, past - first)), first, past};
    while (!bounded.empty() && touch(bounded.back().block.lines, next.block.lines)) {
      next = united(bounded.back(), next);
      bounded.pop_back();
    }
    bounded.push_back(std::move(next));
    first = past;
  }
  std::vector<ConflictBlock> blocks;
  blocks.reserve(bounded.size());
  for (Bounded& done : bounded) {
    if (done.is_united) {
      done.block = block_around(text, changes.subspan(done.first, done.past - done.first));
    }
    blocks.push_back(std::move(done.block));
  }
  return blocks;
}

}  // namespace tasks
