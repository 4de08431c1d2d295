#include "document/decode_lights.h"

#include <utility>

#include "document/bad_value.h"
#include "document/decode_values.h"
#include "tasks/base/messages/lights.h"

namespace tasks {
namespace {

constexpr int kMostDays = 36600;
constexpr std::size_t kLongestName = 60;  // it is printed with every task

void add(Findings& findings, const Node& node, Message what) {
  findings.add(Rule::bad_light, [&] {
    return Finding{Rule::bad_light, std::move(what), node.span.begin};
  });
}

/// Reads the thresholds of one colour.
class RuleDecoder {
 public:
  RuleDecoder(const SpanTree& tree, std::string_view colour, Findings& findings)
      : tree_(tree), colour_(colour), findings_(findings) {}

  LightRule decode(const Node& object) {
    LightRule rule;
    for (const Node& member : tree_.children(object)) decode_member(rule, member);
    return rule;
  }

 private:
  void decode_member(LightRule& rule, const Node& member) {
    if (member.key == "name") {
      decode_name(rule, member);
    } else if (member.key == "overdue_days") {
      decode_days(rule.overdue_days, member, 1);
    } else if (member.key == "due_soon_days") {
      decode_days(rule.due_soon_days, member, 0);
    } else if (member.key == "silent_days") {
      decode_days(rule.silent_days, member, 1);
    } else if (member.key == "behind_points") {
      decode_points(rule.behind_points, member);
    } else {
      note(member, message(messages::kLightsUnknownKey, colour_, member.key));
    }
  }

  void decode_name(LightRule& rule, const Node& member) {
    const auto text = decode_text(member);
    if (!text) return note_bad_value(member);
    if (text->size() > kLongestName) {
      return note(member, message(messages::kLightsLongName, colour_, kLongestName));
    }
    rule.name = *text;
  }

  void decode_days(std::optional<int>& into, const Node& member, int least) {
    const std::optional<double> number = decode_number(tree_, member);
    const bool fits = number && *number >= least && *number <= kMostDays;
    if (fits && static_cast<double>(static_cast<int>(*number)) == *number) {
      into = static_cast<int>(*number);
    } else {
      note_bad_value(member);
    }
  }

  void decode_points(std::optional<double>& into, const Node& member) {
    const std::optional<double> number = decode_number(tree_, member);
    if (number && *number >= 0 && *number < 100) {
      into = number;
    } else {
      note_bad_value(member);
    }
  }

  void note_bad_value(const Node& member) {
    if (member.kind == ValueKind::null) return;
    note(member,
         message(messages::kLightsBadValue, colour_, member.key, as_written(tree_, member)));
  }

  void note(const Node& node, Message what) { add(findings_, node, std::move(what)); }

  const SpanTree& tree_;
  std::string_view colour_;
  Findings& findings_;
};

}  // namespace

Lights decode_lights(const SpanTree& tree, const Node& node, Findings& findings) {
  if (node.kind != ValueKind::object) return {};
  Lights lights;
  lights.rules = {};
  for (const Node& member : tree.children(node)) {
    const std::optional<LightColour> colour = parse_light_colour(member.key);
    if (!colour) {
      add(findings, member, message(messages::kLightsUnknownColour, member.key));
    } else if (member.kind != ValueKind::object) {
      add(findings, member,
          message(messages::kLightsNotObject, member.key, as_written(tree, member)));
    } else {
      lights.of(*colour) = RuleDecoder(tree, member.key, findings).decode(member);
    }
  }
  return lights;
}

}  // namespace tasks
