// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/selection_chooser.h"

#include "ui/shared/calm_choice.h"
#include "ui/shared/spacing.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Choice {
    QString name;
    qint64 value = 0;
};

/// Fills the box only where it differs, so that an open list stays as it is.
void offer(QComboBox *box, const QList<Choice> &choices, qint64 current)
{
    const QSignalBlocker quiet(box);
    while (box->count() > choices.size())
        box->removeItem(box->count() - 1);
    for (int i = 0; i < choices.size(); ++i) {
        const auto &[name, value] = choices[i];
        if (i >= box->count())
            box->addItem(name, value);
        if (box->itemText(i) != name)
            box->setItemText(i, name);
        if (box->itemData(i) != value)
            box->setItemData(i, value);
    }
    box->setCurrentIndex(std::max(0, box->findData(current)));
}

template <class Noun> QList<Choice> choices(const QString &all, const QList<Noun> &rows)
{
    QList<Choice> result { { all, 0 } };
    for (const auto &row : ordered(rows))
        result << Choice { row.name, row.id.value };
    return result;
}

} // namespace

SelectionChooser::SelectionChooser(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    m_market = addChoice(u"marketChooser"_s, tr("Market"));
    m_channel = addChoice(u"channelChooser"_s, tr("Channel"));
    m_quarter = addChoice(u"quarterChooser"_s, tr("Quarter"));
    line->addStretch(1);
}

QComboBox *SelectionChooser::addChoice(const QString &objectName, const QString &name)
{
    auto *box = new CalmChoice(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    box->setMinimumWidth(1);
    connect(box, &QComboBox::currentIndexChanged, this, &SelectionChooser::choose);
    layout()->addWidget(box);
    return box;
}

void SelectionChooser::show(const Snapshot &snapshot)
{
    m_shown = snapshot.selection;
    offer(m_market, choices(tr("All markets"), snapshot.plan.markets), m_shown.market.value);
    offer(m_channel, choices(tr("All channels"), snapshot.plan.channels), m_shown.channel.value);
    const auto &named = snapshot.figures.quarters;
    QList<Choice> quarters {
        { named.isEmpty() ? tr("First year") : fiscalYearLabel(named.first().fiscalYear), -1 }
    };
    for (const auto &quarter : snapshot.figures.quarters)
        quarters << Choice { quarterLabel(quarter), quarters.size() - 1 };
    offer(m_quarter, quarters, m_shown.quarter);
    for (auto *box : { m_market, m_channel, m_quarter }) {
        box->setFont(snapshot.style.font(TextRole::Caption));
        // Where it is narrow, what is chosen goes before what could be.
        const int words = box->fontMetrics().horizontalAdvance(box->currentText());
        box->setMinimumWidth(std::min(words + snapshot.style.px(34), snapshot.style.px(124)));
    }
    setSpacing(*layout(), snapshot.style.px(8));
}

void SelectionChooser::choose()
{
    Selection wanted = m_shown;
    wanted.market = { m_market->currentData().toLongLong() };
    wanted.channel = { m_channel->currentData().toLongLong() };
    wanted.quarter = m_quarter->currentData().toInt();
    emit chosen(wanted);
}

} // namespace lockstep
