#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tasks/change/merge.h"
#include "tasks/document/document.h"
#include "tasks/document/values.h"

namespace tasks::test {

inline JsonQuestions json_questions() {
  return {one_spelling, array_elements};
}

inline Document read_list(const std::string& text) {
  Result<Document> document = Document::read(text);
  EXPECT_TRUE(document.has_value()) << text;
  return *std::move(document);
}

/// A merge as text.
struct MergedText {
  std::string ours;  ///< after the edits
  std::string text;  ///< with markers where there are conflicts
  Merge merge;
};

inline MergedText merged(const std::string& base, const std::string& ours,
                         const std::string& theirs) {
  const Document base_list = read_list(base);
  const Document our_list = read_list(ours);
  const Document their_list = read_list(theirs);
  MergedText result;
  result.merge = merge(base_list.list(), our_list.list(), their_list.list(), json_questions());
  const Result<std::string> edited = our_list.apply(result.merge.edits);
  EXPECT_TRUE(edited.has_value());
  if (!edited) return result;
  result.ours = *edited;
  result.text = *edited;
  if (result.merge.conflicts.empty()) return result;
  const Result<std::string> marked =
      read_list(*edited).with_markers(result.merge.conflicts, MarkerStyle{});
  EXPECT_TRUE(marked.has_value());
  if (marked) result.text = *marked;
  return result;
}

}  // namespace tasks::test
