// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/step_rows.h"

#include "ui/funnel/text_fit.h"
#include "ui/shared/contrast.h"
#include "ui/shared/why_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct StepRowsWords {
    Q_DECLARE_TR_FUNCTIONS(Waterfall)
};

using Lines = QList<QStringList>;

/// Says the same for every step.
class Sayings {
public:
    Sayings(const Waterfall &waterfall, const Style &style)
        : m_waterfall(waterfall)
        , m_style(style)
    {
    }

    template <class TextOf> [[nodiscard]] QStringList line(TextOf textOf) const
    {
        QStringList texts;
        for (qsizetype i = 0; i + 1 < m_waterfall.stages.size(); ++i)
            texts << textOf(m_waterfall.stages[i]);
        return texts;
    }

    template <class ColourOf> [[nodiscard]] QList<QColor> colours(ColourOf colourOf) const
    {
        QList<QColor> result;
        for (qsizetype i = 0; i + 1 < m_waterfall.stages.size(); ++i)
            result << readable(colourOf(m_waterfall.stages[i]), m_style);
        return result;
    }

private:
    const Waterfall &m_waterfall;
    const Style &m_style;
};

int crowdedPixels(const Style &style)
{
    return std::min(style.px(10), 11);
}

std::optional<StepRow> fittedAs(const Lines &lines, const QFont &font, QSizeF room, int minPixels)
{
    const QSizeF each(room.width(), room.height() / static_cast<double>(lines.size()));
    QStringList all;
    for (const auto &line : lines)
        all << line;
    const auto fitting = fittingFont(font, all, each, minPixels);
    if (!fitting)
        return std::nullopt;
    const auto widest = widestText(*fitting, all);
    const QSizeF size(widest.width(), widest.height() * static_cast<double>(lines.size()));
    return StepRow { *fitting, lines, {}, size };
}

/// The longest wording that leaves `air` beside it in its full size, or the shortest as small as it
/// may become.
std::optional<StepRow> fitted(
    const QList<Lines> &wordings, const QFont &font, QSizeF room, int minPixels, double air = 0)
{
    const QSizeF airy(room.width() - air, room.height());
    for (const auto &lines : wordings) {
        if (auto row = fittedAs(lines, font, airy, font.pixelSize()))
            return row;
    }
    return fittedAs(wordings.last(), font, room, minPixels);
}

QList<Lines> lagWordings(const Sayings &say, const Format &format)
{
    using One = const WaterfallStage &;
    return { { say.line([&](One s) { return saidDays(format, s.lagDays); }) },
        { say.line(
            [&](One s) { return StepRowsWords::tr("%1 d").arg(format.count(s.lagDays)); }) } };
}

QList<Lines> leverWordings(const Sayings &say, const Format &format)
{
    using One = const WaterfallStage &;
    const auto money = [&](One s) { return format.signedCompactMoney(s.twoPointsMinorUnits); };
    const auto with
        = [&](const QString &text) { return say.line([&](One s) { return text.arg(money(s)); }); };
    return { { with(StepRowsWords::tr("2 points more: %1")) },
        { with(StepRowsWords::tr("+2 points: %1")) },
        { say.line([](One) { return StepRowsWords::tr("+2 points"); }), say.line(money) } };
}

bool isAgreed(const StepAgreement &agreement)
{
    return agreement.marketingOpen == 0 && agreement.salesOpen == 0 && agreement.disputed == 0;
}

/// "Sales open", "both open", "disputed": where there is no room for how many streams' steps.
QString openShortly(const StepAgreement &agreement)
{
    if (agreement.disputed > 0)
        return StepRowsWords::tr("disputed");
    if (agreement.marketingOpen > 0 && agreement.salesOpen > 0)
        return StepRowsWords::tr("both open");
    return agreement.salesOpen > 0 ? StepRowsWords::tr("Sales open")
                                   : StepRowsWords::tr("Marketing open");
}

/// Without the sides.
QString openInAWord(const StepAgreement &agreement)
{
    return agreement.disputed > 0 ? StepRowsWords::tr("disputed") : StepRowsWords::tr("not agreed");
}

/// "Marketing 3", "Sales 2": the sides that still have to agree, one a line.
QString sideToAgree(const StepAgreement &agreement, qsizetype line)
{
    QStringList sides;
    const auto add = [&](const QString &side, int count) {
        if (count > 0)
            sides << (agreement.steps > 1 ? u"%1 %2"_s.arg(side).arg(count) : side);
    };
    add(StepRowsWords::tr("Marketing"), agreement.marketingOpen);
    add(StepRowsWords::tr("Sales"), agreement.salesOpen);
    if (agreement.disputed > 0 && !sides.isEmpty())
        sides.last() += u" ≠"_s;
    return sides.value(line);
}

/// On three lines, where there is room to say it in words.
Lines openInWords(const Sayings &say)
{
    using One = const WaterfallStage &;
    const auto head = say.line([](One s) {
        if (s.agreement.steps == 0)
            return QString();
        return isAgreed(s.agreement) ? StepRowsWords::tr("✓ agreed")
                                     : StepRowsWords::tr("to agree:");
    });
    const auto side = [&](qsizetype line) {
        return say.line([line](One s) { return sideToAgree(s.agreement, line); });
    };
    return { head, side(0), side(1) };
}

QList<Lines> openWordings(const Sayings &say)
{
    const auto line = [&](QString (*open)(const StepAgreement &)) {
        return say.line([open](const WaterfallStage &s) {
            if (s.agreement.steps == 0)
                return QString();
            return isAgreed(s.agreement) ? StepRowsWords::tr("✓ agreed") : open(s.agreement);
        });
    };
    return { openInWords(say), { line(openShortly) }, { line(openInAWord) } };
}

} // namespace

StepRows fittedSteps(
    const Waterfall &waterfall, const Style &style, const Format &format, QSizeF room, double inset)
{
    using One = const WaterfallStage &;
    const Sayings say(waterfall, style);
    const auto &colours = style.colours();
    auto caption = style.font(TextRole::Caption);
    const int crowded = crowdedPixels(style);
    // For the days, under the rate: in proportion, so that no font is loaded to measure it.
    const double kept
        = std::ceil(textSize(caption, u"X"_s).height() * crowded / caption.pixelSize());
    const auto take = [&](std::optional<StepRow> row, const QList<QColor> &inks) {
        if (row) {
            row->colours = inks;
            room.rheight() -= row->size.height();
        }
        return row;
    };
    const auto ink = say.colours([&](One) { return colours.ink; });
    StepRows rows;
    const QSizeF forRate(room.width() - inset, std::max(kept, room.height() - kept));
    rows.rate = take(fittedAs({ say.line([&](One s) { return format.percent(s.rate); }) },
                         style.font(TextRole::Title), forRate.boundedTo(room), crowded),
        ink);
    if (!rows.rate)
        return rows;
    caption.setPixelSize(std::min(caption.pixelSize(), rows.rate->font.pixelSize()));
    rows.lag = take(fitted(lagWordings(say, format), caption, room, crowded), ink);
    rows.lever = take(fitted(leverWordings(say, format), caption, room, crowded, style.px(8)),
        say.colours([&](One) { return colours.good; }));
    rows.agreement = take(fitted(openWordings(say), caption, room, crowded),
        say.colours(
            [&](One s) { return s.agreement.disputed > 0 ? colours.disputed : colours.muted; }));
    return rows;
}

} // namespace lockstep
