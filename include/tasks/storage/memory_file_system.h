#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tasks/storage/file_system.h"

namespace tasks {

/// A file system in memory, for tests: directories, files, symbolic and hard links, locks,
/// attributes, and a disk that can lose power. A copy is an independent second one, open
/// descriptors included. Its user is 0:0, its working directory `/`, its clock stands still except
/// for changes and pauses.
class MemoryFileSystem final : public FileSystem {
 public:
  /// What became of bytes that were written and not synced when the power went.
  enum class UnsyncedBytes { lost, torn, kept };

  MemoryFileSystem();

  /// Sets things up as if long ago: all of it is on the disk. Directories above must exist; what
  /// had the name before is replaced, as by renaming.
  void add_directory(const std::string& path);
  void add_file(const std::string& path, std::string bytes, std::uint32_t mode = 0644);
  void add_symlink(const std::string& path, std::string target);
  void add_special(const std::string& path, FileType type);
  void add_attribute(const std::string& path, FileAttribute attribute);
  /// Changes an existing file in place, as a careless program does.
  void overwrite(const std::string& path, std::string bytes);
  /// The same without a trace in times and size, as a disk that decays. As many bytes.
  void overwrite_unnoticed(const std::string& path, std::string bytes);
  void remove(const std::string& path);
  /// The names that the directory gives to every new file as its attributes.
  void give_to_new_files(FileAttribute attribute) { inherited_ = std::move(attribute); }
  void set_owner_of(const std::string& path, std::uint32_t owner, std::uint32_t group);
  /// Another process takes the lock of the file or directory for good.
  void lock_elsewhere(const std::string& path, int process);

  /// The bytes of a file, links followed; nothing where there is none.
  std::optional<std::string> bytes(const std::string& path) const;
  std::vector<std::string> names(const std::string& directory) const;
  FileStatus status_of(const std::string& path) const;
  std::vector<FileAttribute> attributes_of(const std::string& path) const;
  std::size_t open_descriptors() const { return open_.size(); }

  /// Changes of names that no sync of their directory has confirmed, oldest first.
  std::size_t unsynced_names() const { return journal_.size(); }
  /// The disk as found after a power cut, of which the first `names` unsynced changes of names
  /// had arrived.
  MemoryFileSystem after_power_cut(std::size_t names, UnsyncedBytes fate) const;

  SystemResult<int> open(int directory, const std::string& name, OpenMode mode,
                         std::uint32_t permissions) override;
  SystemResult<void> close(int descriptor) override;
  SystemResult<FileStatus> status(int descriptor) override;
  SystemResult<FileStatus> status_at(int directory, const std::string& name, Links links) override;
  SystemResult<std::string> real_path(const std::string& path) override;
  SystemResult<void> may_write(int directory, const std::string& name) override;
  SystemResult<std::size_t> read(int descriptor, char* buffer, std::size_t size) override;
  SystemResult<void> rewind(int descriptor) override;
  SystemResult<std::size_t> write(int descriptor, std::string_view bytes) override;
  void begin_sync(int /*descriptor*/) override {}
  SystemResult<void> sync(int descriptor) override;
  SystemResult<void> rename(int directory, const std::string& from, const std::string& to,
                            RenameMode mode) override;
  SystemResult<void> link(int directory, const std::string& from, const std::string& to) override;
  SystemResult<void> unlink(int directory, const std::string& name) override;
  SystemResult<void> lock(int descriptor, LockMethod method) override;
  std::optional<int> lock_holder(int descriptor) override;
  SystemResult<void> set_owner(int descriptor, std::uint32_t owner, std::uint32_t group) override;
  SystemResult<void> set_mode(int descriptor, std::uint32_t mode) override;
  SystemResult<std::vector<FileAttribute>> attributes(int descriptor) override;
  SystemResult<void> set_attribute(int descriptor, const FileAttribute& attribute) override;
  SystemResult<void> remove_attribute(int descriptor, const std::string& name) override;
  std::chrono::milliseconds monotonic_time() override { return time_; }
  void pause(std::chrono::milliseconds duration) override { time_ += duration; }

 private:
  using NodeNumber = std::size_t;
  using Names = std::map<std::string, NodeNumber>;
  static constexpr NodeNumber kRoot = 0;

  struct Node {
    FileStatus status;
    std::string bytes;  ///< of a file, or the target of a symbolic link
    std::string bytes_on_disk;
    Names names;  ///< of a directory
    Names names_on_disk;
    NodeNumber above = 0;
    std::vector<FileAttribute> attributes;
    std::optional<int> lock;            ///< the descriptor that has it
    std::optional<int> lock_elsewhere;  ///< the process that has it
  };
  struct Open {
    NodeNumber node;
    std::size_t offset;
  };
  /// Where a path leads: a name in a directory, and what it stands for, if anything.
  struct Place {
    NodeNumber directory;
    std::string name;
    std::optional<NodeNumber> node;
  };
  struct NameChange {
    NodeNumber directory;
    Names names;
  };

  SystemResult<Place> walk(NodeNumber start, const std::string& path, Links links,
                           int depth = 0) const;
  SystemResult<Place> walk_from(int directory, const std::string& path, Links links) const;
  NodeNumber existing(const std::string& path) const;
  NodeNumber add_node(FileType type, std::uint32_t mode);
  void place_durably(const std::string& path, NodeNumber node);
  void change_names(NodeNumber directory);
  void touch(Node& node, bool bytes_changed);
  void name_gone(NodeNumber node) { --nodes_[node].status.links; }
  SystemResult<NodeNumber> node_of(int descriptor) const;

  std::vector<Node> nodes_;
  std::map<int, Open> open_;
  std::vector<NameChange> journal_;
  std::optional<FileAttribute> inherited_;
  std::chrono::milliseconds time_{};
  std::chrono::nanoseconds clock_{};
  int next_descriptor_ = 3;
};

}  // namespace tasks
