#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "tasks/base/byte_splice.h"
#include "tasks/document/excerpt.h"

namespace tasks {

/// What a change came to, and its words.
struct Changed {
  /// Of the file; empty where nothing changes.
  std::vector<ByteSplice> splices;
  std::string answer;
  std::string lines;
  std::string notes;
  /// The tasks for which a person's consent is wanted: for one alone it is not.
  std::vector<std::string> unasked;
};

/// What the command makes of a list with these bytes; `path` is named in notes. Errors: those of
/// the list, whose Place names no file, and of the command; internal where the edited list does not
/// read back as meant.
Result<Changed> changed_list(const WritingCommand& command, const Inputs& inputs, std::string bytes,
                             std::string_view path, Language language);

/// The same of a long file that need not be held; nothing where, for whatever reason, only the
/// whole list has the answer.
std::optional<Changed> changed_part(const WritingCommand& command, const Inputs& inputs,
                                    const ReadBytes& read, Language language);

/// The same of a long list that is held.
std::optional<Changed> changed_part(const WritingCommand& command, const Inputs& inputs,
                                    std::string_view bytes, Language language);

}  // namespace tasks
