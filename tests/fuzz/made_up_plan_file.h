// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Made-up bytes as a plan file: opened, its history walked to both ends and looked at. Whatever
// they are, they are refused or lead to plans that can be published and read again.

#include "app/exchange/sample_plan.h"
#include "app/store/plan_file.h"
#include "app/store/salvage.h"
#include "app/store/whole_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace lockstep::test {

/// A folder on a disk in memory where there is one.
inline QString fuzzFolder()
{
    static const QTemporaryDir folder(QFile::exists(QStringLiteral("/dev/shm"))
            ? QStringLiteral("/dev/shm/lockstep-fuzz-XXXXXX")
            : QStringLiteral("lockstep-fuzz-XXXXXX"));
    return folder.path();
}

/// False: a plan that was published is another one when it is read.
[[nodiscard]] inline bool walk(PlanFile &file)
{
    const QString copy = fuzzFolder() + QStringLiteral("/again.lockstep");
    if (!file.goTo(file.firstState()))
        return true;
    for (const HistoryStep &step : file.history())
        std::ignore = file.touchedBy(step.number);
    while (!file.history().isEmpty() && file.cursor() < file.history().last().number) {
        if (!file.redo())
            return true;
    }
    return !file.publish(copy) || readPlanFile(copy).value_or(Plan()) == file.plan();
}

/// False: the bytes led to something that is not what was promised.
[[nodiscard]] inline bool openAnything(const QByteArray &bytes)
{
    const QString path = fuzzFolder() + QStringLiteral("/plan.lockstep");
    const QString state = fuzzFolder() + QStringLiteral("/state");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    std::ignore = PlanFile::open(path, state, Access::ReadOnly);
    std::ignore = salvage(path, state);
    auto opened = PlanFile::open(path, state, Access::Copy);
    const bool isKept = !opened || walk(*opened);
    opened = fail(Fault::CannotOpen, {}); // closed, so that its working copy can go
    QDir(state).removeRecursively();
    return isKept;
}

/// The sample plan with a step done and one undone, and damaged copies of it.
inline QByteArrayList planFileSeeds()
{
    const Plan plan = samplePlan().value();
    auto file = PlanFile::create(plan, fuzzFolder() + QStringLiteral("/state"));
    for (const QString &title : { QStringLiteral("a"), QStringLiteral("b") }) {
        Plan next = plan;
        next.settings.title = title;
        std::ignore = file->record(next, { 0, title, {}, {} });
    }
    const QString path = fuzzFolder() + QStringLiteral("/seed.lockstep");
    std::ignore = file->undo();
    std::ignore = file->publish(path);
    const QByteArray whole = readWhole(path).value_or(QByteArray());
    QByteArrayList seeds { whole, whole.left(whole.size() / 2) };
    for (const qsizetype at : { 16, 100, 2'000, 10'000 }) {
        QByteArray damaged = whole;
        damaged[at % damaged.size()] = '\xff';
        seeds.append(damaged);
    }
    return seeds;
}

} // namespace lockstep::test
