#include "document/conflict_block.h"

#include <algorithm>
#include <utility>

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

}  // namespace

ConflictBlock block_around(std::string_view text, std::vector<Splice> changes) {
  Span lines{begin_of_line(text, changes.front().span.begin),
             end_of_line(text, changes.back().span.end)};
  std::vector<Splice> inside = changes;
  for (Splice& change : inside) {
    change.span.begin -= lines.begin;
    change.span.end -= lines.begin;
  }
  const std::string_view ours = text.substr(lines.begin, lines.end - lines.begin);
  const std::string theirs = splice(ours, inside);
  const std::vector<std::string_view> our_lines = lines_of(ours);
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
  return {lines, theirs.substr(before, theirs.size() - before - after), std::move(changes)};
}

bool touch(const ConflictBlock& a, const ConflictBlock& b) {
  const auto& [first, second] =
      a.lines.begin <= b.lines.begin ? std::tie(a.lines, b.lines) : std::tie(b.lines, a.lines);
  if (second.begin < first.end || second.begin == first.begin) return true;
  const bool is_between = second.begin == second.end || first.begin == first.end;
  return second.begin == first.end && is_between;
}

Splice difference_between(std::string_view old_text, std::string_view new_text,
                          std::size_t offset) {
  const std::size_t shorter = std::min(old_text.size(), new_text.size());
  std::size_t prefix = 0;
  while (prefix < shorter && old_text[prefix] == new_text[prefix]) ++prefix;
  std::size_t suffix = 0;
  while (suffix < shorter - prefix &&
         old_text[old_text.size() - 1 - suffix] == new_text[new_text.size() - 1 - suffix]) {
    ++suffix;
  }
  return {{offset + prefix, offset + old_text.size() - suffix},
          std::string(new_text.substr(prefix, new_text.size() - prefix - suffix))};
}

}  // namespace tasks
