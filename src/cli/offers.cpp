#include "cli/offers.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "cli/columns.h"
#include "cli/command.h"
#include "cli/settings.h"
#include "cli/topics.h"
#include "tasks/base/distinct_texts.h"
#include "tasks/base/messages/cli.h"
#include "tasks/base/text.h"
#include "tasks/deadline/life.h"
#include "tasks/model/field.h"
#include "tasks/report/status_report.h"

namespace tasks {
namespace {

using Candidates = std::vector<Candidate>;

constexpr std::string_view kBetweenUnits = "、";

std::vector<const Task*> tasks_of(const OfferContext& context) {
  std::vector<const Task*> all;
  if (context.list == nullptr) return all;
  for (const Task& task : context.list->tasks) all.push_back(&task);
  return all;
}

/// `zh|en` as two candidates.
Candidates listed(std::string_view words) {
  Candidates all;
  for (;;) {
    const std::size_t bar = words.find('|');
    all.push_back({std::string(words.substr(0, bar)), {}});
    if (bar == std::string_view::npos) return all;
    words.remove_prefix(bar + 1);
  }
}

/// Commands and the other topics of help.
Candidates topics(Language language) {
  Candidates all;
  for (const Command& command : all_commands()) {
    all.push_back({std::string(command.name), std::string(command.summary.in(language))});
  }
  for (const Topic& topic : all_topics()) {
    all.push_back({std::string(topic.name), std::string(topic.summary.in(language))});
  }
  return all;
}

Candidates formats() {
  Candidates all;
  for (const std::string_view name : format_names()) all.push_back({std::string(name), {}});
  return all;
}

Candidates ids(const OfferContext& context) {
  constexpr std::size_t kReadable = 48;
  Candidates all;
  for (const Task* task : tasks_of(context)) {
    all.push_back({std::string(task->id.text()), truncate(short_name(*task), kReadable)});
  }
  return all;
}

/// Codes; labels where somebody began to type one.
Candidates statuses(std::string_view typed, Language language) {
  const bool by_label = !typed.empty() && static_cast<unsigned char>(typed.front()) >= 0x80;
  Candidates all;
  for (const Status status : all_statuses()) {
    const std::string name(code(status));
    const std::string words(label(status).in(by_label ? Language::zh : language));
    all.push_back(by_label ? Candidate{words, name} : Candidate{name, words});
  }
  return all;
}

Candidates states(std::string_view typed, Language language) {
  const bool by_label = !typed.empty() && static_cast<unsigned char>(typed.front()) >= 0x80;
  Candidates all;
  for (const State state : all_states()) {
    const std::string name(code(state));
    const std::string words(label(state).in(by_label ? Language::zh : language));
    all.push_back(by_label ? Candidate{words, name} : Candidate{name, words});
  }
  return all;
}

/// The units that lead a task, are responsible or reported, each once.
std::vector<std::string_view> units_of(const Task& task) {
  DistinctTexts units;
  for (const std::string_view unit : task.lead) units.add(unit);
  for (const std::string_view unit : task.units) units.add(unit);
  for (const ProgressEntry& entry : task.progress) units.add(entry.unit);
  return std::move(units).all();
}

/// Every unit of the list in its order, with the number of its tasks.
Candidates units(const OfferContext& context) {
  std::map<std::string_view, std::size_t> tasks_with;
  std::vector<std::string_view> in_order;
  for (const Task* task : tasks_of(context)) {
    for (const std::string_view unit : units_of(*task)) {
      if (tasks_with[unit]++ == 0) in_order.push_back(unit);
    }
  }
  Candidates all;
  for (const std::string_view unit : in_order) {
    const Message count = message(messages::kTaskCount, tasks_with[unit]);
    all.push_back({std::string(unit), format(count, context.language)});
  }
  return all;
}

Candidates columns(const OfferContext& context) {
  Candidates all;
  for (const std::string_view key : every_column(tasks_of(context))) {
    all.push_back({std::string(key), std::string(column_heading(key, context.language))});
  }
  return all;
}

/// What can be set: no derived field, and not the id.
Candidates keys(const OfferContext& context) {
  Candidates all = columns(context);
  std::erase_if(all, [](const Candidate& candidate) {
    return candidate.text == row_of(Field::id).key || is_reserved(candidate.text);
  });
  return all;
}

std::size_t end_of_last(std::string_view typed, std::string_view separator) {
  const std::size_t at = typed.rfind(separator);
  return at == std::string_view::npos ? 0 : at + separator.size();
}

/// Each candidate behind what stands before it in the same word.
Candidates behind(std::string_view head, Candidates all) {
  for (Candidate& candidate : all) candidate.text.insert(0, head);
  return all;
}

/// KEY=, and then what the key takes; also behind `+=`, `-=`, `!=`.
Candidates assignments(std::string_view typed, const OfferContext& context) {
  const std::size_t equals = typed.find('=');
  if (equals == std::string_view::npos) {
    Candidates all = keys(context);
    for (Candidate& candidate : all) candidate.text += '=';
    return all;
  }
  std::string_view key = typed.substr(0, equals);
  while (key.ends_with('+') || key.ends_with('-') || key.ends_with('!')) key.remove_suffix(1);
  const std::string_view head = typed.substr(0, equals + 1);
  const FieldRow* field = find_field(key);
  if (field == nullptr) return {};
  if (field->type == FieldType::status) {
    return behind(head, statuses(typed.substr(equals + 1), context.language));
  }
  const bool takes_units = field->field == Field::lead || field->field == Field::units;
  return takes_units ? behind(head, units(context)) : Candidates{};
}

/// KEY: and then what the key takes; an id where a number was begun.
Candidates query_words(std::string_view typed, const OfferContext& context) {
  const std::size_t colon = typed.find(':');
  if (colon == std::string_view::npos) {
    if (!typed.empty() && typed.front() >= '0' && typed.front() <= '9') {
      return behind(typed.substr(0, end_of_last(typed, ",")), ids(context));
    }
    Candidates all = columns(context);
    for (const std::string_view key : {"due", "text", "no", "has"}) {
      all.push_back({std::string(key), {}});
    }
    for (Candidate& candidate : all) candidate.text += ':';
    return all;
  }
  const std::string_view key = typed.substr(0, colon);
  const std::string_view head = typed.substr(0, std::max(colon + 1, end_of_last(typed, ",")));
  const std::string_view value = typed.substr(head.size());
  if (key == "no" || key == "has") return behind(head, columns(context));
  const FieldRow* field = find_field(key);
  if (field == nullptr) return {};
  switch (field->field) {
    case Field::status:
      return behind(head, statuses(value, context.language));
    case Field::state:
      return behind(head, states(value, context.language));
    case Field::lead:
    case Field::units:
      return behind(head, units(context));
    case Field::id:
      return behind(head, ids(context));
    default:
      return {};
  }
}

Candidates report_words(std::string_view typed, const OfferContext& context) {
  Candidates all;
  for (const std::string_view kind : report_kinds()) all.push_back({std::string(kind), {}});
  Candidates more = query_words(typed, context);
  std::move(more.begin(), more.end(), std::back_inserter(all));
  return all;
}

Candidates all_offers(const ArgumentKind& kind, std::string_view typed,
                      const OfferContext& context) {
  const std::size_t comma = end_of_last(typed, ",");
  switch (kind.offer) {
    case Offer::nothing:
    case Offer::files:
      return {};
    case Offer::listed:
      return listed(kind.name.in(context.language));
    case Offer::commands:
      return topics(context.language);
    case Offer::formats:
      return formats();
    case Offer::ids:
      return behind(typed.substr(0, comma), ids(context));
    case Offer::one_id:
      return ids(context);
    case Offer::columns:
      return behind(typed.substr(0, comma), columns(context));
    case Offer::keys:
      return keys(context);
    case Offer::assignment:
      return assignments(typed, context);
    case Offer::statuses:
      return statuses(typed, context.language);
    case Offer::states:
      return states(typed, context.language);
    case Offer::query:
      return query_words(typed, context);
    case Offer::report:
      return report_words(typed, context);
    case Offer::unit:
      return units(context);
    case Offer::units:
      return behind(typed.substr(0, end_of_last(typed, kBetweenUnits)), units(context));
  }
  return {};
}

}  // namespace

bool wants_list(Offer offer) {
  switch (offer) {
    case Offer::nothing:
    case Offer::listed:
    case Offer::files:
    case Offer::commands:
    case Offer::formats:
    case Offer::statuses:
    case Offer::states:
      return false;
    default:
      return true;
  }
}

std::vector<Candidate> beginning_with(std::string_view typed, std::vector<Candidate> all) {
  std::erase_if(all, [typed](const Candidate& candidate) {
    return !candidate.text.starts_with(typed) || candidate.text.empty() ||
           escape_controls(candidate.text) != candidate.text;
  });
  return all;
}

std::vector<Candidate> offers(const ArgumentKind& kind, std::string_view typed,
                              const OfferContext& context) {
  return beginning_with(typed, all_offers(kind, typed, context));
}

}  // namespace tasks
