// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/time_section.h"

#include "ui/evidence/time_chart.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/why_words.h"

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
    const auto &format = look.snapshot.format;
    m_chart->setVisible(!look.measurement.isHistory);
    m_chart->show(time, style, format);
    if (look.measurement.isHistory) {
        explain(time.cases == 0
                ? tr("The table states no days of this.")
                : tr("%1: %2 on average, over %3 won deals. A table of means has no curve.")
                      .arg(look.stepName(), saidDays(format, time.mean),
                          format.count(double(time.cases))));
        restyle(style);
        return;
    }
    explain(tr("%1, %2 cases of %3: the share that is done by the end of each day. Tinted: the "
               "middle half.")
                .arg(look.stepName(), format.count(double(time.cases)), look.placeName()));
    restyle(style);
}

} // namespace lockstep
