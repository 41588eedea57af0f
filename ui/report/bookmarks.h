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

/// `pdf` with bookmarks, links and metadata. Faults: Damaged, when `pdf` is none; CannotRead, when
/// the module that does it (lib/lockstep beside the program's folder) is not there.
[[nodiscard]] Result<QByteArray> withBookmarks(const QByteArray &pdf, const PdfFacts &facts);

/// What the module exports as lockstepBookmarks: false and the reason in `result` when `pdf` is
/// none.
using AddBookmarks = bool (*)(const QByteArray &pdf, const PdfFacts &facts, QByteArray &result);

} // namespace lockstep
