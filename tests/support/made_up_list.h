#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace tasks {

/// A made-up list of 2023 with a lifelike year behind it, as the file's JSON in the canonical
/// layout: deadlines of every kind, reports by units over the months, some punctual, some late,
/// some silent, milestones met, tasks done, submitted, paused and cancelled. The same arguments
/// give the same bytes on every machine. About 1 KB a task.
std::string made_up_list(std::size_t tasks, std::uint32_t seed);

}  // namespace tasks
