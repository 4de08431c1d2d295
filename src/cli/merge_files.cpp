#include "cli/merge_files.h"

#include <utility>

#include "cli/print_error.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/messages/git.h"
#include "tasks/change/merge.h"
#include "tasks/document/values.h"
#include "tasks/git/process.h"
#include "tasks/render/conflict_lines.h"

namespace tasks {
namespace {

/// The three versions as bytes.
struct Versions {
  std::string base;
  std::string ours;
  std::string theirs;
};

bool is_blank(std::string_view bytes) {
  return bytes.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

class ListMerger {
 public:
  ListMerger(const Sources& sources, const FilesToMerge& files, const MarkerStyle& style,
             Language language)
      : sources_(sources), files_(files), style_(style), language_(language) {}

  Result<MergedFiles> run() const {
    TASKS_TRY_ASSIGN(versions, read());
    if (versions.ours == versions.theirs || versions.base == versions.theirs) {
      return MergedFiles{std::move(versions.ours)};
    }
    if (versions.base == versions.ours) return MergedFiles{std::move(versions.theirs)};
    Result<MergedFiles> merged = merge_lists(std::move(versions));
    if (merged || merged.error().kind == ErrorKind::internal) return merged;
    return merge_lines(merged.error());
  }

 private:
  Result<Versions> read() const {
    TASKS_TRY_ASSIGN(base, sources_.bytes(files_.base));
    TASKS_TRY_ASSIGN(ours, sources_.bytes(files_.ours));
    TASKS_TRY_ASSIGN(theirs, sources_.bytes(files_.theirs));
    return Versions{std::move(base), std::move(ours), std::move(theirs)};
  }

  Result<MergedFiles> merge_lists(Versions versions) const {
    TASKS_TRY_ASSIGN(ours, sources_.list_in(std::move(versions.ours), files_.ours));
    TASKS_TRY_ASSIGN(theirs, sources_.list_in(std::move(versions.theirs), files_.theirs));
    if (is_blank(versions.base)) {
      versions.base = ours.list().bare_array ? "[]" : R"({"tasks": []})";
    }
    TASKS_TRY_ASSIGN(base, sources_.list_in(std::move(versions.base), files_.base));
    const bool bare = ours.list().bare_array;
    if (base.list().bare_array != bare || theirs.list().bare_array != bare) {
      return fail(Error{ErrorKind::not_a_list, message(messages::kMergeShapes)});
    }
    const Merge merged =
        merge(base.list(), ours.list(), theirs.list(), JsonQuestions{one_spelling, array_elements});
    TASKS_TRY_ASSIGN(edited, ours.apply(merged.edits));
    Result<Document> after = sources_.list_in(std::move(edited), files_.ours);
    if (!after) return fail(Error{ErrorKind::internal, message(messages::kEditMismatch)});
    return told(merged, *after, theirs.list());
  }

  Result<MergedFiles> told(const Merge& merged, const Document& after,
                           const TaskList& theirs) const {
    MergedFiles result;
    for (const Renumbered& task : merged.renumbered) {
      result.lines +=
          format(message(messages::kMergeRenumbered, task.theirs.text(), task.merged.text()),
                 language_) +
          '\n';
    }
    result.has_conflicts = !merged.conflicts.empty();
    if (!result.has_conflicts) {
      result.bytes = after.bytes();
      return result;
    }
    result.lines += conflict_lines(merged.conflicts, after.list(), theirs, language_);
    TASKS_TRY_ASSIGN(marked, after.with_markers(merged.conflicts, style_));
    result.bytes = std::move(marked);
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
    return MergedFiles{
        std::move(output.out), output.exit_code != 0,
        error_text(why, language_) + format(message(messages::kMergeByLines), language_) + '\n'};
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
