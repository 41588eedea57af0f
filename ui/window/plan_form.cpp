// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/plan_form.h"

#include "ui/shared/contrast.h"
#include "ui/shared/explain.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

PlanForm::PlanForm(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_fields(planFields())
    , m_error(new QLabel)
{
    setObjectName(u"planForm"_s);
    auto *layout = new QVBoxLayout(this);
    for (const auto &field : m_fields) {
        auto *edit = new QLineEdit;
        edit->setObjectName(field.name);
        edit->setAccessibleName(field.label);
        auto *label = new QLabel(field.label);
        label->setBuddy(edit);
        layout->addWidget(label);
        layout->addWidget(edit);
        m_edits.append(edit);
        connect(
            edit, &QLineEdit::editingFinished, this, [this, field, edit] { commit(field, edit); });
    }
    m_error->setObjectName(u"planFormError"_s);
    m_error->setAccessibleName(tr("What is wrong with the last change"));
    m_error->setWordWrap(true);
    layout->addWidget(m_error);
    layout->addStretch();
    setFocusProxy(m_edits.first());
}

void PlanForm::present(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const auto &style = snapshot.style;
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        auto *edit = m_edits[i];
        edit->setMinimumHeight(style.px(32));
        if (!edit->isModified())
            edit->setText(m_fields[i].text(snapshot));
    }
    for (auto *label : findChildren<QLabel *>())
        label->setFont(style.font(label == m_error ? TextRole::Body : TextRole::Caption));
    auto palette = m_error->palette();
    palette.setColor(QPalette::WindowText, readable(style.colours().bad, style));
    m_error->setPalette(palette);
    layout()->setContentsMargins({});
    layout()->setSpacing(style.px(4));
}

void PlanForm::commit(const PlanField &field, QLineEdit *edit)
{
    if (!edit->isModified())
        return;
    auto snapshot = m_snapshot;
    snapshot.plan = m_document.committed();
    const auto done = m_document.commit(field.step, field.edit(snapshot, edit->text()));
    m_error->setText(done ? QString() : explain(done.error()));
    if (!done)
        return;
    edit->setModified(false);
    edit->setText(field.text(m_snapshot));
}

} // namespace lockstep
