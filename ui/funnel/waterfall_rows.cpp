// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/waterfall_rows.h"

#include "ui/shared/contrast.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct WaterfallRowsWords {
    Q_DECLARE_TR_FUNCTIONS(Waterfall)
};

template <class TextOf> QStringList perStage(const Waterfall &waterfall, TextOf textOf)
{
    QStringList texts;
    for (const auto &stage : waterfall.stages)
        texts << textOf(stage);
    return texts;
}

QString gapText(const WaterfallStage &stage, const Format &format)
{
    return qRound64(stage.shownGap) == 0 ? u"✓"_s : format.signedCount(stage.shownGap);
}

QString latestText(const WaterfallStage &stage, const Format &format)
{
    return stage.latestDate.isValid()
        ? WaterfallRowsWords::tr("by %1").arg(format.date(stage.latestDate))
        : u"–"_s;
}

/// Makes the rows, each one text per stage.
class Rows {
public:
    Rows(const Waterfall &waterfall, const Style &style, const Format &format)
        : m_waterfall(waterfall)
        , m_style(style)
        , m_format(format)
    {
    }

    // What matters most shrinks before it goes; the rest goes.
    [[nodiscard]] LabelRow names() const
    {
        return { 1, m_style.font(TextRole::Title), crowded(),
            { perStage(m_waterfall, [](One s) { return s.name; }) }, all(m_style.colours().ink),
            true };
    }

    template <class TextOf> [[nodiscard]] LabelRow headlines(TextOf textOf) const
    {
        return { 0, m_style.font(TextRole::Headline), crowded(), { perStage(m_waterfall, textOf) },
            all(m_style.colours().ink), false, u"Need"_s };
    }

    template <class TextOf> [[nodiscard]] LabelRow plans(TextOf textOf) const
    {
        const auto text
            = [&](One s) { return WaterfallRowsWords::tr("%1 planned").arg(textOf(s)); };
        return { 3, m_style.font(TextRole::Body), small(), { perStage(m_waterfall, text) },
            all(m_style.colours().muted), false, u"Planned"_s };
    }

    template <class ValueOf, class TextOf>
    [[nodiscard]] LabelRow gaps(ValueOf valueOf, TextOf textOf) const
    {
        return { 2, m_style.font(TextRole::Body, QFont::DemiBold), small(),
            { perStage(m_waterfall, textOf) }, verdicts(valueOf), false, u"Gap"_s };
    }

    [[nodiscard]] LabelRow values() const
    {
        const auto value = [&](One s) { return m_format.compactMoney(s.needMinorUnits); };
        return captions(5, u"Value"_s,
            { perStage(m_waterfall,
                  [&](One s) { return WaterfallRowsWords::tr("worth %1").arg(value(s)); }),
                perStage(m_waterfall, value) },
            all(m_style.colours().muted));
    }

    [[nodiscard]] LabelRow gapValues() const
    {
        return captions(4, u"Gap"_s,
            { perStage(
                m_waterfall, [&](One s) { return m_format.signedCompactMoney(s.gapMinorUnits); }) },
            verdicts([](One s) { return s.gapMinorUnits; }));
    }

    [[nodiscard]] LabelRow dates() const
    {
        return captions(6, u"LatestDate"_s,
            { perStage(m_waterfall, [&](One s) { return latestText(s, m_format); }) },
            all(m_style.colours().muted));
    }

private:
    using One = const WaterfallStage &;

    [[nodiscard]] int crowded() const { return std::min(11, m_style.px(11)); }
    /// In the room still more than a fiftieth of the picture.
    [[nodiscard]] int small() const { return std::max(12, m_style.px(9)); }
    [[nodiscard]] QList<QColor> all(const QColor &colour) const
    {
        return QList<QColor>(m_waterfall.stages.size(), colour);
    }
    [[nodiscard]] LabelRow captions(int rank, const QString &what,
        const QList<QStringList> &wordings, const QList<QColor> &colours) const
    {
        const auto font = m_style.font(TextRole::Caption);
        return { rank, font, font.pixelSize(), wordings, colours, false, what };
    }
    template <class ValueOf> [[nodiscard]] QList<QColor> verdicts(ValueOf valueOf) const
    {
        QList<QColor> result;
        for (const auto &stage : m_waterfall.stages) {
            const bool isMet = qRound64(valueOf(stage)) >= 0;
            const auto &colours = m_style.colours();
            result << readable(isMet ? colours.good : colours.bad, m_style);
        }
        return result;
    }

    const Waterfall &m_waterfall;
    const Style &m_style;
    const Format &m_format;
};

QString moneyGapText(const WaterfallStage &stage, const Format &format)
{
    return qRound64(stage.gapMinorUnits) == 0 ? u"✓"_s
                                              : format.signedCompactMoney(stage.gapMinorUnits);
}

} // namespace

QList<LabelRow> labelRows(
    const Waterfall &waterfall, WaterfallMode mode, const Style &style, const Format &format)
{
    using One = const WaterfallStage &;
    const Rows rows(waterfall, style, format);
    if (mode == WaterfallMode::Money) {
        return { rows.names(),
            rows.headlines([&](One s) { return format.compactMoney(s.needMinorUnits); }),
            rows.plans([&](One s) { return format.compactMoney(s.plannedMinorUnits); }),
            rows.gaps([](One s) { return s.gapMinorUnits; },
                [&](One s) { return moneyGapText(s, format); }),
            rows.dates() };
    }
    const auto needs = rows.headlines([&](One s) { return format.count(s.shownNeed); });
    const auto plans = rows.plans([&](One s) { return format.count(s.planned); });
    const auto gaps
        = rows.gaps([](One s) { return s.shownGap; }, [&](One s) { return gapText(s, format); });
    if (mode == WaterfallMode::Volume)
        return { rows.names(), needs, plans, gaps, rows.dates() };
    return { rows.names(), needs, rows.values(), plans, gaps, rows.gapValues(), rows.dates() };
}

/// `hasParts`: the fill shows what it is made of.
QStringList captionWordings(WaterfallMode mode, bool hasParts)
{
    auto wordings = mode == WaterfallMode::Money
        ? QStringList { WaterfallRowsWords::tr(
                            "Number and outline: revenue needed. Fill: planned. Hatched: "
                            "missing. Lighter: more than needed."),
              WaterfallRowsWords::tr(
                  "Outline: needed. Fill: planned. Hatched: missing. All as revenue."),
              WaterfallRowsWords::tr("All as revenue") }
        : QStringList { WaterfallRowsWords::tr(
                            "Number and outline: needed. Fill: planned, true to its column. "
                            "Hatched: missing. Lighter: more than needed. Column heights on "
                            "a logarithmic scale."),
              WaterfallRowsWords::tr(
                  "Outline: needed. Fill: planned. Hatched: missing. Heights logarithmic."),
              WaterfallRowsWords::tr("Heights logarithmic") };
    if (!hasParts)
        return wordings;
    const auto parts = WaterfallRowsWords::tr("Lines: there at the start. Dots: came back.");
    wordings.prepend(wordings[1] + u' ' + parts);
    wordings.prepend(wordings[1] + u' ' + parts);
    return wordings;
}

} // namespace lockstep
