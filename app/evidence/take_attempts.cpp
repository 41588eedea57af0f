// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/take_attempts.h"

#include "app/evidence/planning_card.h"
#include "app/evidence/stage_match.h"
#include "app/evidence/take_measured.h"
#include "app/plan/findings.h"
#include "app/plan/limits.h"
#include "app/plan/row_removal.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What marketing hands over: the last stage it owns before the won one; null: it owns none.
Id<Stage> handedOver(const Plan &plan)
{
    const auto stages = ordered(plan.stages);
    for (auto at = stages.size() - 1; at-- > 0;) {
        if (stages[at].owner == Side::Marketing)
            return stages[at].id;
    }
    return {};
}

TouchKind kindOf(ColumnUse way)
{
    switch (way) {
    case ColumnUse::Voicemails:
        return TouchKind::Voicemail;
    case ColumnUse::Mails:
        return TouchKind::Mail;
    case ColumnUse::SocialMessages:
        return TouchKind::Social;
    case ColumnUse::Meetings:
        return TouchKind::Meeting;
    default:
        return TouchKind::Call;
    }
}

Ratio ratioOf(double number)
{
    return { std::llround(number * static_cast<double>(limits::kMaxPpm)) };
}

void putKind(Plan &plan, AttemptsNow row, QRandomGenerator &ids)
{
    const auto known = std::find_if(plan.attemptsNow.cbegin(), plan.attemptsNow.cend(),
        [&row](const AttemptsNow &one) { return one.kind == row.kind; });
    row.id = known == plan.attemptsNow.cend() ? newId<AttemptsNow>(ids) : known->id;
    put(plan.attemptsNow, row);
}

QString ofAnyKindWords()
{
    return u", attempts of any kind"_s;
}

bool countsAnyKind(const AttemptsNow &row)
{
    return row.evidence.mark == EvidenceMark::Measured
        && row.evidence.source.endsWith(ofAnyKindWords());
}

/// Attempts of any kind are those told apart too: either stands, never both.
void removeCountedTwice(TakenAttempts &taken)
{
    Ids twice;
    for (const auto &row : std::as_const(taken.plan.attemptsNow)) {
        const bool isTwice = !taken.kinds.isEmpty() && !taken.kinds.contains(row.kind)
            && (taken.isOfAnyKind || countsAnyKind(row));
        if (!isTwice)
            continue;
        twice.insert(row.id.value);
        taken.removed += row.kind;
    }
    std::sort(taken.removed.begin(), taken.removed.end());
    removeRows(taken.plan, &Plan::attemptsNow, twice);
}

/// In `plan`, which knows the study.
AttemptsNow attemptsRow(
    const Plan &plan, Id<Study> study, ColumnUse way, const StageAttempts &counted)
{
    Reading reading;
    reading.cases = counted.leads;
    AttemptsNow row;
    row.kind = kindOf(way);
    row.perLead = ratioOf(counted.perLead());
    row.reached = ratioOf(counted.share());
    row.evidence = { EvidenceMark::Measured,
        sourceText(plan, { reading, *find(plan.studies, study) })
            + (way == ColumnUse::Attempts ? ofAnyKindWords() : QString()),
        counted.leads, counted.reached };
    return row;
}

} // namespace

Result<TakenAttempts> takeAttempts(
    Plan plan, const Measurement &measurement, QDate today, QRandomGenerator &ids)
{
    if (measurement.attempts.isEmpty())
        return fail(Fault::NoUsableColumn, measurement.files.join(u" + "_s),
            u"looked for: number of calls, mails or attempts"_s);
    TakenAttempts taken;
    const auto handed = handedOver(plan);
    const auto measured = handed.isNull() ? -1 : planStages(plan, measurement).indexOf(handed);
    taken.stage = measured < 0 ? Id<Stage> {} : handed;
    const auto study = studyIn(plan, measurement, today, ids);
    const bool isToldApart = measurement.attempts.first().way != ColumnUse::Attempts;
    for (const auto &one : measurement.attempts) {
        const bool isAny = one.way == ColumnUse::Attempts;
        const auto counted = one.stages.value(std::max<qsizetype>(0, measured));
        if ((isAny && isToldApart) || counted.leads == 0)
            continue; // the ways together are told already
        const auto row = attemptsRow(plan, study, one.way, counted);
        putKind(plan, row, ids);
        taken.kinds += row.kind;
        taken.isOfAnyKind = taken.isOfAnyKind || isAny;
    }
    taken.plan = std::move(plan);
    removeCountedTwice(taken);
    return sound(std::move(taken.plan)).map([&](Plan next) {
        taken.plan = std::move(next);
        return taken;
    });
}

} // namespace lockstep
