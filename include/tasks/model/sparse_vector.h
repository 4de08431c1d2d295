#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace tasks {

/// A vector that costs one pointer while it is empty, for what most tasks of a long list do not
/// have. `clear` keeps the room, so that one that is filled again and again allocates once.
template <class T>
class SparseVector {
 public:
  using value_type = T;
  using const_iterator = const T*;

  SparseVector() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): it is a vector
  SparseVector(std::vector<T> values) {
    if (!values.empty()) values_ = std::make_unique<std::vector<T>>(std::move(values));
  }
  SparseVector(std::initializer_list<T> values) : SparseVector(std::vector<T>(values)) {}
  SparseVector(SparseVector&&) noexcept = default;
  SparseVector& operator=(SparseVector&&) noexcept = default;
  /// The copy has no room to spare.
  SparseVector(const SparseVector& other) {
    if (!other.empty()) values_ = std::make_unique<std::vector<T>>(*other.values_);
  }
  SparseVector& operator=(const SparseVector& other) {
    *this = SparseVector(other);
    return *this;
  }
  ~SparseVector() = default;

  bool empty() const { return !values_ || values_->empty(); }
  std::size_t size() const { return values_ ? values_->size() : 0; }
  const T* data() const { return values_ ? values_->data() : nullptr; }
  const T* begin() const { return data(); }
  const T* end() const { return data() + size(); }
  T* begin() { return values_ ? values_->data() : nullptr; }
  T* end() { return begin() + size(); }
  // REQUIRES, of the following four: there is such an element.
  const T& operator[](std::size_t index) const { return (*values_)[index]; }
  T& operator[](std::size_t index) { return (*values_)[index]; }
  const T& front() const { return values_->front(); }
  const T& back() const { return values_->back(); }

  std::vector<T> to_vector() const { return {begin(), end()}; }

  void clear() {
    if (values_) values_->clear();
  }
  void reserve(std::size_t size) { made().reserve(size); }
  void push_back(T value) { made().push_back(std::move(value)); }
  /// Adds an empty element.
  T& append() { return made().emplace_back(); }

  template <class Predicate>
  friend void erase_if(SparseVector& vector, const Predicate& predicate) {
    if (vector.values_) std::erase_if(*vector.values_, predicate);
  }

  /// Drops all from this index on. REQUIRES: it is at most size().
  void truncate(std::size_t size) {
    if (values_)
      values_->erase(values_->begin() + static_cast<std::ptrdiff_t>(size), values_->end());
  }

  friend bool operator==(const SparseVector& a, const SparseVector& b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
  }

 private:
  std::vector<T>& made() {
    if (!values_) values_ = std::make_unique<std::vector<T>>();
    return *values_;
  }

  std::unique_ptr<std::vector<T>> values_;
};

}  // namespace tasks
