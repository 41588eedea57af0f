// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/sla/sla_view.h"

#include "app/figures/hand_over.h"
#include "app/sla/sla_edits.h"
#include "ui/shared/contrast.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/reveal.h"
#include "ui/shared/scroll_page.h"
#include "ui/sla/promise_editor.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace lockstep {

using namespace Qt::StringLiterals;

SlaView::SlaView(Document &document, Focus &focus, QWidget *parent)
    : View(document, focus, parent)
{
    setObjectName(u"slaView"_s);
    setAccessibleName(title());
}

void SlaView::build()
{
    m_scroll = new ScrollPage(u"slaScroll"_s, this);
    m_page = new QWidget(m_scroll);
    m_layout = new QVBoxLayout(m_page);
    m_handOver = new QLabel(m_page);
    m_handOver->setObjectName(u"handOverWarning"_s);
    m_handOver->setWordWrap(true);
    m_cadence = new CadencePanel(m_page);
    m_tripwires = new TripwirePanel(m_page);
    m_addSection = new QToolButton(m_page);
    m_empty = new EmptyState(Icon::Sla,
        tr("What does each side promise the other? The promises stand here in pairs, with figures "
           "from the plan."),
        tr("Add the first section"), m_page);
    m_empty->button()->setObjectName(u"addFirstSection"_s);
    m_scroll->setWidget(m_page);
    m_page->setAutoFillBackground(false); // the pane's paper shows through
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_addSection->setObjectName(u"addSection"_s);
    m_addSection->setText(tr("+ Add section"));
    m_addSection->setAccessibleName(tr("Add section"));
    m_addSection->setAutoRaise(true);
    connect(m_addSection, &QToolButton::clicked, this, &SlaView::addSection);
    connect(m_empty, &EmptyState::wanted, this, &SlaView::addSection);
    connectCadence();
    connectTripwires();
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this] { document().isPreview() ? showClauses(snapshot()) : void(); });
    setContent(m_scroll);
}

QString SlaView::title() const
{
    return tr("Service level agreement");
}

void SlaView::connectCadence()
{
    connect(m_cadence, &CadencePanel::firstResponseEditWanted, this, &SlaView::editFirstResponse);
    connect(m_cadence, &CadencePanel::attemptsEditWanted, this, &SlaView::editAttempts);
    connect(m_cadence, &CadencePanel::touchEditWanted, this, &SlaView::editTouch);
    connect(m_cadence, &CadencePanel::addWanted, this, &SlaView::addTouch);
    connect(m_cadence, &CadencePanel::basisWanted, this, [this](bool fromPrevious) {
        apply(tr("Change what the follow-up counts from"),
            setCadenceFromPreviousTouch(document().plan(), fromPrevious));
    });
    connect(m_cadence, &CadencePanel::kindWanted, this, [this](Id<Touch> id, TouchKind kind) {
        if (const Touch *touch = lockstep::find(document().plan().touches, id)) {
            Touch next = *touch;
            next.kind = kind;
            apply(tr("Change kind of touch"), putTouch(document().plan(), next));
        }
    });
    connect(m_cadence, &CadencePanel::removeWanted, this,
        [this](Id<Touch> id) { apply(tr("Remove touch"), removeTouch(document().plan(), id)); });
}

SlaView::Section &SlaView::sectionFor(Id<ClauseSection> id)
{
    for (Section &section : m_sections) {
        if (section.section == id)
            return section;
    }
    Section section;
    section.section = id;
    section.head = new QWidget(m_page);
    section.title = new LiveLabel(TextRole::Title, section.head);
    section.title->setObjectName(u"section%1"_s.arg(id.value));
    section.title->setWeight(QFont::DemiBold);
    section.add = new QToolButton(section.head);
    section.add->setObjectName(u"addClause%1"_s.arg(id.value));
    section.add->setText(tr("+ Add clause"));
    section.add->setAccessibleName(tr("Add clause"));
    section.add->setAutoRaise(true);
    section.remove = new RemoveButton(tr("Remove this section and its clauses"), section.head);
    section.remove->setObjectName(u"removeSection%1"_s.arg(id.value));
    auto *line = new QHBoxLayout(section.head);
    line->addWidget(section.title, 1);
    line->addWidget(section.remove, 0, Qt::AlignVCenter);
    line->addWidget(section.add, 0, Qt::AlignVCenter);
    connect(section.title, &LiveLabel::editWanted, this, [this, id] { editSection(id); });
    connect(section.add, &QToolButton::clicked, this, [this, id] { addClause(id); });
    connect(section.remove, &QToolButton::clicked, this,
        [this, id] { apply(tr("Remove section"), removeClauseSection(document().plan(), id)); });
    m_sections.append(section);
    return m_sections.last();
}

