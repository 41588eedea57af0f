// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/why.h"

#include "app/calendar/month_names.h"
#include "app/figures/passing.h"
#include "app/figures/stage_totals.h"
#include "app/figures/why.h"
#include "ui/shared/marks.h"
#include "ui/shared/why_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct WhyWords {
    Q_DECLARE_TR_FUNCTIONS(FunnelWhy)
};

QString valueText(StepInput input, const WaterfallStage &stage, const Format &format)
{
    return input == StepInput::Rate ? format.percent(stage.rate) : saidDays(format, stage.lagDays);
}

/// Only of days, where somebody needs it.
QString nurturePart(StepInput input, const WaterfallStage &stage, const Format &format)
{
    return input == StepInput::Rate || stage.nurtureDays <= 0
        ? QString()
        : u' ' + WhyWords::tr("%1 of it is nurturing.").arg(saidDays(format, stage.nurtureDays));
}

QString valueWhy(StepInput input, const Waterfall &waterfall, qsizetype index, const Format &format)
{
    const auto &stage = waterfall.stages[index];
    const auto &next = waterfall.stages[index + 1].name;
    const auto value = valueText(input, stage, format);
    const bool isRate = input == StepInput::Rate;
    const auto mark = markName(isRate ? stage.rateMark : stage.lagMark);
    if (waterfall.streams == 1) {
        return (isRate ? WhyWords::tr("%1 of %2 become %3 (%4).")
                       : WhyWords::tr("It takes %1 from %2 to %3 (%4)."))
                   .arg(value, stage.name, next, mark)
            + nurturePart(input, stage, format);
    }
    const int streams = waterfall.streams;
    return (isRate ? WhyWords::tr(
                "%1 of %2 become %3, weighted by need over %n streams (at worst %4).", nullptr,
                streams)
                   : WhyWords::tr("It takes %1 from %2 to %3, weighted by need over %n streams "
                                  "(at worst %4).",
                       nullptr, streams))
               .arg(value, stage.name, next, mark)
        + nurturePart(input, stage, format);
}

QString leverWhy(const Waterfall &waterfall, qsizetype index, const Format &format)
{
    const auto &stage = waterfall.stages[index];
    return WhyWords::tr("One point more would bring %1 of revenue for %2, two points %3.")
        .arg(format.signedCompactMoney(stage.onePointMinorUnits), waterfall.period,
            format.signedCompactMoney(stage.twoPointsMinorUnits));
}

QString openWhy(const StepAgreement &agreement)
{
    if (agreement.steps == 0)
        return {};
    if (agreement.marketingOpen == 0 && agreement.salesOpen == 0)
        return WhyWords::tr("Both sides have agreed.");
    return WhyWords::tr("Of %1 streams, marketing has not agreed to %2, sales not to %3.")
        .arg(agreement.steps)
        .arg(agreement.marketingOpen)
        .arg(agreement.salesOpen);
}

const auto kLatestDate = "LatestDate"_L1;

bool isMeant(const Snapshot &snapshot, const StreamFigures &stream)
{
    const auto &selection = snapshot.selection;
    return (selection.market.isNull() || selection.market == stream.market)
        && (selection.channel.isNull() || selection.channel == stream.channel);
}

/// Streams' names, as many as anybody reads.
class FewNames {
public:
    void add(const QString &name)
    {
        if (++m_count <= kMost)
            m_names << name;
    }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] QString words() const
    {
        const auto names = m_names.join(u", "_s);
        return m_count <= kMost
            ? names
            : WhyWords::tr("%1 and %n more", nullptr, m_count - kMost).arg(names);
    }

private:
    static constexpr int kMost = 6;
    QStringList m_names;
    int m_count = 0;
};

} // namespace

