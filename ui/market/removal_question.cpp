// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/market/removal_question.h"

#include "ui/market/removal_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QList<Market> rowsLike(const Plan &plan, Id<Market>)
{
    return ordered(plan.markets);
}

QList<Channel> rowsLike(const Plan &plan, Id<Channel>)
{
    return ordered(plan.channels);
}

void say(QPushButton *button, const QString &text, const QString &tip)
{
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
}

} // namespace

RemovalQuestion::RemovalQuestion(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_forAll(addButton(u"entriesForAll"_s))
    , m_move(addButton(u"entriesMove"_s))
    , m_along(addButton(u"entriesAlong"_s))
    , m_keep(addButton(u"keepIt"_s))
    , m_others(new QMenu(m_move))
{
    setObjectName(u"removalQuestion"_s);
    m_question->setObjectName(u"removalQuestionText"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_question);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    for (auto *button : { m_forAll, m_move, m_along, m_keep })
        row->addWidget(button);
    row->addStretch();
    connect(m_move, &QPushButton::clicked, this,
        [this] { m_others->popup(m_move->mapToGlobal(m_move->rect().bottomLeft())); });
    connect(m_forAll, &QPushButton::clicked, this, [this] { answer(EntriesThen::ForAll); });
    connect(m_along, &QPushButton::clicked, this, [this] { answer(EntriesThen::Remove); });
    connect(m_keep, &QPushButton::clicked, this, &RemovalQuestion::leave);
    connect(m_others, &QMenu::aboutToShow, this, &RemovalQuestion::offerOthers);
    hide();
}

QPushButton *RemovalQuestion::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    return button;
}

void RemovalQuestion::ask(const Snapshot &snapshot, const Aim &aim)
{
    m_aim = aim;
    setVisible(true);
    show(snapshot);
    m_forAll->setFocus(Qt::OtherFocusReason);
}

void RemovalQuestion::show(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const Style &style = snapshot.style;
    std::visit(
        [this, &plan = snapshot.plan](auto id) {
            const auto rows = rowsLike(plan, id);
            const auto *row = lockstep::find(rows, id);
            const auto entries = entriesFor(plan, id).size();
            const auto only = entriesOnlyFor(plan, id).size();
            if (!row || entries == 0)
                return leave();
            m_question->setText(removalQuestion(m_aim, row->name, int(only), int(entries - only)));
            m_move->setEnabled(rows.size() > 1);
            showChoices(only);
        },
        m_aim);
    m_question->setFont(style.font(TextRole::Body, QFont::Medium));
    layout()->setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8));
    layout()->setSpacing(style.px(8));
    setAccessibleName(m_question->text());
}

/// What is for others too stays for them, whatever becomes of the rest.
void RemovalQuestion::showChoices(qsizetype only)
{
    const RemovalWords words = removalWords(m_aim);
    if (only > 0)
        say(m_forAll, words.forAll, words.forAllTip);
    else
        say(m_forAll, words.forOthers, words.forOthersTip);
    say(m_move, words.move, words.moveTip);
    say(m_along, words.along, words.alongTip);
    say(m_keep, words.keep, words.keepTip);
    m_along->setVisible(only > 0);
}

void RemovalQuestion::offerOthers()
{
    m_others->clear();
    std::visit(
        [this](auto id) {
            const auto rows = rowsLike(m_snapshot.plan, id);
            for (const auto &row : rows) {
                if (row.id == id)
                    continue;
                auto *action = m_others->addAction(QString(row.name).replace(u'&', u"&&"_s));
                connect(action, &QAction::triggered, this,
                    [this, to = row.id] { answer(EntriesThen::Move, to); });
            }
        },
        m_aim);
}

void RemovalQuestion::answer(EntriesThen entries, const Aim &to)
{
    const Aim aim = std::exchange(m_aim, {});
    hide();
    emit answered(aim, entries, to);
}

void RemovalQuestion::leave()
{
    m_aim = {};
    hide();
}

void RemovalQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void RemovalQuestion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Style &style = m_snapshot.style;
    painter.setPen(QPen(style.colours().bad, style.px(1)));
    painter.setBrush(style.colours().raised);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style.px(6), style.px(6));
}

} // namespace lockstep
