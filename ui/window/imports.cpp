// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/imports.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct ImportsWords {
    Q_DECLARE_TR_FUNCTIONS(imports)
};

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
        return ImportsWords::tr("%1 is imported.").arg(name);
    return ImportsWords::tr("%1 is imported. Fields that this version does not know are kept: %2.")
        .arg(name, read.unknownFields.join(u", "_s));
}

} // namespace lockstep
