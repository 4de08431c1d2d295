#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tasks {

/// The ends of a queue of Queues.
struct QueueEnds {
  std::uint32_t first;
  std::uint32_t last;
};

/// Queues of indices, each under a key. `Map` is a map from such keys to QueueEnds. An index is put
/// at most once. REQUIRES: indices below 2^32.
template <class Map>
class Queues {
 public:
  using Key = typename Map::key_type;

  /// Behind those that were put under the same key.
  void put(const Key& key, std::size_t index) {
    if (next_.size() <= index) next_.resize(index + 1);
    const auto added = static_cast<std::uint32_t>(index);
    const auto [queue, is_new] = queues_.try_emplace(key, QueueEnds{added, added});
    if (is_new) return;
    next_[queue->second.last] = added;
    queue->second.last = added;
  }

  bool has(const Key& key) const { return queues_.contains(key); }

  /// The one that was put first; nothing where none is left.
  std::optional<std::size_t> take(const Key& key) {
    const auto queue = queues_.find(key);
    if (queue == queues_.end()) return std::nullopt;
    const std::uint32_t index = queue->second.first;
    if (index == queue->second.last) {
      queues_.erase(queue);
    } else {
      queue->second.first = next_[index];
    }
    return index;
  }

 private:
  Map queues_;
  std::vector<std::uint32_t> next_;  ///< by index: the one behind it
};

}  // namespace tasks
