// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What QPdfWriter cannot write: bookmarks, links from the table of contents, author and subject.

#include "ui/report/page_flow.h"

#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace lockstep {

struct PdfFacts {
    QString title;
    QString author;
    QString subject;
    QDateTime created;
    QList<Landmark> landmarks; ///< pages as in the finished file
    QList<PageLink> links;
};

/// `pdf` with bookmarks, links and metadata. Faults: Damaged, when `pdf` is none.
[[nodiscard]] Result<QByteArray> withBookmarks(const QByteArray &pdf, const PdfFacts &facts);

} // namespace lockstep
