// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Where things stand on paper: pages filled from top to bottom with blocks that know how to paint
// themselves. Nothing is painted before every block has its page, so that the table of contents can
// name page numbers. Lengths in pixels of 1/96 inch; A4 upright.

#include "ui/shared/style.h"

#include <QPainter>
#include <functional>
#include <span>

namespace lockstep {

inline constexpr double kPageWidth = 793.7; ///< 210 mm
inline constexpr double kPageHeight = 1122.5; ///< 297 mm
inline constexpr double kMarginX = 68;
inline constexpr double kMarginTop = 76;
inline constexpr double kMarginBottom = 76;
inline constexpr double kContentWidth = kPageWidth - 2 * kMarginX;
inline constexpr double kContentHeight = kPageHeight - kMarginTop - kMarginBottom;

/// Paints a block into the rectangle that it was given.
using PaintBlock = std::function<void(QPainter &painter, const QRectF &at)>;

struct PlacedBlock {
    int page = 0; ///< 0 is the first
    QRectF at;
    PaintBlock paint;
};

/// A heading's place, for the table of contents and the bookmarks.
struct Landmark {
    int level = 1;
    QString text;
    int page = 0;
    double y = 0; ///< from the page's top
};

/// A stretch of paper that leads to a page when clicked.
struct PageLink {
    int page = 0;
    QRectF at;
    int target = 0;
};

class PageFlow {
public:
    /// Puts a block of `height` under the last one, on a new page when it does not fit.
    void add(double height, PaintBlock paint, double spaceAfter = 0);
    void space(double height);
    void newPage(); ///< nothing happens on an empty page
    /// A new page unless `height` still fits on this one.
    void keepTogether(double height);
    void mark(int level, const QString &text); ///< here, at the next block

    [[nodiscard]] double left() const { return kContentHeight - m_y; }
    [[nodiscard]] int pages() const { return m_page + 1; }
    [[nodiscard]] const QList<PlacedBlock> &blocks() const { return m_blocks; } ///< by page
    [[nodiscard]] std::span<const PlacedBlock> blocksOf(int page) const;
    [[nodiscard]] const QList<Landmark> &landmarks() const { return m_landmarks; }

private:
    int m_page = 0;
    double m_y = 0;
    QList<PlacedBlock> m_blocks;
    QList<Landmark> m_landmarks;
};

} // namespace lockstep
