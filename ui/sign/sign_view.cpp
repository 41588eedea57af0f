// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sign/sign_view.h"

#include "app/figures/tripwires.h"
#include "ui/shared/contrast.h"
#include "ui/shared/scroll_page.h"
#include "ui/shared/spacing.h"
#include "ui/shared/why_words.h"
#include "ui/sign/apart_worker.h"
#include "ui/sign/obstacle_row.h"
#include "ui/sign/side_card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What the plan or the latest study says of it; nothing where it is not tripped.
QString trippedText(const Tripwire &tripwire, const TripwireFigures &figures, const Format &format)
{
    if (figures.isTrippedByPlan)
        return said(plannedPhrase(tripwire, figures, format));
    return figures.state == TripwireState::Tripped ? said(measuredPhrase(tripwire, figures, format))
                                                   : QString();
}

/// A limit that is crossed already is not agreed to like another; where it is, it stands last.
void remarkTripped(QList<Obstacle> &to, const Snapshot &snapshot)
{
    if (snapshot.plan.tripwires.isEmpty())
        return;
    const auto all = tripwires(snapshot.plan, snapshot.figures);
    for (const auto &one : all) {
        const auto *row = lockstep::find(snapshot.plan.tripwires, one.tripwire);
        const auto *stand = standing(snapshot.figures, ItemKind::Tripwire, one.tripwire.value);
        const auto text = trippedText(*row, one, snapshot.format);
        if (text.isEmpty() || !stand)
            continue;
        const auto known = std::find_if(to.begin(), to.end(), [&](const Obstacle &obstacle) {
            return !obstacle.isFinding() && obstacle.standing.item == stand->item;
        });
        if (known != to.end())
            known->remark = text;
        else
            to.append({ ObstacleKind::Tripped, *stand, {}, {}, text });
    }
}

} // namespace

SignView::SignView(Document &document, Focus &focus, QWidget *parent)
    : View(document, focus, parent)
{
    setObjectName(u"signView"_s);
    setAccessibleName(title());
}

QString SignView::title() const
{
    return tr("Signing");
}

void SignView::build()
{
    m_worker = new ApartWorker(this);
    connect(m_worker, &ApartWorker::done, this, [this](const QList<Disagreement> &priced) {
        if (std::exchange(m_priced, priced) != priced)
            showAll(snapshot());
    });
    // What was shown before it was committed is not rendered again.
    connect(&document(), &Document::changed, this, &SignView::follow);
    auto *scroll = new ScrollPage(u"signScroll"_s, this);
    m_verdict = new QLabel;
    m_verdict->setObjectName(u"signVerdict"_s);
    m_verdict->setWordWrap(true);
    m_sentence = new QLabel;
    m_sentence->setObjectName(u"signSentence"_s);
    m_sentence->setWordWrap(true);
    m_marketing = new SideCard(Side::Marketing);
    m_sales = new SideCard(Side::Sales);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_marketing, 1);
    sides->addWidget(m_sales, 1);
    m_list = new QVBoxLayout;
    for (int kind = 0; kind < kObstacleKinds; ++kind) {
        auto *heading = new QLabel(scroll->page());
        heading->setObjectName(u"obstacleHeading%1"_s.arg(kind));
        m_headings.append(heading);
    }
    m_column = new QVBoxLayout(scroll->page());
    m_column->addWidget(m_verdict);
    m_column->addWidget(m_sentence);
    m_column->addLayout(sides);
    m_column->addLayout(m_list);
    m_column->addStretch(1);
    setContent(scroll);
}

void SignView::render(const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    const int pad = style.px(16);
    m_column->setContentsMargins(pad, style.px(4), pad, pad);
    setSpacing(*m_column, style.px(12));
    setSpacing(*m_list, 0);
    follow();
    showAll(snapshot);
}

void SignView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    follow();
}

/// Not a preview: while a handle is dragged, what it leads to is not what anything costs.
void SignView::follow()
{
    if (m_worker && isVisible())
        m_worker->follow(document().committed());
}

void SignView::showAll(const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    const auto &settings = snapshot.plan.settings;
    m_marketing->show(settings.marketingLeader, tally(snapshot.figures, Side::Marketing), style);
    m_sales->show(settings.salesLeader, tally(snapshot.figures, Side::Sales), style);
    auto all = obstacles(snapshot.figures, apart(snapshot));
    remarkTripped(all, snapshot);
    showVerdict(snapshot, all);
    showObstacles(all, snapshot);
}

