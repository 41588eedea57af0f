// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/start.h"

#include "app/exchange/sample_plan.h"
#include "app/plan/new_plan.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Result<Start> emptyPlan(
    const QString &wanted, const Error &why, const QString &stateFolder, QDate today)
{
    return PlanFile::create(newPlan(today, *QRandomGenerator::global()), stateFolder)
        .map([&](PlanFile &&file) {
            auto known = figures(file.plan());
            return Start { std::move(file), std::move(known), wanted, why };
        });
}

} // namespace

Result<Start> startingPlan(
    const QString &named, const QSettings &settings, const QString &stateFolder, QDate today)
{
    const auto last = settings.value(u"lastPlan"_s).toString();
    const auto wanted = !named.isEmpty() ? named : QFileInfo::exists(last) ? last : QString();
    auto file = wanted.isEmpty() ? samplePlan().and_then(
                    [&](const Plan &plan) { return PlanFile::createSound(plan, stateFolder); })
                                 : PlanFile::open(wanted, stateFolder);
    if (!file)
        return emptyPlan(wanted, file.error(), stateFolder, today);
    auto known = figures(file->plan());
    (void)*known.tally; // the window shows these first, and is not there yet
    (void)*known.clashes;
    return Start { std::move(*file), std::move(known), wanted, {} };
}

QString stateFolder()
{
    auto folder = qEnvironmentVariable("LOCKSTEP_STATE_DIR");
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return folder;
}

} // namespace lockstep
