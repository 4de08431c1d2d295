#include <string>

#include <fmt/format.h>

#include "tasks/query/describe.h"
#include "tasks/render/json.h"

namespace tasks {
namespace {

template <class Items, class TextOf>
std::string texts_json(const Items& items, const TextOf& text_of) {
  std::string out = "[";
  for (const auto& item : items) {
    if (out.size() > 1) out += ',';
    out += quoted_json(text_of(item));
  }
  return out + ']';
}

std::string member(std::string_view key, std::string_view json) {
  return fmt::format(",\"{}\":{}", key, json);
}

std::string test_json(const Contains& test) {
  return member("contains",
                texts_json(test.texts, [](const SearchText& text) { return text.typed(); }));
}

std::string test_json(const Equals& test) {
  return member("is", texts_json(test.texts, [](const std::string& text) { return text; }));
}

std::string test_json(const Matches& test) {
  return member("matches", quoted_json(test.regex.pattern()));
}

std::string test_json(const InDays& test) {
  std::string out;
  if (test.first) out += member("from", quoted_json(to_string(*test.first)));
  if (test.last) out += member("to", quoted_json(to_string(*test.last)));
  return out;
}

std::string test_json(const InNumbers& test) {
  const auto number = [](double value) { return fmt::format("{}", value); };
  std::string out;
  if (test.least) {
    out += member(test.least_included ? "at_least" : "greater_than", number(*test.least));
  }
  if (test.most) out += member(test.most_included ? "at_most" : "less_than", number(*test.most));
  return out;
}

std::string test_json(const HasStatus& test) {
  return member("is", texts_json(test.statuses, [](Status status) { return code(status); }));
}

std::string test_json(const HasState& test) {
  return member("is", texts_json(test.states, [](State state) { return code(state); }));
}

std::string test_json(const HasId& test) {
  return member("is", quoted_json(id_words(test.ids)));
}

std::string test_json(const IsPresent&) {
  return member("present", "true");
}

std::string reading_json(const Query& query);

std::string parts_json(const std::vector<Query>& parts) {
  std::string out;
  for (const Query& part : parts) out += (out.empty() ? "" : ",") + reading_json(part);
  return '[' + out + ']';
}

std::string reading_json(const Query& query) {
  switch (query.kind) {
    case Query::Kind::all_of:
      return "{\"all\":" + parts_json(query.parts) + '}';
    case Query::Kind::any_of:
      return "{\"any\":" + parts_json(query.parts) + '}';
    case Query::Kind::none_of:
      return "{\"not\":" + reading_json(query.parts.front()) + '}';
    case Query::Kind::condition:
      break;
  }
  const std::string test =
      std::visit([](const auto& kind) { return test_json(kind); }, query.condition->test);
  return "{\"key\":" + quoted_json(query.condition->key.name) + test + '}';
}

std::string understood(const Query& query) {
  return fmt::format("\"words\":{{\"zh\":{},\"en\":{}}},\"reading\":{}",
                     quoted_json(describe(query, Language::zh)),
                     quoted_json(describe(query, Language::en)), reading_json(query));
}

}  // namespace

std::string query_json(std::string_view text, const Query& query) {
  return fmt::format("{{\"query\":{},{}}}\n", quoted_json(text), understood(query));
}

std::string query_json(const Query& query) {
  return '{' + understood(query) + '}';
}

}  // namespace tasks
