#include "cli/merge_files.h"

#include <optional>
#include <utility>

#include "cli/print_error.h"
#include "cli/reader_of.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/document.h"
#include "tasks/base/messages/git.h"
#include "tasks/change/merge.h"
#include "tasks/document/abridged_versions.h"
#include "tasks/document/values.h"
#include "tasks/git/process.h"
#include "tasks/render/conflict_lines.h"
#include "tasks/storage/store.h"

namespace tasks {
namespace {

/// The three versions as bytes.
struct Versions {
  std::string base;
  std::string ours;
  std::string theirs;
};

/// What a merge left to decide, and the list that its edits make of OURS.
struct MergedLists {
  Merge merge;
  Document list;
  Document theirs;
};

/// Bytes of OURS; shorter lists are merged whole as quickly.
constexpr std::uint64_t kWorthAbridging = std::uint64_t{1} << 15U;

bool is_blank(std::string_view bytes) {
  return bytes.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

class ListMerger {
 public:
  ListMerger(const Sources& sources, const FilesToMerge& files, const MarkerStyle& style,
             Language language)
      : sources_(sources), files_(files), style_(style), language_(language) {}

  Result<MergedFiles> run() const {
    if (auto merged = merge_abridged()) return *std::move(merged);
    TASKS_TRY_ASSIGN(versions, read());
    if (versions.ours == versions.theirs || versions.base == versions.theirs) {
      return undisputed(versions, versions.ours);
    }
    if (versions.base == versions.ours) return undisputed(versions, versions.theirs);
    Result<MergedFiles> merged = merge_whole(std::move(versions));
    if (merged || merged.error().kind == ErrorKind::internal || is_read_once()) return merged;
    return merge_lines(merged.error());
  }

 private:
  Result<Versions> read() const {
    TASKS_TRY_ASSIGN(base, sources_.bytes(files_.base));
    TASKS_TRY_ASSIGN(ours, sources_.bytes(files_.ours));
    TASKS_TRY_ASSIGN(theirs, sources_.bytes(files_.theirs));
    return Versions{std::move(base), std::move(ours), std::move(theirs)};
  }

  /// True where git could not read a version again.
  bool is_read_once() const {
    return is_stream(files_.base) || is_stream(files_.ours) || is_stream(files_.theirs);
  }

  /// One version, byte for byte; what of the three is no list is said.
  MergedFiles undisputed(const Versions& versions, const std::string& bytes) const {
    const Result<void> lists = read_as_lists(versions);
    return MergedFiles{bytes, false, lists ? "" : error_text(lists.error(), language_)};
  }

  Result<void> read_as_lists(const Versions& versions) const {
    TASKS_TRY(sources_.list_in(versions.ours, files_.ours));
    TASKS_TRY(sources_.list_in(versions.theirs, files_.theirs));
    if (!is_blank(versions.base)) TASKS_TRY(sources_.list_in(versions.base, files_.base));
    return {};
  }

  Result<MergedFiles> merge_whole(Versions versions) const {
    TASKS_TRY_ASSIGN(merged, merge_lists(std::move(versions)));
    const std::vector<Conflict>& conflicts = merged.merge.conflicts;
    if (conflicts.empty()) return told(merged, merged.list.bytes());
    TASKS_TRY_ASSIGN(marked, merged.list.with_markers(conflicts, style_));
    return told(merged, std::move(marked));
  }

  /// The same for long lists that have most of their tasks in common; nothing where, for whatever
  /// reason, only the whole lists have the answer.
  std::optional<MergedFiles> merge_abridged() const {
    auto base = sources_.open(files_.base);
    auto our_file = sources_.open(files_.ours);
    auto theirs = sources_.open(files_.theirs);
    if (!base || !our_file || !theirs || our_file->size() < kWorthAbridging) return std::nullopt;
    const Result<std::string> ours = our_file->read_all();
    if (!ours) return std::nullopt;
    const auto abridged = AbridgedVersions::of(reader_of(*base), *ours, reader_of(*theirs));
    if (!abridged || !*abridged) return std::nullopt;
    const AbridgedVersions& kept = **abridged;
    const auto merged = merge_lists({kept.base(), kept.ours(), kept.theirs()});
    if (!merged) return std::nullopt;
    auto bytes = kept.in_full(merged->list.bytes(), merged->merge.conflicts, style_);
    if (!bytes) return std::nullopt;
    return told(*merged, *std::move(bytes));
  }

  Result<MergedLists> merge_lists(Versions versions) const {
    TASKS_TRY_ASSIGN(ours, sources_.list_in(std::move(versions.ours), files_.ours));
    TASKS_TRY_ASSIGN(theirs, sources_.list_in(std::move(versions.theirs), files_.theirs));
    TASKS_TRY_ASSIGN(merged, merge_with(std::move(versions.base), ours, theirs));
    TASKS_TRY_ASSIGN(edited, std::move(ours).apply(std::exchange(merged.edits, {})));
    Result<Document> list = sources_.list_in(std::move(edited), files_.ours);
    if (!list) return fail(Error{ErrorKind::internal, message(messages::kEditMismatch)});
    return MergedLists{std::move(merged), *std::move(list), std::move(theirs)};
  }

  /// BASE, which nobody needs any more then, is freed.
  Result<Merge> merge_with(std::string base_bytes, const Document& ours,
                           const Document& theirs) const {
    const bool bare = ours.list().bare_array;
    if (is_blank(base_bytes)) base_bytes = bare ? "[]" : R"({"tasks": []})";
    TASKS_TRY_ASSIGN(base, sources_.list_in(std::move(base_bytes), files_.base));
    if (base.list().bare_array != bare || theirs.list().bare_array != bare) {
      return fail(Error{ErrorKind::not_a_list, message(messages::kMergeShapes)});
    }
    return merge(base.list(), ours.list(), theirs.list(),
                 JsonQuestions{one_spelling, array_elements});
  }

  MergedFiles told(const MergedLists& merged, std::string bytes) const {
    MergedFiles result{std::move(bytes), !merged.merge.conflicts.empty()};
    for (const Renumbered& task : merged.merge.renumbered) {
      result.lines +=
          format(message(messages::kMergeRenumbered, task.theirs.text(), task.merged.text()),
                 language_) +
          '\n';
    }
    result.lines +=
        conflict_lines(merged.merge.conflicts, merged.list.list(), merged.theirs.list(), language_);
    return result;
  }

  /// As git merges any text. `why` tells what is no list.
  Result<MergedFiles> merge_lines(const Error& why) const {
    TASKS_TRY_ASSIGN(
        output, run_git({{"merge-file", "-p", "-L", style_.ours, "-L", "base", "-L", style_.theirs,
                          "--marker-size=" + std::to_string(style_.length), "--", files_.ours,
                          files_.base, files_.theirs}}));
    constexpr int kMostConflicts = 127;
    if (output.exit_code > kMostConflicts) {
      return fail(
          Error{ErrorKind::system, message(messages::kGitFailed, "merge-file", output.err)});
    }
    MergedFiles merged{
        std::move(output.out), output.exit_code != 0,
        error_text(why, language_) + format(message(messages::kMergeByLines), language_) + '\n'};
    if (!merged.has_conflicts && breaks_a_list(merged.bytes)) {
      merged.has_conflicts = true;
      merged.lines += format(message(messages::kMergeBreaksList), language_) + '\n';
    }
    return merged;
  }

  /// True where what was merged is no list, though OURS or THEIRS is one.
  bool breaks_a_list(const std::string& merged) const {
    if (sources_.list_in(merged, files_.ours)) return false;
    const auto is_list = [this](const std::string& file) {
      Result<std::string> bytes = sources_.bytes(file);
      return bytes && sources_.list_in(*std::move(bytes), file);
    };
    return is_list(files_.ours) || is_list(files_.theirs);
  }

  const Sources& sources_;
  const FilesToMerge& files_;
  const MarkerStyle& style_;
  Language language_;
};

}  // namespace

Result<MergedFiles> merge_files(const Sources& sources, const FilesToMerge& files,
                                const MarkerStyle& style, Language language) {
  return ListMerger(sources, files, style, language).run();
}

}  // namespace tasks
