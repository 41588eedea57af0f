// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Our translations as the files in translations/ hold them.

#include <QDir>
#include <QStringList>

namespace lockstep::test {

struct Message {
    QString context;
    QString source;
    QString state; ///< "unfinished", "vanished"; empty: good
    QStringList forms; ///< one, or as many as the language has plural forms
};

[[nodiscard]] QDir translationsFolder();
[[nodiscard]] QByteArray content(const QString &path);
[[nodiscard]] QList<Message> messages(const QString &language);

} // namespace lockstep::test
