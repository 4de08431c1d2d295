#include "tasks/storage/memory_file_system.h"

#include <algorithm>
#include <cerrno>
#include <stdexcept>

namespace tasks {
namespace {

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
  if (depth > kMostLinks) return tl::unexpected(SystemError{ELOOP});
  Place place{start, "", start};
  std::string rest = path;
  if (!rest.empty() && rest.front() == '/') place = {kRoot, "", kRoot};
  while (!ends(rest)) {
    const std::string part = take_part(rest);
    if (!place.node) return tl::unexpected(SystemError{ENOENT});
    const Node& here = nodes_[*place.node];
    if (here.status.type != FileType::directory) return tl::unexpected(SystemError{ENOTDIR});
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
  if (open == open_.end()) return tl::unexpected(SystemError{EBADF});
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

}  // namespace tasks
