// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/attempts_offer.h"

#include "app/evidence/stage_match.h"
#include "app/evidence/take_attempts.h"
#include "ui/evidence/mapping_words.h"
#include "ui/shared/ink.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

ColumnUse wayOf(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Call:
        return ColumnUse::Calls;
    case TouchKind::Voicemail:
        return ColumnUse::Voicemails;
    case TouchKind::Mail:
        return ColumnUse::Mails;
    case TouchKind::Social:
        return ColumnUse::SocialMessages;
    case TouchKind::Meeting:
        return ColumnUse::Meetings;
    }
    Q_UNREACHABLE();
}

} // namespace

AttemptsOffer::AttemptsOffer(QWidget *parent)
    : QWidget(parent)
    , m_take(new QPushButton(this))
    , m_words(new QLabel(this))
{
    setObjectName(u"attemptsOffer"_s);
    m_take->setObjectName(u"useAttempts"_s);
    m_take->setAccessibleName(tr("Attempts a lead"));
    m_words->setObjectName(u"attemptsWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_take);
    line->addWidget(m_words, 1);
    connect(m_take, &QPushButton::clicked, this, &AttemptsOffer::wanted);
}

/// Only where other stages or attempts are looked at: it is asked for at each change of the plan.
void AttemptsOffer::workOut(const EvidenceLook &look)
{
    const auto &plan = look.snapshot.plan;
    const Seen seen { plan.stages, planStages(plan, look.measurement), look.measurement.attempts };
    if (m_seen == seen)
        return;
    m_seen = seen;
    m_rows.clear();
    QRandomGenerator ids(1); // nothing of it stays
    const auto taken = takeAttempts(plan, look.measurement, look.measurement.lastContact, ids);
    if (!taken)
        return;
    m_stage = taken->stage;
    m_isOfAnyKind = taken->isOfAnyKind;
    for (const auto &row : taken->plan.attemptsNow) {
        if (taken->kinds.contains(row.kind))
            m_rows += row;
    }
    std::sort(m_rows.begin(), m_rows.end(),
        [](const AttemptsNow &one, const AttemptsNow &other) { return one.kind < other.kind; });
}

void AttemptsOffer::show(const EvidenceLook &look)
{
    workOut(look);
    setVisible(!m_rows.isEmpty());
    if (m_rows.isEmpty())
        return;
    const auto &style = look.snapshot.style;
    double perLead = 0;
    for (const auto &row : std::as_const(m_rows))
        perLead += row.perLead.fraction();
    m_take->setText(
        tr("Attempts a lead · %1").arg(look.snapshot.format.locale().toString(perLead, 'f', 1)));
    m_take->setAccessibleName(tr("Use as: %1").arg(m_take->text()));
    const bool isIn = isTaken(look.snapshot.plan);
    m_take->setEnabled(!isIn);
    m_take->setToolTip(isIn ? tr("The plan has it.")
                            : tr("It becomes how often sales tries a lead today, beside what the "
                                 "cadence promises."));
    m_words->setText(words(look));
    m_take->setFont(style.font(TextRole::Body));
    m_words->setFont(style.font(TextRole::Caption));
    setInk(*m_words, style.colours().muted);
    layout()->setSpacing(style.px(8));
}

QString AttemptsOffer::words(const EvidenceLook &look) const
{
    const auto &format = look.snapshot.format;
    const auto *stage = lockstep::find(look.snapshot.plan.stages, m_stage);
    QStringList parts;
    for (const auto &row : m_rows)
        parts += tr("%1 %2, %3 at least once", "calls, how many a lead, the share that was called")
                     .arg(useWords(m_isOfAnyKind ? ColumnUse::Attempts : wayOf(row.kind)),
                         format.locale().toString(row.perLead.fraction(), 'f', 1),
                         format.percent(row.reached.fraction()));
    auto text = (stage ? tr("Of those who came to %1: %2.").arg(stage->name, parts.join(u" · "_s))
                       : tr("Of all leads: %1.").arg(parts.join(u" · "_s)));
    if (isTaken(look.snapshot.plan))
        text += u' ' + tr("It stands beside the cadence.");
    return text;
}

bool AttemptsOffer::isTaken(const Plan &plan) const
{
    const auto isSame = [](const AttemptsNow &one, const AttemptsNow &other) {
        return one.kind == other.kind && one.perLead == other.perLead
            && one.reached == other.reached && one.evidence.mark == other.evidence.mark
            && one.evidence.cases == other.evidence.cases;
    };
    return std::all_of(m_rows.begin(), m_rows.end(), [&](const AttemptsNow &row) {
        return std::any_of(plan.attemptsNow.begin(), plan.attemptsNow.end(),
            [&](const AttemptsNow &one) { return isSame(one, row); });
    });
}

} // namespace lockstep
