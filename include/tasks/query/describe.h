#pragma once

#include <string>

#include "tasks/base/local_text.h"
#include "tasks/query/query.h"

namespace tasks {

/// The query in a sentence, as it was understood: 牵头单位含“卫健委”，且状态为已完成. Data of the
/// user stands in it with control characters escaped.
std::string describe(const Query& query, Language language);

/// A condition's `ids` as they are typed: `3,7..9`.
std::string id_words(const IdSet& ids);

}  // namespace tasks
