#include "tasks/query/describe.h"

#include <type_traits>

#include <fmt/format.h>

#include "tasks/base/messages/query.h"
#include "tasks/base/text.h"

namespace tasks {
namespace {

class Describer {
 public:
  explicit Describer(Language language) : language_(language) {}

  std::string words(const Query& query) const {
    switch (query.kind) {
      case Query::Kind::all_of:
        if (query.parts.empty()) return std::string(messages::kEveryTask.in(language_));
        return joined(query, messages::kAnd, Query::Kind::any_of);
      case Query::Kind::any_of:
        return joined(query, messages::kOr, Query::Kind::all_of);
      case Query::Kind::none_of:
        return negated(query.parts.front());
      case Query::Kind::condition:
        break;
    }
    const Condition& condition = *query.condition;
    return std::visit([&](const auto& test) { return words(condition.key, test); }, condition.test);
  }

 private:
  template <class... Arguments>
  std::string say(LocalText text, Arguments&&... arguments) const {
    return format(message(text, std::forward<Arguments>(arguments)...), language_);
  }

  std::string joined(const Query& query, LocalText joint, Query::Kind weaker) const {
    std::string result;
    for (const Query& part : query.parts) {
      if (!result.empty()) result += joint.in(language_);
      const std::string inner = words(part);
      result += part.kind == weaker ? say(messages::kInParentheses, inner) : inner;
    }
    return result;
  }

  std::string negated(const Query& query) const {
    const bool asks_presence = query.kind == Query::Kind::condition &&
                               std::holds_alternative<IsPresent>(query.condition->test);
    if (asks_presence) return say(messages::kIsAbsent, name(query.condition->key));
    return say(messages::kNot, words(query));
  }

  std::string name(const QueryKey& key) const {
    switch (key.aspect) {
      case Aspect::text:
        return std::string(messages::kTextName.in(language_));
      case Aspect::due:
        return std::string(messages::kDueName.in(language_));
      case Aspect::other_key:
        return escape_controls(key.name);
      case Aspect::field:
        break;
    }
    return std::string(row_of(*key.field).label.in(language_));
  }

  template <class Items, class Words>
  std::string alternatives(const Items& items, const Words& word_of) const {
    std::string result;
    for (const auto& item : items) {
      if (!result.empty()) result += messages::kBetweenValues.in(language_);
      result += word_of(item);
    }
    return result;
  }

  std::string quoted(std::string_view text) const { return say(messages::kQuotedValue, text); }

  std::string words(const QueryKey& key, const Contains& test) const {
    return say(messages::kContains, name(key),
               alternatives(test.texts, [&](const auto& text) { return quoted(text.typed()); }));
  }

  std::string words(const QueryKey& key, const Equals& test) const {
    return say(messages::kIs, name(key),
               alternatives(test.texts, [&](const std::string& text) { return quoted(text); }));
  }

  std::string words(const QueryKey& key, const Matches& test) const {
    return say(messages::kMatches, name(key), test.regex.pattern());
  }

  std::string words(const QueryKey& key, const InDays& test) const {
    if (!test.first) return say(messages::kIsUntil, name(key), to_string(*test.last));
    if (!test.last) return say(messages::kIsFrom, name(key), to_string(*test.first));
    if (test.first == test.last) return say(messages::kIsOn, name(key), to_string(*test.first));
    return say(messages::kIsBetween, name(key), to_string(*test.first), to_string(*test.last));
  }

  std::string words(const QueryKey& key, const InNumbers& test) const {
    const auto number = [](double value) { return fmt::format("{}", value); };
    if (!test.least) {
      return say(test.most_included ? messages::kIsAtMost : messages::kIsLess, name(key),
                 number(*test.most));
    }
    if (!test.most) {
      return say(test.least_included ? messages::kIsAtLeast : messages::kIsGreater, name(key),
                 number(*test.least));
    }
    if (*test.least == *test.most) return say(messages::kIsOn, name(key), number(*test.least));
    return say(messages::kIsBetween, name(key), number(*test.least), number(*test.most));
  }

  std::string words(const QueryKey& key, const HasStatus& test) const {
    return say(messages::kIs, name(key), alternatives(test.statuses, [&](Status status) {
                 return std::string(label(status).in(language_));
               }));
  }

  std::string words(const QueryKey& key, const HasState& test) const {
    return say(messages::kIs, name(key), alternatives(test.states, [&](State state) {
                 return std::string(label(state).in(language_));
               }));
  }

  std::string words(const QueryKey& key, const HasId& test) const {
    return say(messages::kIsOn, name(key), id_words(test.ids));
  }

  std::string words(const QueryKey& key, const IsPresent&) const {
    return say(messages::kIsPresent, name(key));
  }

  Language language_;
};

}  // namespace

std::string describe(const Query& query, Language language) {
  return Describer(language).words(query);
}

std::string id_words(const IdSet& ids) {
  std::string words;
  const auto add = [&words](std::string_view word) {
    words.append(words.empty() ? "" : ",").append(word);
  };
  for (const std::string& text : ids.texts()) add(text);
  for (const IdSet::Range& range : ids.ranges())
    add(fmt::format("{}..{}", range.first, range.last));
  return words;
}

}  // namespace tasks
