// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/effort_form.h"

#include "ui/shared/contrast.h"
#include "ui/shared/ink.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

EffortForm::EffortForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_wrong(new QLabel(this))
    , m_accept(new QPushButton(tr("Take"), this))
    , m_leave(new QPushButton(tr("Leave it"), this))
{
    setObjectName(u"effortForm"_s);
    m_name = add(u"effortName"_s, tr("Campaign or channel"));
    m_revenue = add(u"effortRevenue"_s, tr("Brought"));
    m_cost = add(u"effortCost"_s, tr("Cost"));
    m_leads = add(u"effortLeads"_s, tr("Leads"));
    m_won = add(u"effortWon"_s, tr("Won deals"));
    m_note = add(u"effortNote"_s, tr("Why"));
    m_wrong->setObjectName(u"effortWrong"_s);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    m_accept->setObjectName(u"effortAccept"_s);
    m_accept->setAccessibleName(m_accept->text());
    m_leave->setObjectName(u"effortLeave"_s);
    m_leave->setAccessibleName(m_leave->text());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_wrong, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_grid);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &EffortForm::accept);
    connect(m_leave, &QPushButton::clicked, this, &EffortForm::left);
}

PastEffort EffortChange::changed(PastEffort one) const
{
    one.name = name.value_or(one.name);
    one.revenue = revenue.value_or(one.revenue);
    one.cost = cost.value_or(one.cost);
    one.leads = leads.value_or(one.leads);
    one.won = won.value_or(one.won);
    one.note = note.value_or(one.note);
    return one;
}

/// From its beginning: what is longer than the line is cut at its end.
void EffortForm::Field::put(const QString &text)
{
    line->setText(text);
    line->setCursorPosition(0);
    shown = line->text();
}

bool EffortForm::Field::isTyped() const
{
    return line->text() != shown;
}

EffortForm::Field EffortForm::add(const QString &objectName, const QString &title)
{
    Field field { new QLabel(title, this), new QLineEdit(this) };
    field.line->setObjectName(objectName);
    field.line->setAccessibleName(title);
    connect(field.line, &QLineEdit::returnPressed, this, &EffortForm::accept);
    return field;
}

QList<EffortForm::Field *> EffortForm::fields()
{
    return { &m_name, &m_revenue, &m_cost, &m_leads, &m_won, &m_note };
}

QStringList EffortForm::textsOf(const PastEffort &effort) const
{
    const auto money = [this](Money amount) {
        return amount.minorUnits > 0 ? m_format.money(amount) : QString();
    };
    const auto count
        = [this](qint64 number) { return number > 0 ? m_format.count(double(number)) : QString(); };
    return { effort.name, money(effort.revenue), money(effort.cost), count(effort.leads),
        count(effort.won), effort.note };
}

void EffortForm::open(const PastEffort &effort, const Snapshot &snapshot)
{
    m_effort = effort.id;
    restyle(snapshot);
    const auto texts = textsOf(effort);
    const auto all = fields();
    for (qsizetype at = 0; at < all.size(); ++at) {
        all[at]->put(texts[at]);
    }
    m_wrong->clear();
    m_name.line->setFocus(Qt::OtherFocusReason);
    m_name.line->selectAll();
}

void EffortForm::follow(const PastEffort &effort)
{
    const auto texts = textsOf(effort);
    const auto all = fields();
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (all[at]->isTyped() || all[at]->shown == texts[at])
            continue;
        all[at]->put(texts[at]);
    }
}

bool EffortForm::refuse(const Field &field, const QString &why)
{
    m_wrong->setText(why);
    field.line->setFocus(Qt::OtherFocusReason);
    field.line->selectAll();
    return false;
}

bool EffortForm::readMoney(const Field &field, std::optional<Money> &money)
{
    if (!field.isTyped())
        return true;
    const auto text = field.line->text().trimmed();
    money = text.isEmpty() ? std::optional(Money {}) : m_format.parseMoney(text);
    if (!money || money->minorUnits < 0)
        return refuse(field, tr("Type an amount, such as 120 k, or leave it empty."));
    return true;
}

bool EffortForm::readCount(const Field &field, std::optional<qint64> &count)
{
    if (!field.isTyped())
        return true;
    const auto text = field.line->text().trimmed();
    count = text.isEmpty() ? std::optional(qint64 { 0 }) : m_format.parseCount(text);
    if (!count || *count < 0)
        return refuse(field, tr("Type a whole number, or leave it empty."));
    return true;
}

void EffortForm::accept()
{
    EffortChange change { m_effort };
    if (m_name.line->text().simplified().isEmpty()) {
        refuse(m_name, tr("Give it a name."));
        return;
    }
    if (m_name.isTyped())
        change.name = m_name.line->text();
    if (m_note.isTyped())
        change.note = m_note.line->text().simplified();
    if (readMoney(m_revenue, change.revenue) && readMoney(m_cost, change.cost)
        && readCount(m_leads, change.leads) && readCount(m_won, change.won))
        emit chosen(change);
}

/// Titles over their lines; where it is narrow, three beside each other.
void EffortForm::place()
{
    const auto all = fields();
    const int across = width() < m_style.px(700) ? 3 : int(all.size());
    if (std::exchange(m_across, across) == across)
        return;
    for (int at = 0; at < int(all.size()); ++at) {
        m_grid->addWidget(all[at]->title, at / across * 2, at % across);
        m_grid->addWidget(all[at]->line, at / across * 2 + 1, at % across);
    }
    for (int column = 0; column < int(all.size()); ++column) {
        const auto *line = all[column]->line;
        const bool isText = line == m_name.line || line == m_note.line;
        const bool isMoney = line == m_revenue.line || line == m_cost.line;
        const int share = isText ? 5 : isMoney ? 3 : 2;
        m_grid->setColumnStretch(column, column >= across ? 0 : across > 3 ? share : 1);
    }
}

void EffortForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void EffortForm::restyle(const Snapshot &snapshot)
{
    m_style = snapshot.style;
    m_format = snapshot.format;
    const auto all = fields();
    for (const auto *field : all) {
        field->title->setFont(m_style.font(TextRole::Caption));
        setInk(*field->title, m_style.colours().muted);
        field->line->setFont(m_style.font(TextRole::Body));
    }
    m_wrong->setFont(m_style.font(TextRole::Body));
    setInk(*m_wrong, readable(m_style.colours().bad, m_style));
    for (auto *button : { m_accept, m_leave })
        button->setFont(m_style.font(TextRole::Body));
    layout()->setContentsMargins(0, m_style.px(4), 0, m_style.px(8));
    m_grid->setHorizontalSpacing(m_style.px(12));
    m_grid->setVerticalSpacing(m_style.px(4));
    place();
}

void EffortForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lockstep
