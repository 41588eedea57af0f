// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/kept_row.h"

#include "ui/evidence/card_form.h"
#include "ui/shared/contrast.h"
#include "ui/shared/error_words.h"
#include "ui/shared/ink.h"
#include "ui/shared/input_text.h"
#include "ui/shared/plan_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QLabel *rowLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

KeptRow::KeptRow(int index, QWidget *parent)
    : QWidget(parent)
    , m_title(rowLabel(this))
    , m_planned(rowLabel(this))
    , m_measured(rowLabel(this))
    , m_views(rowLabel(this))
    , m_talk(new QToolButton(this))
{
    setObjectName(u"keptRow%1"_s.arg(index));
    m_planned->setObjectName(u"keptPlanned%1"_s.arg(index));
    m_measured->setObjectName(u"keptMeasured%1"_s.arg(index));
    m_views->setObjectName(u"keptViews%1"_s.arg(index));
    m_talk->setObjectName(u"keptTalk%1"_s.arg(index));
    m_talk->setText(tr("Talk it over"));
    m_talk->setAutoRaise(true);
    m_talk->setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_planned, 0, 1);
    grid->addWidget(m_measured, 1, 0);
    grid->addWidget(m_views, 1, 1);
    grid->addWidget(m_talk, 0, 2, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_talk, &QToolButton::clicked, this, &KeptRow::wanted);
}

/// What the same exports said earlier stands below what they say now.
QString KeptRow::measuredText(const Format &format) const
{
    constexpr qsizetype kMostLines = 3;
    QStringList lines;
    const auto *then = m_card.then();
    for (qsizetype at = 0; at < std::min(kMostLines, m_card.readings.size()); ++at) {
        const auto &dated = m_card.readings[at];
        const auto &reading = dated.reading;
        const auto value = inputText(m_card.unit, reading.value, format);
        const bool isLatest = at == 0;
        const bool isThen = then && dated == *then;
        QStringList words { isThen ? tr("measured then %1").arg(value)
                : isLatest && then ? tr("measured now %1").arg(value)
                                   : tr("measured %1").arg(value),
            spreadText(reading, m_card.unit, format),
            tr("%1 cases").arg(format.count(double(reading.cases))), reading.slice,
            format.date(dated.study.measuredOn) };
        words.removeAll(QString());
        lines += words.join(u" · "_s);
    }
    return lines.join(u'\n');
}

QString KeptRow::viewsText(const Format &format) const
{
    QStringList lines;
    const auto add = [&](const QString &who, const std::optional<Opinion> &said) {
        if (!said)
            return;
        const auto value = inputText(m_card.unit, said->value, format);
        lines += said->reason.isEmpty() ? tr("%1: %2").arg(who, value)
                                        : tr("%1: %2, %3").arg(who, value, said->reason);
    };
    add(tr("Marketing"), m_card.marketing);
    add(tr("Sales"), m_card.sales);
    return lines.join(u'\n');
}

void KeptRow::show(const PlanningCard &card, const Snapshot &snapshot)
{
    m_card = card;
    const auto &style = snapshot.style;
    const auto &format = snapshot.format;
    const auto title = capitalised(subjectWords(card.title));
    m_title->setText(title);
    const auto planned = tr("planned %1").arg(inputText(card.unit, card.planned, format));
    m_planned->setText(
        card.isOutside() ? tr("%1, outside of what was measured").arg(planned) : planned);
    m_measured->setText(measuredText(format));
    m_views->setText(viewsText(format));
    m_talk->setAccessibleName(tr("Talk over %1").arg(title));
    m_title->setFont(style.font(TextRole::Body, QFont::DemiBold));
    m_planned->setFont(style.font(TextRole::Body, QFont::DemiBold));
    m_talk->setFont(style.font(TextRole::Body));
    setInk(
        *m_planned, card.isOutside() ? readable(style.colours().bad, style) : style.colours().ink);
    for (auto *small : { m_measured, m_views }) {
        small->setFont(style.font(TextRole::Caption));
        setInk(*small, style.colours().muted);
    }
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setContentsMargins(0, style.px(6), 0, style.px(6));
    grid->setHorizontalSpacing(style.px(16));
    grid->setVerticalSpacing(style.px(2));
}

} // namespace lockstep
