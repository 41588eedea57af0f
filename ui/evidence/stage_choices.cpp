// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/stage_choices.h"

#include "app/evidence/stage_match.h"
#include "ui/evidence/section.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/ink.h"

#include <QGridLayout>
#include <QLabel>

namespace lockstep {

using namespace Qt::StringLiterals;

StageChoices::StageChoices(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"stageChoices"_s);
    m_grid->setContentsMargins({});
}

void StageChoices::make(const QStringList &measured, const QStringList &planned)
{
    for (const auto &line : std::as_const(m_lines))
        delete line.widget;
    m_lines.clear();
    m_columns = 0;
    m_measured = measured;
    m_planned = planned;
    const auto choices = planned + QStringList { tr("no stage of the plan") };
    for (qsizetype at = 0; at < measured.size(); ++at) {
        Line line { new QWidget(this), nullptr, nullptr };
        line.name = new QLabel(tr("%1 is").arg(measured[at]), line.widget);
        line.name->setTextFormat(Qt::PlainText);
        line.choice = new ChoiceButton(tr("%1 is").arg(measured[at]), choices, line.widget);
        line.choice->setObjectName(u"planStage%1"_s.arg(at));
        auto *row = new QHBoxLayout(line.widget);
        row->setContentsMargins({});
        row->addWidget(line.name);
        row->addWidget(line.choice);
        row->addStretch(1);
        connect(line.choice, &ChoiceButton::chosen, this, [this, at](int index) {
            emit stageChosen(m_measured[at], m_planned.value(index, kNoColumn));
        });
        m_lines += line;
    }
}

void StageChoices::show(const EvidenceLook &look)
{
    m_style = look.snapshot.style;
    QStringList planned;
    QList<Id<Stage>> ids;
    const auto stages = ordered(look.snapshot.plan.stages);
    for (const auto &stage : stages) {
        planned += stage.name;
        ids += stage.id;
    }
    if (look.measurement.stages != m_measured || planned != m_planned)
        make(look.measurement.stages, planned);
    const auto matched = planStages(look.snapshot.plan, look.measurement);
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        const auto place = ids.indexOf(matched[at]);
        showChoice(*m_lines[at].choice, int(place < 0 ? planned.size() : place),
            m_style.font(TextRole::Caption, QFont::DemiBold));
        m_lines[at].name->setFont(m_style.font(TextRole::Caption));
        setInk(*m_lines[at].name, m_style.colours().muted);
        m_lines[at].widget->layout()->setSpacing(m_style.px(4));
    }
    m_grid->setVerticalSpacing(m_style.px(2));
    m_grid->setHorizontalSpacing(m_style.px(12));
    place();
}

/// As many beside each other as have room.
void StageChoices::place()
{
    const int most = std::max(1, int(m_lines.size()));
    const int columns = std::clamp(width() / std::max(1, m_style.px(200)), 1, most);
    if (std::exchange(m_columns, columns) == columns)
        return;
    while (auto *item = m_grid->takeAt(0))
        delete item;
    for (int at = 0; at < int(m_lines.size()); ++at)
        m_grid->addWidget(m_lines[at].widget, at / columns, at % columns);
}

void StageChoices::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace lockstep
