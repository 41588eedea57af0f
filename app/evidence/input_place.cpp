// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/input_place.h"

#include "app/evidence/single_number.h"
#include "app/plan/fields.h"
#include "app/plan/findings.h"
#include "app/plan/scenario.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

std::optional<InputValue> numberOf(Ratio ratio)
{
    return InputValue { InputUnit::Ratio, ratio.ppm, {} };
}
std::optional<InputValue> numberOf(Duration duration)
{
    return InputValue { InputUnit::Duration, duration.minutes, {} };
}
std::optional<InputValue> numberOf(Money money)
{
    return InputValue { InputUnit::Money, money.minorUnits, {} };
}
std::optional<InputValue> numberOf(qint64 count)
{
    return InputValue { InputUnit::Count, count, {} };
}
std::optional<InputValue> numberOf(const QuarterMoney &quarters)
{
    return numberOf(quarters.first + quarters.second + quarters.third + quarters.fourth);
}
template <class Value> std::optional<InputValue> numberOf(const Value &)
{
    return std::nullopt;
}

/// Of those fields whose evidence is not called after them in full. Nothing: there is none.
const QHash<QString, QString> &shortEvidenceNames()
{
    static const QHash<QString, QString> names { { u"recycleShare"_s, u"recycleEvidence"_s },
        { u"recycleDelay"_s, u"recycleEvidence"_s }, { u"skipShare"_s, u"skipEvidence"_s },
        { u"expectedVolume"_s, u"volumeEvidence"_s },
        { u"addressableAccounts"_s, u"accountsEvidence"_s },
        { u"marketingShare"_s, u"shareEvidence"_s },
        { u"bookingToRevenue"_s, u"bookingEvidence"_s }, { u"lastYear"_s, {} },
        { u"rampFrom"_s, {} }, { u"rampTo"_s, {} }, { u"budget"_s, {} } };
    return names;
}

/// A likely range that the rate has left says nothing any more.
void dropRangeLeft(Step &step)
{
    const bool isOver = step.rateLow.ppm > step.rate.ppm;
    const bool isUnder = step.rateHigh.ppm > 0 && step.rateHigh.ppm < step.rate.ppm;
    if (!isOver && !isUnder)
        return;
    step.rateLow = {};
    step.rateHigh = {};
}

/// Calls visit(list, row) for the row that `place` names.
template <class SomePlan, class Visit>
void visitRow(SomePlan &plan, const InputPlace &place, Visit visit)
{
    forEachList(plan, [&](const char *name, auto &list) {
        using Noun = typename std::remove_cvref_t<decltype(list)>::value_type;
        if (place.table != QLatin1StringView(name))
            return;
        if (const Noun *row = find(std::as_const(list), Id<Noun> { place.row }))
            visit(list, Noun(*row));
    });
}

} // namespace

InputPlace rateOf(Id<Step> step)
{
    return { u"steps"_s, step.value, u"rate"_s };
}
InputPlace lagOf(Id<Step> step)
{
    return { u"steps"_s, step.value, u"lag"_s };
}
InputPlace recyclingOf(Id<Step> step)
{
    return { u"steps"_s, step.value, u"recycleShare"_s };
}
InputPlace skipsOf(Id<Step> step)
{
    return { u"steps"_s, step.value, u"skipShare"_s };
}
InputPlace dealSizeOf(Id<Stream> stream)
{
    return { u"streams"_s, stream.value, u"dealSize"_s };
}
InputPlace dealSizeOf(Id<Market> market)
{
    return { u"markets"_s, market.value, u"dealSize"_s };
}
InputPlace lastYearOf(Id<Target> target)
{
    return { u"targets"_s, target.value, u"lastYear"_s };
}
InputPlace pipelineOf(Id<OpeningPipeline> pipeline)
{
    return { u"openingPipeline"_s, pipeline.value, u"count"_s };
}

bool isEvidenceOf(QLatin1StringView evidence, const QString &field)
{
    const auto name = shortEvidenceNames().constFind(field);
    if (name != shortEvidenceNames().constEnd())
        return evidence == *name;
    return evidence == "evidence"_L1 || evidence == QString(field + u"Evidence"_s);
}

std::optional<InputValue> inputAt(const Plan &plan, const InputPlace &place)
{
    std::optional<InputValue> found;
    Evidence evidence;
    visitRow(plan, place, [&](const auto &, const auto &row) {
        forEachField(row, [&]<class Value>(const char *name, const Value &value) {
            if (place.field == QLatin1StringView(name))
                found = numberOf(value);
            if constexpr (std::is_same_v<Value, Evidence>) {
                if (isEvidenceOf(QLatin1StringView(name), place.field))
                    evidence = value;
            }
        });
    });
    if (found)
        found->evidence = evidence;
    return found;
}

Result<Plan> withInput(
    Plan plan, const InputPlace &place, qint64 value, const Evidence &evidence, Check check)
{
    if (!inputAt(plan, place))
        return fail(Fault::NoSuchItem, placeName(plan, place));
    visitRow(plan, place, [&](auto &list, auto row) {
        forEachField(row, [&]<class Value>(const char *name, Value &field) {
            if constexpr (isSingleNumber<Value>) {
                if (place.field == QLatin1StringView(name))
                    setNumber(field, value);
            }
            if constexpr (std::is_same_v<Value, Evidence>) {
                if (isEvidenceOf(QLatin1StringView(name), place.field))
                    field = evidence;
            }
        });
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(row)>, Step>)
            dropRangeLeft(row);
        put(list, std::move(row));
    });
    return check == Check::Later ? Result<Plan>(std::move(plan)) : sound(std::move(plan));
}

QString placeName(const Plan &plan, const InputPlace &place)
{
    ScenarioChange change;
    change.table = place.table;
    change.row = place.row;
    change.field = place.field;
    return changeName(plan, change);
}

} // namespace lockstep
