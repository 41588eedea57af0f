// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/imports.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("imports", text);
}

} // namespace

Result<ReadPlan> readPlanJson(const QString &path)
{
    const auto name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::CannotOpen, name, file.errorString());
    return fromJson(file.readAll(), name);
}

QString importNotice(const ReadPlan &read, const QString &name)
{
    if (read.unknownFields.isEmpty())
        return tr("%1 is imported.").arg(name);
    return tr("%1 is imported. Fields that this version does not know are kept: %2.")
        .arg(name, read.unknownFields.join(u", "_s));
}

Result<UsedMeasurement> measureInto(const Plan &plan, const QStringList &paths, QDate today)
{
    return measure(paths, {}, today).and_then([&plan](const Measurement &measured) {
        return useMeasurement(plan, measured, *QRandomGenerator::global());
    });
}

QString evidenceNotice(const UsedMeasurement &used)
{
    auto text = used.taken.join(u' ');
    if (!used.leftOut.isEmpty())
        text += u' ' + tr("Left out: %1.").arg(used.leftOut.join(u"; "_s));
    return text;
}

} // namespace lockstep
