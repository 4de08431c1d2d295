#include "tasks/storage/memory_file_system.h"

#include <algorithm>
#include <cerrno>
#include <stdexcept>

namespace tasks {
namespace {

constexpr std::size_t kRoot = 0;

tl::unexpected<SystemError> error(int number) {
  return tl::unexpected(SystemError{number});
}

/// Cuts the first part off a path; empty at the end.
std::string take_part(std::string& path) {
  const std::size_t begin = std::min(path.find_first_not_of('/'), path.size());
  const std::size_t end = std::min(path.find('/', begin), path.size());
  std::string part = path.substr(begin, end - begin);
  path.erase(0, end);
  return part;
}

bool ends(const std::string& path) {
  return path.find_first_not_of('/') == std::string::npos;
}

}  // namespace

MemoryFileSystem::MemoryFileSystem() {
  add_node(FileType::directory, 0755);
}

MemoryFileSystem::NodeNumber MemoryFileSystem::add_node(FileType type, std::uint32_t mode) {
  Node node;
  node.status.device = 1;
  node.status.inode = nodes_.size();
  node.status.type = type;
  node.status.mode = mode;
  node.status.links = 1;
  touch(node, true);
  nodes_.push_back(std::move(node));
  return nodes_.size() - 1;
}

void MemoryFileSystem::touch(Node& node, bool bytes_changed) {
  clock_ += std::chrono::nanoseconds(1);
  node.status.changed = clock_;
  if (bytes_changed) node.status.modified = clock_;
  node.status.size = node.bytes.size();
}

SystemResult<MemoryFileSystem::Place> MemoryFileSystem::walk(NodeNumber start,
                                                             const std::string& path, Links links,
                                                             int depth) const {
  constexpr int kMostLinks = 40;
  if (depth > kMostLinks) return error(ELOOP);
  Place place{start, "", start};
  std::string rest = path;
  if (!rest.empty() && rest.front() == '/') place = {kRoot, "", kRoot};
  while (!ends(rest)) {
    const std::string part = take_part(rest);
    if (!place.node) return error(ENOENT);
    const Node& here = nodes_[*place.node];
    if (here.status.type != FileType::directory) return error(ENOTDIR);
    if (part == ".") continue;
    if (part == "..") {
      place = {here.above, "", here.above};
      continue;
    }
    const auto found = here.names.find(part);
    place = {*place.node, part, std::nullopt};
    if (found == here.names.end()) continue;
    place.node = found->second;
    const Node& there = nodes_[found->second];
    if (there.status.type != FileType::symlink || (ends(rest) && links == Links::keep)) continue;
    auto target = walk(place.directory, there.bytes, Links::follow, depth + 1);
    if (!target) return target;
    place = *target;
  }
  return place;
}

SystemResult<MemoryFileSystem::Place> MemoryFileSystem::walk_from(int directory,
                                                                  const std::string& path,
                                                                  Links links) const {
  if (directory == kWorkingDirectory) return walk(kRoot, path, links);
  const auto start = node_of(directory);
  if (!start) return tl::unexpected(start.error());
  return walk(*start, path, links);
}

MemoryFileSystem::NodeNumber MemoryFileSystem::existing(const std::string& path) const {
  const auto place = walk(kRoot, path, Links::follow);
  if (!place || !place->node) throw std::invalid_argument("no such file in memory: " + path);
  return *place->node;
}

SystemResult<MemoryFileSystem::NodeNumber> MemoryFileSystem::node_of(int descriptor) const {
  const auto open = open_.find(descriptor);
  if (open == open_.end()) return error(EBADF);
  return open->second.node;
}

void MemoryFileSystem::place_durably(const std::string& path, NodeNumber node) {
  const auto place = walk(kRoot, path, Links::keep);
  if (!place) throw std::invalid_argument("no such directory in memory: " + path);
  if (place->node) name_gone(*place->node);
  nodes_[node].above = place->directory;
  nodes_[node].bytes_on_disk = nodes_[node].bytes;
  touch(nodes_[node], true);
  Node& directory = nodes_[place->directory];
  directory.names[place->name] = node;
  directory.names_on_disk[place->name] = node;
}

void MemoryFileSystem::add_directory(const std::string& path) {
  place_durably(path, add_node(FileType::directory, 0755));
}

void MemoryFileSystem::add_file(const std::string& path, std::string bytes, std::uint32_t mode) {
  const NodeNumber node = add_node(FileType::regular, mode);
  nodes_[node].bytes = std::move(bytes);
  place_durably(path, node);
}

void MemoryFileSystem::add_symlink(const std::string& path, std::string target) {
  const NodeNumber node = add_node(FileType::symlink, 0777);
  nodes_[node].bytes = std::move(target);
  place_durably(path, node);
}

void MemoryFileSystem::add_special(const std::string& path, FileType type) {
  place_durably(path, add_node(type, 0644));
}

void MemoryFileSystem::add_attribute(const std::string& path, FileAttribute attribute) {
  nodes_[existing(path)].attributes.push_back(std::move(attribute));
}

void MemoryFileSystem::overwrite(const std::string& path, std::string bytes) {
  Node& node = nodes_[existing(path)];
  node.bytes = node.bytes_on_disk = std::move(bytes);
  touch(node, true);
}

void MemoryFileSystem::overwrite_unnoticed(const std::string& path, std::string bytes) {
  Node& node = nodes_[existing(path)];
  node.bytes = node.bytes_on_disk = std::move(bytes);
}

void MemoryFileSystem::remove(const std::string& path) {
  const auto place = walk(kRoot, path, Links::keep);
  if (!place || !place->node) return;
  name_gone(*place->node);
  nodes_[place->directory].names.erase(place->name);
  nodes_[place->directory].names_on_disk.erase(place->name);
}

void MemoryFileSystem::set_owner_of(const std::string& path, std::uint32_t owner,
                                    std::uint32_t group) {
  FileStatus& status = nodes_[existing(path)].status;
  status.owner = owner;
  status.group = group;
}

void MemoryFileSystem::lock_elsewhere(const std::string& path, int process) {
  nodes_[existing(path)].lock_elsewhere = process;
}

std::optional<std::string> MemoryFileSystem::bytes(const std::string& path) const {
  const auto place = walk(kRoot, path, Links::follow);
  if (!place || !place->node) return std::nullopt;
  return nodes_[*place->node].bytes;
}

std::vector<std::string> MemoryFileSystem::names(const std::string& directory) const {
  std::vector<std::string> result;
  for (const auto& [name, node] : nodes_[existing(directory)].names) result.push_back(name);
  return result;
}

FileStatus MemoryFileSystem::status_of(const std::string& path) const {
  return nodes_[existing(path)].status;
}

std::vector<FileAttribute> MemoryFileSystem::attributes_of(const std::string& path) const {
  return nodes_[existing(path)].attributes;
}

void MemoryFileSystem::change_names(NodeNumber directory) {
  journal_.push_back({directory, nodes_[directory].names});
}

MemoryFileSystem MemoryFileSystem::after_power_cut(std::size_t names, UnsyncedBytes fate) const {
  MemoryFileSystem disk = *this;
  for (Node& node : disk.nodes_) {
    node.names = node.names_on_disk;
    node.lock.reset();
    if (node.status.type != FileType::regular) continue;
    if (fate == UnsyncedBytes::lost) node.bytes = node.bytes_on_disk;
    if (fate == UnsyncedBytes::torn && node.bytes != node.bytes_on_disk) {
      node.bytes.resize(node.bytes.size() / 2);
    }
    node.status.size = node.bytes.size();
  }
  for (std::size_t i = 0; i < std::min(names, journal_.size()); ++i) {
    disk.nodes_[journal_[i].directory].names = journal_[i].names;
  }
  for (Node& node : disk.nodes_) {
    node.names_on_disk = node.names;
    node.bytes_on_disk = node.bytes;
    if (node.status.type == FileType::regular) node.status.links = 0;
  }
  for (const Node& node : disk.nodes_) {
    for (const auto& [name, number] : node.names) {
      if (disk.nodes_[number].status.type == FileType::regular) {
        ++disk.nodes_[number].status.links;
      }
    }
  }
  disk.open_.clear();
  disk.journal_.clear();
  return disk;
}

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
