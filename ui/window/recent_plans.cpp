// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/recent_plans.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMost = 12;
const auto kKey = u"recentPlans"_s;
const auto kPath = u"path"_s;
const auto kOpenedAt = u"openedAt"_s;

} // namespace

QString RecentPlan::name() const
{
    return QFileInfo(path).completeBaseName();
}

QString RecentPlan::folder() const
{
    const auto folder = QDir::toNativeSeparators(QFileInfo(path).path());
    const auto home = QDir::toNativeSeparators(QDir::homePath());
    return folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder;
}

bool RecentPlan::isThere() const
{
    return QFileInfo::exists(path);
}

QList<RecentPlan> RecentPlans::all() const
{
    QList<RecentPlan> plans;
    const int count = m_settings.beginReadArray(kKey);
    for (int index = 0; index < count; ++index) {
        m_settings.setArrayIndex(index);
        plans.append({ m_settings.value(kPath).toString(),
            QDateTime::fromString(m_settings.value(kOpenedAt).toString(), Qt::ISODate) });
    }
    m_settings.endArray();
    return plans;
}

void RecentPlans::add(const QString &path, const QDateTime &openedAt)
{
    auto plans = all();
    plans.removeIf([&path](const RecentPlan &plan) { return plan.path == path; });
    plans.prepend({ path, openedAt });
    write(plans.mid(0, kMost));
}

void RecentPlans::remove(const QString &path)
{
    auto plans = all();
    plans.removeIf([&path](const RecentPlan &plan) { return plan.path == path; });
    write(plans);
}

void RecentPlans::clear()
{
    write({});
}

void RecentPlans::write(const QList<RecentPlan> &plans)
{
    m_settings.remove(kKey);
    m_settings.beginWriteArray(kKey, int(plans.size()));
    for (int index = 0; index < plans.size(); ++index) {
        m_settings.setArrayIndex(index);
        m_settings.setValue(kPath, plans[index].path);
        m_settings.setValue(kOpenedAt, plans[index].openedAt.toString(Qt::ISODate));
    }
    m_settings.endArray();
}

} // namespace lockstep
