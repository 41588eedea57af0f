// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the face of scenarios says in words: of the one in the making, and of the chosen one.

#include "app/plan/scenario.h"
#include "app/plan/scenario_draft.h"
#include "ui/funnel/scenario_face.h"
#include "ui/funnel/scenario_steps.h"
#include "ui/shared/change_words.h"

#include <QLabel>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWords = 14; // lines; what is more is counted

QStringList wordsOf(const Plan &before, const Plan &after)
{
    QStringList all;
    const auto changed = sentences(changes(before, after));
    for (const auto &sentence : changed)
        all.append(sentence.text);
    if (all.size() > kMostWords) {
        const auto more = all.size() - kMostWords;
        all.resize(kMostWords);
        all.append(ScenarioFace::tr("and %1 more").arg(more));
    }
    return all;
}

} // namespace

void ScenarioFace::showBegun()
{
    m_banner->setVisible(m_point.has_value());
    if (!m_point)
        return;
    m_keep->setEnabled(m_start && !keepable(*m_start, links().document.committed()).isEmpty());
    if (!m_start)
        return m_bannerText->setText(
            tr("A scenario is in the making, but the plan as it was before cannot be read. Go back "
               "to an earlier state in the history."));
    auto lines = wordsOf(*m_start, m_snapshot.plan);
    if (const auto lost = notKept(*m_start, m_snapshot.plan))
        lines.append(tr("A scenario keeps changed values only: %n change(s) by adding or removing "
                        "will be in neither the scenario nor the plan.",
            nullptr, int(lost)));
    m_bannerText->setText(lines.isEmpty()
            ? tr("A scenario is begun. Change what you like, in any view; keep it here.")
            : tr("For the scenario so far:") + u'\n' + lines.join(u'\n'));
}

void ScenarioFace::showChosen()
{
    const auto *one = chosen();
    if (!one)
        return;
    const auto changed = scenarioPlan(m_summarised, m_chosen);
    const auto lines = changed ? wordsOf(m_summarised, *changed) : QStringList();
    const auto head = one->note.isEmpty() ? QStringList() : QStringList(one->note);
    m_words->setText((head
        + (lines.isEmpty() ? QStringList(tr("It changes nothing in the plan as it is.")) : lines))
                         .join(u'\n'));
    m_look->setText(isLooking() ? tr("Back to the plan") : tr("Show in all views"));
    m_look->setAccessibleName(m_look->text());
    m_look->setEnabled(!m_point);
    m_takeOver->setEnabled(changed.has_value() && !m_point);
    const auto why = m_point ? tr("A scenario is in the making. Keep it or go back to the plan "
                                  "first: this one is a change of the plan.")
                             : QString();
    for (auto *button : { m_look, m_takeOver }) {
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
}

} // namespace lockstep
