// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the agreement's view changes: each an edit in place and one undoable step.

#include "ui/sla/sla_view.h"

#include "app/sla/sla_edits.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/why_words.h"
#include "ui/sla/attempts_line.h"
#include "ui/sla/promise_editor.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QScrollArea>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString &textOf(Clause &clause, ClauseField field)
{
    switch (field) {
    case ClauseField::Topic:
        return clause.topic;
    case ClauseField::MarketingPromise:
        return clause.marketingPromise;
    case ClauseField::SalesPromise:
        return clause.salesPromise;
    case ClauseField::SharedText:
        return clause.sharedText;
    }
    Q_UNREACHABLE();
}

QString changeTitle(ClauseField field, const QString &topic)
{
    switch (field) {
    case ClauseField::Topic:
        return SlaView::tr("Rename clause %1").arg(topic);
    case ClauseField::MarketingPromise:
        return SlaView::tr("Change marketing's promise: %1").arg(topic);
    case ClauseField::SalesPromise:
        return SlaView::tr("Change sales' promise: %1").arg(topic);
    case ClauseField::SharedText:
        return SlaView::tr("Change clause %1").arg(topic);
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList SlaView::figureNames() const
{
    QStringList names;
    for (const NamedFigure &figure : snapshot().figures.named)
        names.append(figure.name);
    return names;
}

void SlaView::editClause(Id<Clause> id, ClauseField field)
{
    const Clause *clause = lockstep::find(document().plan().clauses, id);
    const ClauseRow *row = m_rows.value(id);
    if (clause == nullptr || row == nullptr)
        return;
    Clause shown = *clause;
    PromiseEditor::open(m_page, row->label(field), textOf(shown, field), figureNames(),
        snapshot().style, [this, id, field](const QString &text) {
            const Clause *now = lockstep::find(document().plan().clauses, id);
            if (now == nullptr)
                return;
            Clause next = *now;
            const QString topic = next.topic;
            textOf(next, field) = text;
            apply(changeTitle(field, topic), putClause(document().plan(), next));
        });
}

void SlaView::editSection(Id<ClauseSection> id)
{
    const ClauseSection *section = lockstep::find(document().plan().clauseSections, id);
    if (section == nullptr)
        return;
    LiveLabel *title = sectionFor(id).title;
    title->parentWidget()->setFocusProxy(title); // where the keyboard goes after the typing
    InlineEdit::open(
        title->parentWidget(), title->geometry(), section->title, [this, id](const QString &text) {
            const ClauseSection *now = lockstep::find(document().plan().clauseSections, id);
            if (now == nullptr)
                return;
            ClauseSection next = *now;
            next.title = text.trimmed();
            apply(tr("Rename section"), putClauseSection(document().plan(), next));
        });
}

void SlaView::editFirstResponse()
{
    LiveLabel *label = m_cadence->firstResponse();
    m_cadence->setFocusProxy(label);
    InlineEdit::open(m_cadence, label->geometry(),
        saidDays(snapshot().format, snapshot().plan.settings.firstResponse),
        [this](const QString &text) {
            if (const auto limit = typedDuration(snapshot().format, text))
                apply(
                    tr("Change first-response limit"), setFirstResponse(document().plan(), *limit));
            else
                showError({ Fault::NotANumber, text, {} });
        });
}

/// In place of the sentence, what is known as a line to type over.
void SlaView::editAttempts()
{
    LiveLabel *label = m_cadence->attempts();
    m_cadence->setFocusProxy(label);
    InlineEdit::open(m_cadence, label->geometry(), attemptsLine(snapshot().plan, snapshot().format),
        [this](const QString &text) {
            if (const auto stated = attemptsTyped(text, snapshot().format))
                apply(tr("State today’s attempts"),
                    stateAttempts(document().plan(), *stated, *QRandomGenerator::global()));
            else
                showError({ Fault::NotANumber, text, {} });
        });
}

void SlaView::editTouch(Id<Touch> id, TouchField field)
{
    const Touch *touch = lockstep::find(document().plan().touches, id);
    LiveLabel *label = m_cadence->label(id, field);
    if (touch == nullptr || label == nullptr)
        return;
    m_cadence->setFocusProxy(label);
    const bool isOffset = field == TouchField::Offset;
    InlineEdit::open(m_cadence, label->geometry(),
        isOffset ? saidDays(snapshot().format, touch->offset) : touch->text,
        [this, id, isOffset](const QString &text) {
            const Touch *now = lockstep::find(document().plan().touches, id);
            if (now == nullptr)
                return;
            Touch next = *now;
            const auto offset = isOffset ? typedDuration(snapshot().format, text) : next.offset;
            if (!offset) {
                showError({ Fault::NotANumber, text, {} });
                return;
            }
            next.offset = *offset;
            if (!isOffset)
                next.text = text;
            apply(isOffset ? tr("Change time of touch") : tr("Change text of touch"),
                putTouch(document().plan(), next));
        });
}

void SlaView::settle(QWidget *here)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_scroll->ensureWidgetVisible(here);
}

void SlaView::addClause(Id<ClauseSection> section)
{
    Clause clause;
    clause.id = newId<Clause>(*QRandomGenerator::global());
    clause.section = section;
    clause.position = nextPosition(document().plan().clauses);
    clause.topic = tr("New clause");
    if (!apply(tr("Add clause"), putClause(document().plan(), clause)))
        return;
    settle(rowFor(clause.id));
    editClause(clause.id, ClauseField::Topic);
}

void SlaView::addSection()
{
    ClauseSection section;
    section.id = newId<ClauseSection>(*QRandomGenerator::global());
    section.position = nextPosition(document().plan().clauseSections);
    section.title = tr("New section");
    if (!apply(tr("Add section"), putClauseSection(document().plan(), section)))
        return;
    settle(sectionFor(section.id).head);
    editSection(section.id);
}

void SlaView::addTouch()
{
    const QList<Touch> touches = ordered(document().plan().touches);
    Touch touch;
    touch.id = newId<Touch>(*QRandomGenerator::global());
    touch.position = nextPosition(touches);
    if (!touches.isEmpty())
        touch.offset = touches.last().offset;
    if (!apply(tr("Add touch"), putTouch(document().plan(), touch)))
        return;
    settle(m_cadence);
    editTouch(touch.id, TouchField::Offset);
}

} // namespace lockstep
