// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What a tripwire says, in sentences.
#include "app/figures/tripwires.h"

#include "app/base/format.h"
#include "app/figures/why.h"
#include "app/plan/findings.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Phrase valuePhrase(TripwireKind kind, double value, const Format &format)
{
    return kind == TripwireKind::Lag ? durationPhrase(format.days(value))
                                     : Phrase(format.percent(value));
}

/// "SQL → Won"; with the stream where it is about one.
Phrase stepPhrase(const Plan &plan, const Tripwire &tripwire)
{
    const QList<Stage> stages = ordered(plan.stages);
    QString step = stageName(plan, tripwire.stage);
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        if (stages[i].id == tripwire.stage)
            step += u" → "_s + stages[i + 1].name;
    }
    if (tripwire.stream.isNull())
        return step;
    return phrase(QT_TRANSLATE_NOOP("Why", "%1 in %2"), step, streamName(plan, tripwire.stream));
}

Phrase stagePhrase(const Plan &plan, const Tripwire &tripwire)
{
    const QString stage = stageName(plan, tripwire.stage);
    if (tripwire.stream.isNull())
        return stage;
    return phrase(QT_TRANSLATE_NOOP("Why", "%1 in %2"), stage, streamName(plan, tripwire.stream));
}

Phrase ownerPhrase(Side owner)
{
    return owner == Side::Marketing ? phrase(QT_TRANSLATE_NOOP("Why", "Marketing"))
                                    : phrase(QT_TRANSLATE_NOOP("Why", "Sales"));
}

/// Ends the sentence, whatever people end it with.
QString withStop(QString act)
{
    act = act.trimmed();
    return act.endsWith(u'.') || act.endsWith(u'!') || act.endsWith(u'?') ? act : act + u'.';
}

} // namespace

Phrase tripwireCondition(const Plan &plan, const Tripwire &tripwire, const Format &format)
{
    switch (tripwire.kind) {
    case TripwireKind::Stalled:
        return phrase(
            QT_TRANSLATE_NOOP("Why", "If more than %1 of those at %2 have stood there too long"),
            format.percent(tripwire.limitRate.fraction()), stagePhrase(plan, tripwire));
    case TripwireKind::Rate:
        return phrase(QT_TRANSLATE_NOOP("Why", "If %1 falls under %2"), stepPhrase(plan, tripwire),
            format.percent(tripwire.limitRate.fraction()));
    case TripwireKind::Lag:
        return phrase(QT_TRANSLATE_NOOP("Why", "If %1 takes longer than %2 on average"),
            stepPhrase(plan, tripwire), durationPhrase(format.days(tripwire.limitLag)));
    }
    Q_UNREACHABLE();
}

Phrase tripwireSentence(const Plan &plan, const Tripwire &tripwire, const Format &format)
{
    const Phrase condition = tripwireCondition(plan, tripwire, format);
    const Phrase owner = ownerPhrase(tripwire.owner);
    const bool hasAct = !tripwire.firstAct.trimmed().isEmpty();
    const QString act = withStop(tripwire.firstAct);
    if (tripwire.deadline.minutes <= 0)
        return hasAct
            ? phrase(QT_TRANSLATE_NOOP("Why", "%1, %2 acts: %3"), condition, owner, act)
            : phrase(QT_TRANSLATE_NOOP("Why", "%1, %2 acts; how and until when is not agreed."),
                condition, owner);
    const Phrase deadline = durationPhrase(format.days(tripwire.deadline));
    return hasAct ? phrase(QT_TRANSLATE_NOOP("Why", "%1, %2 acts within %3: %4"), condition, owner,
               deadline, act)
                  : phrase(QT_TRANSLATE_NOOP("Why", "%1, %2 acts within %3; how is not agreed."),
                      condition, owner, deadline);
}

Phrase plannedPhrase(const Tripwire &tripwire, const TripwireFigures &figures, const Format &format)
{
    if (!figures.planned)
        return phrase(QT_TRANSLATE_NOOP("Why", "The plan does not say."));
    const Phrase value = valuePhrase(tripwire.kind, *figures.planned, format);
    return figures.isTrippedByPlan
        ? phrase(QT_TRANSLATE_NOOP("Why", "The plan itself has %1 and trips it."), value)
        : phrase(QT_TRANSLATE_NOOP("Why", "The plan has %1."), value);
}

Phrase measuredPhrase(
    const Tripwire &tripwire, const TripwireFigures &figures, const Format &format)
{
    if (!figures.measured)
        return phrase(QT_TRANSLATE_NOOP("Why", "Not measured yet."));
    const TripwireMeasure &measured = *figures.measured;
    const Phrase what = phrase(QT_TRANSLATE_NOOP("Why", "%1 (%2 to %3, %4 cases, %5)"),
        valuePhrase(tripwire.kind, measured.value, format),
        valuePhrase(tripwire.kind, measured.low, format),
        valuePhrase(tripwire.kind, measured.high, format),
        format.count(static_cast<double>(measured.cases)), format.date(measured.date));
    switch (figures.state) {
    case TripwireState::Tripped:
        return phrase(QT_TRANSLATE_NOOP("Why", "Measured %1: tripped."), what);
    case TripwireState::Holds:
        return phrase(QT_TRANSLATE_NOOP("Why", "Measured %1: holds."), what);
    case TripwireState::TooFewCases:
    case TripwireState::NotMeasured:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Why", "Measured %1: too few cases to tell."), what);
}

} // namespace lockstep
