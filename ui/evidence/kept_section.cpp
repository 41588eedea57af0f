// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/kept_section.h"

#include "app/evidence/history_keep.h"
#include "ui/evidence/card_form.h"
#include "ui/evidence/kept_row.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

KeptSection::KeptSection(QWidget *parent)
    : Section(u"keptSection"_s, tr("What the plan keeps"), parent)
    , m_studies(new QLabel(this))
    , m_list(new QWidget(this))
    , m_form(new CardForm(this))
{
    m_studies->setObjectName(u"keptStudies"_s);
    m_studies->setTextFormat(Qt::PlainText);
    m_studies->setWordWrap(true);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    m_form->setObjectName(u"keptForm"_s);
    add(m_studies);
    add(m_form);
    add(m_list);
    m_form->hide();
    connect(m_form, &CardForm::left, m_form, &QWidget::hide);
    connect(m_form, &CardForm::chosen, this,
        [this](const PlanningChoice &choice) { emit chosen(m_form->card().place, choice); });
}

void KeptSection::shut()
{
    m_form->hide();
}

QString KeptSection::studies(const Snapshot &snapshot) const
{
    const auto &format = snapshot.format;
    QStringList lines;
    const auto history = keptHistory(snapshot.plan);
    for (const auto &study : snapshot.plan.studies) {
        if (study.files == history.name) {
            lines += tr("%1, a history table of %2 rows: %3 leads from %4 to %5, %6 won.")
                         .arg(study.files, format.count(double(history.table.rows.size())),
                             format.count(double(study.leads)), format.date(study.firstContact),
                             format.date(study.lastContact), format.count(double(study.won)));
            continue;
        }
        lines += tr("%1, measured %2: %3 leads from %4 to %5, %6 won; %7 of %8 rows not used.")
                     .arg(study.files, format.date(study.measuredOn),
                         format.count(double(study.leads)), format.date(study.firstContact),
                         format.date(study.lastContact), format.count(double(study.won)),
                         format.count(double(study.unused)), format.count(double(study.rows)));
    }
    return lines.join(u'\n');
}

void KeptSection::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const auto cards = planningCards(snapshot.plan);
    setVisible(!cards.isEmpty() || !snapshot.plan.studies.isEmpty());
    m_studies->setText(studies(snapshot));
    m_studies->setFont(snapshot.style.font(TextRole::Body));
    while (m_rows.size() < cards.size()) {
        auto *row = new KeptRow(int(m_rows.size()), m_list);
        m_rows.append(row);
        m_list->layout()->addWidget(row);
        connect(row, &KeptRow::wanted, this, [this, row] { open(row->card()); });
    }
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        m_rows[at]->setVisible(at < cards.size());
        if (at < cards.size())
            m_rows[at]->show(cards[at], snapshot);
    }
    if (!m_form->isHidden())
        m_form->restyle(snapshot);
    explain(tr("Only these counts are in the plan, no rows and no files: measure the exports again "
               "to see cohorts and curves."));
    restyle(snapshot.style);
}

void KeptSection::open(const PlanningCard &card)
{
    emit placeWanted(InputPlace(card.place));
    m_form->show();
    m_form->open(card, card.planned, card.place == lastYearOf({ card.place.row }), m_snapshot);
}

} // namespace lockstep
