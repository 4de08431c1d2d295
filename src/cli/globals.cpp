#include "cli/globals.h"

#include "tasks/base/messages/cli.h"

namespace tasks {

void Globals::declare(Binder& binder) {
  binder.option("-f,--file", files, messages::kFileValue, messages::kHelpFile);
  binder.option("--today", today, messages::kDayValue, messages::kHelpToday);
  binder.option("--year", year, messages::kYearValue, messages::kHelpYear);
  binder.option("--lang", language, messages::kLanguageValue, messages::kHelpLanguage);
  binder.option("--color", colour, messages::kWhenValue, messages::kHelpColour);
  binder.option("--width", width, messages::kWidthValue, messages::kHelpWidth);
  binder.option("-F,--format", format, messages::kFormatValue, messages::kHelpFormat);
  binder.option("-o,--output", output, messages::kFileValue, messages::kHelpOutput);
  binder.flag("-q,--quiet", quiet, messages::kHelpQuiet);
  binder.flag("--version", version, messages::kHelpVersion);
  binder.flag("-h,--help", help, messages::kHelpHelp);
}

void WriteOptions::declare(Binder& binder) {
  binder.flag("--dry-run", dry_run, messages::kHelpDryRun);
  binder.flag("--stdout", to_stdout, messages::kHelpStdout);
}

}  // namespace tasks