/// With the price that it had, until the next one is worked out.
QList<Disagreement> SignView::apart(const Snapshot &snapshot) const
{
    auto all = unpriced(snapshot.plan, snapshot.figures);
    for (auto &one : all) {
        const auto known = std::find_if(m_priced.begin(), m_priced.end(),
            [&](const Disagreement &other) { return other.isSameDispute(one); });
        if (known == m_priced.end())
            continue;
        one.marketing = known->marketing;
        one.sales = known->sales;
        one.isPriced = true;
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Disagreement &a, const Disagreement &b) { return a.price() > b.price(); });
    return all;
}

void SignView::showVerdict(const Snapshot &snapshot, const QList<Obstacle> &all)
{
    const auto &style = snapshot.style;
    const int items = snapshot.figures.tally->items;
    const bool isReady = isReadyToSign(snapshot.figures);
    const auto open = std::count_if(
        all.begin(), all.end(), [](const Obstacle &obstacle) { return obstacle.isInTheWay(); });
    m_verdict->setText(items == 0 ? tr("Nothing to agree to yet")
            : isReady             ? tr("Ready to sign")
                                  : tr("%1 to settle before you sign").arg(open));
    m_sentence->setText(items == 0
            ? tr("Markets, rates, entries and clauses stand here as soon as the plan has them.")
            : isReady
            ? tr("Both sides have agreed to all %1 items as they read now. Export the plan as PDF "
                 "and sign it.")
                  .arg(items)
            : tr("Agree on the chips, or go to an item to talk about it."));
    m_verdict->setFont(style.font(TextRole::Headline));
    m_sentence->setFont(style.font(TextRole::Body));
    auto colours = m_verdict->palette();
    const auto &c = style.colours();
    colours.setColor(QPalette::WindowText, isReady ? readable(c.good, style) : c.ink);
    m_verdict->setPalette(colours);
    colours.setColor(QPalette::WindowText, c.muted);
    m_sentence->setPalette(colours);
}

ObstacleRow *SignView::row(qsizetype index)
{
    if (index < m_rows.size())
        return m_rows[index];
    auto *row = new ObstacleRow;
    m_rows.append(row);
    connect(row, &ObstacleRow::clicked, this, [this, row] { jump(row->obstacle()); });
    connect(row->chip(), &AgreementChip::clicked, this,
        [this, row](Side side) { toggleAgreed(Standing(row->obstacle().standing), side); });
    connect(row->chip(), &AgreementChip::menuWanted, this, [this, row](Side side, QPoint at) {
        chooseStand(Standing(row->obstacle().standing), side, at);
    });
    return row;
}

void SignView::showObstacles(const QList<Obstacle> &all, const Snapshot &snapshot)
{
    const auto &style = snapshot.style;
    while (m_list->count() > 0)
        delete m_list->takeAt(0); // the places only, not what stands in them
    for (auto *heading : m_headings)
        heading->hide();
    for (qsizetype index = 0; index < all.size(); ++index) {
        const auto kind = all[index].kind;
        if (index == 0 || all[index - 1].kind != kind) {
            auto *heading = m_headings[int(kind)];
            const auto count = std::count_if(all.begin(), all.end(),
                [kind](const Obstacle &other) { return other.kind == kind; });
            heading->setText(tr("%1 · %2").arg(obstacleName(kind)).arg(count));
            heading->setFont(style.font(TextRole::Title));
            heading->setContentsMargins(0, style.px(12), 0, style.px(4));
            m_list->addWidget(heading);
            heading->show();
        }
        auto *line = row(index);
        line->show(all[index], style, snapshot.format);
        m_list->addWidget(line);
        line->setVisible(true);
    }
    for (qsizetype index = all.size(); index < m_rows.size(); ++index)
        m_rows[index]->hide();
}

void SignView::jump(const Obstacle &obstacle)
{
    const auto item = obstacle.isFinding() ? itemNamed(snapshot().figures, obstacle.finding.subject)
                                           : std::optional(obstacle.standing.item);
    if (!item)
        return;
    const auto kind = item->kind;
    focus().select(selectionOf(snapshot().plan, *item));
    emit jumpWanted(kind);
}

} // namespace lockstep
