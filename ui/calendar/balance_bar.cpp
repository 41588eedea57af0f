// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/balance_bar.h"

#include "ui/calendar/calendar_input.h"
#include "ui/calendar/text_width.h"
#include "ui/shared/contrast.h"
#include "ui/shared/horizon_words.h"
#include "ui/shared/marks.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct BalanceWords {
    Q_DECLARE_TR_FUNCTIONS(lockstep::BalanceBar)
};

const FeedShares &sharesOf(const RevenueBalance &balance, Side side, BalanceOf of)
{
    return of == BalanceOf::Revenue ? balance.of(side) : balance.spendOf(side);
}

/// "0.4 M in Q2 FY27", "20 k for Q2 FY27".
QString partInSentence(BalanceOf of, Horizon horizon, const QString &amount, const QString &when)
{
    if (horizon == Horizon::NotNamed)
        return BalanceWords::tr("%1 where no quarter is named").arg(amount);
    if (horizon == Horizon::AfterThisYear || horizon == Horizon::LaterThisYear)
        return BalanceWords::tr("%1 %2", "0.4 M later in FY27").arg(amount, when);
    return of == BalanceOf::Revenue
        ? BalanceWords::tr("%1 in %2", "0.4 M in Q2 FY27").arg(amount, when)
        : BalanceWords::tr("%1 for %2", "0.4 M for Q2 FY27").arg(amount, when);
}

QString captionOf(BalanceOf of)
{
    return of == BalanceOf::Revenue ? BalanceWords::tr("Brings") : BalanceWords::tr("Costs");
}

} // namespace

QString balanceSentence(
    const RevenueBalance &balance, Side side, BalanceOf of, const Format &format)
{
    const FeedShares &shares = sharesOf(balance, side, of);
    if (shares.total() <= 0)
        return {};
    QStringList parts;
    for (int i = 0; i < kHorizonCount; ++i) {
        if (const double amount = shares.of(Horizon(i)); amount > 0)
            parts << partInSentence(
                of, Horizon(i), format.compactMoney(amount), horizonLabel(balance, Horizon(i)));
    }
    const QString sentence = of == BalanceOf::Revenue
        ? BalanceWords::tr("Of %1 %2 that all its entries still bring: %3.")
        : BalanceWords::tr("Of %1 %2 that these cost: %3.");
    return sentence.arg(
        format.compactMoney(shares.total()), format.currency(), parts.join(u", "_s));
}

BalanceBar::BalanceBar(BalanceOf of, QWidget *parent)
    : QWidget(parent)
    , m_of(of)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BalanceBar::show(const Snapshot &snapshot, const RevenueBalance &balance, Side side)
{
    const Format &format = snapshot.format;
    m_style = snapshot.style;
    m_side = side;
    const FeedShares &shares = sharesOf(balance, side, m_of);
    setAccessibleName(m_of == BalanceOf::Revenue ? tr("When the revenue lands")
                                                 : tr("For which revenue it is spent"));
    setAccessibleDescription(balanceSentence(balance, side, m_of, format));
    m_parts.clear();
    double at = 0;
    for (int i = 0; i < kHorizonCount; ++i) {
        const auto horizon = Horizon(i);
        const double amount = shares.of(horizon);
        if (amount <= 0)
            continue;
        const double from = at;
        at += amount / shares.total();
        m_parts << Part { horizon, shortHorizon(balance, horizon),
            tr("%1: %2 %3, %4", "Q2 FY27: 0.4 M EUR, 17 %")
                .arg(horizonLabel(balance, horizon), format.compactMoney(amount), format.currency(),
                    format.percent(amount / shares.total())),
            from, at };
    }
    setVisible(!m_parts.isEmpty());
    updateGeometry();
    update();
}

QSize BalanceBar::sizeHint() const
{
    return { m_style.px(160), m_style.px(22) };
}

/// The same before both bars.
double BalanceBar::captionWidth() const
{
    const QFont font = m_style.font(TextRole::Caption);
    return std::max(textWidth(font, captionOf(BalanceOf::Revenue)),
               textWidth(font, captionOf(BalanceOf::Spend)))
        + m_style.px(8);
}

QRectF BalanceBar::placeOf(const Part &part) const
{
    const double caption = captionWidth();
    const double inner = width() - caption - m_style.px(2);
    const double begin = isRightToLeft() ? m_style.px(1) : caption + m_style.px(1);
    const double from = isRightToLeft() ? 1 - part.to : part.from;
    return QRectF(begin + from * inner, m_style.px(2), (part.to - part.from) * inner,
        height() - m_style.px(4));
}

bool BalanceBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString words = accessibleDescription();
    for (const Part &part : std::as_const(m_parts)) {
        if (placeOf(part).contains(help->pos()))
            words = part.words;
    }
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

QList<AccessiblePart> BalanceBar::accessibleParts()
{
    QList<AccessiblePart> parts;
    for (const Part &part : std::as_const(m_parts))
        parts.append({ part.words, {}, placeOf(part).toAlignedRect() });
    return parts;
}

void BalanceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_style.font(TextRole::Caption));
    painter.setPen(m_style.colours().muted);
    const int caption = int(captionWidth());
    painter.drawText(QRect(isRightToLeft() ? width() - caption : 0, 0, caption, height()),
        int(Qt::AlignVCenter) | int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
        captionOf(m_of));
    for (const Part &part : std::as_const(m_parts))
        paintPart(painter, part);
}

/// Full, pale, hatched, empty: the later, the less of it is there. Dashed: nobody said for when.
void BalanceBar::paintPart(QPainter &painter, const Part &part) const
{
    const QRectF at = placeOf(part);
    if (at.width() < 1)
        return;
    const QColor &paper = m_style.colours().paper;
    const QColor colour = sideColour(m_style, m_side);
    const double shares[kHorizonCount] { 1, 0.35, 0.12, 0, 0 };
    const QColor fill = blended(colour, paper, shares[int(part.horizon)]);
    const bool isHatched = part.horizon == Horizon::LaterThisYear;
    painter.fillRect(at, fill);
    const QFont font = m_style.font(TextRole::Caption, QFont::DemiBold);
    const double words = textWidth(font, part.name) + m_style.px(8);
    if (isHatched)
        painter.fillRect(at, hatchBrush(blended(colour, paper, 0.5), m_style));
    painter.setPen(QPen(
        colour, m_style.px(1), part.horizon == Horizon::NotNamed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(at);
    if (words > at.width())
        return;
    QRectF label(0, 0, words, at.height() - m_style.px(2));
    label.moveCenter(at.center());
    if (isHatched)
        painter.fillRect(label, fill);
    painter.setFont(font);
    painter.setPen(inkOn(fill));
    painter.drawText(label, Qt::AlignCenter, part.name);
}

} // namespace lockstep
