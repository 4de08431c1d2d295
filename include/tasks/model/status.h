#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/base/result.h"

namespace tasks {

/// 状态: where the work stands, as the office says it. Missing in the file means not_started.
enum class Status : std::uint8_t { not_started, in_progress, submitted, done, paused, cancelled };

/// The word in the file and in machine formats: `in_progress`.
std::string_view code(Status status);

/// The label: 推进中.
LocalText label(Status status);

/// Reads a code, a label of either language or a common synonym (销号, 进行中). Case of ASCII
/// letters, and `-` or a blank for `_`, do not matter.
std::optional<Status> parse_status(std::string_view word);

/// The same; the error, of kind usage, names the nearest word and what is accepted.
Result<Status> read_status(std::string_view word);

/// True for done and cancelled: nothing is expected any more.
bool is_finished(Status status);

/// All statuses, in the order above.
const std::vector<Status>& all_statuses();

/// Every word that parse_status accepts, for hints and completion.
std::vector<std::string_view> status_words();

}  // namespace tasks
