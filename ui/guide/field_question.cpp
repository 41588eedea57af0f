// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/field_question.h"

#include "ui/guide/big_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lockstep {

FieldQuestion::FieldQuestion(Words words, QList<GuideField> fields, Summary summary)
    : Question(std::move(words))
    , m_fields(std::move(fields))
    , m_summary(std::move(summary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (const auto &field : std::as_const(m_fields)) {
        auto *edit = new BigField(field.name, field.label, field.placeholder);
        connect(edit, &BigField::typed, this, &FieldQuestion::typed);
        layout->addWidget(edit);
        m_edits += edit;
    }
}

void FieldQuestion::present(const Snapshot &snapshot)
{
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        m_edits[i]->restyle(snapshot.style);
        m_edits[i]->show(m_fields[i].text(snapshot));
    }
    layout()->setSpacing(snapshot.style.px(16));
}

Result<Plan> FieldQuestion::answer(const Plan &entered) const
{
    Result<Plan> next = entered;
    for (qsizetype i = 0; next && i < m_edits.size(); ++i) {
        const auto typed = m_edits[i]->text();
        if (m_edits[i]->isTyped() && (m_fields[i].mayBeEmptied || !typed.isEmpty()))
            next = m_fields[i].edit(*next, typed);
    }
    return next;
}

void FieldQuestion::settle()
{
    for (auto *edit : std::as_const(m_edits))
        edit->settle();
}

bool FieldQuestion::takeEnter()
{
    for (qsizetype i = 0; i + 1 < m_edits.size(); ++i) {
        if (!m_edits[i]->edit()->hasFocus())
            continue;
        m_edits[i + 1]->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

QString FieldQuestion::summary(const Snapshot &snapshot) const
{
    return m_summary(snapshot);
}

void FieldQuestion::focusFirst()
{
    m_edits.first()->setFocus(Qt::OtherFocusReason);
    m_edits.first()->edit()->selectAll();
}

} // namespace lockstep
