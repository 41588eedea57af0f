// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/exits_bar.h"

#include "ui/funnel/text_fit.h"
#include "ui/shared/marks.h"
#include "ui/shared/tabular.h"

#include <QPainter>

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// Empty where nobody does.
QString exitWords(const QString &text, double count, double entrants, const Format &format)
{
    return count > 0 ? text.arg(format.count(count), format.percent(count / entrants)) : QString();
}

/// In this order: they go on, come back, leave.
QStringList exitTexts(const StageExits &exits, const Format &format)
{
    return { exitWords(ExitsBar::tr("%1 go on (%2)"), exits.goOn, exits.entrants, format),
        exitWords(ExitsBar::tr("%1 come back (%2)"), exits.comeBack, exits.entrants, format),
        exitWords(ExitsBar::tr("%1 leave (%2)"), exits.leave, exits.entrants, format) };
}

} // namespace

QString ExitsBar::sentence(
    const StageExits &exits, const QString &stage, const QString &period, const Format &format)
{
    if (exits.entrants <= 0)
        return {};
    auto texts = exitTexts(exits, format);
    texts.removeAll(QString());
    return tr("Of %1 who come to %2 for revenue in %3: %4. Whoever leaves without a reason that is "
              "noted down has leaked.")
        .arg(format.count(exits.entrants), stage, period, texts.join(u", "_s));
}

ExitsBar::ExitsBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stageExits"_s);
}

void ExitsBar::show(const StageExits &exits, const QString &stage, const QString &period,
    const Style &style, const Format &format)
{
    m_style = style;
    m_parts.clear();
    if (exits.entrants > 0) {
        const auto &colours = style.colours();
        const auto texts = exitTexts(exits, format);
        const auto add = [&](double count, qsizetype text, const QBrush &fill) {
            if (count > 0)
                m_parts << Part { count / exits.entrants, texts[text], fill };
        };
        add(exits.goOn, 0, colours.good);
        add(exits.comeBack, 1, colours.marketing);
        add(exits.leave, 2, hatchBrush(colours.muted, style));
    }
    const auto said = sentence(exits, stage, period, format);
    setToolTip(said);
    setAccessibleName(said);
    updateGeometry();
    update();
}

QString ExitsBar::text() const
{
    QStringList texts;
    for (const auto &part : m_parts)
        texts << part.text;
    return texts.join(u", "_s);
}

/// As many beside each other as there is room for.
QList<QRectF> ExitsBar::places(int width) const
{
    const auto font = m_style.font(TextRole::Caption);
    const double swatch = m_style.px(12);
    QList<QRectF> places;
    double left = 0;
    double top = barHeight() + m_style.px(4);
    for (const auto &part : m_parts) {
        const auto size = textSize(font, part.text);
        if (left > 0 && left + swatch + size.width() > width) {
            left = 0;
            top += size.height();
        }
        places << QRectF(left, top, swatch + size.width(), size.height());
        left = places.last().right() + m_style.px(12);
    }
    return places;
}

int ExitsBar::heightForWidth(int width) const
{
    return isEmpty() ? 0 : int(std::ceil(places(width).last().bottom()));
}

void ExitsBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const auto &colours = m_style.colours();
    const auto words = places(width());
    const double sign = m_style.px(8);
    double left = 0;
    painter.setFont(m_style.font(TextRole::Caption));
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const auto &part = m_parts[i];
        const QRectF bar(left, 0, part.share * width(), barHeight());
        painter.fillRect(bar, part.fill);
        left = bar.right();
        const auto &at = words[i];
        const QRectF swatch(at.left(), at.center().y() - sign / 2, sign, sign);
        painter.fillRect(swatch, part.fill);
        painter.setPen(QPen(colours.hairline, 1));
        painter.drawRect(swatch);
        painter.setPen(colours.ink);
        drawTabular(painter, at.adjusted(m_style.px(12), 0, 0, 0), Qt::AlignLeft, part.text);
    }
    painter.setPen(QPen(colours.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0, 0, width() - 1, barHeight()));
}

} // namespace lockstep
