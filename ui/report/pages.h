// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The joint plan page by page: title page, table of contents, chapters. Painted onto paper by
// paper.h, and on screen for the audience.

#include "ui/report/page_flow.h"

#include "app/report/outline.h"

#include <memory>

namespace lockstep {

/// What stands beside the plan while it is printed.
struct PrintedWith {
    std::shared_ptr<const Forecast> forecast = nullptr;
    const std::atomic_bool *isCancelled = nullptr; ///< what is left is missing then
    const Plan *before = nullptr; ///< see OutlineOptions; read only while the pages are made
    QDate today {}; ///< see OutlineOptions
};

class Pages {
public:
    Pages(const Plan &plan, const Figures &figures, const QString &date,
        const PrintedWith &with = {});
    Pages(const Pages &) = delete; // blocks look at this object's own plan and figures
    Pages &operator=(const Pages &) = delete;

    [[nodiscard]] const Outline &outline() const { return m_outline; }
    [[nodiscard]] int count() const { return m_front + m_flow.pages(); }
    /// In pixels of 1/96 inch; paper is white already.
    void paint(QPainter &painter, int page) const;
    [[nodiscard]] const QList<Landmark> &landmarks() const { return m_landmarks; }
    [[nodiscard]] QList<PageLink> links() const; ///< of the table of contents

private:
    void paintTitlePage(QPainter &painter) const;
    void paintContents(QPainter &painter, int contentsPage) const;
    void paintFooter(QPainter &painter, int page) const;

    Plan m_plan;
    Figures m_figures;
    QString m_date;
    std::shared_ptr<const Forecast> m_forecast;
    Outline m_outline;
    PageFlow m_flow;
    QList<Landmark> m_landmarks;
    int m_front = 0; ///< pages before the first chapter
};

} // namespace lockstep
