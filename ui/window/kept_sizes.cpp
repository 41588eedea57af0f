// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/kept_sizes.h"

#include <QSettings>
#include <QSplitter>

namespace lockstep {

void keepSizes(QSettings &settings, const QString &key, const QSplitter &splitter)
{
    QStringList texts;
    for (const int size : splitter.sizes())
        texts.append(QString::number(size));
    settings.setValue(key, texts);
}

QList<int> keptSizes(const QSettings &settings, const QString &key, const QList<int> &otherwise)
{
    QList<int> sizes;
    for (const auto &size : settings.value(key).toStringList())
        sizes.append(size.toInt());
    return sizes.size() == otherwise.size() ? sizes : otherwise;
}

} // namespace lockstep
