// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What stands on a planning card: values in their units, how sure they are, what the plan has.

#include "ui/evidence/card_form.h"
#include "ui/shared/input_text.h"
#include "ui/shared/why_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

/// Of who stand in a stage, those are taken who have not leaked away.
QString CardForm::casesText(const Reading &reading) const
{
    const auto &format = m_snapshot.format;
    const auto cases = format.count(double(reading.cases));
    if (m_card.shape)
        return tr("%1 deals").arg(cases);
    const auto leaked = reading.cases - reading.value;
    return m_card.unit == InputUnit::Count && leaked > 0
        ? tr("%1 stand there, without %2 who do for so long that they have leaked away")
              .arg(cases, format.count(double(leaked)))
        : tr("%1 cases").arg(cases);
}

QString CardForm::shapeText() const
{
    QStringList quarters;
    for (qsizetype at = 0; at < m_card.shape->shares.size(); ++at)
        quarters += tr("Quarter %1: %2")
                        .arg(QString::number(at + 1),
                            m_snapshot.format.percent(m_card.shape->shares[at].fraction()));
    return tr("The target is spread over its quarters so:") + u'\n' + quarters.join(u" · "_s);
}

QString CardForm::nowText() const
{
    if (m_card.shape) {
        switch (m_card.shape->now) {
        case Spread::Even:
            return tr("The plan spreads it evenly now.");
        case Spread::LastYear:
            return tr("The plan spreads it as last year now.");
        case Spread::ByHand:
            return tr("The plan spreads it by shares of its own now.");
        case Spread::Ramp:
            return tr("The plan lets it grow month by month now.");
        }
    }
    return m_card.unit == InputUnit::Money && m_card.planned == 0
        ? tr("The plan has none of its own now.")
        : tr("The plan has %1 now.").arg(inputText(m_card.unit, m_card.planned, m_snapshot.format));
}

std::optional<qint64> inputFrom(InputUnit unit, const QString &text, const Format &format)
{
    switch (unit) {
    case InputUnit::Ratio: {
        const auto ratio = format.parsePercent(text);
        return ratio ? std::optional(ratio->ppm) : std::nullopt;
    }
    case InputUnit::Duration: {
        const auto duration = typedDuration(format, text);
        return duration ? std::optional(duration->minutes) : std::nullopt;
    }
    case InputUnit::Money: {
        const auto money = format.parseMoney(text);
        return money ? std::optional(money->minorUnits) : std::nullopt;
    }
    case InputUnit::Count:
        return format.parseCount(text);
    }
    Q_UNREACHABLE();
}

QString spreadText(const Reading &reading, InputUnit unit, const Format &format)
{
    if (reading.high == 0)
        return {};
    const auto low = inputText(unit, reading.low, format);
    const auto high = inputText(unit, reading.high, format);
    if (unit == InputUnit::Ratio)
        return CardForm::tr("%1 to %2").arg(low, high);
    return CardForm::tr("median %1, the middle half %2 to %3")
        .arg(inputText(unit, reading.median, format), low, high);
}

} // namespace lockstep
