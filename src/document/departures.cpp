#include "document/departures.h"

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
    if (departures_.size() > most_ || walk_.total() > kLargestText) return std::nullopt;
    return OtherVersion{walk_.head(), std::move(tail), std::move(departures_)};
  }

 private:
  /// False where a task is refused, or stands in front of those that were passed.
  Result<bool> pass_task() {
    if (place_ < outline_.size()) {
      TASKS_TRY_ASSIGN(is_same, walk_.pass(outline_.piece(place_)));
      place_ += is_same ? 1 : 0;
      if (is_same) return true;
    }
    TASKS_TRY_ASSIGN(task, walk_.next());
    const std::optional<IdDigest> id =
        task ? digest_of_id(walk_.task(), walk_.task().root()) : std::nullopt;
    return id && take(*id, task->piece);
  }

  bool take(IdDigest id, std::string_view piece) {
    const std::optional<std::size_t> place = outline_.find(id);
    if (!place) {
      departures_.push_back({Departure::Kind::extra, place_, std::string(piece)});
      return true;
    }
    if (*place < place_) return false;
    miss_up_to(*place);
    if (piece != outline_.piece(*place)) {
      departures_.push_back({Departure::Kind::changed, *place, std::string(piece)});
    }
    place_ = *place + 1;
    return true;
  }

  void miss_up_to(std::size_t place) {
    for (; place_ < place; ++place_) departures_.push_back({Departure::Kind::missing, place_});
  }

  const ListOutline& outline_;
  std::size_t most_;
  TaskWalk walk_;
  std::size_t place_ = 0;  ///< of the outlined task that is expected next
  std::vector<Departure> departures_;
};

}  // namespace

Result<std::optional<OtherVersion>> compare(const ListOutline& outline, const ReadBytes& other,
                                            std::size_t most) {
  return Comparison(outline, other, most).run();
}

}  // namespace tasks
