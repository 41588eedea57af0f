// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/time_section.h"

#include "ui/evidence/time_chart.h"
#include "ui/shared/choice_button.h"

namespace lockstep {

using namespace Qt::StringLiterals;

TimeSection::TimeSection(QWidget *parent)
    : Section(u"timeSection"_s, tr("How long it took"), parent)
    , m_chart(new TimeChart(this))
{
    add(m_chart, 1);
}

void TimeSection::show(const EvidenceLook &look)
{
    const auto &style = look.snapshot.style;
    if (const auto steps = stepNames(look.measurement); steps != m_steps) {
        delete m_choice;
        m_steps = steps;
        m_choice = new ChoiceButton(tr("Step"), steps, this);
        m_choice->setObjectName(u"stepChoice"_s);
        addChoice(m_choice);
        connect(m_choice, &ChoiceButton::chosen, this,
            [this](int index) { emit stepWanted(index + kWholeWay); });
    }
    showChoice(*m_choice, look.step - kWholeWay, style.font(TextRole::Caption));
    m_choice->setVisible(look.measurement.stages.size() > 2);
    const auto &time = look.time(look.slice());
    m_chart->show(time, style, look.snapshot.format);
    explain(tr("%1, %2 cases of %3: the share that is done by the end of each month. Tinted: the "
               "middle half.")
                .arg(look.stepName(), look.snapshot.format.count(double(time.cases)),
                    look.placeName()));
    restyle(style);
}

} // namespace lockstep
