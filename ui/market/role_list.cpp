// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/market/role_list.h"

#include <QGridLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QStringList seniorities()
{
    return { RoleList::tr("executive"), RoleList::tr("director"), RoleList::tr("manager"),
        RoleList::tr("specialist") };
}

QStringList says()
{
    return { RoleList::tr("decides"), RoleList::tr("influences"), RoleList::tr("uses"),
        RoleList::tr("can block") };
}

} // namespace

RoleList::RoleList(Id<Market> market, QWidget *parent)
    : QWidget(parent)
    , m_market(market)
    , m_grid(new QGridLayout)
    , m_add(new QToolButton(this))
{
    m_add->setObjectName(u"addRole%1"_s.arg(market.value));
    m_add->setText(tr("+ Add buyer role"));
    m_add->setAccessibleName(tr("Add buyer role"));
    m_add->setAutoRaise(true);
    connect(m_add, &QToolButton::clicked, this, [this] { emit addWanted(m_market); });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(m_grid);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    m_grid->setColumnStretch(0, 1);
}

LiveLabel *RoleList::title(Id<BuyerRole> role) const
{
    for (const Row &row : m_rows) {
        if (row.role.id == role)
            return row.title;
    }
    return nullptr;
}

const BuyerRole *RoleList::roleOf(Id<BuyerRole> id) const
{
    for (const Row &row : m_rows) {
        if (row.role.id == id)
            return &row.role;
    }
    return nullptr;
}

RoleList::Row RoleList::makeRow(const BuyerRole &role)
{
    Row row { role, new LiveLabel(TextRole::Body, this),
        new ChoiceButton(tr("Level"), seniorities(), this),
        new ChoiceButton(tr("Say in the purchase"), says(), this),
        new RemoveButton(tr("Remove this buyer role"), this) };
    const Id<BuyerRole> id = role.id;
    row.title->setObjectName(u"role%1"_s.arg(id.value));
    row.seniority->setObjectName(u"seniority%1"_s.arg(id.value));
    row.say->setObjectName(u"say%1"_s.arg(id.value));
    row.remove->setObjectName(u"removeRole%1"_s.arg(id.value));
    connect(row.title, &LiveLabel::editWanted, this, [this, id] { emit titleEditWanted(id); });
    connect(row.seniority, &ChoiceButton::chosen, this, [this, id](int index) {
        BuyerRole next = *roleOf(id);
        next.seniority = Seniority(index);
        emit changeWanted(next);
    });
    connect(row.say, &ChoiceButton::chosen, this, [this, id](int index) {
        BuyerRole next = *roleOf(id);
        next.say = Say(index);
        emit changeWanted(next);
    });
    connect(row.remove, &QToolButton::clicked, this, [this, id] { emit removeWanted(id); });
    return row;
}

void RoleList::fitRows(const QList<BuyerRole> &roles)
{
    const bool same = std::equal(m_rows.begin(), m_rows.end(), roles.begin(), roles.end(),
        [](const Row &row, const BuyerRole &role) { return row.role.id == role.id; });
    if (same)
        return;
    for (const Row &row : std::exchange(m_rows, {})) {
        for (QWidget *cell :
            std::initializer_list<QWidget *> { row.title, row.seniority, row.say, row.remove }) {
            cell->hide();
            cell->deleteLater();
        }
    }
    for (const BuyerRole &role : roles)
        m_rows.append(makeRow(role));
    placeRows();
}

void RoleList::placeRows()
{
    int line = 0;
    for (const Row &row : std::as_const(m_rows)) {
        m_grid->addWidget(row.title, line, 0, 1, m_isNarrow ? 4 : 1, Qt::AlignTop);
        line += m_isNarrow ? 1 : 0;
        int column = 1;
        for (QWidget *cell :
            std::initializer_list<QWidget *> { row.seniority, row.say, row.remove })
            m_grid->addWidget(cell, line, column++, Qt::AlignTop);
        ++line;
        for (QWidget *cell :
            std::initializer_list<QWidget *> { row.title, row.seniority, row.say, row.remove })
            cell->setVisible(true); // now, so that it has a place at once
    }
}

QSize RoleList::minimumSizeHint() const
{
    return { m_style.px(120), QWidget::minimumSizeHint().height() };
}

void RoleList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

int RoleList::choicesWidth() const
{
    int widest = 0;
    for (const Row &row : m_rows) {
        const int words = row.seniority->sizeHint().width() + row.say->sizeHint().width();
        widest = std::max(widest, words + row.remove->sizeHint().width());
    }
    return widest + 3 * m_grid->horizontalSpacing();
}

void RoleList::fitWidth()
{
    const bool isNarrow = width() < choicesWidth() + m_style.px(110); // a title's room
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        placeRows();
    int seniority = 0;
    int say = 0;
    for (const Row &row : std::as_const(m_rows)) {
        seniority = std::max(seniority, row.seniority->sizeHint().width());
        say = std::max(say, row.say->sizeHint().width());
    }
    m_grid->setColumnMinimumWidth(1, isNarrow ? 0 : seniority); // titles wrap, choices cannot
    m_grid->setColumnMinimumWidth(2, isNarrow ? 0 : say);
}

void RoleList::show(const Snapshot &snapshot, const QColor &ink)
{
    QList<BuyerRole> roles;
    for (const BuyerRole &role : ordered(snapshot.plan.buyerRoles)) {
        if (role.market == m_market)
            roles.append(role);
    }
    fitRows(roles);
    m_style = snapshot.style;
    const QFont caption = snapshot.style.font(TextRole::Caption);
    for (qsizetype i = 0; i < roles.size(); ++i) {
        Row &row = m_rows[i];
        row.role = roles.at(i);
        row.title->setColour(ink);
        row.title->show(row.role.title, tr("Buyer role"), snapshot.style);
        for (QToolButton *button :
            std::initializer_list<QToolButton *> { row.seniority, row.say, row.remove }) {
            button->setFont(caption);
            button->setFixedHeight(snapshot.style.px(28)); // as a title of one line
        }
        for (QWidget *cell :
            std::initializer_list<QWidget *> { row.seniority, row.say, row.remove })
            cell->setAccessibleDescription(row.role.title);
        row.seniority->setCurrent(int(row.role.seniority));
        row.say->setCurrent(int(row.role.say));
    }
    fitWidth();
    m_add->setFont(caption);
    m_add->setVisible(isEnabled()); // nobody adds in the audience's window
}

} // namespace lockstep
