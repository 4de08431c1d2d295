#pragma once

namespace tasks {

// What is asked of the system's memory beside new and delete. Where it cannot do this, nothing
// happens.

/// Gives back what is free now, instead of keeping it for later.
void give_back_free_memory();

/// To be called before some 24 MiB are taken in small pieces: the system may then give them in huge
/// pages, with one interruption for each 2 MiB instead of 512. Takes none of it yet.
void expect_many_small_pieces();

}  // namespace tasks
