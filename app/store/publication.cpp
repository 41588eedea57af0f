// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/publication.h"

#include "app/store/published_file.h"
#include "app/store/whole_file.h"

#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// The file as it was before an older plan was brought up to date: kept once, and never again.
Result<void> keepOriginal(const QString &path, const QString &keepAs)
{
    if (keepAs.isEmpty() || QFileInfo::exists(keepAs) || !QFileInfo::exists(path))
        return {};
    return readWhole(path).and_then(
        [&keepAs](const QByteArray &bytes) { return writeWhole(keepAs, bytes); });
}

} // namespace

Result<Origin> write(const Publication &publication)
{
    const QString &path = publication.path;
    const QByteArray bytes = marked(publication.bytes, Journal::Rollback);
    const auto isOurs = [&]() -> Result<void> {
        if (publication.known.size >= 0 && holdsOther(path, publication.known))
            return fail(Fault::ChangedOutside, QFileInfo(path).fileName());
        return keepOriginal(path, publication.keepAs);
    };
    return writeWhole(path, bytes, isOurs).map([&] {
        Origin origin = publication.next;
        origin.path = path;
        origin.stamp = stampOf(bytes);
        // Should noting it fail, a recovery only offers more than it need.
        if (!publication.workingCopy.isEmpty())
            std::ignore = writeOrigin(publication.workingCopy, origin);
        return origin;
    });
}

} // namespace lockstep
