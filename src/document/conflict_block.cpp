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

/// One block for all of the changes.
ConflictBlock block_around(std::string_view text, std::span<const ByteSplice> changes) {
  Span lines{begin_of_line(text, changes.front().begin), end_of_line(text, changes.back().end)};
  const std::string theirs = spliced(text, lines.begin, lines.end, changes);
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

/// True where the second begins on the line that the first ends on.
bool share_a_line(std::string_view text, const ByteSplice& first, const ByteSplice& second) {
  return !has_line_break(text.substr(first.end, second.begin - first.end));
}

/// Changes that make one block.
struct Group {
  std::size_t first;
  std::size_t past;
  bool is_bounded = false;  ///< `block` is that of these changes
  ConflictBlock block = {};
};

/// Changes that share a line, by which no two groups do: a long line is looked at once.
std::vector<Group> groups_by_line(std::string_view text, std::span<const ByteSplice> changes) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (i > 0 && share_a_line(text, changes[i - 1], changes[i])) {
      groups.back().past = i + 1;
    } else {
      groups.push_back({i, i + 1});
    }
  }
  return groups;
}

/// Unites neighbours that touch, or that come to touch by that. False where none does.
bool unite(std::vector<Group>& groups) {
  std::vector<Group> apart;
  for (Group& group : groups) {
    while (!apart.empty() && touch(apart.back().block.lines, group.block.lines)) {
      const Group& before = apart.back();
      group.first = before.first;
      group.is_bounded = false;
      group.block.lines = {std::min(before.block.lines.begin, group.block.lines.begin),
                           std::max(before.block.lines.end, group.block.lines.end)};
      apart.pop_back();
    }
    apart.push_back(std::move(group));
  }
  const bool any = apart.size() < groups.size();
  groups = std::move(apart);
  return any;
}

}  // namespace

std::vector<ConflictBlock> conflict_blocks(std::string_view text,
                                           std::span<const ByteSplice> changes) {
  std::vector<Group> groups = groups_by_line(text, changes);
  do {
    for (Group& group : groups) {
      if (std::exchange(group.is_bounded, true)) continue;
      group.block = block_around(text, changes.subspan(group.first, group.past - group.first));
    }
  } while (unite(groups));
  std::vector<ConflictBlock> blocks;
  blocks.reserve(groups.size());
  for (Group& group : groups) blocks.push_back(std::move(group.block));
  return blocks;
}

}  // namespace tasks
