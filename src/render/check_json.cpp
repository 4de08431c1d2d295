#include <string>

#include "tasks/render/check.h"
#include "tasks/render/json.h"

namespace tasks {
namespace {

/// Machine formats speak one language.
constexpr Language kLanguage = Language::en;

std::string hints_json(const PlacedFinding& finding) {
  std::string out = "[";
  for (const Message& hint : finding.hints) {
    if (out.size() > 1) out += ',';
    out += quoted_json(format(hint, kLanguage));
  }
  return out + ']';
}

std::string id_json(const std::optional<TaskId>& id) {
  if (!id) return "null";
  return id->number() ? std::string(id->text()) : quoted_json(id->text());
}

std::string finding_json(const FileCheck& file, const PlacedFinding& finding) {
  const RuleRow& rule = row_of(finding.rule);
  std::string out = "{\"file\":" + quoted_json(file.file);
  out += ",\"line\":" + std::to_string(finding.place.line);
  out += ",\"column\":" + std::to_string(finding.place.column);
  out += ",\"severity\":" + quoted_json(code(rule.severity));
  out += ",\"rule\":" + quoted_json(rule.name);
  out += ",\"id\":" + id_json(finding.task);
  out += ",\"message\":" + quoted_json(format(finding.what, kLanguage));
  out += ",\"hints\":" + hints_json(finding);
  return out + '}';
}

std::string count_json(const CheckReport& report, Severity severity) {
  return std::to_string(report.count(severity));
}

}  // namespace

std::string check_json(const CheckReport& report) {
  std::string out = "{\"errors\":" + count_json(report, Severity::error);
  out += ",\"warnings\":" + count_json(report, Severity::warning);
  out += ",\"information\":" + count_json(report, Severity::information);
  out += ",\"findings\":[";
  bool first = true;
  for (const FileCheck& file : report.files) {
    for (const PlacedFinding& finding : file.findings) {
      out += first ? "\n" : ",\n";
      out += finding_json(file, finding);
      first = false;
    }
  }
  return out + (first ? "]}\n" : "\n]}\n");
}

std::string check_jsonl(const CheckReport& report) {
  std::string out;
  for (const FileCheck& file : report.files) {
    for (const PlacedFinding& finding : file.findings) out += finding_json(file, finding) + '\n';
  }
  return out;
}

}  // namespace tasks
