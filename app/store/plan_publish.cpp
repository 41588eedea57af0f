// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// An open plan on its way to the file that the user named.

#include "app/store/open_plan.h"

#include <QFileInfo>
#include <utility>

namespace lockstep {

namespace {

bool isSamePlace(const QString &a, const QString &b)
{
    return QFileInfo(a).absoluteFilePath() == QFileInfo(b).absoluteFilePath();
}

} // namespace

Origin originOf(const History &history)
{
    return { {}, {}, history.cursor, history.point(), history.points.size() };
}

Result<Publication> PlanFile::publication(const QString &path) const
{
    const bool isOwn = !d->origin.path.isEmpty() && isSamePlace(path, d->origin.path);
    if (auto refused = d->refuseReadOnly(); !refused && isOwn)
        return tl::unexpected(refused.error());
    auto lock = isOwn ? FileLock() : FileLock::take(path);
    if (!lock)
        return tl::unexpected(lock.error());
    d->nextLock = std::move(*lock);
    const auto whole = d->fill().and_then([this] { return d->database.bytes(); });
    return whole.map([&](const QByteArray &bytes) {
        return Publication { QFileInfo(path).absoluteFilePath(), bytes, d->workingCopyPath(),
            isOwn ? d->origin.stamp : FileStamp {}, originOf(d->history), d->revision,
            isOwn ? d->keepAs : QString() };
    });
}

void PlanFile::published(const Publication &publication, const Origin &origin)
{
    if (!isSamePlace(publication.path, d->origin.path))
        d->lock = std::exchange(d->nextLock, {});
    d->access = Access::Edit; // under its own name a plan that was only looked at can be changed
    d->keepAs.clear();
    d->origin = origin;
    d->publishedRevision = publication.revision;
    if (!d->workingCopy)
        return;
    d->workingCopy->setNeeded(!isPublished());
    if (publication.workingCopy.isEmpty()) // it was made while the plan was written
        std::ignore = writeOrigin(d->workingCopy->path(), origin);
}

Result<void> PlanFile::publish(const QString &path)
{
    const auto publication = this->publication(path);
    if (!publication)
        return tl::unexpected(publication.error());
    const auto origin = write(*publication);
    d->nextLock = origin ? std::move(d->nextLock) : FileLock();
    if (!origin)
        return tl::unexpected(origin.error());
    published(*publication, *origin);
    return {};
}

bool PlanFile::isPublished() const
{
    return d->publishedRevision == d->revision;
}

bool PlanFile::isChangedOutside() const
{
    return !d->origin.path.isEmpty() && d->origin.stamp.size >= 0
        && holdsOther(d->origin.path, d->origin.stamp);
}

void PlanFile::acceptOutside(const QByteArray &bytes)
{
    d->origin.stamp = stampOf(bytes);
    d->changed();
}

} // namespace lockstep
