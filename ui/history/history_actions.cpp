// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/history_actions.h"

#include <QBoxLayout>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

HistoryActions::HistoryActions(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_go(newButton(u"historyGo"_s, &HistoryActions::goWanted))
    , m_restore(newButton(u"historyRestore"_s, &HistoryActions::restoreWanted))
    , m_compare(newButton(u"historyCompare"_s, &HistoryActions::compareWanted))
    , m_remove(newButton(u"historyRemove"_s, &HistoryActions::removeWanted))
{
    setObjectName(u"historyActions"_s);
    // Narrower than its buttons: then they stand below each other.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_row->setContentsMargins({});
    m_row->addStretch();
}

QPushButton *HistoryActions::newButton(const QString &name, void (HistoryActions::*wanted)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, wanted);
    m_row->addWidget(button);
    return button;
}

void HistoryActions::show(const HistoryRow &row, bool isComparing, const Style &style)
{
    const bool isPoint = row.kind == HistoryRow::Kind::Point;
    const auto say = [](QPushButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    say(m_go, row.isUndone ? tr("Redo up to here") : tr("Go to here"),
        tr("The plan as it was here (Enter). What comes after it can be done again."));
    say(m_restore, tr("Bring back as a step"),
        tr("The plan as it was here becomes one more step, which can be undone."));
    say(m_compare, isComparing ? tr("Stop comparing") : tr("Compare from here"),
        isComparing ? tr("Show the steps again (Esc).")
                    : tr("Then choose another place: what differs stands below."));
    say(m_remove, tr("Remove"), tr("Take this restore point out of the list (Delete)."));
    m_go->setEnabled(!row.isNow);
    m_restore->setVisible(isPoint);
    m_remove->setVisible(isPoint);
    m_row->setSpacing(style.px(8));
    arrange();
}

void HistoryActions::arrange()
{
    int wanted = 0;
    for (const auto *button : { m_go, m_restore, m_compare, m_remove }) {
        if (!button->isHidden())
            wanted += button->sizeHint().width() + m_row->spacing();
    }
    m_row->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HistoryActions::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace lockstep
