#include "tasks/document/partial_document.h"

#include <algorithm>
#include <atomic>
#include <string>
#include <string_view>
#include <utility>

#include "document/layout.h"
#include "document/list_stream.h"

namespace tasks {
namespace {

/// A stretch of the part and where it stands in the file.
struct Stretch {
  std::size_t begin;  ///< in the part
  std::size_t end;
  std::size_t in_file;
};

/// Where the part's bytes stand in the file.
class PlacesInFile {
 public:
  void add(std::size_t begin, std::size_t end, std::size_t in_file) {
    const bool goes_on = !stretches_.empty() && stretches_.back().end == begin &&
                         in_file - stretches_.back().in_file == begin - stretches_.back().begin;
    if (goes_on) {
      stretches_.back().end = end;
    } else {
      stretches_.push_back({begin, end, in_file});
    }
  }

  /// Makes a splice of the part one of the file. False where it would reach over what the part
  /// leaves out.
  bool move_to_file(ByteSplice& splice) const {
    const auto ends_before = [&splice](const Stretch& stretch) { return stretch.end < splice.end; };
    const auto first = std::partition_point(stretches_.begin(), stretches_.end(), ends_before);
    if (first == stretches_.end() || splice.begin < first->begin) return false;
    // An empty span between two stretches has a place behind the one and before the other.
    const auto next = std::next(first);
    const bool at_border = next != stretches_.end() && next->begin <= splice.begin;
    if (at_border) return false;
    const std::uint64_t size = splice.end - splice.begin;
    splice.begin = first->in_file + (splice.begin - first->begin);
    splice.end = splice.begin + size;
    return true;
  }

 private:
  std::vector<Stretch> stretches_;
};

/// Tells the tasks that show what Layout::of looks for: the first of each kind.
class LayoutWitnesses {
 public:
  /// What a task shows, apart from what tasks taken before it showed. May be asked by several
  /// threads at once.
  LayoutTraits shown_by(const SpanTree& tree, std::string_view piece) const {
    return traits_of(tree, piece, layout_traits::kAll & ~seen_);
  }

  /// True where a task is the first to show something. To be told of all, one after the other.
  bool take(LayoutTraits shown) {
    using namespace layout_traits;
    const bool is_first = (shown & ~seen_) != 0;
    seen_ |= shown;
    if ((shown & kCharacter) != 0) seen_ |= kEscape;
    return is_first;
  }

 private:
  std::atomic<LayoutTraits> seen_ = 0;
};

}  // namespace

struct PartialDocument::Parts {
  Document document;
  PlacesInFile places;
  ReadOptions options;
};

/// Puts the part together: the file without the tasks that nobody needs.
class PartialReader final : public ListSink {
 public:
  PartialReader(const ReadBytes& read, const ReadOptions& options, TaskFilter& filter,
                const ReadAhead& ahead)
      : options_(options),
        filter_(filter),
        stream_(std::make_unique<ListStream>(read, options, ahead, *this)) {}

  Result<std::optional<PartialDocument>> run() {
    TASKS_TRY_ASSIGN(whole, stream_->run());
    if (!whole) return std::nullopt;
    if (!previous_.is_held) hold_previous();
    const bool has_largest = held_number_ == stream_->largest_number();
    if (!has_largest) return std::nullopt;
    const std::string keys = std::move(stream_->take_keys()->text);
    const std::size_t head = stream_->place_of_tasks();
    stream_.reset();
    PlacesInFile places;
    places.add(0, head, 0);
    for (const Stretch& piece : pieces_) {
      places.add(head + piece.begin, head + piece.end, piece.in_file);
    }
    const std::size_t tail = head + part_.size();
    places.add(tail, tail + (keys.size() - head), behind_tasks_.value_or(head));
    part_.insert(0, keys, 0, head);
    part_.append(keys, head);
    Result<Document> document = Document::read(std::move(part_), options_);
    if (!document) return std::nullopt;
    auto parts = std::make_unique<PartialDocument::Parts>(
        PartialDocument::Parts{*std::move(document), std::move(places), options_});
    return PartialDocument(std::move(parts));
  }

  Result<void> begin(const TaskList& keys) override { return filter_.begin(keys); }

  Result<TaskVerdict> judge(const Task& task, const SpanTree& tree,
                            std::string_view piece) override {
    TASKS_TRY_ASSIGN(is_needed, filter_.needs(task));
    return TaskVerdict{is_needed, witnesses_.shown_by(tree, piece)};
  }

  Result<void> take(const PassingTask& passing) override {
    const bool needed = passing.verdict.is_needed;
    const bool shows = witnesses_.take(passing.verdict.shown);
    if (needed && !previous_.is_held) hold_previous();
    const std::uint64_t number = passing.id < kFirstHash ? passing.id : 0;
    const bool held = needed || shows || previous_.is_needed;
    if (held) {
      hold(passing.piece, passing.begin, number);
    } else {
      previous_.bytes.assign(passing.piece);
    }
    previous_.begin = passing.begin;
    previous_.number = number;
    previous_.is_held = held;
    previous_.is_needed = needed;
    behind_tasks_ = passing.begin + passing.piece.size();
    return {};
  }

 private:
  /// The task that came last.
  struct Previous {
    std::string bytes;  ///< of its piece, where it is not held
    std::size_t begin = 0;
    std::uint64_t number = 0;
    bool is_held = true;
    bool is_needed = false;
  };

  void hold(std::string_view piece, std::size_t in_file, std::uint64_t number) {
    pieces_.push_back({part_.size(), part_.size() + piece.size(), in_file});
    part_ += piece;
    held_number_ = std::max(held_number_, number);
  }
  void hold_previous() { hold(previous_.bytes, previous_.begin, previous_.number); }

  const ReadOptions& options_;
  TaskFilter& filter_;
  std::unique_ptr<ListStream> stream_;  ///< until all is held
  LayoutWitnesses witnesses_;
  std::string part_;  ///< the pieces of the tasks that are held
  std::vector<Stretch> pieces_;
  Previous previous_;
  std::optional<std::size_t> behind_tasks_;  ///< in the file
  std::uint64_t held_number_ = 0;            ///< the largest of those held
};

PartialDocument::PartialDocument(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
PartialDocument::PartialDocument(PartialDocument&&) noexcept = default;
PartialDocument& PartialDocument::operator=(PartialDocument&&) noexcept = default;
PartialDocument::~PartialDocument() = default;

const TaskList& PartialDocument::list() const {
  return parts_->document.list();
}

Result<std::optional<PartialDocument>> PartialDocument::read(const ReadBytes& read,
                                                             const ReadOptions& options,
                                                             TaskFilter& filter,
                                                             const ReadAhead& ahead) {
  return PartialReader(read, options, filter, ahead).run();
}

Result<EditedDocument> PartialDocument::edit(std::vector<Edit> edits) {
  return EditedDocument::of(std::move(parts_->document), std::move(edits), parts_->options);
}

std::optional<std::vector<ByteSplice>> PartialDocument::in_file(
    std::vector<ByteSplice> splices) const {
  for (ByteSplice& splice : splices) {
    if (!parts_->places.move_to_file(splice)) return std::nullopt;
  }
  return splices;
}

}  // namespace tasks
