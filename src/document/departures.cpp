#include "document/departures.h"

#include <algorithm>
#include <utility>

#include "document/task_walk.h"

namespace tasks {
namespace {

class Comparison {
 public:
  Comparison(const ListOutline& outline, const ReadBytes& other, std::size_t most)
      : outline_(outline), most_(most), walk_(other) {}

  Result<std::optional<OtherVersion>> run() {
    TASKS_TRY_ASSIGN(begun, walk_.begin());
    if (!begun || walk_.is_bare_array() != outline_.is_bare_array()) return std::nullopt;
    while (!walk_.at_end()) {
      TASKS_TRY_ASSIGN(passed, pass_task());
      if (!passed || departures_.size() > most_) return std::nullopt;
    }
    miss_up_to(outline_.size());
    TASKS_TRY_ASSIGN(tail, walk_.rest());
    OtherVersion version{walk_.head(), std::move(tail), std::move(departures_)};
    const bool is_valid = version.departures.size() <= most_ && walk_.total() <= kLargestText &&
                          all_moved_from_their_places(version);
    return is_valid ? std::optional(std::move(version)) : std::nullopt;
  }

 private:
  /// False where a task is refused.
  Result<bool> pass_task() {
    if (place_ < outline_.size()) {
      TASKS_TRY_ASSIGN(is_same, walk_.pass(outline_.piece(place_)));
      place_ += is_same ? 1 : 0;
      if (is_same) return true;
    }
    TASKS_TRY_ASSIGN(task, walk_.next());
    const std::optional<IdDigest> id =
        task ? digest_of_id(walk_.task(), walk_.task().root()) : std::nullopt;
    if (!id) return false;
    TASKS_TRY(take(outline_.find(*id), std::string(task->piece)));
    return true;
  }

  Result<void> take(std::optional<std::size_t> place, std::string piece) {
    TASKS_TRY_ASSIGN(is_moved, moved(place));
    if (is_moved) moved_.push_back(*place);
    if (!place || is_moved) {
      departures_.push_back({Departure::Kind::extra, place_, std::move(piece)});
      return {};
    }
    miss_up_to(*place);
    place_ = *place + 1;
    if (piece != outline_.piece(*place)) {
      departures_.push_back({Departure::Kind::changed, *place, std::move(piece)});
    }
    return {};
  }

  /// True where the task that was taken is an outlined one that stands elsewhere: behind it, the
  /// other version does not go on as the outlined list does.
  Result<bool> moved(std::optional<std::size_t> place) {
    if (!place || *place == place_) return false;
    if (*place < place_) return true;
    if (walk_.at_end()) return false;
    if (*place + 1 == outline_.size()) return true;
    TASKS_TRY_ASSIGN(goes_on, walk_.stands_here(outline_.piece(*place + 1)));
    return !goes_on;
  }

  bool all_moved_from_their_places(const OtherVersion& version) const {
    return std::all_of(moved_.begin(), moved_.end(), [&version](std::size_t place) {
      const Departure* const instead = version.instead_of(place);
      return instead != nullptr && instead->kind == Departure::Kind::missing;
    });
  }

  void miss_up_to(std::size_t place) {
    for (; place_ < place; ++place_) departures_.push_back({Departure::Kind::missing, place_});
  }

  const ListOutline& outline_;
  std::size_t most_;
  TaskWalk walk_;
  std::size_t place_ = 0;  ///< of the outlined task that is expected next
  std::vector<Departure> departures_;
  std::vector<std::size_t> moved_;  ///< outlined places of tasks that were found elsewhere
};

}  // namespace

const Departure* OtherVersion::instead_of(std::size_t place) const {
  const auto is_before = [](const Departure& departure, std::size_t wanted) {
    return departure.place < wanted;
  };
  auto found = std::lower_bound(departures.begin(), departures.end(), place, is_before);
  while (found != departures.end() && found->kind == Departure::Kind::extra) ++found;
  return found != departures.end() && found->place == place ? &*found : nullptr;
}

Result<std::optional<OtherVersion>> compare(const ListOutline& outline, const ReadBytes& other,
                                            std::size_t most) {
  return Comparison(outline, other, most).run();
}

}  // namespace tasks
