// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_list.h"

#include <QStringBuilder>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString withCurrency(const QString &amount, const Format &format)
{
    constexpr QChar noBreakSpace(0x00a0);
    return amount % noBreakSpace % format.currency();
}

} // namespace

void FigureList::about(Id<Stage> stage, Id<Market> market, Id<Channel> channel)
{
    m_subject = { {}, {}, {}, 0, {}, stage, market, channel };
}

void FigureList::money(const QString &name, const QString &label, double minorUnits)
{
    add(name, label, u"money"_s, minorUnits,
        withCurrency(m_format.compactMoney(minorUnits), m_format));
}

void FigureList::signedMoney(const QString &name, const QString &label, double minorUnits)
{
    add(name, label, u"money"_s, minorUnits,
        withCurrency(m_format.signedCompactMoney(minorUnits), m_format));
}

void FigureList::count(const QString &name, const QString &label, double value)
{
    count(name, label, value, value);
}

void FigureList::count(const QString &name, const QString &label, double value, double shown)
{
    add(name, label, u"count"_s, value, m_format.count(shown));
}

void FigureList::exactCount(const QString &name, const QString &label, double value)
{
    exactCount(name, label, value, value);
}

void FigureList::exactCount(const QString &name, const QString &label, double value, double shown)
{
    add(name, label, u"count"_s, value, m_format.exactCount(shown));
}

void FigureList::signedCount(const QString &name, const QString &label, double value, double shown)
{
    add(name, label, u"count"_s, value, m_format.signedCount(shown));
}

void FigureList::share(const QString &name, const QString &label, double fraction)
{
    add(name, label, u"share"_s, fraction, m_format.percent(fraction));
}

void FigureList::days(const QString &name, const QString &label, double days)
{
    add(name, label, u"days"_s, days, m_format.days(days));
}

void FigureList::duration(const QString &name, const QString &label, Duration duration)
{
    add(name, label, u"days"_s, duration.days(), m_format.days(duration));
}

void FigureList::date(const QString &name, const QString &label, QDate date)
{
    if (date.isNull())
        return;
    QString &text = m_dates[date.toJulianDay()];
    if (text.isEmpty())
        text = m_format.date(date);
    add(name, label, u"date"_s, static_cast<double>(date.toJulianDay()), text);
}

void FigureList::year(const QString &name, const QString &label, int fiscalYear)
{
    add(name, label, u"year"_s, fiscalYear, fiscalYearLabel(fiscalYear));
}

void FigureList::add(const QString &name, const QString &label, const QString &unit, double value,
    const QString &text)
{
    m_figures.append(
        { name, label, unit, value, text, m_subject.stage, m_subject.market, m_subject.channel });
}

} // namespace lockstep
