// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/choice_button.h"

#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Names have an "&" of their own: it underlines no letter.
QString literally(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ChoiceButton::ChoiceButton(QString question, QStringList choices, QWidget *parent)
    : QToolButton(parent)
    , m_question(std::move(question))
    , m_choices(std::move(choices))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &ChoiceButton::offer);
}

void ChoiceButton::setCurrent(int index)
{
    setText(m_choices.value(index));
    setShortcut({});
    setAccessibleName(m_question + u": "_s + text());
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int around = sizeHint().width() - fontMetrics().horizontalAdvance(text());
    const int room = width() - around + 1; // widths are rounded
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    option.text = literally(shown);
    const auto tip = shown == text() ? QString() : text();
    if (tip != toolTip())
        setToolTip(tip);
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

void ChoiceButton::offer()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"choices"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < int(m_choices.size()); ++i)
        connect(menu->addAction(literally(m_choices.at(i))), &QAction::triggered, this,
            [this, i] { emit chosen(i); });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace lockstep
