// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/steps.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct StepsWords {
    Q_DECLARE_TR_FUNCTIONS(steps)
};

/// One pane large, others beside it.
Arrangement mainAndBeside(PaneKind main, const QList<PanePlace> &beside)
{
    return { Qt::Horizontal, { { 60, { { main } } }, { 40, beside } } };
}

/// The step that is about a pane and nothing else; evidence is what rates are chosen by.
PlanStep ownStep(PaneKind pane)
{
    switch (pane) {
    case kCalendarPane:
        return PlanStep::Calendar;
    case kFunnelPane:
    case kEvidencePane:
        return PlanStep::Funnel;
    case kMarketsPane:
        return PlanStep::Markets;
    case kSlaPane:
        return PlanStep::Sla;
    case kTargetPane:
        return PlanStep::Target;
    case kSignPane:
        return PlanStep::Sign;
    }
    Q_UNREACHABLE();
}

/// One pane over the whole width, others below it.
Arrangement mainAndBelow(PaneKind main, const QList<PanePlace> &below)
{
    return { Qt::Vertical, { { 58, { { main } } }, { 42, below } } };
}

} // namespace

Arrangement arrangementOf(PlanStep step)
{
    switch (step) {
    case PlanStep::Overview:
        return { Qt::Vertical,
            { { 1, { { kCalendarPane }, { kFunnelPane } } },
                { 1, { { kMarketsPane }, { kSlaPane } } } } };
    case PlanStep::Target:
        return mainAndBeside(kTargetPane, { { kFunnelPane }, { kMarketsPane } });
    case PlanStep::Markets:
        return mainAndBeside(kMarketsPane, { { kFunnelPane }, { kSlaPane } });
    case PlanStep::Funnel:
        return mainAndBelow(kFunnelPane, { { kCalendarPane, 1 }, { kEvidencePane, 1 } });
    case PlanStep::Calendar:
        return mainAndBelow(kCalendarPane, { { kFunnelPane, 3 }, { kMarketsPane, 2 } });
    case PlanStep::Sla:
        return mainAndBeside(kSlaPane, { { kFunnelPane }, { kCalendarPane } });
    case PlanStep::Sign:
        return mainAndBeside(kSignPane, { { kSlaPane } });
    }
    Q_UNREACHABLE();
}

PaneKind mainPane(PlanStep step)
{
    return arrangementOf(step).groups.first().panes.first().pane;
}

QString paneName(PaneKind pane)
{
    return pane == kEvidencePane ? StepsWords::tr("Evidence") : stepName(ownStep(pane));
}

QString paneKey(PaneKind pane)
{
    return pane == kEvidencePane ? u"evidence"_s : stepKey(ownStep(pane));
}

QString stepName(PlanStep step)
{
    switch (step) {
    case PlanStep::Overview:
        return StepsWords::tr("Overview");
    case PlanStep::Target:
        return StepsWords::tr("Target");
    case PlanStep::Markets:
        return StepsWords::tr("Markets");
    case PlanStep::Funnel:
        return StepsWords::tr("Funnel");
    case PlanStep::Calendar:
        return StepsWords::tr("Calendar");
    case PlanStep::Sla:
        return StepsWords::tr("SLA");
    case PlanStep::Sign:
        return StepsWords::tr("Sign");
    }
    Q_UNREACHABLE();
}

QString stepKey(PlanStep step)
{
    static const QStringList keys { u"overview"_s, u"target"_s, u"markets"_s, u"funnel"_s,
        u"calendar"_s, u"sla"_s, u"sign"_s };
    return keys[int(step)];
}

PlanStep stepOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Target:
    case ItemKind::BridgeRow:
        return PlanStep::Target;
    case ItemKind::Market:
        return PlanStep::Markets;
    case ItemKind::Stream:
    case ItemKind::Step:
    case ItemKind::Stage:
    case ItemKind::OpeningPipeline:
    case ItemKind::Team:
    case ItemKind::Scenario:
        return PlanStep::Funnel;
    case ItemKind::Entry:
        return PlanStep::Calendar;
    case ItemKind::Clause:
    case ItemKind::Tripwire:
        return PlanStep::Sla;
    }
    Q_UNREACHABLE();
}

StepProgress stepProgress(const Figures &figures, PlanStep step)
{
    StepProgress progress;
    for (const auto &standing : figures.standings) {
        if (step != PlanStep::Sign && stepOf(standing.item.kind) != step)
            continue;
        ++progress.items;
        progress.agreed += standing.isAgreed() ? 1 : 0;
        progress.disputed += standing.isDisputed() ? 1 : 0;
    }
    return progress;
}

} // namespace lockstep
