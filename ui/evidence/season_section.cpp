// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/season_section.h"

#include "app/evidence/season.h"
#include "app/evidence/won_beside.h"
#include "ui/evidence/season_chart.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

SeasonSection::SeasonSection(QWidget *parent)
    : Section(u"seasonSection"_s, tr("Month by month"), parent)
    , m_chart(new SeasonChart(this))
{
    add(m_chart);
}

QString SeasonSection::words(const EvidenceLook &look)
{
    const auto season = seasonOf(look.measurement);
    const auto &format = look.snapshot.format;
    const auto whose = look.place.by.isEmpty()
        ? tr("In period: what came in each month.")
        : tr("In period: what came in each month, of all leads, not of %1 alone.")
              .arg(look.placeName());
    if (season.index.isEmpty())
        return whose;
    const auto name = [&](int month) {
        return format.locale().standaloneMonthName(month, QLocale::LongFormat);
    };
    return whose + u' '
        + tr("In the latest %1 whole months %2 won most, %3 of an average month, and %4 fewest, "
             "%5.")
              .arg(QString::number(season.months), name(season.best()),
                  format.percent(season.shareOf(season.best())), name(season.worst()),
                  format.percent(season.shareOf(season.worst())));
}

void SeasonSection::show(const EvidenceLook &look)
{
    const auto &format = look.snapshot.format;
    const auto &plan = look.snapshot.plan;
    QList<QDate> months;
    SeasonRow leads { tr("leads"), {}, {} };
    SeasonRow won { tr("won"), {}, {} };
    SeasonRow revenue { tr("revenue"), {}, {} };
    bool hasAmounts = false;
    for (const auto &month : look.measurement.months) {
        months += month.first;
        leads.values += double(month.leads);
        leads.texts += format.count(double(month.leads));
        won.values += double(month.won);
        won.texts += format.count(double(month.won));
        revenue.values += minorUnits(plan, double(month.amount));
        revenue.texts += moneyWords(look, double(month.amount));
        hasAmounts = hasAmounts || month.amount > 0;
    }
    setVisible(!months.isEmpty());
    QList<SeasonRow> rows { leads, won };
    if (hasAmounts)
        rows += revenue;
    m_chart->show(months, rows, look.snapshot.style, format);
    explain(words(look));
    restyle(look.snapshot.style);
}

} // namespace lockstep
