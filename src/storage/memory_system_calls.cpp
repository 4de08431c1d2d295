// The system calls of the file system in memory.

#include <algorithm>
#include <cerrno>

#include "tasks/storage/memory_file_system.h"

namespace tasks {
namespace {

tl::unexpected<SystemError> error(int number) {
  return tl::unexpected(SystemError{number});
}

}  // namespace

SystemResult<int> MemoryFileSystem::open(int directory, const std::string& name, OpenMode mode,
                                         std::uint32_t permissions) {
  const bool follows = mode == OpenMode::read || mode == OpenMode::directory;
  const auto place = walk_from(directory, name, follows ? Links::follow : Links::keep);
  if (!place) return tl::unexpected(place.error());
  std::optional<NodeNumber> node = place->node;
  if (!node) {
    if (mode != OpenMode::create && mode != OpenMode::lock_file) return error(ENOENT);
    constexpr std::uint32_t kUmask = 0022;
    node = add_node(FileType::regular, permissions & ~kUmask);
    if (inherited_) nodes_[*node].attributes.push_back(*inherited_);
    nodes_[place->directory].names[place->name] = *node;
    change_names(place->directory);
  } else if (mode == OpenMode::create) {
    return error(EEXIST);
  }
  const FileType type = nodes_[*node].status.type;
  if (type == FileType::symlink) return error(ELOOP);
  if (type == FileType::socket) return error(ENXIO);
  if (mode == OpenMode::directory && type != FileType::directory) return error(ENOTDIR);
  open_[next_descriptor_] = {*node, 0};
  return next_descriptor_++;
}

SystemResult<void> MemoryFileSystem::close(int descriptor) {
  const auto node = node_of(descriptor);
  if (!node) return error(EBADF);
  if (nodes_[*node].lock == descriptor) nodes_[*node].lock.reset();
  open_.erase(descriptor);
  return {};
}

SystemResult<FileStatus> MemoryFileSystem::status(int descriptor) {
  const auto node = node_of(descriptor);
  if (!node) return tl::unexpected(node.error());
  return nodes_[*node].status;
}

SystemResult<FileStatus> MemoryFileSystem::status_at(int directory, const std::string& name,
                                                     Links links) {
  const auto place = walk_from(directory, name, links);
  if (!place) return tl::unexpected(place.error());
  if (!place->node) return error(ENOENT);
  return nodes_[*place->node].status;
}

SystemResult<std::string> MemoryFileSystem::real_path(const std::string& path) {
  const auto place = walk(kRoot, path, Links::follow);
  if (!place) return tl::unexpected(place.error());
  if (!place->node) return error(ENOENT);
  std::string result = place->name.empty() ? "" : "/" + place->name;
  NodeNumber below = place->name.empty() ? *place->node : place->directory;
  while (below != kRoot) {
    const Names& names = nodes_[nodes_[below].above].names;
    const auto named = std::find_if(names.begin(), names.end(),
                                    [&](const auto& entry) { return entry.second == below; });
    result.insert(0, "/" + named->first);
    below = nodes_[below].above;
  }
  return result.empty() ? "/" : result;
}

SystemResult<void> MemoryFileSystem::may_write(int directory, const std::string& name) {
  constexpr std::uint32_t kMayWrite = 0200;
  const auto status = status_at(directory, name, Links::follow);
  if (!status) return tl::unexpected(status.error());
  if ((status->mode & kMayWrite) == 0) return error(EACCES);
  return {};
}

SystemResult<std::size_t> MemoryFileSystem::read(int descriptor, char* buffer, std::size_t size) {
  const auto open = open_.find(descriptor);
  if (open == open_.end()) return error(EBADF);
  const Node& node = nodes_[open->second.node];
  if (node.status.type == FileType::directory) return error(EISDIR);
  const std::size_t begin = std::min(open->second.offset, node.bytes.size());
  const std::size_t got = node.bytes.copy(buffer, size, begin);
  open->second.offset = begin + got;
  return got;
}

SystemResult<void> MemoryFileSystem::rewind(int descriptor) {
  const auto open = open_.find(descriptor);
  if (open == open_.end()) return error(EBADF);
  open->second.offset = 0;
  return {};
}

SystemResult<std::size_t> MemoryFileSystem::write(int descriptor, std::string_view bytes) {
  const auto open = open_.find(descriptor);
  if (open == open_.end()) return error(EBADF);
  Node& node = nodes_[open->second.node];
  node.bytes.resize(std::max(node.bytes.size(), open->second.offset + bytes.size()));
  node.bytes.replace(open->second.offset, bytes.size(), bytes);
  open->second.offset += bytes.size();
  touch(node, true);
  return bytes.size();
}

SystemResult<void> MemoryFileSystem::sync(int descriptor) {
  const auto number = node_of(descriptor);
  if (!number) return tl::unexpected(number.error());
  Node& node = nodes_[*number];
  node.bytes_on_disk = node.bytes;
  node.names_on_disk = node.names;
  journal_.erase(
      std::remove_if(journal_.begin(), journal_.end(),
                     [&](const NameChange& change) { return change.directory == *number; }),
      journal_.end());
  return {};
}

SystemResult<void> MemoryFileSystem::rename(int directory, const std::string& from,
                                            const std::string& to, RenameMode mode) {
  const auto source = walk_from(directory, from, Links::keep);
  const auto target = walk_from(directory, to, Links::keep);
  if (!source || !target) return error(ENOENT);
  if (!source->node || (mode == RenameMode::exchange && !target->node)) return error(ENOENT);
  if (mode == RenameMode::no_replace && target->node) return error(EEXIST);
  nodes_[target->directory].names[target->name] = *source->node;
  Names& old = nodes_[source->directory].names;
  if (mode == RenameMode::exchange) {
    old[source->name] = *target->node;
  } else {
    old.erase(source->name);
    if (target->node) name_gone(*target->node);
  }
  for (const auto& moved : {source->node, target->node}) {
    if (moved) touch(nodes_[*moved], false);
  }
  change_names(target->directory);
  return {};
}

SystemResult<void> MemoryFileSystem::link(int directory, const std::string& from,
                                          const std::string& to) {
  const auto source = walk_from(directory, from, Links::keep);
  const auto target = walk_from(directory, to, Links::keep);
  if (!source || !target || !source->node) return error(ENOENT);
  if (target->node) return error(EEXIST);
  nodes_[target->directory].names[target->name] = *source->node;
  ++nodes_[*source->node].status.links;
  touch(nodes_[*source->node], false);
  change_names(target->directory);
  return {};
}

SystemResult<void> MemoryFileSystem::unlink(int directory, const std::string& name) {
  const auto place = walk_from(directory, name, Links::keep);
  if (!place) return tl::unexpected(place.error());
  if (!place->node) return error(ENOENT);
  if (nodes_[*place->node].status.type == FileType::directory) return error(EISDIR);
  name_gone(*place->node);
  touch(nodes_[*place->node], false);
  nodes_[place->directory].names.erase(place->name);
  change_names(place->directory);
  return {};
}

SystemResult<void> MemoryFileSystem::lock(int descriptor, LockMethod) {
  const auto node = node_of(descriptor);
  if (!node) return tl::unexpected(node.error());
  if (nodes_[*node].lock_elsewhere) return error(EWOULDBLOCK);
  if (nodes_[*node].lock.value_or(descriptor) != descriptor) return error(EWOULDBLOCK);
  nodes_[*node].lock = descriptor;
  return {};
}

std::optional<int> MemoryFileSystem::lock_holder(int descriptor) {
  const auto node = node_of(descriptor);
  if (!node) return std::nullopt;
  return nodes_[*node].lock_elsewhere;
}

SystemResult<void> MemoryFileSystem::set_owner(int descriptor, std::uint32_t owner,
                                               std::uint32_t group) {
  const auto node = node_of(descriptor);
  if (!node) return tl::unexpected(node.error());
  nodes_[*node].status.owner = owner;
  nodes_[*node].status.group = group;
  touch(nodes_[*node], false);
  return {};
}

SystemResult<void> MemoryFileSystem::set_mode(int descriptor, std::uint32_t mode) {
  const auto node = node_of(descriptor);
  if (!node) return tl::unexpected(node.error());
  nodes_[*node].status.mode = mode;
  touch(nodes_[*node], false);
  return {};
}

SystemResult<std::vector<FileAttribute>> MemoryFileSystem::attributes(int descriptor) {
  const auto node = node_of(descriptor);
  if (!node) return tl::unexpected(node.error());
  return nodes_[*node].attributes;
}

SystemResult<void> MemoryFileSystem::set_attribute(int descriptor, const FileAttribute& attribute) {
  const auto node = node_of(descriptor);
  if (!node) return tl::unexpected(node.error());
  static_cast<void>(remove_attribute(descriptor, attribute.name));
  nodes_[*node].attributes.push_back(attribute);
  return {};
}

SystemResult<void> MemoryFileSystem::remove_attribute(int descriptor, const std::string& name) {
  const auto node = node_of(descriptor);
  if (!node) return tl::unexpected(node.error());
  auto& attributes = nodes_[*node].attributes;
  const auto found =
      std::find_if(attributes.begin(), attributes.end(),
                   [&](const FileAttribute& attribute) { return attribute.name == name; });
  if (found == attributes.end()) return error(ENODATA);
  attributes.erase(found);
  return {};
}

}  // namespace tasks
