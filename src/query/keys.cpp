#include "query/keys.h"

#include <string>
#include <utility>
#include <vector>

#include "tasks/base/distinct_texts.h"
#include "tasks/base/messages/change.h"
#include "tasks/base/messages/query.h"
#include "tasks/base/text.h"
#include "tasks/model/field.h"

namespace tasks {
namespace {

bool is_one_of(std::string_view word, LocalText name) {
  return word == name.in(Language::en) || word == name.in(Language::zh);
}

std::string small_letters(std::string_view word) {
  std::string result(word);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

/// Everything that may stand before an operator.
std::vector<std::string_view> known_keys(const TaskList* list) {
  DistinctTexts keys;
  for (const LocalText name :
       {messages::kDueKey, messages::kTextKey, messages::kNoKey, messages::kHasKey}) {
    keys.add(name.in(Language::en));
    keys.add(name.in(Language::zh));
  }
  for (const std::string_view word : words_for_fields()) keys.add(word);
  if (list == nullptr) return std::move(keys).all();
  for (const Task& task : list->tasks) {
    for (const Member& member : task.members) keys.add(member.key);
  }
  return std::move(keys).all();
}

}  // namespace

QueryKey key_of_field(Field field) {
  return {Aspect::field, field, std::string(row_of(field).key)};
}

bool asks_for_absence(std::string_view word) {
  return is_one_of(small_letters(word), messages::kNoKey);
}

bool asks_for_presence(std::string_view word) {
  return is_one_of(small_letters(word), messages::kHasKey);
}

bool is_key_of_every_list(std::string_view word) {
  const std::string lowered = small_letters(word);
  return is_one_of(lowered, messages::kTextKey) || is_one_of(lowered, messages::kDueKey) ||
         find_field(word) != nullptr;
}

std::optional<QueryKey> find_query_key(std::string_view word, const TaskList* list) {
  const std::string lowered = small_letters(word);
  if (is_one_of(lowered, messages::kTextKey)) return QueryKey{Aspect::text, {}, "text"};
  if (is_one_of(lowered, messages::kDueKey)) return QueryKey{Aspect::due, {}, "due"};
  const FieldRow* row = find_field(word);
  if (row == nullptr && (list == nullptr || !list->has_key(word))) row = find_field(lowered);
  if (row != nullptr) return key_of_field(row->field);
  if (list != nullptr && !list->has_key(word)) return std::nullopt;
  return QueryKey{Aspect::other_key, {}, std::string(word)};
}

Error unknown_key(std::string_view word, const TaskList* list) {
  Error error{ErrorKind::usage, message(messages::kUnknownKey, word)};
  const std::string_view near = nearest(word, known_keys(list));
  if (!near.empty()) error.hints.push_back(message(messages::kDidYouMean, near));
  return error;
}

std::optional<Error> error_if_misspelt(std::string_view word, const TaskList* list) {
  Error error = unknown_key(word, list);
  return error.hints.empty() ? std::nullopt : std::optional(std::move(error));
}

}  // namespace tasks
