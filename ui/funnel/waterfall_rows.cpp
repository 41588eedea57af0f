// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/waterfall_rows.h"

#include "ui/shared/contrast.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct Words {
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
    return qRound64(stage.gap) == 0 ? u"✓"_s : format.signedCount(stage.gap);
}

QString latestText(const WaterfallStage &stage, const Format &format)
{
    return stage.latestDate.isValid() ? Words::tr("by %1").arg(format.date(stage.latestDate))
                                      : u"–"_s;
}

} // namespace

QList<LabelRow> labelRows(const Waterfall &waterfall, const Style &style, const Format &format)
{
    const auto &colours = style.colours();
    const auto stages = waterfall.stages.size();
    const QList<QColor> ink(stages, colours.ink);
    const QList<QColor> muted(stages, colours.muted);
    const auto verdicts = [&](auto valueOf) {
        QList<QColor> result;
        for (const auto &stage : waterfall.stages) {
            const bool isMet = qRound64(valueOf(stage)) >= 0;
            result << readable(isMet ? colours.good : colours.bad, style);
        }
        return result;
    };

    const auto body = style.font(TextRole::Body);
    const auto caption = style.font(TextRole::Caption);
    // What matters most shrinks before it goes; the rest goes.
    const int crowded = std::min(11, style.px(11));
    const int small = style.px(12);
    const auto texts = [&](auto textOf) { return perStage(waterfall, textOf); };
    using One = const WaterfallStage &;
    const LabelRow names { 1, style.font(TextRole::Title), crowded,
        { texts([](One s) { return s.name; }) }, ink, true };
    const LabelRow needs { 0, style.font(TextRole::Headline), crowded,
        { texts([&](One s) { return format.count(s.need); }) }, ink };
    const LabelRow values { 5, caption, caption.pixelSize(),
        { texts([&](One s) {
             return Words::tr("worth %1").arg(format.compactMoney(s.needMinorUnits));
         }),
            texts([&](One s) { return format.compactMoney(s.needMinorUnits); }) },
        muted };
    const LabelRow plans { 3, body, small,
        { texts([&](One s) { return Words::tr("%1 planned").arg(format.count(s.planned)); }) },
        muted };
    const LabelRow gaps { 2, style.font(TextRole::Body, QFont::DemiBold), small,
        { texts([&](One s) { return gapText(s, format); }) },
        verdicts([](One s) { return s.gap; }) };
    const LabelRow gapValues { 4, caption, caption.pixelSize(),
        { texts([&](One s) { return format.signedCompactMoney(s.gapMinorUnits); }) },
        verdicts([](One s) { return s.gapMinorUnits; }) };
    const LabelRow dates { 6, caption, caption.pixelSize(),
        { texts([&](One s) { return latestText(s, format); }) }, muted };
    return { names, needs, values, plans, gaps, gapValues, dates };
}

QStringList captionWordings()
{
    return { Words::tr(
                 "Number and outline: needed. Fill: planned, true to its column. Hatched: missing. "
                 "Lighter: more than needed. Column heights on a logarithmic scale."),
        Words::tr("Outline: needed. Fill: planned. Hatched: missing. Heights logarithmic."),
        Words::tr("Heights logarithmic") };
}

} // namespace lockstep
