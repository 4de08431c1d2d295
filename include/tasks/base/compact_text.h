#pragma once

#include <array>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace tasks {

/// A text that never changes, in 16 bytes: up to 15 bytes of text need no other memory. For the
/// ids of long lists, of which a `std::string` takes twice as much.
class CompactText {
 public:
  explicit CompactText(std::string_view text) {
    if (text.size() <= kMostInline) {
      text.copy(bytes_.data(), text.size());
      bytes_.back() = static_cast<char>(text.size());
    } else {
      set_apart(new std::string(text));
    }
  }
  CompactText(const CompactText& other) : CompactText(other.view()) {}
  CompactText(CompactText&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
  CompactText& operator=(CompactText other) noexcept {
    std::swap(bytes_, other.bytes_);
    return *this;
  }
  ~CompactText() {
    if (is_apart()) delete apart();
  }

  /// Lasts until this is changed, moved or gone.
  std::string_view view() const {
    if (is_apart()) return *apart();
    return {bytes_.data(), static_cast<std::size_t>(bytes_.back())};
  }

 private:
  static constexpr std::size_t kSize = 16;
  static constexpr std::size_t kPointer = sizeof(void*);
  static constexpr std::size_t kMostInline = kSize - 1;
  static constexpr char kApart = kMostInline + 1;

  bool is_apart() const { return bytes_.back() == kApart; }
  const std::string* apart() const {
    const std::string* text = nullptr;
    std::memcpy(&text, bytes_.data(), kPointer);
    return text;
  }
  void set_apart(const std::string* text) {
    std::memcpy(bytes_.data(), &text, kPointer);
    bytes_.back() = kApart;
  }

  /// The text with its size in the last byte; or kApart there, and a pointer to the text in front.
  alignas(const std::string*) std::array<char, kSize> bytes_{};
};

}  // namespace tasks
