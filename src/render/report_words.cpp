#include "render/report_words.h"

#include <fmt/format.h>

#include "tasks/base/message.h"
#include "tasks/base/messages/lights.h"
#include "tasks/base/messages/report.h"
#include "tasks/model/field.h"
#include "tasks/query/describe.h"

namespace tasks {

std::string share_words(Share share) {
  return fmt::format("{}.{}", share / 10, share % 10);
}

std::string_view light_words(const StatusReport& report, std::size_t place, Language language) {
  if (place >= kLightColours) return messages::kNoLight.in(language);
  const auto colour = static_cast<LightColour>(place);
  return Light{&report.list->lights.of(colour), colour}.words(language);
}

std::string_view light_code(std::size_t place) {
  return place < kLightColours ? code(static_cast<LightColour>(place)) : "none";
}

std::string scope_words(const StatusReport& report, Language language) {
  const Query& query = report.request.query;
  if (query.is_empty()) return {};
  return format(message(messages::kScope, describe(query, language)), language);
}

std::string_view grouping_words(Grouping grouping, Language language) {
  switch (grouping) {
    case Grouping::lead:
      return row_of(Field::lead).label.in(language);
    case Grouping::units:
      return messages::kColumnUnit.in(language);
    case Grouping::group:
      return row_of(Field::group).label.in(language);
    case Grouping::status:
      break;
  }
  return row_of(Field::status).label.in(language);
}

}  // namespace tasks
