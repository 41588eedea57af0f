// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/history_actions.h"

#include <QGridLayout>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastColumn = 4; ///< takes the room that is left

} // namespace

HistoryActions::HistoryActions(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_go(newButton(u"historyGo"_s, &HistoryActions::goWanted))
    , m_restore(newButton(u"historyRestore"_s, &HistoryActions::restoreWanted))
    , m_compare(newButton(u"historyCompare"_s, &HistoryActions::compareWanted))
    , m_remove(newButton(u"historyRemove"_s, &HistoryActions::removeWanted))
{
    setObjectName(u"historyActions"_s);
    // Narrower than its buttons: then they stand below each other.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(kLastColumn, 1);
}

QPushButton *HistoryActions::newButton(const QString &name, void (HistoryActions::*wanted)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, wanted);
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
    m_grid->setSpacing(style.px(8));
    arrange();
}

/// All in one row, or two and two, or one below the other.
void HistoryActions::arrange()
{
    QList<QPushButton *> buttons { m_go, m_restore, m_compare, m_remove };
    buttons.removeIf([](const QPushButton *button) { return button->isHidden(); });
    int all = 0;
    int widest = 0;
    for (const auto *button : buttons) {
        const int wanted = button->sizeHint().width() + m_grid->spacing();
        all += wanted;
        widest = std::max(widest, wanted);
    }
    const int columns = all <= width() ? int(buttons.size()) : 2 * widest <= width() ? 2 : 1;
    for (int i = 0; i < buttons.size(); ++i)
        m_grid->addWidget(buttons[i], i / columns, i % columns, Qt::AlignLeading);
}

void HistoryActions::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace lockstep
