#pragma once

#include <string_view>

namespace tasks {

/// True where a spreadsheet would run `cell` as a formula instead of showing it: it begins, after
/// blanks, quotes, tabs and line breaks, with one of = + - @ (also full-width), or with a tab or CR
/// itself. Plain numbers (-12.5) and a lone `-` are no formulas.
/// Source: OWASP, CSV Injection; ASVS 1.2.10.
bool runs_as_formula(std::string_view cell);

}  // namespace tasks
