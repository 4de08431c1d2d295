#pragma once

#include <cmath>
#include <limits>
#include <optional>

namespace tasks {

/// A percent or nothing, in the eight bytes of a number: tasks are many.
class OptionalPercent {
 public:
  OptionalPercent() = default;
  // Like a std::optional<double>. REQUIRES: a value is a number.
  // NOLINTNEXTLINE(google-explicit-constructor)
  OptionalPercent(double value) : value_(value) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  OptionalPercent(std::optional<double> value) : value_(value.value_or(kNone)) {}

  explicit operator bool() const { return !std::isnan(value_); }
  /// REQUIRES: there is one.
  double operator*() const { return value_; }
  // NOLINTNEXTLINE(google-explicit-constructor): the same in more bytes
  operator std::optional<double>() const { return *this ? std::optional(value_) : std::nullopt; }

  friend bool operator==(const OptionalPercent& a, const std::optional<double>& b) {
    return std::optional<double>(a) == b;
  }

 private:
  static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

  double value_ = kNone;
};

}  // namespace tasks