ClauseRow *SlaView::rowFor(Id<Clause> id)
{
    ClauseRow *&row = m_rows[id];
    if (row != nullptr)
        return row;
    row = new ClauseRow(id, m_page);
    connect(row, &ClauseRow::editWanted, this, &SlaView::editClause);
    connect(row, &ClauseRow::selectWanted, this, [this](Id<Clause> clause) {
        Selection selection = focus().selection();
        selection.clause = clause;
        focus().select(selection);
    });
    connect(row, &ClauseRow::chipClicked, this, [this](Id<Clause> clause, Side side) {
        if (const auto *stand = standing(snapshot().figures, ItemKind::Clause, clause.value))
            toggleAgreed(*stand, side);
    });
    connect(row, &ClauseRow::chipMenuWanted, this, [this](Id<Clause> clause, Side side, QPoint at) {
        if (const auto *stand = standing(snapshot().figures, ItemKind::Clause, clause.value))
            chooseStand(*stand, side, at);
    });
    connect(row, &ClauseRow::removeWanted, this, [this](Id<Clause> clause) {
        apply(tr("Remove clause"), removeClause(document().plan(), clause));
    });
    return row;
}

void SlaView::layOutRows(const Plan &plan)
{
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    m_layout->addWidget(m_handOver);
    const QList<Clause> clauses = ordered(plan.clauses);
    for (const ClauseSection &section : ordered(plan.clauseSections)) {
        QWidget *head = sectionFor(section.id).head;
        m_layout->addWidget(head);
        head->show();
        for (const Clause &clause : clauses) {
            if (clause.section != section.id)
                continue;
            ClauseRow *row = rowFor(clause.id);
            m_layout->addWidget(row);
            row->setVisible(true);
        }
    }
    m_layout->addWidget(m_empty);
    m_addLine = new QHBoxLayout;
    m_addLine->addWidget(m_addSection);
    m_addLine->addStretch(1);
    m_layout->addLayout(m_addLine);
    m_layout->addWidget(m_cadence);
    m_layout->addWidget(m_tripwires);
    m_layout->addStretch(1);
}

void SlaView::fitRows(const Plan &plan)
{
    QList<qint64> order;
    const QList<Clause> clauses = ordered(plan.clauses);
    for (const ClauseSection &section : ordered(plan.clauseSections)) {
        order.append(section.id.value);
        for (const Clause &clause : clauses) {
            if (clause.section == section.id)
                order.append(clause.id.value);
        }
    }
    if (order == m_order && m_layout->count() > 0)
        return;
    m_order = order;
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (lockstep::find(plan.clauses, row.key()) == nullptr) {
            row.value()->deleteLater();
            row = m_rows.erase(row);
        } else {
            ++row;
        }
    }
    m_sections.removeIf([&plan](const Section &section) {
        const bool isGone = lockstep::find(plan.clauseSections, section.section) == nullptr;
        if (isGone)
            section.head->deleteLater();
        return isGone;
    });
    layOutRows(plan);
}

void SlaView::render(const Snapshot &snapshot)
{
    fitRows(snapshot.plan);
    showHandOver(snapshot);
    showSections(snapshot);
    showClauses(snapshot);
    m_empty->restyle(snapshot.style);
    m_addLine->setContentsMargins(snapshot.style.px(10), 0, 0, 0); // in line with the texts
    m_empty->setVisible(snapshot.plan.clauseSections.isEmpty());
    m_addSection->setVisible(isEnabled() && !snapshot.plan.clauseSections.isEmpty());
    m_addSection->setFont(snapshot.style.font(TextRole::Caption));
    m_cadence->show(snapshot);
    m_tripwires->show(snapshot);
    revealSelected(snapshot);
}

