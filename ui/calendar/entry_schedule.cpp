// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/entry_schedule.h"

#include "app/calendar/phases.h"
#include "app/figures/calendar_figures.h"
#include "ui/calendar/calendar_input.h"
#include "ui/shared/horizon_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Brief:
        return EntrySchedule::tr("Brief");
    case Phase::Build:
        return EntrySchedule::tr("Build");
    case Phase::Run:
        return EntrySchedule::tr("Run");
    case Phase::FollowUp:
        return EntrySchedule::tr("Follow-up");
    case Phase::Review:
        return EntrySchedule::tr("Review");
    }
    Q_UNREACHABLE();
}

/// "Brief 4–8 Jan 2027 · Build … · Run …"; empty where it only runs.
QString phasesText(const Plan &plan, const Entry &entry, const Format &format)
{
    const auto spans = phases(WorkingDays(plan), entry);
    if (spans.size() < 2)
        return {};
    QStringList parts;
    for (const PhaseSpan &span : spans)
        parts << phaseName(span.phase) + u' ' + format.period(span.period);
    return parts.join(u" · "_s);
}

QString deadlineText(const EntryDeadline &deadline, const Format &format)
{
    if (!deadline.lastStart.isValid())
        return {};
    if (deadline.briefBy == deadline.lastStart) { // there is no brief
        const QString words = deadline.isLate
            ? EntrySchedule::tr("Too late for revenue of %1: it had to begin by %2.")
            : EntrySchedule::tr("For revenue of %1: begun by %2.");
        return words.arg(quarterLabel(deadline.quarter), format.date(deadline.lastStart));
    }
    const QString sentence = deadline.isLate
        ? EntrySchedule::tr(
            "Too late for revenue of %1: it had to be briefed by %2 and begin by %3.")
        : EntrySchedule::tr("For revenue of %1: briefed by %2, begun by %3.");
    return sentence.arg(quarterLabel(deadline.quarter), format.date(deadline.briefBy),
        format.date(deadline.lastStart));
}

} // namespace

EntrySchedule::EntrySchedule()
    : m_phases(new QLabel)
    , m_deadline(new QLabel)
    , m_horizon(new QLabel)
    , m_inTime(new QPushButton)
    , m_dates(new QPushButton(tr("Add training, playbook and first quota quarter")))
{
    m_phases->setObjectName(u"entryPhases"_s);
    m_deadline->setObjectName(u"entryDeadline"_s);
    m_horizon->setObjectName(u"entryHorizon"_s);
    for (auto *label : { m_phases, m_deadline, m_horizon })
        label->setWordWrap(true);
    m_inTime->setObjectName(u"startInTime"_s);
    m_dates->setObjectName(u"addLaunchDates"_s);
    m_dates->setAccessibleName(m_dates->text());
    m_dates->setToolTip(tr("They move when the launch does"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_phases, 0, 0, 1, 2);
    grid->addWidget(m_deadline, 1, 0);
    grid->addWidget(m_inTime, 1, 1);
    grid->addWidget(m_horizon, 2, 0, 1, 2);
    grid->addWidget(m_dates, 3, 0, 1, 2, Qt::AlignLeft);
    connect(m_inTime, &QPushButton::clicked, this, [this] { emit startWanted(m_lastStart); });
    connect(m_dates, &QPushButton::clicked, this, &EntrySchedule::datesWanted);
}

void EntrySchedule::show(const Snapshot &snapshot, const Entry &entry, QDate today)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    const EntryDeadline deadline = entryDeadline(plan, figures, entry);
    m_lastStart = deadline.lastStart;
    const QString phases = phasesText(plan, entry, format);
    m_phases->setText(phases);
    m_phases->setHidden(phases.isEmpty());
    const QString words = deadlineText(deadline, format);
    m_deadline->setText(words);
    m_deadline->setHidden(words.isEmpty());
    const QString span
        = today.isValid() ? horizonSpan(horizonsOf({ plan, today }, figures, entry)) : QString();
    m_horizon->setText(tr("Horizon: %1.", "this quarter to later this year").arg(span));
    m_horizon->setHidden(span.isEmpty());
    m_inTime->setText(tr("Begin %1").arg(format.date(m_lastStart)));
    m_inTime->setAccessibleName(tr("Begin on the last day that is in time"));
    m_inTime->setToolTip(m_inTime->accessibleName());
    m_inTime->setHidden(words.isEmpty() || m_lastStart == entry.period.start);
    m_dates->setVisible(entry.kind == EntryKind::Launch);
}

} // namespace lockstep
