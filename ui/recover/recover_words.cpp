// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/recover/recover_words.h"

#include "ui/shared/explain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace lockstep {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recover)
};

QString stepsOf(const AbandonedCopy &copy)
{
    const int steps = int(copy.steps);
    if (copy.path.isEmpty())
        return steps == 0 ? Words::tr("Never saved to a file.")
                          : Words::tr("%n step(s), never saved to a file.", nullptr, steps);
    const auto file = QFileInfo(copy.path).fileName();
    return steps == 0 ? Words::tr("Not in %1 as it was left.").arg(file)
                      : Words::tr("%n step(s) that are not in %1.", nullptr, steps).arg(file);
}

} // namespace

QString leftName(const AbandonedCopy &copy)
{
    if (!copy.title.isEmpty())
        return copy.title;
    return QFileInfo(copy.path.isEmpty() ? copy.workingCopy : copy.path).completeBaseName();
}

QString leftDetail(const AbandonedCopy &copy)
{
    if (copy.error)
        return explain(*copy.error);
    if (copy.lastStep.isNull())
        return stepsOf(copy);
    const auto when = QLocale().toString(copy.lastStep.toLocalTime(), QLocale::ShortFormat);
    return Words::tr("%1 The last one: %2.").arg(stepsOf(copy), when);
}

QString leftOffer(const QList<AbandonedCopy> &copies)
{
    if (copies.size() == 1)
        return Words::tr("%1 was left without being saved. %2")
            .arg(leftName(copies.first()), leftDetail(copies.first()));
    return Words::tr("%n plan(s) were left without being saved. Nothing of them is lost.", nullptr,
        int(copies.size()));
}

} // namespace lockstep