QString stageWhy(const WaterfallStage &stage, const Format &format)
{
    auto sentence = WhyWords::tr("%1 are needed at %2 and %3 planned: %4, worth %5.")
                        .arg(format.count(stage.shownNeed), stage.name, format.count(stage.planned),
                            format.signedCount(stage.shownGap),
                            format.signedCompactMoney(stage.gapMinorUnits));
    // Few of the dear ones can outweigh many of the cheap ones.
    if (stage.gap < 0 && stage.gapMinorUnits > 0)
        return sentence + u' ' + WhyWords::tr("The streams that are ahead are worth more.");
    if (stage.gap > 0 && stage.gapMinorUnits < 0)
        return sentence + u' ' + WhyWords::tr("The streams that are behind are worth more.");
    return sentence;
}

QString nurtureWhy(
    const WaterfallStage &stage, const QList<QDate> &monthStarts, const Format &format)
{
    if (stage.nurtureDays <= 0)
        return {};
    const auto &nurture = *stage.nurture;
    const auto &months = nurture.byMonth;
    const auto most = std::max_element(months.begin(), months.end());
    const auto sentence
        = WhyWords::tr("%1 of those who come need nurturing first, for %2 on average.")
              .arg(format.percent(nurture.share), saidDays(format, nurture.days));
    if (most == months.end() || qRound64(*most) == 0)
        return sentence;
    if (monthStarts.isEmpty())
        return sentence + u' '
            + WhyWords::tr("%1 are in nurture on average.").arg(format.count(nurture.inYear));
    return sentence + u' '
        + WhyWords::tr("%1 are in nurture on average, most in %2: %3.")
              .arg(format.count(nurture.inYear),
                  format.monthAndYear(namingDay(monthStarts.value(most - months.begin()))),
                  format.count(*most));
}

QString figureOf(const Snapshot &snapshot, Id<Stage> stage, const QString &what)
{
    const auto &figures = snapshot.figures;
    const auto &selection = snapshot.selection;
    const bool isDate = what == kLatestDate;
    const auto key
        = isDate ? u"%1.q%2"_s.arg(what).arg(revenueSpan(figures, selection.quarter).to) : what;
    // Rates and days are the same whenever the revenue comes.
    const bool isOfPeriod = !isDate && what != u"Rate" && what != u"Lag";
    const auto period
        = isOfPeriod && selection.quarter >= 0 ? u".q%1"_s.arg(selection.quarter + 1) : QString();
    for (const auto &figure : figures.overall) {
        if (figure.stage == stage && figure.name.endsWith(key))
            return groupFigure(figures, figure.name, selection.market, selection.channel) + period;
    }
    return {};
}

/// "To book 1.2 M in FY27 we need 12 Won, so 120 MQL."
QString needWhy(const Waterfall &waterfall, qsizetype index, const Format &format)
{
    QStringList words;
    for (qsizetype i = waterfall.stages.size(); i-- > index;)
        words << WhyWords::tr("%1 %2", "12 MQLs")
                     .arg(format.count(waterfall.stages[i].shownNeed), waterfall.stages[i].name);
    if (words.size() > 3) // more cannot be followed by ear
        words = { words.first(), words.last() };
    const auto &won = waterfall.stages.last();
    const auto money = [&format](double minorUnits) {
        return format.compactMoney(minorUnits) + QChar::Nbsp + format.currency();
    };
    const auto &stage = waterfall.stages[index];
    if (!isPassedByAll(stage.needMinorUnits, won.needMinorUnits))
        return WhyWords::tr("To book %1 in %2 we need %3; %4 of it comes through %5: %6.")
            .arg(money(won.needMinorUnits), waterfall.period, words.first(),
                money(stage.needMinorUnits), stage.name, format.count(stage.shownNeed));
    return WhyWords::tr("To book %1 in %2 we need %3.")
        .arg(money(won.needMinorUnits), waterfall.period, words.join(WhyWords::tr(", so ")));
}

