#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/binder.h"
#include "tasks/base/local_text.h"
#include "tasks/model/task.h"

namespace tasks {

/// Something that could stand where the cursor is.
struct Candidate {
  std::string text;         ///< of the whole word; no control characters
  std::string description;  ///< for a person; may be empty
};

/// What there is to choose from.
struct OfferContext {
  const TaskList* list;  ///< null where there is none at hand
  Language language;
};

/// True where the list matters to the offer.
bool wants_list(Offer offer);

/// What could stand for a value of which `typed` stands there already. Every candidate begins with
/// `typed`. Nothing for files, which the shell knows best.
std::vector<Candidate> offers(const ArgumentKind& kind, std::string_view typed,
                              const OfferContext& context);

/// The candidates that begin with `typed` and are safe to print.
std::vector<Candidate> beginning_with(std::string_view typed, std::vector<Candidate> all);

}  // namespace tasks
