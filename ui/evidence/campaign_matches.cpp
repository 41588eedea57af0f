// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/campaign_matches.h"

#include "app/evidence/heat_table.h"
#include "app/evidence/told_amounts.h"
#include "ui/evidence/section.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/contrast.h"
#include "ui/shared/ink.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;

CampaignMatches::CampaignMatches(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_all(new QToolButton(this))
{
    setObjectName(u"campaignMatches"_s);
    m_all->setObjectName(u"allCampaigns"_s);
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_grid);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(2, 3);
    m_grid->setColumnStretch(3, 2);
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_showsAll = true;
        emit moreWanted();
    });
}

/// As people read it: an entry without a title by its first day.
QString CampaignMatches::entryText(const Entry &entry, const QString &word, const Format &format)
{
    const auto title = entry.title.simplified();
    if (word == title)
        return word;
    const auto day = entry.period.start.toString(Qt::ISODate);
    const auto number = word.sliced(word.lastIndexOf(day) + day.size()); // " · 2", or nothing
    return u"%1 · %2%3"_s.arg(title.isEmpty() ? tr("an entry without a title") : title,
        format.date(entry.period.start), number);
}

/// The choices of a line are made anew where the entries are others.
void CampaignMatches::fit(qsizetype lines)
{
    while (m_lines.size() > lines) {
        const auto line = m_lines.takeLast();
        for (QWidget *part : QList<QWidget *> { line.name, line.counts, line.choice, line.how })
            delete part;
    }
    while (m_lines.size() < lines) {
        const int at = int(m_lines.size());
        Line line { new QLabel(this), new QLabel(this), nullptr, new QLabel(this) };
        line.name->setObjectName(u"campaignName%1"_s.arg(at));
        line.how->setObjectName(u"campaignHow%1"_s.arg(at));
        for (auto *label : { line.name, line.counts, line.how }) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(label != line.counts);
        }
        m_grid->addWidget(line.name, at, 0);
        m_grid->addWidget(line.counts, at, 1, Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(line.how, at, 3);
        m_lines += line;
    }
}

QString CampaignMatches::howWords(const CampaignMatch &match) const
{
    switch (match.by) {
    case MatchedBy::Hand:
        return tr("as you said");
    case MatchedBy::Title:
        return tr("by its title");
    case MatchedBy::Words:
        return tr("by the words of its title");
    case MatchedBy::Several:
        return tr("several are called so: choose one");
    case MatchedBy::Nothing:
        return tr("none is called so");
    }
    Q_UNREACHABLE();
}

void CampaignMatches::showLine(Line &line, const CampaignMatch &match, const EvidenceSlice &slice,
    bool hasAmounts, const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    const auto &format = snapshot.format;
    line.name->setText(match.campaign);
    const auto amounts = toldAmounts(slice);
    const auto leads = format.count(double(slice.reached.first()));
    const auto won = format.count(double(amounts.won));
    line.counts->setText(!hasAmounts || amounts.areAll()
            ? tr("%1 leads, %2 won").arg(leads, won)
            : tr("%1 leads, %2 won, amounts of %3")
                  .arg(leads, won, format.count(double(amounts.told))));
    line.how->setText(howWords(match));
    const auto chosen = m_entries.indexOf(match.entry);
    showChoice(*line.choice, int(chosen < 0 ? m_words.size() : chosen),
        style.font(TextRole::Body, QFont::DemiBold));
    line.name->setFont(style.font(TextRole::Body));
    for (auto *label : { line.counts, line.how }) {
        label->setFont(style.font(TextRole::Caption));
        setInk(*label, style.colours().muted);
    }
    if (match.by == MatchedBy::Several)
        setInk(*line.how, readable(style.colours().bad, style));
}

void CampaignMatches::show(const Snapshot &snapshot, const Measurement &measured)
{
    constexpr qsizetype kFirst = 12;
    m_matches = campaignMatches(snapshot.plan, measured);
    const auto entries = campaignEntries(snapshot.plan);
    const auto words = entryWords(entries);
    const auto lines = m_showsAll ? m_matches.size() : std::min(kFirst, m_matches.size());
    const bool isOther = std::exchange(m_words, words) != words;
    m_entries.clear();
    QStringList texts;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        m_entries += entries[at].id;
        texts += entryText(entries[at], words[at], snapshot.format);
    }
    fit(isOther ? 0 : lines);
    fit(lines);
    const auto *campaigns = breakdownBy(measured, { Dimension::Campaign });
    for (qsizetype at = 0; at < lines; ++at) {
        auto &line = m_lines[at];
        if (!line.choice) {
            line.choice = new ChoiceButton(
                tr("Calendar entry"), texts + QStringList { tr("no entry of the calendar") }, this);
            line.choice->setObjectName(u"campaignEntry%1"_s.arg(at));
            m_grid->addWidget(line.choice, int(at), 2, Qt::AlignLeft | Qt::AlignVCenter);
            connect(line.choice, &ChoiceButton::chosen, this, [this, at](int index) {
                emit entryChosen(m_matches[at].campaign, m_words.value(index, kNoColumn));
            });
        }
        showLine(line, m_matches[at], campaigns->slices[m_matches[at].slice],
            measured.all.deals.cases > 0 && measured.knowsWins, snapshot);
    }
    m_all->setVisible(lines < m_matches.size());
    m_all->setText(
        tr("Show all %1 campaigns").arg(snapshot.format.count(double(m_matches.size()))));
    m_all->setFont(snapshot.style.font(TextRole::Body));
    m_grid->setHorizontalSpacing(snapshot.style.px(16));
    m_grid->setVerticalSpacing(snapshot.style.px(4));
}

} // namespace lockstep
