#include "render/change_words.h"

#include <algorithm>

#include "render/clauses.h"
#include "render/entry_changes.h"
#include "render/entry_line.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/render.h"
#include "tasks/base/text.h"
#include "tasks/model/field.h"
#include "tasks/render/task_view.h"

namespace tasks {
namespace {

constexpr std::size_t kLongestValue = 40;
constexpr std::size_t kLongestEntry = 80;  ///< of progress: its day and unit take their part
constexpr std::size_t kWordsAround = 6;    ///< graphemes shown on either side of what changed

std::string joined(std::string_view text, const std::vector<Grapheme>& parts, std::size_t from,
                   std::size_t to) {
  if (from >= to) return {};
  return std::string(text.substr(parts[from].begin, parts[to - 1].end - parts[from].begin));
}

constexpr std::size_t kNear = 4096;                          ///< bytes; far more than what is shown
constexpr std::string_view kLetterOfAFlag = "\xf0\x9f\x87";  ///< its first bytes

/// The offset, or the nearest one before it that is neither within a character nor between the two
/// letters of a flag, which their number from the first of a run of them tells.
std::size_t at_character(std::string_view text, std::size_t offset) {
  constexpr std::size_t kLetter = 4;  // bytes
  const auto is_inside = [text](std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
  };
  while (offset > 0 && is_inside(offset)) --offset;
  std::size_t first = offset;
  while (first >= kLetter && text.substr(first - kLetter).starts_with(kLetterOfAFlag)) {
    first -= kLetter;
  }
  return first + (offset - first) / (2 * kLetter) * (2 * kLetter);
}

/// Takes off what is equal far in front of the difference and far behind it.
void leave_out_far_ends(std::string_view& a, std::string_view& b) {
  const auto [differs, unused] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto equal = static_cast<std::size_t>(differs - a.begin());
  const std::size_t front = at_character(a, equal > kNear ? equal - kNear : 0);
  const std::string_view a_rest = a.substr(equal);
  const std::string_view b_rest = b.substr(equal);
  const auto [end, unused_end] =
      std::mismatch(a_rest.rbegin(), a_rest.rend(), b_rest.rbegin(), b_rest.rend());
  const auto equal_behind = static_cast<std::size_t>(end - a_rest.rbegin());
  const std::size_t wanted = equal_behind > kNear ? equal_behind - kNear : 0;
  const std::size_t back = a.size() - at_character(a, a.size() - wanted);
  for (std::string_view* text : {&a, &b}) {
    text->remove_suffix(back);
    text->remove_prefix(front);
  }
}

/// A text without its middle where it is long: what is shown stands near the ends.
struct Ends {
  explicit Ends(std::string_view whole) {
    if (whole.size() > 3 * kNear) gap = at_character(whole, 2 * kNear);
    const std::size_t end = gap == 0 ? 0 : at_character(whole, whole.size() - kNear);
    text.append(whole.substr(0, gap)).append(whole.substr(end));
  }

