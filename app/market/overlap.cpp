// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/market/overlap.h"

#include <QMap>

namespace lockstep {

namespace {

/// A side's names by their keys; of several spellings the first.
QMap<QString, QString> namesOf(const QList<TargetAccount> &accounts, Side side)
{
    QMap<QString, QString> names;
    for (const TargetAccount &account : accounts) {
        const QString key = accountKey(account.name);
        if (account.side == side && !key.isEmpty() && !names.contains(key))
            names.insert(key, account.name);
    }
    return names;
}

double share(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

QString accountKey(const QString &name)
{
    // Upper case, because only there Straße and STRASSE are written alike.
    QString key = name.toUpper().normalized(QString::NormalizationForm_C);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

Overlap overlap(const QList<TargetAccount> &accounts)
{
    const auto marketing = namesOf(accounts, Side::Marketing);
    const auto sales = namesOf(accounts, Side::Sales);
    Overlap result;
    for (auto name = marketing.begin(); name != marketing.end(); ++name)
        (sales.contains(name.key()) ? result.common : result.onlyMarketing).append(name.value());
    for (auto name = sales.begin(); name != sales.end(); ++name) {
        if (!marketing.contains(name.key()))
            result.onlySales.append(name.value());
    }
    result.marketing = marketing.size();
    result.sales = sales.size();
    result.both = result.common.size();
    result.shareOfUnion = share(result.both, result.marketing + result.sales - result.both);
    result.shareOfSales = share(result.both, result.sales);
    return result;
}

} // namespace lockstep
