// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/target/market_aims.h"

#include "ui/shared/contrast.h"
#include "ui/shared/ink.h"
#include "ui/shared/live_label.h"
#include "ui/shared/spacing.h"

#include <QGridLayout>
#include <QLabel>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDealColumn = 4; // the last one

/// The gap as it has its name among the figures: money is not computed here.
QString gapText(const Figures &figures, Id<Market> market, const Format &format)
{
    for (const auto &figure : figures.named) {
        if (figure.market == market && figure.channel.isNull() && figure.stage.isNull()
            && figure.name.startsWith(u"gap."_s))
            return format.signedCompactMoney(figure.value);
    }
    return u"–"_s;
}

} // namespace

MarketAims::MarketAims(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"marketAims"_s);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(0, 1);
    const QStringList words { tr("Market"), tr("target"), tr("planned"), tr("gap"),
        tr("average deal") };
    for (int column = 0; column < words.size(); ++column) {
        auto *heading = new QLabel(words[column], this);
        m_headings.append(heading);
        m_grid->addWidget(
            heading, 0, column, column == 0 || column == 4 ? Qt::AlignLeading : Qt::AlignTrailing);
    }
}

int MarketAims::widthOf(int columns) const
{
    int width = (columns - 1) * m_grid->horizontalSpacing();
    for (int column = 0; column < columns; ++column) {
        int widest = 0;
        for (int row = 0; row < m_grid->rowCount(); ++row) {
            if (const auto *cell = m_grid->itemAtPosition(row, column))
                widest = std::max(widest, cell->widget()->minimumSizeHint().width());
        }
        width += widest;
    }
    return width;
}

QSize MarketAims::minimumSizeHint() const
{
    return { widthOf(kDealColumn), QWidget::minimumSizeHint().height() };
}

void MarketAims::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void MarketAims::fitWidth()
{
    const bool hasRoom = width() >= widthOf(kDealColumn + 1);
    m_headings[kDealColumn]->setVisible(hasRoom);
    for (const auto &row : std::as_const(m_rows))
        row.dealSize->setVisible(hasRoom);
}

void MarketAims::addRow(Id<Market> market)
{
    Row row;
    const auto label = [this] {
        auto *made = new QLabel(this);
        made->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        return made;
    };
    row.name = new LiveLabel(TextRole::Body, this);
    row.name->setObjectName(u"aimName%1"_s.arg(market.value));
    row.name->setWeight(QFont::Medium);
    row.target = label();
    row.planned = label();
    row.gap = label();
    row.dealSize = new LiveLabel(TextRole::Body, this);
    row.dealSize->setObjectName(u"aimDealSize%1"_s.arg(market.value));
    connect(row.name, &LiveLabel::editWanted, this, [this, market] { emit chosen(market); });
    connect(row.dealSize, &LiveLabel::editWanted, this,
        [this, market, over = row.dealSize] { emit dealSizeWanted(market, over); });
    const int at = m_grid->rowCount();
    int column = 0;
    for (auto *cell : QList<QWidget *> { row.name, row.target, row.planned, row.gap, row.dealSize })
        m_grid->addWidget(cell, at, column++);
    m_rows.append(row);
}

void MarketAims::fit(const QList<MarketFigures> &markets)
{
    QList<Id<Market>> order;
    for (const auto &market : markets)
        order.append(market.market);
    if (order == m_order)
        return;
    m_order = order;
    for (const auto &row : std::exchange(m_rows, {})) {
        for (auto *cell :
            QList<QWidget *> { row.name, row.target, row.planned, row.gap, row.dealSize })
            delete cell;
    }
    for (const auto market : order)
        addRow(market);
}

void MarketAims::show(const Snapshot &snapshot)
{
    const auto &[plan, figures, selection, style, format] = snapshot;
    fit(figures.markets);
    setVisible(!figures.markets.isEmpty());
    setSpacing(*m_grid, style.px(20), style.px(2));
    for (auto *heading : m_headings) {
        heading->setFont(style.font(TextRole::Caption));
        setInk(*heading, style.colours().muted);
    }
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const auto &market = figures.markets[index];
        if (const auto *noun = lockstep::find(plan.markets, market.market))
            showRow(m_rows[index], *noun, market, snapshot);
    }
    fitWidth();
}

void MarketAims::showRow(
    const Row &row, const Market &market, const MarketFigures &figures, const Snapshot &snapshot)
{
    const auto &[plan, all, selection, style, format] = snapshot;
    const auto &c = style.colours();
    const bool isFaded = !selection.market.isNull() && selection.market != market.id;
    const auto ink = isFaded ? c.muted : c.ink;
    const bool isShort = figures.plannedMinorUnits < figures.targetMinorUnits;
    row.name->setColour(ink);
    row.name->show(market.name, tr("Market"), style);
    row.target->setText(format.compactMoney(figures.targetMinorUnits));
    row.planned->setText(format.compactMoney(figures.plannedMinorUnits));
    row.gap->setText(gapText(all, market.id, format));
    row.dealSize->setColour(ink);
    row.dealSize->show(
        format.money(market.dealSize), tr("Average deal of %1").arg(market.name), style);
    for (auto *number : { row.target, row.planned, row.gap }) {
        number->setFont(style.font(TextRole::Body, QFont::Medium));
        setInk(*number, ink);
    }
    if (!isFaded)
        setInk(*row.gap, readable(isShort ? c.bad : c.good, style));
}

} // namespace lockstep
