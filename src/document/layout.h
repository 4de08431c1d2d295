#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/container.h"
#include "document/span_tree.h"
#include "tasks/model/edit.h"

namespace tasks {

bool has_line_break(std::string_view text);

/// How a file is laid out, as far as new text must know. Read off the file; canonical where the
/// file shows nothing.
struct Layout {
  std::string line_end = "\n";
  std::string indent = "  ";      ///< one step
  std::string colon = ": ";       ///< between key and value
  std::string gap = " ";          ///< after a comma inside one line
  bool one_line = false;          ///< no line breaks at all inside a task
  bool expanded_texts = false;    ///< arrays of texts have a line for each element
  bool expanded_entries = false;  ///< progress entries have a line for each key
  bool ascii_only = false;        ///< other characters are written as \u escapes

  static Layout of(const SpanTree& tree);
};

/// What a task shows of a file's layout, as bits. A layout does not change with tasks of which each
/// shows only what another one before it shows, too.
using LayoutTraits = std::uint32_t;

namespace layout_traits {
inline constexpr LayoutTraits kTask = 1;  ///< how a task stands there
inline constexpr LayoutTraits kTexts = 2;
inline constexpr LayoutTraits kEntries = 4;
inline constexpr LayoutTraits kLineBreak = 8;
inline constexpr LayoutTraits kCharacter = 16;  ///< one above ASCII
inline constexpr LayoutTraits kEscape = 32;     ///< of a character, where all are ASCII
inline constexpr LayoutTraits kAll = 63;
}  // namespace layout_traits

/// Those of `wanted` that a task shows, the root of `task`, which stands in `piece` with all that
/// is between its neighbours.
LayoutTraits traits_of(const SpanTree& task, std::string_view piece, LayoutTraits wanted);

/// Where a new value stands: the blanks before its line, empty inside one line (`\n      `).
using LineStart = std::string_view;

/// JSON text of a value. `start` is the line of the key that it belongs to.
std::string encode(const NewValue& value, const Layout& layout, LineStart start);

/// JSON text as it stands elsewhere, with the line ends and indents of its new place. Its tokens
/// are not touched.
std::string relaid(std::string_view json, const Layout& layout, LineStart start);

/// A progress entry as one object; `start` is the line that the object begins on.
std::string encode(const NewEntry& entry, const Layout& layout, LineStart start);

/// A string in quotes. REQUIRES: well-formed UTF-8.
std::string encode_text(std::string_view text, const Layout& layout);

/// An object from keys and ready values, on one line or one line a key.
std::string encode_object(const std::vector<std::pair<std::string, std::string>>& members,
                          const Layout& layout, LineStart start, bool expanded);

}  // namespace tasks
