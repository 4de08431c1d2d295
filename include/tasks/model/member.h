#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace tasks {

/// A key of the file with its value exactly as the file spells it. Unknown keys travel in this form
/// alone; of known keys it is what the machine formats pass through.
struct Member {
  std::string_view key;  ///< decoded
  std::string_view raw;  ///< JSON text of the value, spelling and inner blanks included

  /// What is printed of the value: the text that a string spells, nothing for null, else `raw`.
  std::string printed() const;

  friend bool operator==(const Member&, const Member&) = default;
};

/// The members of an object in the order of the file. Owns none of them and is cheap to copy.
class MemberView : public std::span<const Member> {
 public:
  using span::span;  // NOLINT(modernize-use-equals-default): what the constructors are

  friend bool operator==(const MemberView& a, const MemberView& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  }
};

/// The member with this key, or null.
const Member* find_member(MemberView members, std::string_view key);

}  // namespace tasks