/// Numbers of leads that are promised before anybody knows what counts as one.
void SlaView::showHandOver(const Snapshot &snapshot)
{
    const auto lead = handOver(snapshot.plan, snapshot.figures);
    const bool isOpen = lead && !lead->isSettled() && !snapshot.plan.clauses.isEmpty();
    m_handOver->setVisible(isOpen);
    if (!isOpen)
        return;
    const Style &style = snapshot.style;
    const QString name = stageName(snapshot.plan, lead->stage);
    const QString what = !lead->isDefined
        ? tr("Nobody has written down what counts as %1.").arg(name)
        : lead->hasMarketing == lead->hasSales
        ? tr("Neither side has agreed what counts as %1.").arg(name)
        : lead->hasMarketing ? tr("Sales has not agreed what counts as %1.").arg(name)
                             : tr("Marketing has not agreed what counts as %1.").arg(name);
    m_handOver->setText(what + u' '
        + tr("Until then its numbers are skewed: counted freely, too many are promised; counted "
             "strictly, too few."));
    m_handOver->setFont(style.font(TextRole::Body));
    m_handOver->setContentsMargins(style.px(16), style.px(12), style.px(12), 0);
    QPalette palette = m_handOver->palette();
    palette.setColor(QPalette::WindowText, readable(style.colours().bad, style));
    m_handOver->setPalette(palette);
}

void SlaView::showSections(const Snapshot &snapshot)
{
    const Style &style = snapshot.style;
    for (const Section &section : m_sections) {
        const ClauseSection *noun = lockstep::find(snapshot.plan.clauseSections, section.section);
        section.head->layout()->setContentsMargins(
            style.px(12), style.px(16), style.px(12), style.px(4));
        section.title->show(noun->title, tr("Section"), style);
        section.add->setFont(style.font(TextRole::Caption));
        section.add->setVisible(isEnabled()); // nobody adds in the audience's window
        section.remove->setFont(style.font(TextRole::Body));
    }
}

/// Rows out of sight wait until the hand lets go, or until they are scrolled to.
void SlaView::showClauses(const Snapshot &snapshot)
{
    const bool isHeld = document().isPreview();
    QHash<Id<Clause>, const ClauseFigures *> texts;
    for (const ClauseFigures &one : snapshot.figures.clauses)
        texts.insert(one.clause, &one);
    const Selection about = withEntry(snapshot.plan, snapshot.selection);
    const bool isAnyShown = std::any_of(snapshot.figures.clauses.begin(),
        snapshot.figures.clauses.end(), [&](const ClauseFigures &one) {
            return clauseLink(one, snapshot.figures, about) == ClauseLink::Shown;
        });
    for (const Clause &clause : snapshot.plan.clauses) {
        ClauseRow *row = m_rows.value(clause.id);
        if (row == nullptr || (isHeld && row->isFilled() && !isInSight(*m_scroll, *row)))
            continue;
        const ClauseFigures *text = texts.value(clause.id);
        const Standing *stand = standing(snapshot.figures, ItemKind::Clause, clause.id.value);
        row->standBackForOthers(isAnyShown);
        row->show(clause, text != nullptr ? *text : ClauseFigures {},
            stand != nullptr ? *stand : Standing {}, snapshot);
    }
}

void SlaView::revealSelected(const Snapshot &snapshot)
{
    // The selected one, or the first that is about what is selected.
    auto wanted = snapshot.selection.clause;
    for (const qint64 id : std::as_const(m_order)) {
        const ClauseRow *row = m_rows.value({ id });
        if (wanted.isNull() && row != nullptr && row->link() == ClauseLink::Shown)
            wanted = { id };
    }
    if (std::exchange(m_revealed, wanted) == wanted)
        return;
    if (const ClauseRow *row = m_rows.value(wanted))
        reveal(*m_scroll, *row);
}

} // namespace lockstep
