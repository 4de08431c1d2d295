#pragma once

#include "cli/binder.h"
#include "tasks/base/messages/help.h"

/// The kinds of values that completion knows something about.
namespace tasks::argument_kinds {

inline constexpr ArgumentKind kAssignment{messages::kAssignmentValue, Offer::assignment};
inline constexpr ArgumentKind kColumns{messages::kColumnsValue, Offer::columns};
inline constexpr ArgumentKind kCommand{messages::kCommandValue, Offer::commands};
inline constexpr ArgumentKind kFile{messages::kFileValue, Offer::files};
inline constexpr ArgumentKind kFormat{messages::kFormatValue, Offer::formats};
inline constexpr ArgumentKind kGrouping{messages::kGroupingValue, Offer::listed};
inline constexpr ArgumentKind kIdAndText{messages::kIdAndTextValue, Offer::one_id};
inline constexpr ArgumentKind kIds{messages::kIdValue, Offer::ids};
inline constexpr ArgumentKind kKey{messages::kKeyValue, Offer::keys};
inline constexpr ArgumentKind kLanguage{messages::kLanguageValue, Offer::listed};
inline constexpr ArgumentKind kPredicate{messages::kPredicateValue, Offer::query};
inline constexpr ArgumentKind kReportGrouping{messages::kReportGroupingValue, Offer::listed};
inline constexpr ArgumentKind kQuery{messages::kQueryValue, Offer::query};
inline constexpr ArgumentKind kReportWords{messages::kReportWordsValue, Offer::report};
inline constexpr ArgumentKind kShell{messages::kShellValue, Offer::listed};
inline constexpr ArgumentKind kSortKeys{messages::kSortValue, Offer::columns};
inline constexpr ArgumentKind kState{messages::kStateValue, Offer::states};
inline constexpr ArgumentKind kStatus{messages::kStatusValue, Offer::statuses};
inline constexpr ArgumentKind kThreeFiles{messages::kThreeFilesValue, Offer::files};
inline constexpr ArgumentKind kUnit{messages::kUnitValue, Offer::unit};
inline constexpr ArgumentKind kUnits{messages::kUnitsValue, Offer::units};
inline constexpr ArgumentKind kWhen{messages::kWhenValue, Offer::listed};

}  // namespace tasks::argument_kinds
