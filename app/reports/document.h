// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "charts/coursecharts.h"

#include <variant>

namespace daymark {

// A document as a value: a list of blocks, read by the one renderer and by the tests.

/// Words within a paragraph.
struct Run
{
    Message text;
    bool isStrong = false;
    bool isRaised = false;  ///< small and above the line: the number of a footnote
};

/// A paragraph.
struct TextBlock
{
    enum class Style { Title, Subtitle, Heading, Body, Small };

    Style style = Style::Body;
    QList<Run> runs;
};

/// Two columns of paragraphs side by side.
struct SpreadBlock
{
    QList<TextBlock> left;
    QList<TextBlock> right;
    int leftShare = 74;           ///< of the width, in per cent
    bool isRightFlushed = false;  ///< the right column ends at the margin
};

/// A table. Wide ones are made in pieces by the section that makes them; its head is repeated on every page.
struct TableBlock
{
    struct Cell
    {
        Message text;
        bool isStrong = false;
        Message mark;  ///< raised behind the text: a dagger, the number of a footnote

        Cell(Message words = {}, bool strong = false, Message raised = {})
            : text(std::move(words)), isStrong(strong), mark(std::move(raised))
        {}
        Cell(const char* words) : Cell(Message(words)) {}
    };
    QList<Cell> head;
    QList<QList<Cell>> rows;  ///< each as long as the head
    QList<int> widths;        ///< in parts; empty: by content
};

/// The course charts; never split over pages.
struct ChartsBlock
{
    CourseCharts charts;
};

using Block = std::variant<TextBlock, SpreadBlock, TableBlock, ChartsBlock>;

/// A document with what stands on every page of it.
struct Document
{
    Message title;     ///< of the file
    Message identity;  ///< number (and name), birth date
    Message note;      ///< "synthetic, no real child"; may be empty
    QList<Block> blocks;
};

/// The document as plain text, for tests and for eyes: a line a paragraph, cells between bars.
QString picture(const Document& document, const Language& language);

TextBlock heading(Message text);
TextBlock body(Message text);
TextBlock small(Message text);

}  // namespace daymark
