#include "cli/globals.h"

#include "cli/argument_kinds.h"
#include "tasks/base/messages/difference.h"
#include "tasks/base/messages/help.h"

namespace tasks {

void Globals::declare(Binder& binder) {
  binder.option("-f,--file", files, argument_kinds::kFile, messages::kHelpFile);
  binder.option("--today", today, messages::kDayValue, messages::kHelpToday);
  binder.option("--year", year, messages::kYearValue, messages::kHelpYear);
  binder.option("--lang", language, argument_kinds::kLanguage, messages::kHelpLanguage);
  binder.option("--color", colour, argument_kinds::kWhen, messages::kHelpColour);
  binder.option("--width", width, messages::kWidthValue, messages::kHelpWidth);
  binder.option("-F,--format", format, argument_kinds::kFormat, messages::kHelpFormat);
  binder.option("-o,--output", output, argument_kinds::kFile, messages::kHelpOutput);
  binder.flag("--labels", labels, messages::kHelpLabels);
  binder.flag("--excel", excel, messages::kHelpExcel);
  binder.flag("--raw", raw, messages::kHelpRaw);
  binder.flag("-q,--quiet", quiet, messages::kHelpQuiet);
  binder.flag("--no-pager", no_pager, messages::kHelpNoPager);
  binder.flag("--version", version, messages::kHelpVersion);
  binder.flag("-h,--help", help, messages::kHelpHelp);
}

void WriteOptions::declare(Binder& binder) {
  binder.flag("--dry-run", dry_run, messages::kHelpDryRun);
  binder.flag("--stdout", to_stdout, messages::kHelpStdout);
  binder.option("--wait", wait, messages::kDurationValue, messages::kHelpWait);
}

void ReadingOptions::declare(Binder& binder) {
  binder.option("--as-of", as_of, messages::kAsOfValue, messages::kHelpAsOf);
}

}  // namespace tasks
