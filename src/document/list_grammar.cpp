#include "document/list_grammar.h"

namespace tasks {

bool scan_opening(Scanner& scanner, bool& is_bare_array) {
  scanner.skip_byte_order_mark();
  scanner.skip_blanks();
  is_bare_array = scanner.take('[');
  return is_bare_array || scanner.take('{');
}

bool scan_list_key(Scanner& scanner, bool& is_tasks) {
  scanner.skip_blanks();
  const std::string_view key = scanner.quoted();
  if (key.data() == nullptr) return false;
  scanner.skip_blanks();
  if (!scanner.take(':')) return false;
  scanner.skip_blanks();
  is_tasks = key == "tasks";
  if (is_tasks) return scanner.take('[');
  if (!scanner.value()) return false;
  scanner.skip_blanks();
  return scanner.take(',');
}

bool scan_first_bracket(Scanner& scanner, bool& is_closing) {
  scanner.skip_blanks();
  is_closing = scanner.take(']');
  return is_closing || scanner.take('{');
}

bool scan_task(Scanner& scanner, ScannedTask& task) {
  scanner.skip_blanks();
  if (!scanner.value()) return false;
  task.end = scanner.offset();
  scanner.skip_blanks();
  task.is_last = scanner.take(']');
  return task.is_last || scanner.take(',');
}

}  // namespace tasks
