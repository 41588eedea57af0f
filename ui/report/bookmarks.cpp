// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/report/bookmarks.h"

#include <QCoreApplication>
#include <QLibrary>

namespace lockstep {

using namespace Qt::StringLiterals;

Result<QByteArray> withBookmarks(const QByteArray &pdf, const PdfFacts &facts)
{
    // Stays loaded: the next PDF needs it too.
    QLibrary module(
        QCoreApplication::applicationDirPath() + u"/../lib/lockstep/lockstep-bookmarks"_s);
    const auto add = reinterpret_cast<AddBookmarks>(module.resolve("lockstepBookmarks"));
    if (!add)
        return fail(Fault::CannotRead, module.fileName(), module.errorString());
    QByteArray result;
    if (!add(pdf, facts, result))
        return fail(Fault::Damaged, u"PDF"_s, QString::fromUtf8(result));
    return result;
}

} // namespace lockstep