QString numberWhy(const Waterfall &waterfall, const WaterfallNumber &number, const Format &format)
{
    const auto &stage = waterfall.stages[number.stage];
    const auto &what = number.what;
    if (what == u"Need")
        return needWhy(waterfall, number.stage, format);
    if (what == u"Planned" && qRound64(stage.passed) > 0)
        return WhyWords::tr("%1 of %2 are planned that become revenue in %3, %4 of them for those "
                            "who stand further right at the start.")
            .arg(format.count(stage.planned), stage.name, waterfall.period,
                format.count(stage.passed));
    if (what == u"Planned")
        return WhyWords::tr("%1 of %2 are planned that become revenue in %3.")
            .arg(format.count(stage.planned), stage.name, waterfall.period);
    if (what == u"Value")
        return WhyWords::tr("One %1 is worth %2 of revenue on average.")
            .arg(stage.name,
                format.compactMoney(stage.need > 0 ? stage.needMinorUnits / stage.need : 0));
    if (what == kLatestDate && stage.latestNurtured.isValid())
        return WhyWords::tr("For revenue in %1, %2 must be there by %3, those who need nurturing "
                            "first by %4.")
            .arg(waterfall.period, stage.name, format.date(stage.latestDate),
                format.date(stage.latestNurtured));
    if (what == kLatestDate)
        return WhyWords::tr("For revenue in %1, %2 must be there by %3.")
            .arg(waterfall.period, stage.name, format.date(stage.latestDate));
    const bool isStep = number.stage + 1 < waterfall.stages.size();
    if (isStep && what == u"RateLever")
        return leverWhy(waterfall, number.stage, format);
    if (isStep && (what == u"Rate" || what == u"Lag"))
        return valueWhy(
            what == u"Rate" ? StepInput::Rate : StepInput::Lag, waterfall, number.stage, format);
    return stageWhy(stage, format);
}

const StreamFigures *onlyStream(const Snapshot &snapshot)
{
    const StreamFigures *only = nullptr;
    for (const auto &stream : snapshot.figures.streams) {
        if (!isMeant(snapshot, stream))
            continue;
        if (only)
            return nullptr;
        only = &stream;
    }
    return only;
}

QString stepWhy(StepInput input, const Waterfall &waterfall, qsizetype index, const Format &format)
{
    const auto sentence = valueWhy(input, waterfall, index, format);
    const auto open = openWhy(waterfall.stages[index].agreement);
    QStringList sentences { sentence };
    if (input == StepInput::Rate)
        sentences << leverWhy(waterfall, index, format);
    if (!open.isEmpty())
        sentences << open;
    return sentences.join(u' ');
}

QString openByName(const Snapshot &snapshot, qsizetype index)
{
    FewNames marketing;
    FewNames sales;
    for (const auto &stream : snapshot.figures.streams) {
        if (!isMeant(snapshot, stream) || index + 1 >= stream.stages.size())
            continue;
        const auto step = stream.stages[index].step.value;
        const auto *stand = standing(snapshot.figures, ItemKind::Step, step);
        if (stand && !stand->marketing.isYes())
            marketing.add(stream.name);
        if (stand && !stand->sales.isYes())
            sales.add(stream.name);
    }
    QStringList sentences;
    if (!marketing.isEmpty())
        sentences << WhyWords::tr("Marketing still has to agree for %1.").arg(marketing.words());
    if (!sales.isEmpty())
        sentences << WhyWords::tr("Sales still has to agree for %1.").arg(sales.words());
    return sentences.join(u' ');
}

QString stepTitle(
    StepInput input, const Waterfall &waterfall, qsizetype index, const Format &format)
{
    return (input == StepInput::Rate ? WhyWords::tr("Rate %1 → %2: %3")
                                     : WhyWords::tr("Days %1 → %2: %3"))
        .arg(waterfall.stages[index].name, waterfall.stages[index + 1].name,
            valueText(input, waterfall.stages[index], format));
}

QString inWords(const Waterfall &waterfall, const Format &format)
{
    QStringList sentences { said(waterfall.title) };
    for (const auto &stage : waterfall.stages)
        sentences << stageWhy(stage, format);
    return sentences.join(u'\n');
}

} // namespace lockstep