  std::string text;
  std::size_t gap = 0;  ///< where the middle was; 0 in a whole text
};

/// Two texts cut to where they differ and a few characters around it.
std::pair<std::string, std::string> parts_that_differ(std::string_view one,
                                                      std::string_view other) {
  leave_out_far_ends(one, other);
  const Ends ends_of_a(one);
  const Ends ends_of_b(other);
  const std::string& a = ends_of_a.text;
  const std::string& b = ends_of_b.text;
  const std::vector<Grapheme> in_a = graphemes(a);
  const std::vector<Grapheme> in_b = graphemes(b);
  const auto same = [&](std::size_t i, std::size_t j) {
    return joined(a, in_a, i, i + 1) == joined(b, in_b, j, j + 1);
  };
  const std::size_t shorter = std::min(in_a.size(), in_b.size());
  std::size_t before = 0;
  while (before < shorter && same(before, before)) ++before;
  std::size_t behind = 0;
  const auto is_behind_gap = [&](std::size_t i, std::size_t j) {
    return in_a[i].begin >= ends_of_a.gap && in_b[j].begin >= ends_of_b.gap;
  };
  for (; behind < shorter - before; ++behind) {
    const std::size_t i = in_a.size() - 1 - behind;
    const std::size_t j = in_b.size() - 1 - behind;
    if (!is_behind_gap(i, j) || !same(i, j)) break;
  }
  const std::size_t from = before > kWordsAround ? before - kWordsAround : 0;
  const std::size_t rest = behind > kWordsAround ? behind - kWordsAround : 0;
  const auto cut = [&](std::string_view text, const std::vector<Grapheme>& parts) {
    const std::size_t to = parts.size() - rest;
    return (from > 0 ? "…" : "") + joined(text, parts, from, to) + (rest > 0 ? "…" : "");
  };
  return {cut(a, in_a), cut(b, in_b)};
}

/// How many, and the last of them: `新增进展 2 条（6月20日 蒙医医院：已签约）`.
std::string counted_entries(const LocalText& count, const std::vector<ProgressEntry>& entries,
                            Language language) {
  if (entries.empty()) return {};
  const std::string last = truncate(escape_controls(entry_line(entries.back())), kLongestEntry);
  return format(
      message(messages::kMilestoneBy, format(message(count, entries.size()), language), last),
      language);
}

std::string progress_words(const EntryChanges& changes, Language language) {
  Clauses clauses(language);
  clauses.add(counted_entries(messages::kNewEntries, changes.added, language));
  for (const ProgressEntry& entry : changes.amended) {
    clauses.add(format(message(messages::kAmendedTo, shown_value(entry.text, language)), language));
  }
  clauses.add(counted_entries(messages::kRemovedEntries, changes.removed, language));
  std::string words = std::move(clauses).words();
  // Keys of entries that the program does not know, or another order.
  if (!words.empty() || changes.deadline_reason) return words;
  return std::string(messages::kAmendedEntry.in(language));
}

/// The same without what acts on a terminal.
std::string value_of(const Task& task, std::string_view key, const Member* member,
                     Language language) {
  return escape_controls(value_text(task, key, member, CellStyle::words, language));
}

std::string value_words(const Difference& difference, const KeyChange& key, Language language) {
  const std::string heading = shown_short(column_heading(key.key, language));
  std::string old_value = value_of(*difference.before, key.key, key.before, language);
  std::string new_value = value_of(*difference.after, key.key, key.after, language);
  if (old_value == new_value) {
    const bool is_gone = key.after == nullptr;
    return format(message(is_gone ? messages::kKeyRemoved : messages::kKeyRewritten, heading),
                  language);
  }
  std::tie(old_value, new_value) = shown_values(old_value, new_value, language);
  return format(message(messages::kChangedFromTo, heading, old_value, new_value), language);
}

std::string key_words(const Difference& difference, const KeyChange& key,
                      const EntryChanges& entries, Language language) {
  if (key.key == row_of(Field::progress).key) return progress_words(entries, language);
  std::string words = value_words(difference, key, language);
  const bool has_reason =
      key.key == row_of(Field::deadline).key && !entries.deadline_reason.value_or("").empty();
  if (!has_reason) return words;
  const std::string reason = truncate(escape_controls(*entries.deadline_reason), kLongestValue);
  return format(message(messages::kMilestoneBy, words, reason), language);
}

/// The first entry of progress that the other task does not have.
std::string entry_apart(const Task& task, const Task& other) {
  const std::vector<ProgressEntry> apart = missing_entries(task.progress, other.progress);
  return apart.empty() ? std::string{} : entry_line(apart.front());
}

}  // namespace

std::string value_text(const Task& task, std::string_view key, const Member* member,
                       CellStyle style, Language language) {
  if (field_with_key(key) != nullptr) return cell_text({&task, {}}, key, style, language);
  return member == nullptr ? std::string{} : member_text(*member);
}

std::string shown_value(std::string_view value, Language language) {
  if (value.empty()) return std::string(messages::kNothing.in(language));
  return truncate(escape_controls(value), kLongestValue);
}

std::pair<std::string, std::string> shown_values(const std::string& one, const std::string& other,
                                                 Language language) {
  const bool is_long = std::max(display_width(one), display_width(other)) > kLongestValue;
  const bool is_cut = is_long && !one.empty() && !other.empty() && one != other;
  if (!is_cut) return {shown_value(one, language), shown_value(other, language)};
  const auto [a, b] = parts_that_differ(one, other);
  return {shown_value(a, language), shown_value(b, language)};
}

std::pair<std::string, std::string> shown_values(const Task& one, const Task& other,
                                                 const KeyChange& key, Language language) {
  if (key.key == row_of(Field::progress).key) {
    return shown_values(entry_apart(one, other), entry_apart(other, one), language);
  }
  return shown_values(value_of(one, key.key, key.before, language),
                      value_of(other, key.key, key.after, language), language);
}

std::string shown_value(const Member* member, Language language) {
  return shown_value(member == nullptr ? std::string_view{} : member->raw, language);
}

std::string changed_words(const KeyChange& key, Language language) {
  return format(message(messages::kChangedFromTo, list_label(key.key, language),
                        shown_value(key.before, language), shown_value(key.after, language)),
                language);
}

std::string_view list_label(std::string_view key, Language language) {
  for (const ListFieldRow& row : list_fields()) {
    if (row.key == key) return row.label.in(language);
  }
  return key;
}

std::string named_task(const Task& task, Language language) {
  return shown_short(task.id.text()) + " " + shown_value(short_name(task), language);
}

std::string changed_words(const Difference& difference, Language language) {
  const EntryChanges entries = entry_changes(*difference.before, *difference.after);
  Clauses clauses(language);
  for (const KeyChange& key : difference.keys) {
    clauses.add(key_words(difference, key, entries, language));
  }
  return std::move(clauses).words();
}

}  // namespace tasks
