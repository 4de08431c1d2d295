#include "render/entry_changes.h"

#include <map>
#include <span>
#include <tuple>

#include "tasks/base/queues.h"
#include "tasks/change/report.h"

namespace tasks {
namespace {

using Entries = std::vector<ProgressEntry>;

auto content_of(const ProgressEntry& entry) {
  return std::tie(entry.date, entry.unit, entry.text, entry.kind);
}

auto author_of(const ProgressEntry& entry) {
  return std::tie(entry.date, entry.unit, entry.kind);
}

/// Takes the pairs of a removed and an added entry that are one with new words.
Entries take_amended(Entries& removed, Entries& added) {
  using Author = std::tuple<std::optional<Date>, std::string_view, std::string_view>;
  Queues<std::map<Author, QueueEnds>> places;
  for (std::size_t i = 0; i < added.size(); ++i) places.put(author_of(added[i]), i);
  Entries amended;
  std::vector<bool> is_taken(added.size());
  std::erase_if(removed, [&](const ProgressEntry& gone) {
    const std::optional<std::size_t> place = places.take(author_of(gone));
    if (!place) return false;
    amended.push_back(added[*place]);
    is_taken[*place] = true;
    return true;
  });
  std::size_t place = 0;
  std::erase_if(added, [&](const ProgressEntry&) { return is_taken[place++]; });
  return amended;
}

/// The reason in an entry that records this very change of the deadline, in whichever language.
std::optional<std::string> reason_in(const ProgressEntry& entry, const Task& before,
                                     const Task& after) {
  if (entry.kind != kDeadlineKind || !entry.date) return std::nullopt;
  const auto record = [&](std::string_view reason, Language language) {
    return deadline_record(*entry.date, before.deadline->text, after.deadline->text, reason,
                           language)
        .text;
  };
  for (const Language language : {Language::zh, Language::en}) {
    if (entry.text == record({}, language)) return std::string{};
    const std::string mark = "?";
    std::string opening = record(mark, language);
    opening.resize(opening.size() - mark.size());
    if (entry.text.starts_with(opening)) return std::string(entry.text.substr(opening.size()));
  }
  return std::nullopt;
}

}  // namespace

std::vector<ProgressEntry> missing_entries(std::span<const ProgressEntry> entries,
                                           std::span<const ProgressEntry> others) {
  std::map<decltype(content_of(others.front())), std::size_t> left;
  for (const ProgressEntry& other : others) ++left[content_of(other)];
  Entries result;
  for (const ProgressEntry& entry : entries) {
    const auto twin = left.find(content_of(entry));
    if (twin == left.end() || twin->second == 0) {
      result.push_back(entry);
    } else {
      --twin->second;
    }
  }
  return result;
}

EntryChanges entry_changes(const Task& before, const Task& after) {
  EntryChanges changes;
  changes.added = missing_entries(after.progress, before.progress);
  changes.removed = missing_entries(before.progress, after.progress);
  changes.amended = take_amended(changes.removed, changes.added);
  if (before.deadline->text == after.deadline->text) return changes;
  std::erase_if(changes.added, [&](const ProgressEntry& entry) {
    const auto reason = reason_in(entry, before, after);
    if (!reason || changes.deadline_reason) return false;
    changes.deadline_reason = reason;
    return true;
  });
  return changes;
}

}  // namespace tasks
