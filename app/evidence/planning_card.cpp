// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/planning_card.h"

#include "app/base/format.h"
#include "app/evidence/take_measured.h"
#include "app/plan/findings.h"

#include <algorithm>
#include <tuple>

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
            const auto age = [](const Study &study) {
                return std::tie(study.measuredOn, study.lastContact, study.rows);
            };
            return age(a.study) > age(b.study);
        });
    return readings;
}

/// Measured where the latest reading says just that.
Evidence agreedEvidence(const Plan &plan, const PlanningCard &card, qint64 value)
{
    Evidence evidence { EvidenceMark::Estimated, u"agreed by both sides"_s };
    if (card.readings.isEmpty())
        return evidence;
    const auto &latest = card.readings.first();
    const auto source = sourceText(plan, latest);
    if (latest.reading.value != value) {
        evidence.source = u"agreed by both sides; measured otherwise: "_s + source;
        return evidence;
    }
    return { EvidenceMark::Measured, source, latest.reading.cases, latest.reading.successes };
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
    const bool isTheMeasured = planned == latest.value; // a mean may lie over the middle half
    return latest.high > 0 && !isTheMeasured && (planned < latest.low || planned > latest.high);
}

const DatedReading *PlanningCard::then() const
{
    const auto earlier = std::find_if(readings.begin(), readings.end(), [this](const auto &one) {
        return one.study != readings.first().study
            && isSameExport(one.study.files, readings.first().study.files);
    });
    return earlier == readings.end() ? nullptr : &*earlier;
}

Result<PlanningCard> planningCard(const Plan &plan, const InputPlace &place)
{
    const auto input = inputAt(plan, place);
    if (!input)
        return fail(Fault::NoSuchItem, placeName(plan, place));
    PlanningCard card { place, placeName(plan, place), input->unit, input->value, input->evidence,
        readingsOf(plan, place), {}, {}, {}, {} };
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
    const auto reasonOf
        = [](const std::optional<Opinion> &said) { return said ? said->reason : QString(); };
    return settle(std::move(plan), place,
        { value, reasonOf(card->marketing), value, reasonOf(card->sales), value }, ids);
}

Result<Plan> settle(
    Plan plan, const InputPlace &place, const PlanningChoice &choice, QRandomGenerator &ids)
{
    const auto card = planningCard(plan, place);
    if (!card)
        return Failure(card.error());
    Result<Plan> next = std::move(plan);
    if (choice.planned) {
        const auto evidence = agreedEvidence(*next, *card, *choice.planned);
        next = withInput(*std::move(next), place, *choice.planned, evidence);
    }
    const auto put = [&](Side side, const std::optional<qint64> &value, const QString &reason) {
        if (!value)
            return;
        next = std::move(next).and_then([&](Plan said) {
            return putOpinion(std::move(said), place, side, *value, reason, ids);
        });
    };
    put(Side::Marketing, choice.marketing, choice.marketingReason);
    put(Side::Sales, choice.sales, choice.salesReason);
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
