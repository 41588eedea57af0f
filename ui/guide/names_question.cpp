// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/guide/names_question.h"

#include "ui/guide/big_field.h"
#include "ui/guide/guide_button.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

NamesQuestion::NamesQuestion(
    Words words, NameList list, const QString &placeholder, const QStringList &suggestions)
    : Question(std::move(words))
    , m_list(list)
    , m_name(new BigField(this->words().name + u"Name"_s, {}, placeholder))
    , m_rows(new QWidget)
    , m_grid(new QGridLayout(m_rows))
{
    m_name->edit()->setAccessibleName(this->words().title);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_name);
    suggest(suggestions);
    layout->addWidget(m_rows);
}

void NamesQuestion::suggest(const QStringList &names)
{
    auto *row = new QHBoxLayout;
    for (const auto &name : names) {
        auto *button = new GuideButton(GuideButton::Look::Choice,
            u"%1Suggestion%2"_s.arg(words().name).arg(m_suggestions.size() + 1), name);
        button->setCheckable(false);
        button->setAccessibleName(tr("Add %1").arg(name));
        connect(button, &GuideButton::clicked, this, [this, name] { add(name); });
        row->addWidget(button);
        m_suggestions += button;
    }
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void NamesQuestion::add(const QString &name)
{
    emit edited(addName(m_plan, m_list, name, *QRandomGenerator::global()));
}

void NamesQuestion::present(const Snapshot &snapshot)
{
    m_plan = snapshot.plan;
    m_name->restyle(snapshot.style);
    for (auto *button : std::as_const(m_suggestions)) {
        const auto rows = namedRows(m_plan, m_list);
        button->setHidden(std::any_of(rows.begin(), rows.end(),
            [button](const NamedRow &row) { return row.name == button->text(); }));
        button->restyle(snapshot.style);
    }
    layout()->setSpacing(snapshot.style.px(16));
    showRows(snapshot);
}

void NamesQuestion::showRows(const Snapshot &snapshot)
{
    const auto rows = namedRows(m_plan, m_list);
    if (rows == m_shown && snapshot.style == m_style)
        return;
    m_shown = rows;
    m_style = snapshot.style;
    for (auto *old : m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (int i = 0; i < rows.size(); ++i)
        addRow(rows[i], i, snapshot.style);
}

void NamesQuestion::addRow(const NamedRow &row, int place, const Style &style)
{
    auto *name = new QLabel(row.name);
    name->setTextFormat(Qt::PlainText);
    name->setObjectName(u"%1Row%2"_s.arg(words().name).arg(place + 1));
    name->setFont(style.font(TextRole::Title));
    name->setIndent(style.px(8));
    auto *remove = new GuideButton(
        GuideButton::Look::Quiet, u"%1Remove%2"_s.arg(words().name).arg(place + 1), tr("Remove"));
    remove->setAccessibleName(tr("Remove %1").arg(row.name));
    remove->restyle(style);
    connect(remove, &GuideButton::clicked, this, [this, id = row.id] {
        m_name->setFocus();
        emit edited(removeName(m_plan, m_list, id));
    });
    m_grid->addWidget(name, place, 0);
    m_grid->addWidget(remove, place, 1);
}

Result<Plan> NamesQuestion::answer(const Plan &entered) const
{
    if (!m_name->isTyped() || m_name->edit()->text().isEmpty())
        return entered;
    return addName(entered, m_list, m_name->text(), *QRandomGenerator::global());
}

void NamesQuestion::settle()
{
    m_name->edit()->clear();
    m_name->settle();
}

bool NamesQuestion::takeEnter()
{
    if (!m_name->isTyped() || m_name->edit()->text().isEmpty())
        return false;
    const auto next = addName(m_plan, m_list, m_name->text(), *QRandomGenerator::global());
    if (next)
        settle();
    emit edited(next);
    return true;
}

QString NamesQuestion::summary(const Snapshot &snapshot) const
{
    QStringList names;
    for (const auto &row : namedRows(snapshot.plan, m_list))
        names += row.name;
    return snapshot.format.locale().createSeparatedList(names);
}

void NamesQuestion::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace lockstep
