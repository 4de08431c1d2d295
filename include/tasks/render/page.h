#pragma once

#include <string>
#include <variant>
#include <vector>

#include "tasks/base/local_text.h"
#include "tasks/render/figures.h"
#include "tasks/render/grid.h"
#include "tasks/render/tone.h"

namespace tasks {

// A page of prose and tables, whatever it speaks of. Texts are any bytes; each renderer makes them
// harmless in its own format.

struct Paragraph {
  std::string text;
};

/// A point of a list, with points of its own.
struct ListPoint {
  std::string text;
  Tone tone = Tone::plain;
  std::vector<std::string> details = {};
};

/// The same facts twice: in sentences for what is read as prose, as a table for what is looked at.
struct Listing {
  std::vector<ListPoint> points;
  Grid table;
};

using Block = std::variant<Paragraph, Listing, Grid, PartsBar, LightsChart, Timeline>;

struct Section {
  std::string heading;  ///< may be empty
  std::vector<Block> blocks;
  bool is_attachment = false;  ///< belongs to the page to be looked at, not to the prose
};

struct Page {
  Language language = Language::zh;
  std::string title;
  std::string subtitle;  ///< may be empty
  std::string issuer;    ///< may be empty
  std::string scope;     ///< which part of a list it speaks of; empty for all of it
  std::vector<KeyFigure> figures;
  std::vector<Section> sections;
  std::vector<std::string> footers;  ///< how to understand the figures
};

/// Prose for a terminal, or to be pasted: Listings as sentences, without pictures and attachments.
/// Lines are at most `layout.width` columns long.
std::string render_page_text(const Page& page, const TextLayout& layout);

/// The same as Markdown.
std::string render_page_markdown(const Page& page);

/// One HTML file that loads nothing and runs nothing (its Content-Security-Policy says so):
/// Listings as tables, pictures as inline SVG, light and dark, for screens from 320 pixels on and
/// for paper (A4, landscape; headings of tables are repeated). Whatever the texts hold, they are
/// text.
std::string render_page_html(const Page& page, const Drain& drain = {});

}  // namespace tasks
