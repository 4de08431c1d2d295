#pragma once

#include <optional>
#include <string_view>

#include "tasks/base/error.h"
#include "tasks/model/task.h"
#include "tasks/query/query.h"

namespace tasks {

/// What a word before an operator means: a field by its key, label or another name, `text`, `due`
/// or their Chinese names, else a key that a task of the list has. Nothing where it is none of
/// them; without a list (null), any other word may be a key.
std::optional<QueryKey> find_query_key(std::string_view word, const TaskList* list);

/// True where the word means the same key whatever keys tasks have.
bool is_key_of_every_list(std::string_view word);

QueryKey key_of_field(Field field);

/// True for `no` and `has`, which take a key: `no:progress`.
bool asks_for_absence(std::string_view word);
bool asks_for_presence(std::string_view word);

/// What to say about a word that means nothing.
Error unknown_key(std::string_view word, const TaskList* list);

/// The same, of a word that differs by little from a key that is known; nothing for any other.
std::optional<Error> error_if_misspelt(std::string_view word, const TaskList* list);

}  // namespace tasks
