// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/planning_card.h"

#include "app/base/format.h"
#include "app/plan/findings.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

template <class Remark> bool isAbout(const Remark &remark, const InputPlace &place)
{
    return remark.row == place.row && remark.table == place.table && remark.field == place.field;
}

template <class Remark> InputPlace placeOf(const Remark &remark)
{
    return { remark.table, remark.row, remark.field };
}

QList<DatedReading> readingsOf(const Plan &plan, const InputPlace &place)
{
    QList<DatedReading> readings;
    for (const auto &reading : plan.readings) {
        const Study *study = find(plan.studies, reading.study);
        if (study && isAbout(reading, place))
            readings += DatedReading { reading, *study };
    }
    std::stable_sort(
        readings.begin(), readings.end(), [](const DatedReading &a, const DatedReading &b) {
            return a.study.measuredOn > b.study.measuredOn;
        });
    return readings;
}

} // namespace

bool PlanningCard::isAgreed() const
{
    return marketing && sales && marketing->value == planned && sales->value == planned;
}

bool PlanningCard::isOutside() const
{
    if (readings.isEmpty())
        return false;
    const Reading &latest = readings.first().reading;
    return latest.high > 0 && (planned < latest.low || planned > latest.high);
}

Result<PlanningCard> planningCard(const Plan &plan, const InputPlace &place)
{
    const auto input = inputAt(plan, place);
    if (!input)
        return fail(Fault::NoSuchItem, placeName(plan, place));
    PlanningCard card { place, placeName(plan, place), input->unit, input->value, input->evidence,
        readingsOf(plan, place), {}, {} };
    for (const auto &opinion : plan.opinions) {
        if (isAbout(opinion, place))
            (opinion.side == Side::Marketing ? card.marketing : card.sales) = opinion;
    }
    return card;
}

QList<PlanningCard> planningCards(const Plan &plan)
{
    QList<InputPlace> places;
    const auto add = [&places](const auto &remark) {
        if (!places.contains(placeOf(remark)))
            places += placeOf(remark);
    };
    std::for_each(plan.readings.begin(), plan.readings.end(), add);
    std::for_each(plan.opinions.begin(), plan.opinions.end(), add);
    std::sort(places.begin(), places.end(), [](const InputPlace &a, const InputPlace &b) {
        return std::tie(a.table, a.row, a.field) < std::tie(b.table, b.row, b.field);
    });
    QList<PlanningCard> cards;
    for (const auto &place : std::as_const(places)) {
        if (const auto card = planningCard(plan, place))
            cards += *card;
    }
    return cards;
}

Result<Plan> putOpinion(Plan plan, const InputPlace &place, Side side, qint64 value,
    const QString &reason, QRandomGenerator &ids)
{
    const auto card = planningCard(plan, place);
    if (!card)
        return Failure(card.error());
    const auto &before = side == Side::Marketing ? card->marketing : card->sales;
    const Opinion opinion { before ? before->id : newId<Opinion>(ids), place.table, place.row,
        place.field, side, value, reason };
    put(plan.opinions, opinion);
    return sound(std::move(plan));
}

Result<Plan> removeOpinion(Plan plan, const InputPlace &place, Side side)
{
    const auto count = plan.opinions.removeIf(
        [&](const Opinion &opinion) { return opinion.side == side && isAbout(opinion, place); });
    if (count == 0)
        return fail(Fault::NoSuchItem, placeName(plan, place));
    return plan;
}

Result<Plan> agreeOn(Plan plan, const InputPlace &place, qint64 value, QRandomGenerator &ids)
{
    const auto card = planningCard(plan, place);
    if (!card)
        return Failure(card.error());
    Evidence evidence { EvidenceMark::Estimated, u"agreed by both sides"_s };
    if (!card->readings.isEmpty()) {
        const auto &latest = card->readings.first();
        const bool isMeasured = latest.reading.value == value;
        const auto source = sourceText(plan, latest);
        evidence.mark = isMeasured ? EvidenceMark::Measured : EvidenceMark::Estimated;
        evidence.source
            = isMeasured ? source : u"agreed by both sides; measured otherwise: "_s + source;
        if (isMeasured) {
            evidence.cases = latest.reading.cases;
            evidence.successes = latest.reading.successes;
        }
    }
    auto next = withInput(std::move(plan), place, value, evidence);
    for (const auto side : { Side::Marketing, Side::Sales }) {
        const auto &said = side == Side::Marketing ? card->marketing : card->sales;
        next = std::move(next).and_then([&](Plan agreed) {
            return putOpinion(
                std::move(agreed), place, side, value, said ? said->reason : QString(), ids);
        });
    }
    return next;
}

QString sourceText(const Plan &plan, const DatedReading &reading)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    const Period contacts { reading.study.firstContact, reading.study.lastContact.addDays(1) };
    const auto count = format.count(static_cast<double>(reading.reading.cases));
    auto text = u"%1, %2, %3 cases"_s.arg(reading.study.files, format.period(contacts), count);
    if (!reading.reading.slice.isEmpty())
        text += u", "_s + reading.reading.slice;
    return text;
}

} // namespace lockstep
