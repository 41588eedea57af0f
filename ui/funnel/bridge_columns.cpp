// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/bridge_columns.h"

#include "ui/funnel/bridge_face.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNothing = 0.5; // minor units

/// Where amounts stand between the lowest and the highest end of the bridge.
class BridgeScale {
public:
    explicit BridgeScale(const BridgeYear &year)
        : m_spans(bridgeSpans(year.bridge, year.plannedUpTo()))
        , m_target(static_cast<double>(year.bridge.target.minorUnits))
    {
    }

    [[nodiscard]] const QList<BridgeSpan> &spans() const { return m_spans; }
    [[nodiscard]] double at(double amount) const
    {
        const auto &whole = m_spans.last();
        return m_target > 0 ? whole.zero + amount * (whole.to - whole.zero) / m_target : whole.zero;
    }

private:
    QList<BridgeSpan> m_spans;
    double m_target;
};

QString nameOf(const BridgeLine &line)
{
    if (line.isDifference)
        return line.amount.minorUnits < 0 ? BridgeFace::tr("Too much")
                                          : BridgeFace::tr("Still to be found");
    return line.title.isEmpty() ? kindName(line.kind) : line.title;
}

BridgeColumn columnOf(const BridgeLine &line, const BridgeSpan &span, const Format &format)
{
    BridgeColumn column;
    column.name = nameOf(line);
    const auto amount = static_cast<double>(line.amount.minorUnits);
    column.amount = line.kind == BridgeKind::Base && !line.isDifference
        ? format.compactMoney(amount)
        : format.signedCompactMoney(amount);
    column.sentence = line.title.isEmpty() || line.isDifference
        ? u"%1: %2"_s.arg(column.name, column.amount)
        : u"%1 (%2): %3"_s.arg(column.name, kindName(line.kind), column.amount);
    column.span = span;
    column.look = lookOf(line);
    return column;
}

/// Outlined as a whole: what is stated, what is planned of the rest, what is missing.
BridgeColumn targetColumn(const BridgeYear &year, const BridgeScale &scale, const Format &format)
{
    using Kind = BridgePiece::Kind;
    const auto target = static_cast<double>(year.bridge.target.minorUnits);
    BridgeColumn column { BridgeFace::tr("Target"), format.compactMoney(target), {}, {},
        scale.spans().last(), BridgeLook::Total };
    column.sentence = bridgeAnswer(year, format);
    column.pieces.append({ Kind::Stated, scale.at(0), scale.at(year.stated) });
    column.pieces.append({ Kind::Planned, scale.at(year.stated), scale.at(year.plannedUpTo()),
        { BridgeFace::tr("planned"), format.compactMoney(year.planned) } });
    if (year.gap() < -kNothing) {
        column.gap = format.signedCompactMoney(year.gap());
        column.pieces.append(
            { Kind::Missing, scale.at(year.plannedUpTo()), scale.at(year.wantedUpTo()) });
    }
    return column;
}

BridgeColumn sourcesColumn(const BridgeYear &year, const BridgeScale &scale, const Format &format)
{
    using Kind = BridgePiece::Kind;
    const auto &sources = year.sourced;
    double at = year.stated;
    BridgeColumn column { BridgeFace::tr("Who sources it"), {}, {}, {},
        { scale.at(at), scale.spans().last().to, scale.at(0) }, BridgeLook::Total };
    QStringList said;
    const auto add = [&](Kind kind, const QString &who, double amount) {
        if (amount < kNothing)
            return;
        const auto money = format.compactMoney(amount);
        column.pieces.append({ kind, scale.at(at), scale.at(at + amount), { who, money } });
        at += amount;
        said.append(u"%1 %2"_s.arg(who, money));
    };
    add(Kind::Marketing, BridgeFace::tr("Marketing"), sources.marketing);
    add(Kind::Sales, BridgeFace::tr("Sales"), sources.sales);
    add(Kind::Partners, BridgeFace::tr("Partners"), sources.partners);
    column.sentence = BridgeFace::tr("Who sources the new business: %1.").arg(said.join(u", "_s));
    return column;
}

/// What the plan brings of what must come.
QString planWords(const BridgeYear &year, const Format &format)
{
    const auto planned = format.compactMoney(year.planned);
    const auto off = format.compactMoney(std::abs(year.gap()));
    if (!year.isWhole)
        return BridgeFace::tr("The plan ends before the year does: of %1 until then it brings %2.")
            .arg(format.compactMoney(year.wanted), planned);
    return year.gap() < -kNothing
        ? BridgeFace::tr("The plan brings %1 of it: %2 are missing.").arg(planned, off)
        : BridgeFace::tr("The plan brings %1, %2 more.").arg(planned, off);
}

} // namespace

QList<BridgeColumn> bridgeColumns(const BridgeYear &year, const Format &format)
{
    const BridgeScale scale(year);
    QList<BridgeColumn> columns;
    for (qsizetype i = 0; i < year.bridge.lines.size(); ++i)
        columns.append(columnOf(year.bridge.lines[i], scale.spans()[i], format));
    columns.append(targetColumn(year, scale, format));
    const auto &sources = year.sourced;
    if (sources.marketing + sources.sales + sources.partners > kNothing)
        columns.append(sourcesColumn(year, scale, format));
    return columns;
}

QString bridgeAnswer(const BridgeYear &year, const Format &format)
{
    const auto &bridge = year.bridge;
    const auto target = u"%1 %2"_s.arg(
        format.compactMoney(static_cast<double>(bridge.target.minorUnits)), format.currency());
    const auto left = static_cast<double>(bridge.newBusiness.minorUnits);
    if (left <= 0)
        return BridgeFace::tr("What is stated comes to the target of %1 or more: nothing is left "
                              "to new business.")
            .arg(target);
    return BridgeFace::tr("Of the target of %1, new business must bring %2.")
               .arg(target, format.compactMoney(left))
        + u' ' + planWords(year, format);
}

} // namespace lockstep
