// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/teams_panel.h"

#include "ui/shared/agreement_chip.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/contrast.h"
#include "ui/shared/live_label.h"
#include "ui/shared/marks.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/spacing.h"
#include "ui/target/amount_cell.h"
#include "ui/target/week_strip.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QStringList stageNames(const Plan &plan)
{
    QStringList names;
    for (const auto &stage : ordered(plan.stages))
        names.append(stage.name);
    return names;
}

} // namespace

TeamsPanel::TeamsPanel(QWidget *parent)
    : QWidget(parent)
    , m_fields(teamFields())
    , m_title(new QLabel(tr("Who can handle it"), this))
    , m_column(new QVBoxLayout(this))
    , m_add(new QToolButton(this))
{
    setObjectName(u"teamsPanel"_s);
    m_add->setObjectName(u"addTeam"_s);
    m_add->setText(tr("+ Add a team"));
    m_add->setAccessibleName(tr("Add a team"));
    m_add->setAutoRaise(true);
    m_column->setContentsMargins({});
    m_column->addWidget(m_title);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QToolButton::clicked, this, &TeamsPanel::add);
}

QSize TeamsPanel::minimumSizeHint() const
{
    return { m_snapshot.style.px(200), QWidget::minimumSizeHint().height() };
}

void TeamsPanel::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_title->setFont(snapshot.style.font(TextRole::Title));
    m_add->setFont(snapshot.style.font(TextRole::Caption));
    m_add->setVisible(isEnabled());
    setSpacing(*m_column, snapshot.style.px(8));
    fitCards();
    const auto teams = ordered(snapshot.plan.teams);
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        showCard(m_cards[i], teams[i]);
}

void TeamsPanel::fitCards()
{
    const auto teams = ordered(m_snapshot.plan.teams);
    const auto stages = stageNames(m_snapshot.plan);
    const bool same = std::equal(m_cards.begin(), m_cards.end(), teams.begin(), teams.end(),
        [&](const Card &card, const Team &team) {
            return card.team == team.id && card.stages == stages;
        });
    if (same)
        return;
    for (const auto &card : std::exchange(m_cards, {})) {
        card.all->hide();
        card.all->deleteLater();
    }
    for (const auto &team : teams) {
        m_cards.append(makeCard(team));
        m_column->insertWidget(int(m_cards.size()), m_cards.last().all);
        m_cards.last().all->show();
    }
}

