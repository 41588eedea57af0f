// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The plans that were open before, newest first, in the settings.

#include <QDateTime>
#include <QList>
#include <QString>

class QSettings;

namespace lockstep {

struct RecentPlan {
    QString path;
    QDateTime openedAt; ///< UTC
    [[nodiscard]] QString name() const; ///< the file's, without folder and ending
    [[nodiscard]] QString folder() const; ///< with "~" for the home folder
    [[nodiscard]] bool isThere() const;
    bool operator==(const RecentPlan &) const = default;
};

class RecentPlans {
public:
    explicit RecentPlans(QSettings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QList<RecentPlan> all() const;
    void add(const QString &path, const QDateTime &openedAt); ///< or moves it to the front
    void remove(const QString &path);
    void clear();

private:
    void write(const QList<RecentPlan> &plans);

    QSettings &m_settings;
};

} // namespace lockstep
