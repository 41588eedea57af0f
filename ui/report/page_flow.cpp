// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/page_flow.h"

namespace lockstep {

void PageFlow::keepTogether(double height)
{
    if (height > left() && m_y > 0)
        newPage();
}

void PageFlow::newPage()
{
    if (m_y <= 0)
        return;
    ++m_page;
    m_y = 0;
}

void PageFlow::space(double height)
{
    if (m_y > 0)
        m_y = std::min(m_y + height, kContentHeight);
}

void PageFlow::add(double height, PaintBlock paint, double spaceAfter)
{
    keepTogether(height);
    m_blocks.append(
        { m_page, QRectF(kMarginX, kMarginTop + m_y, kContentWidth, height), std::move(paint) });
    m_y = std::min(m_y + height + spaceAfter, kContentHeight);
}

std::span<const PlacedBlock> PageFlow::blocksOf(int page) const
{
    const auto from = [this](int first) {
        return std::partition_point(m_blocks.begin(), m_blocks.end(),
            [first](const PlacedBlock &block) { return block.page < first; });
    };
    return { from(page), from(page + 1) };
}

void PageFlow::mark(int level, const QString &text)
{
    m_landmarks.append({ level, text, m_page, kMarginTop + m_y });
}

} // namespace lockstep
