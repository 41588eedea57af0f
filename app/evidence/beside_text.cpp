// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/beside_text.h"

#include "app/base/format.h"
#include "app/evidence/plan_link.h"
#include "app/evidence/text_table.h"
#include "app/evidence/use_as.h"
#include "app/evidence/won_beside.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString inputText(const PlanningCard &card, qint64 value, const Format &format)
{
    return card.unit == InputUnit::Ratio ? format.percent(Ratio { value }.fraction())
                                         : format.days(Duration { value });
}

QStringList cardLine(const PlanningCard &card, const Format &format)
{
    const auto &now = card.readings.first();
    const auto *then = card.then();
    const auto title = card.steps.size() < 2
        ? card.title
        : u"%1 and %2 more steps"_s.arg(card.title, QString::number(card.steps.size() - 1));
    return { title, inputText(card, card.planned, format),
        then ? inputText(card, then->reading.value, format) : u"–"_s,
        then ? format.date(then->study.measuredOn) : u"–"_s,
        inputText(card, now.reading.value, format), countCell(now.reading.cases),
        card.isOutside() ? u"outside"_s : QString() };
}

/// Rates and times of every stream that something was measured of alone.
QString inputsText(const Plan &plan, const Measurement &measurement, QDate today)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    TextTable table { { u"planned and measured"_s, u"planned"_s, u"then"_s, u"on"_s, u"now"_s,
        u"cases"_s, u""_s } };
    for (const auto &stream : plan.streams) {
        const auto place = sliceOf(plan, measurement, stream.channel, stream.market);
        if (place.by.isEmpty() && measurement.breakdowns.size() > 1)
            continue;
        const auto &slice = sliceAt(measurement, place);
        for (qsizetype stage = 0; stage + 1 < measurement.stages.size(); ++stage) {
            for (const auto input : { MeasuredInput::Rate, MeasuredInput::Lag }) {
                QRandomGenerator ids(1); // nothing of it stays
                const auto card
                    = draftCard(plan, measurement, { input, slice, stage, stream.id }, today, ids);
                if (card)
                    table += cardLine(*card, format);
            }
        }
    }
    return table.size() == 1 ? QString() : aligned(table);
}

QString dealsBesideText(const Plan &plan, const Measurement &measurement)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    TextTable table { { u"deal size"_s, u"stated"_s, u"won, mean"_s, u"won, median"_s, u"deals"_s,
        u"stated by mean"_s, u""_s } };
    const auto all = dealsBeside(plan, measurement);
    for (const auto &deal : all)
        table += { deal.isOfAll ? deal.name + u" (of all won)"_s : deal.name,
            format.compactMoney(static_cast<double>(deal.stated.minorUnits)),
            format.compactMoney(minorUnits(plan, deal.won.mean)),
            format.compactMoney(minorUnits(plan, deal.won.median)), countCell(deal.won.cases),
            shareCell(1 + deal.difference(plan)),
            deal.isOutside(plan) ? u"outside of the middle half"_s : QString() };
    return all.isEmpty() ? QString() : aligned(table);
}

} // namespace

QString besideText(const Plan &plan, const Measurement &measurement, QDate today)
{
    QStringList texts { inputsText(plan, measurement, today), dealsBesideText(plan, measurement) };
    QStringList lines;
    const auto differences = profileDifferences(plan, measurement.profile);
    for (const auto &difference : differences)
        lines += u"  "_s + differenceText(difference);
    if (!lines.isEmpty())
        texts += u"Stated and won\n"_s + lines.join(u'\n') + u'\n';
    texts.removeAll(QString());
    return texts.join(u'\n');
}

} // namespace lockstep
