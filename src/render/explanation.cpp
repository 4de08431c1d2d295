#include "tasks/render/explanation.h"

#include <string>

#include "tasks/base/messages/cli.h"
#include "tasks/deadline/explain.h"
#include "tasks/query/describe.h"

namespace tasks {
namespace {

Grid without_readings(Language language) {
  Grid grid;
  grid.columns = {{"text", messages::kPhraseColumn.in(language), Align::left, true},
                  {"reading", messages::kReadingColumn.in(language), Align::left, true}};
  return grid;
}

}  // namespace

Grid explanation_grid(const std::vector<Deadline>& readings, const DeadlineContext& context,
                      Language language) {
  Grid grid = without_readings(language);
  for (const Deadline& reading : readings) {
    for (const Message& sentence : explain(reading, context)) {
      grid.rows.push_back({{std::string(reading.text)}, {format(sentence, language)}});
    }
  }
  return grid;
}

Grid query_grid(std::string_view text, const Query& query, Language language) {
  Grid grid = without_readings(language);
  grid.rows.push_back({{std::string(text)}, {describe(query, language)}});
  return grid;
}

}  // namespace tasks