TeamsPanel::Card TeamsPanel::makeCard(const Team &team)
{
    Card card;
    const auto id = QString::number(team.id.value);
    card.team = team.id;
    card.stages = stageNames(m_snapshot.plan);
    card.all = new QWidget(this);
    card.name = new LiveLabel(TextRole::Body, card.all);
    card.name->setWeight(QFont::Medium);
    card.stage = new ChoiceButton(tr("Stage that the team works"), card.stages, card.all);
    card.chip = new AgreementChip(card.all);
    card.mark
        = new ChoiceButton(tr("How well the team's capacity is known"), markNames(), card.all);
    card.remove = new RemoveButton(tr("Remove this team"), card.all);
    card.weeks = new WeekStrip(card.all);
    card.words = new QLabel(card.all);
    card.words->setWordWrap(true);
    card.name->setObjectName(u"teamName"_s + id);
    card.stage->setObjectName(u"teamStage"_s + id);
    card.chip->setObjectName(u"teamChip"_s + id);
    card.mark->setObjectName(u"teamMark"_s + id);
    card.remove->setObjectName(u"removeTeam"_s + id);
    card.weeks->setObjectName(u"teamWeeks"_s + id);
    card.words->setObjectName(u"teamWords"_s + id);
    makeInputs(card);
    auto *head = new QHBoxLayout;
    head->addWidget(card.name, 1);
    for (auto *one : QList<QWidget *> { card.stage, card.mark, card.chip, card.remove })
        head->addWidget(one, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(card.all);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(head);
    for (auto *one : QList<QWidget *> { card.line, card.weeks, card.words })
        column->addWidget(one);
    connectCard(card);
    return card;
}

void TeamsPanel::makeInputs(Card &card)
{
    card.line = new QWidget(card.all);
    for (int i = 0; i < int(m_fields.size()); ++i) {
        auto *input
            = new AmountCell(u"team%1_%2"_s.arg(m_fields[i].key).arg(card.team.value), card.line);
        connect(input, &AmountCell::editWanted, this,
            [this, id = card.team, i, input] { edit(id, i, input); });
        card.inputs.append(input);
    }
}

void TeamsPanel::showCard(const Card &card, const Team &team)
{
    const auto &[plan, figures, selection, style, format] = m_snapshot;
    const auto &c = style.colours();
    card.name->show(team.name, tr("Name of the team"), style);
    card.stage->setCurrent(stageOf(team, ordered(plan.stages)));
    card.stage->setFont(style.font(TextRole::Caption));
    card.mark->setCurrent(int(team.evidence.mark));
    card.mark->setFont(style.font(TextRole::Caption));
    card.remove->setFont(style.font(TextRole::Caption));
    for (int i = 0; i < int(m_fields.size()); ++i)
        card.inputs[i]->show(
            { m_fields[i].text(team, format), c.ink, QFont::Normal, Qt::AlignLeading },
            m_fields[i].name, style);
    flow(card);
    const auto *stands = standing(figures, ItemKind::Team, team.id.value);
    card.chip->setVisible(stands);
    if (stands)
        card.chip->show(*stands, style);
    const auto &all = figures.checks.teams;
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const TeamFigures &one) { return one.team == team.id; });
    const bool isKnown = at != all.end() && at->isStated;
    card.weeks->setVisible(isKnown);
    card.words->setVisible(isKnown);
    if (isKnown)
        showWeeks(card, team, *at);
}

void TeamsPanel::showWeeks(const Card &card, const Team &team, const TeamFigures &figures)
{
    const auto &style = m_snapshot.style;
    const bool breaks = figures.planned.firstBreak >= 0;
    card.weeks->setAccessibleName(tr("Weeks of %1").arg(team.name));
    card.weeks->show(figures, wordsOf(figures), style);
    card.words->setText(wordsOf(figures));
    card.words->setFont(style.font(TextRole::Body));
    auto palette = card.words->palette();
    palette.setColor(
        QPalette::WindowText, breaks ? readable(style.colours().bad, style) : style.colours().ink);
    card.words->setPalette(palette);
}

QString TeamsPanel::wordsOf(const TeamFigures &figures) const
{
    const auto &format = m_snapshot.format;
    const auto &strain = figures.planned;
    const auto room = tr("They can handle %1 a week.").arg(format.exactCount(figures.perWeek));
    if (strain.firstBreak < 0)
        return room + u' ' + tr("That is enough for what is planned.");
    const auto week = format.date(figures.weeks[strain.firstBreak].period.start);
    return tr("Weeks with more than they can handle: %1, the first from %2 on.")
               .arg(format.count(strain.weeks), week)
        + u' ' + room + u' '
        + tr("The fullest takes %1 people (%2).")
              .arg(format.count(strain.heads.whole), format.exactCount(strain.heads.exact));
}

/// The inputs read like a sentence that breaks where the line ends.
void TeamsPanel::flow(const Card &card) const
{
    const int apart = m_snapshot.style.px(8);
    QPoint at(0, 0);
    int high = 0;
    for (auto *input : card.inputs) {
        const auto size = input->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width())
            at = { 0, at.y() + size.height() };
        QRect place(at, size);
        if (isRightToLeft())
            place.moveRight(width() - at.x() - 1);
        input->setGeometry(place);
        at.rx() += size.width() + apart;
        high = place.bottom() + 1;
    }
    card.line->setFixedHeight(high);
}

void TeamsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (const auto &card : std::as_const(m_cards))
        flow(card);
}

} // namespace lockstep
