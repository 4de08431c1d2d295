#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tasks/base/message.h"

namespace tasks {

/// What went wrong, by what the caller can do about it. The values are the exit codes.
enum class ErrorKind {
  answer_is_no = 1,  ///< check has findings, --if does not hold, nothing could be read
  usage = 2,         ///< a wrong word, option or value on the command line
  no_such_task = 3,  ///< an id that the list does not have
  conflict = 4,      ///< merge conflict, markers in the file, changed by others again and again
  not_a_list = 5,    ///< the content is missing, not JSON, of the wrong shape, or newer than we are
  system = 6,        ///< permission, kind of file, lock, full disk, output
  internal = 70,     ///< a bug of ours
};

/// A place in a text, for people: of a file, or of what the user typed (a query, an option's
/// value).
struct Place {
  std::string file;      ///< as the user named it; empty until the reader of the file fills it in;
                         ///< of what was typed its option, empty for a query
  std::size_t line = 0;  ///< from 1; 0 in what was typed
  std::size_t column = 0;  ///< from 1, in characters (code points), not bytes; 0 where not known
  std::string excerpt;     ///< bytes of the line around the place, unescaped, without its line end
  std::size_t caret = 0;   ///< byte offset of the place in `excerpt`

  friend bool operator==(const Place&, const Place&) = default;
};

/// An error as a value: what happened, where, and what to do about it.
struct Error {
  ErrorKind kind;
  Message what;
  std::optional<Place> where = {};
  std::vector<Message> hints = {};

  Error&& at(Place place) && {
    where = std::move(place);
    return std::move(*this);
  }
  Error&& hint(Message way_out) && {
    hints.push_back(std::move(way_out));
    return std::move(*this);
  }
};

/// A wrong word, option or value.
inline Error usage(Message what) {
  return Error{ErrorKind::usage, std::move(what)};
}

/// The place of byte `offset` in `text`: line, column and the line itself, of which at most 200
/// bytes around the place are kept, never cut inside a character. `offset` may equal the size of
/// `text`. Lines end with LF or CRLF. A leading byte-order mark is not counted as a column.
Place locate(std::string_view text, std::size_t offset);

/// The same for many offsets of one text, in one pass over it.
class Locator {
 public:
  /// `text` is not owned.
  explicit Locator(std::string_view text);

  /// REQUIRES: offset is not below that of the call before.
  Place locate(std::size_t offset);

 private:
  std::string_view text_;
  std::size_t first_;       // byte behind the byte-order mark
  std::size_t at_;          // what the place below speaks of
  std::size_t line_begin_;  // its first byte
  std::size_t line_ = 1;
  std::size_t column_ = 1;
};

}  // namespace tasks
