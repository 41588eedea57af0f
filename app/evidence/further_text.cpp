// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/further_text.h"

#include "app/evidence/lead_tally.h"
#include "app/evidence/season.h"
#include "app/evidence/text_table.h"

#include <QLocale>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QStringList timeLine(const QString &name, const MeasuredTime &time)
{
    return { name, countCell(time.cases), numberCell(time.lowerQuartile), numberCell(time.median),
        numberCell(time.upperQuartile), numberCell(time.ninety), numberCell(time.mean) };
}

QString timesText(const Measurement &measurement)
{
    const auto &all = measurement.all;
    TextTable table { { u"days"_s, u"cases"_s, u"lower quartile"_s, u"median"_s,
        u"upper quartile"_s, u"90 % within"_s, u"mean"_s } };
    for (qsizetype step = 0; step < all.times.size() && all.times.size() > 1; ++step) {
        const auto name
            = u"%1 → %2"_s.arg(measurement.stages.value(step), measurement.stages.value(step + 1));
        if (all.times[step].cases > 0)
            table += timeLine(name, all.times[step]);
    }
    const auto whole = u"%1 → %2"_s.arg(
        measurement.stages.value(0), measurement.stages.value(measurement.stages.size() - 1));
    table += timeLine(whole, all.overallTime);
    return aligned(table);
}

/// Who entered each stage in a quarter, and by the leads that came in it, whenever those who went
/// on came.
QStringList periodLine(const InPeriod &period)
{
    const auto leads = period.entered.value(0);
    QStringList line { quarterName(period.start), countCell(leads) };
    for (qsizetype stage = 1; stage < period.entered.size(); ++stage) {
        const auto entered = period.entered[stage];
        line += leads == 0
            ? countCell(entered)
            : u"%1 (%2)"_s.arg(countCell(entered),
                shareCell(static_cast<double>(entered) / static_cast<double>(leads)));
    }
    return line;
}

QString periodsText(const Measurement &measurement)
{
    TextTable table { QStringList { u"in period"_s } + measurement.stages };
    for (const auto &period : measurement.periods)
        table += periodLine(period);
    return aligned(table);
}

QString seasonText(const Measurement &measurement)
{
    const auto season = seasonOf(measurement);
    if (season.index.isEmpty())
        return {};
    const QLocale english(u"en_GB"_s);
    return u"won in the latest %1 whole months: most in %2, %3 of an average month; fewest in %4, %5\n"_s
        .arg(QString::number(season.months), english.standaloneMonthName(season.best()),
            shareCell(season.shareOf(season.best())), english.standaloneMonthName(season.worst()),
            shareCell(season.shareOf(season.worst())));
}

QString monthsText(const Measurement &measurement)
{
    TextTable table { { u"month"_s, u"leads"_s, u"won"_s, u"amount"_s } };
    for (const auto &month : measurement.months)
        table += { month.first.toString(u"yyyy-MM"_s), countCell(month.leads), countCell(month.won),
            amountCell(static_cast<double>(month.amount)) };
    return aligned(table) + seasonText(measurement);
}

QString wonText(const QString &what, const QList<ProfilePart> &parts)
{
    TextTable table { { u"won by "_s + what, u"deals"_s, u"amount"_s } };
    for (const auto &part : parts)
        table += { part.value, countCell(part.won), amountCell(static_cast<double>(part.amount)) };
    return parts.isEmpty() ? QString() : aligned(table);
}

} // namespace

QString joinText(const Measurement &measurement)
{
    const auto &joint = measurement.joint;
    if (joint.leadColumn.isEmpty() || joint.deals == 0)
        return {};
    return u"joined by %1 and %2: %3 of %4 deals have a lead (%5); leads without a deal %6, deals without a lead %7\n"_s
        .arg(joint.leadColumn, joint.dealColumn.isEmpty() ? joint.leadColumn : joint.dealColumn,
            countCell(joint.matched), countCell(joint.deals), shareCell(joint.rate()),
            countCell(joint.leadsWithoutDeal), countCell(joint.deals - joint.matched));
}

QString periodsByText(const Measurement &measurement, const Breakdown &breakdown)
{
    QStringList headings;
    for (const auto dimension : breakdown.by)
        headings += dimensionName(dimension);
    TextTable table { headings + QStringList { u"in period"_s } + measurement.stages };
    for (const auto &slice : breakdown.slices) {
        for (const auto &period : slice.periods)
            table += slice.names + periodLine(period);
    }
    return table.size() == 1 ? QString() : aligned(table, breakdown.by.size() + 1);
}

QString recyclingText(const Measurement &measurement)
{
    const auto &recycling = measurement.all.recycling;
    if (recycling.ever.successes == 0)
        return {};
    auto text = u"ever recycled: %1 of %2 (%3)"_s.arg(countCell(recycling.ever.successes),
        countCell(recycling.ever.cases), shareCell(recycling.ever.value()));
    if (recycling.returned.cases == 0)
        return text + u"; nothing tells who came back\n"_s;
    text += u"; came back: %1 of %2 (%3)"_s.arg(countCell(recycling.returned.successes),
        countCell(recycling.returned.cases), shareCell(recycling.returned.value()));
    if (recycling.away.cases > 0)
        text += u", after %1 days (median), %2 on average"_s.arg(
            numberCell(recycling.away.median), numberCell(recycling.away.mean));
    return text + u'\n';
}

QString attemptsText(const Measurement &measurement)
{
    if (measurement.attempts.isEmpty())
        return {};
    TextTable table { QStringList { u"tried"_s, u"of those who came to"_s, u"leads"_s, u"a lead"_s,
        u"reached"_s, u"at least once"_s } };
    for (const auto &one : measurement.attempts) {
        for (qsizetype stage = 0; stage < one.stages.size(); ++stage) {
            const auto &counted = one.stages[stage];
            if (counted.leads > 0)
                table += { useName(one.way), measurement.stages.value(stage),
                    countCell(counted.leads), numberCell(counted.perLead(), 2),
                    countCell(counted.reached), shareCell(counted.share()) };
        }
    }
    return aligned(table, 2);
}

QStringList furtherTexts(const Measurement &measurement)
{
    QStringList texts;
    if (measurement.skipped > 0)
        texts += u"leads that skipped a stage: %1\n"_s.arg(countCell(measurement.skipped));
    texts += recyclingText(measurement);
    texts += attemptsText(measurement);
    if (measurement.all.overallTime.cases > 0)
        texts += timesText(measurement);
    if (!measurement.periods.isEmpty())
        texts += periodsText(measurement);
    if (!measurement.months.isEmpty())
        texts += monthsText(measurement);
    const auto &profile = measurement.profile;
    texts += wonText(u"vertical"_s, profile.verticals);
    texts += wonText(u"region"_s, profile.regions);
    texts += wonText(u"company size"_s, profile.sizes);
    texts.removeAll(QString());
    return texts;
}

} // namespace lockstep
