// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// What the agreement's view changes: each an edit in place and one undoable step.

#include "ui/sla/sla_view.h"

#include "app/sla/sla_edits.h"
#include "ui/shared/inline_edit.h"
#include "ui/sla/promise_editor.h"

#include <QRandomGenerator>

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
    Clause next = *clause;
    const QString before = textOf(next, field);
    PromiseEditor::open(row->label(field), before, figureNames(), snapshot().style,
        [this, next, field](const QString &text) mutable {
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
    InlineEdit::open(title->parentWidget(), title->geometry(), section->title,
        [this, next = *section](const QString &text) mutable {
            next.title = text.trimmed();
            apply(tr("Rename section"), putClauseSection(document().plan(), next));
        });
}

void SlaView::editFirstResponse()
{
    const LiveLabel *label = m_cadence->firstResponse();
    InlineEdit::open(m_cadence, label->geometry(),
        snapshot().format.days(snapshot().plan.settings.firstResponse),
        [this](const QString &text) {
            if (const auto limit = snapshot().format.parseDuration(text))
                apply(
                    tr("Change first-response limit"), setFirstResponse(document().plan(), *limit));
            else
                showError({ Fault::NotANumber, text, {} });
        });
}

void SlaView::editTouch(Id<Touch> id, TouchField field)
{
    const Touch *touch = lockstep::find(document().plan().touches, id);
    const LiveLabel *label = m_cadence->label(id, field);
    if (touch == nullptr || label == nullptr)
        return;
    const bool isOffset = field == TouchField::Offset;
    InlineEdit::open(m_cadence, label->geometry(),
        isOffset ? snapshot().format.days(touch->offset) : touch->text,
        [this, isOffset, next = *touch](const QString &text) mutable {
            const auto offset = isOffset ? snapshot().format.parseDuration(text) : next.offset;
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

void SlaView::addClause(Id<ClauseSection> section)
{
    Clause clause;
    clause.id = newId<Clause>(*QRandomGenerator::global());
    clause.section = section;
    clause.position = nextPosition(document().plan().clauses);
    clause.topic = tr("New clause");
    if (apply(tr("Add clause"), putClause(document().plan(), clause)))
        editClause(clause.id, ClauseField::Topic);
}

void SlaView::addSection()
{
    ClauseSection section;
    section.id = newId<ClauseSection>(*QRandomGenerator::global());
    section.position = nextPosition(document().plan().clauseSections);
    section.title = tr("New section");
    if (apply(tr("Add section"), putClauseSection(document().plan(), section)))
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
    if (apply(tr("Add touch"), putTouch(document().plan(), touch)))
        editTouch(touch.id, TouchField::Offset);
}

} // namespace lockstep
