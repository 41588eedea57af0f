// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What named figures are called, taken apart into words and the names in them.
#include "app/figures/why.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// All that labels say besides names, so that it can be translated.
[[maybe_unused]] constexpr const char *kLabels[] = {
    QT_TRANSLATE_NOOP("Why", "Target"),
    QT_TRANSLATE_NOOP("Why", "Planned"),
    QT_TRANSLATE_NOOP("Why", "Gap"),
    QT_TRANSLATE_NOOP("Why", "Marketing's revenue goal"),
    QT_TRANSLATE_NOOP("Why", "Customers from marketing"),
    QT_TRANSLATE_NOOP("Why", "Leads for them"),
    QT_TRANSLATE_NOOP("Why", "Marketing's share of revenue"),
    QT_TRANSLATE_NOOP("Why", "Average deal"),
    QT_TRANSLATE_NOOP("Why", "Average deal with marketing's customers"),
    QT_TRANSLATE_NOOP("Why", "Leads that become customers"),
    QT_TRANSLATE_NOOP("Why", "Win rate"),
    QT_TRANSLATE_NOOP("Why", "Win rate: 2 points more bring"),
    QT_TRANSLATE_NOOP("Why", "First stage to won"),
    QT_TRANSLATE_NOOP("Why", "First fiscal year"),
    QT_TRANSLATE_NOOP("Why", "Its first day"),
    QT_TRANSLATE_NOOP("Why", "Its last day"),
    QT_TRANSLATE_NOOP("Why", "First response within"),
    QT_TRANSLATE_NOOP("Why", "Touches"),
    QT_TRANSLATE_NOOP("Why", "Hand-off to the last touch"),
    QT_TRANSLATE_NOOP("Why", "Share of the target that rests on guesses"),
    QT_TRANSLATE_NOOP("Why", "Accounts on both lists"),
    QT_TRANSLATE_NOOP("Why", "Sales' accounts that marketing reaches"),
    QT_TRANSLATE_NOOP("Why", "Items agreed by both sides"),
    QT_TRANSLATE_NOOP("Why", "Items to agree"),
    QT_TRANSLATE_NOOP("Why", "Items disputed"),
    QT_TRANSLATE_NOOP("Why", "%1 needed"),
    QT_TRANSLATE_NOOP("Why", "%1 planned"),
    QT_TRANSLATE_NOOP("Why", "%1 gap"),
    QT_TRANSLATE_NOOP("Why", "%1 needed per month of the first year"),
    QT_TRANSLATE_NOOP("Why", "%1: revenue from one"),
    QT_TRANSLATE_NOOP("Why", "%1 rate"),
    QT_TRANSLATE_NOOP("Why", "%1 lag"),
    QT_TRANSLATE_NOOP("Why", "%1: need nurturing first"),
    QT_TRANSLATE_NOOP("Why", "%1: nurturing takes"),
    QT_TRANSLATE_NOOP("Why", "%1: in nurture, on average"),
    QT_TRANSLATE_NOOP("Why", "%1 rate: 2 points more bring"),
    QT_TRANSLATE_NOOP("Why", "Left to new business"),
    QT_TRANSLATE_NOOP("Why", "Growth over the base"),
    QT_TRANSLATE_NOOP("Why", "Open pipeline, times the target left"),
    QT_TRANSLATE_NOOP("Why", "Coverage that the win rate takes"),
    QT_TRANSLATE_NOOP("Why", "Open pipeline by chance, times the target left"),
    QT_TRANSLATE_NOOP("Why", "Pipeline won a day"),
    QT_TRANSLATE_NOOP("Why", "%1: can handle a week"),
    QT_TRANSLATE_NOOP("Why", "%1: people needed in the fullest week"),
    QT_TRANSLATE_NOOP("Why", "%1: the same, exactly"),
    QT_TRANSLATE_NOOP("Why", "%1: first week with more than they can handle"),
    QT_TRANSLATE_NOOP("Why", "Accounts needed"),
};

/// The name that a label begins with: the team's, the step's or the stage's that it is about. The
/// longest, as one name may begin another.
QString subjectOf(const Plan &plan, const NamedFigure &figure)
{
    QStringList names;
    for (const Team &team : plan.teams)
        names.append(team.name);
    const QList<Stage> stages = ordered(plan.stages);
    for (qsizetype i = 0; i < stages.size(); ++i) {
        if (stages[i].id != figure.stage)
            continue;
        if (i + 1 < stages.size())
            names.append(stages[i].name + u" → "_s + stages[i + 1].name);
        names.append(stages[i].name);
    }
    const auto isSubject = [&](const QString &name) {
        const QString rest = figure.label.mid(name.size());
        return !name.isEmpty() && figure.label.startsWith(name)
            && (rest.startsWith(u' ') || rest.startsWith(u':'));
    };
    QString longest;
    for (const QString &name : std::as_const(names)) {
        if (name.size() > longest.size() && isSubject(name))
            longest = name;
    }
    return longest;
}

Phrase words(const QString &label, const QString &subject)
{
    if (subject.isEmpty())
        return Phrase(label.toUtf8());
    const QString rest = label.mid(subject.size());
    const QString nurtured = u": last day with nurturing for "_s;
    if (rest.startsWith(nurtured))
        return phrase(QT_TRANSLATE_NOOP("Why", "%1: last day with nurturing for %2"), subject,
            rest.mid(nurtured.size()));
    const QString lastDay = u": last day for "_s;
    if (rest.startsWith(lastDay))
        return phrase(
            QT_TRANSLATE_NOOP("Why", "%1: last day for %2"), subject, rest.mid(lastDay.size()));
    return Phrase("%1" + rest.toUtf8(), { Phrase(subject) });
}

} // namespace

Phrase figureLabel(const Plan &plan, const NamedFigure &figure)
{
    const Market *market = find(plan.markets, figure.market);
    const Channel *channel = find(plan.channels, figure.channel);
    const QString group = market ? market->name : channel ? channel->name : QString();
    const QString subject = subjectOf(plan, figure);
    const QString suffix = u", "_s + group;
    if (group.isEmpty() || !figure.label.endsWith(suffix))
        return words(figure.label, subject);
    return phrase(QT_TRANSLATE_NOOP("Why", "%1, %2"),
        words(figure.label.chopped(suffix.size()), subject), group);
}

} // namespace lockstep
