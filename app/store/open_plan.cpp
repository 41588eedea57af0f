// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/open_plan.h"

#include "app/store/published_file.h"
#include "app/store/schema.h"

namespace lockstep {

void PlanFile::Private::changed()
{
    ++revision;
    if (workingCopy)
        workingCopy->setNeeded(true);
}

Result<void> PlanFile::Private::refuseReadOnly() const
{
    if (access == Access::ReadOnly)
        return fail(Fault::ReadOnly, database.name());
    return {};
}

Result<void> PlanFile::Private::fill()
{
    if (isFilled)
        return {};
    return createSchema(database)
        .and_then([this] { return writePlan(database, plan); })
        .map([this] { isFilled = true; });
}

QString PlanFile::Private::workingCopyPath() const
{
    return workingCopy ? workingCopy->path() : QString();
}

Result<void> PlanFile::Private::makeWorkingCopy()
{
    auto copy = WorkingCopy::create(stateFolder);
    if (!copy)
        return tl::unexpected(copy.error());
    // Noted first, so that a crash right here leaves nothing that seems to be a plan of its own.
    auto opened = writeOrigin(copy->path(), origin)
                      .and_then([this] { return fill(); })
                      .and_then([this] { return database.bytes(); })
                      .and_then([&copy](const QByteArray &bytes) {
                          return writeWhole(copy->path(), bytes, Journal::WriteAhead);
                      })
                      .and_then([&] { return Database::open(copy->path(), database.name()); });
    if (!opened)
        return tl::unexpected(opened.error());
    database = std::move(*opened);
    workingCopy.emplace(std::move(*copy));
    return {};
}

Result<Transaction> PlanFile::Private::beginChange()
{
    auto ready = refuseReadOnly();
    if (ready && !workingCopy)
        ready = makeWorkingCopy();
    return ready.and_then([this] { return Transaction::begin(database); });
}

} // namespace lockstep
