// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/balance_bar.h"

#include "ui/calendar/calendar_input.h"
#include "ui/calendar/text_width.h"
#include "ui/shared/contrast.h"
#include "ui/shared/marks.h"

#include <QPainter>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct BalanceWords {
    Q_DECLARE_TR_FUNCTIONS(lockstep::BalanceBar)
};

QString shortQuarter(const FiscalQuarter &quarter)
{
    return BalanceWords::tr("Q%1").arg(quarter.quarter);
}

bool isSameYear(const RevenueBalance &balance)
{
    return balance.thisQuarter.fiscalYear == balance.nextQuarter.fiscalYear;
}

} // namespace

QString balanceSentence(
    const RevenueBalance &balance, const FeedShares &shares, const Format &format)
{
    if (shares.total() <= 0)
        return {};
    QStringList parts;
    const auto add = [&](double amount, const QString &when) {
        if (amount > 0)
            parts << when.arg(format.compactMoney(amount));
    };
    const QString in = BalanceWords::tr("%1 in %2", "0.4 M in Q2 FY27");
    add(shares.thisQuarter, in.arg(u"%1"_s, quarterLabel(balance.thisQuarter)));
    add(shares.nextQuarter, in.arg(u"%1"_s, quarterLabel(balance.nextQuarter)));
    add(shares.laterThisYear,
        BalanceWords::tr("%1 later in %2")
            .arg(u"%1"_s, fiscalYearLabel(balance.thisQuarter.fiscalYear)));
    add(shares.afterThisYear, BalanceWords::tr("%1 after that"));
    return BalanceWords::tr("Of %1 %2 that all its entries still bring: %3.")
        .arg(format.compactMoney(shares.total()), format.currency(), parts.join(u", "_s));
}

BalanceBar::BalanceBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BalanceBar::show(const Snapshot &snapshot, const RevenueBalance &balance, Side side)
{
    m_style = snapshot.style;
    m_side = side;
    const FeedShares &shares = balance.of(side);
    const QString sentence = balanceSentence(balance, shares, snapshot.format);
    setAccessibleName(tr("When the revenue lands"));
    setAccessibleDescription(sentence);
    setToolTip(sentence);
    m_parts.clear();
    double at = 0;
    const auto add = [&](const QString &name, double amount) {
        const double from = at;
        at += amount / shares.total();
        m_parts << Part { name, from, at };
    };
    if (shares.total() > 0) {
        add(shortQuarter(balance.thisQuarter), shares.thisQuarter);
        add(isSameYear(balance) ? shortQuarter(balance.nextQuarter)
                                : quarterLabel(balance.nextQuarter),
            shares.nextQuarter);
        add(fiscalYearLabel(balance.thisQuarter.fiscalYear), shares.laterThisYear);
        add(tr("later"), shares.afterThisYear);
    }
    setVisible(!m_parts.isEmpty());
    updateGeometry();
    update();
}

QSize BalanceBar::sizeHint() const
{
    return { m_style.px(160), m_style.px(22) };
}

void BalanceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        paintPart(painter, m_parts[i], int(i));
}

/// Full, pale, hatched, empty: the later, the less of it is there.
void BalanceBar::paintPart(QPainter &painter, const Part &part, int index) const
{
    const double inner = width() - m_style.px(2);
    const double from = isRightToLeft() ? 1 - part.to : part.from;
    const QRectF at(m_style.px(1) + from * inner, m_style.px(2), (part.to - part.from) * inner,
        height() - m_style.px(4));
    if (at.width() < 1)
        return;
    const QColor &paper = m_style.colours().paper;
    const QColor colour = sideColour(m_style, m_side);
    const double shares[] { 1, 0.35, 0.12, 0 };
    const QColor fill = blended(colour, paper, shares[index]);
    painter.fillRect(at, fill);
    constexpr int kHatched = 2;
    const QFont font = m_style.font(TextRole::Caption, QFont::DemiBold);
    const double words = textWidth(font, part.name) + m_style.px(8);
    if (index == kHatched)
        painter.fillRect(at, hatchBrush(blended(colour, paper, 0.5), m_style));
    painter.setPen(QPen(colour, m_style.px(1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(at);
    if (words > at.width())
        return;
    QRectF label(0, 0, words, at.height() - m_style.px(2));
    label.moveCenter(at.center());
    if (index == kHatched)
        painter.fillRect(label, fill);
    painter.setFont(font);
    painter.setPen(inkOn(fill));
    painter.drawText(label, Qt::AlignCenter, part.name);
}

} // namespace lockstep
