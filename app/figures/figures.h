// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Every derived number of a plan in one value, computed once per change. The window, the PDF and
// the command line show nothing that is not in it. Amounts of money are doubles in minor units,
// volumes are doubles; both unrounded. Months are the horizon's (see fiscal.h).

#include "app/agreement/agreement.h"
#include "app/calendar/clashes.h"
#include "app/calendar/fiscal.h"
#include "app/figures/checks.h"
#include "app/figures/late.h"
#include "app/figures/series.h"
#include "app/funnel/model.h"
#include "app/market/ceiling.h"
#include "app/market/overlap.h"
#include "app/plan/findings.h"
#include "app/plan/plan.h"
#include "app/sla/sla.h"

#include <QHash>

namespace lockstep {

/// Entrants of a stage that become revenue in one quarter, that is, the entrants that the quarter's
/// deals take on average.
struct StageQuarter {
    double need = 0; ///< with needBefore
    double needBefore = 0; ///< the part of it that is already past when the horizon begins
    double planned = 0; ///< with passed
    double passed = 0; ///< the part that those took who stand further right when it begins
    bool operator==(const StageQuarter &) const = default;
};

/// When a stage would have to be entered if each minor unit of the plan's target took one entrant.
/// Streams that take as long from there to revenue share it.
struct NeedShape {
    Series byMonth; ///< of entering
    QList<double> byQuarter; ///< of revenue
    QList<double> pastByQuarter; ///< the part of that which enters before the horizon begins
    bool operator==(const NeedShape &) const = default;
};

/// Supply against need at one stage of one stream.
struct StageFigures {
    Id<Stage> stage;
    Late<NeedShape> shape;
    double needPerUnit = 0; ///< entrants that a minor unit of the plan's target takes here
    double marketingPart = 0; ///< of the need, what marketing sources; 0 … 1
    Series planned; ///< entries, opening pipeline and what earlier stages pass on; each person once
    Slice<double> plannedByQuarter; ///< of revenue
    /// Entrants that those took, before the horizon, who stand further right when it begins: by
    /// effective rates, and as many of them as the stream's shares say pass this stage. The whole
    /// need holds their revenue, so what meets it holds them. Empty where nobody does.
    QList<double> passedByQuarter; ///< of revenue
    double passed = 0; ///< the same of all of them, whenever their revenue comes
    double valuePerEntrant = 0; ///< minor units
    double daysToRevenue = 0; ///< mean, straight on
    double daysForHalf = 0; ///< in which half of those who become revenue have; by a lag curve only
    double daysForTenth = 0; ///< ... a tenth; else both are daysToRevenue
    double rate = 0; ///< to the next stage; 0 at the last
    double effectiveRate = 0; ///< the same with those who come back after recycling
    double lagDays = 0; ///< mean of all who go on, with what nurturing takes
    Id<Step> step; ///< null at the last
    double nurtureDays = 0; ///< the part of lagDays that nurturing takes, over all who enter
    double daysIfReady = 0; ///< daysToRevenue of those who need no nurturing; of all where all do
    double daysIfNurtured = 0; ///< of those who do wherever the plan has some
    bool operator==(const StageFigures &) const = default;

    /// Marketing- and sales-sourced.
    [[nodiscard]] Series need() const { return shape->byMonth * needPerUnit; }
    [[nodiscard]] double needInAll() const { return shape->byMonth.total() * needPerUnit; }
    [[nodiscard]] Series marketingNeed() const { return need() * marketingPart; }
    /// Index into Figures::quarters.
    [[nodiscard]] StageQuarter quarter(qsizetype index) const
    {
        const double before = passedByQuarter.value(index);
        return { shape->byQuarter[index] * needPerUnit, shape->pastByQuarter[index] * needPerUnit,
            plannedByQuarter[index] + before, before };
    }
};

struct StreamFigures {
    Id<Stream> stream;
    Id<Market> market;
    Id<Channel> channel;
    QString name;
    QList<StageFigures> stages; ///< first to last
    Series targetRevenue;
    Series plannedRevenue;
    bool operator==(const StreamFigures &) const = default;
};

/// The last day on which entrants of a stage who are ready at once can still be revenue in a
/// quarter, going by mean days. With lag curves some are quicker: after `half` less than 50 % of
/// those who ever will can still be, after `tenth` less than 10 %.
struct PointOfNoReturn {
    int quarter = 0; ///< index into Figures::quarters
    Id<Stream> stream;
    Id<Stage> stage;
    QDate lastDay;
    QDate half;
    QDate tenth;
    QDate nurtured; ///< lastDay of those who need nurturing first wherever there is some
    bool operator==(const PointOfNoReturn &) const = default;
};

/// What a calendar entry does to the money.
struct EntryFigures {
    Id<Entry> entry;
    double won = 0; ///< deals, whenever they land
    double revenueMinorUnits = 0;
    double costPerEntrantMinorUnits = 0; ///< 0 without volume
    double returnOnCost = 0; ///< (revenue - cost) / cost; 0 without cost
    Period lands; ///< from the first to the last day of its revenue, over its streams (of what
                  ///< comes back after recycling, until 99 % have); null without volume
    double revenueAfterYearShare
        = 0; ///< 0 … 1, of its revenue that lands after the fiscal year it starts in
    FiscalYears years {}; ///< the plan's
    int group = 0; ///< alike for entries that serve the same streams from the same stage
    bool operator==(const EntryFigures &) const = default;
    /// "Q3 FY27", "Q3–Q4 FY27", "Q4 FY27–Q1 FY28"; empty without volume.
    [[nodiscard]] QString landsIn() const;
};

/// Revenue of all streams in one quarter, as far as the horizon holds it.
struct QuarterFigures {
    int quarter = 0; ///< index into Figures::quarters
    double targetMinorUnits = 0;
    double plannedMinorUnits = 0;
    double gapMinorUnits = 0; ///< planned - target
    bool operator==(const QuarterFigures &) const = default;
};

/// What the first fiscal year's target asks of a market.
struct MarketFigures {
    Id<Market> market;
    double targetMinorUnits = 0;
    double plannedMinorUnits = 0;
    double wonNeed = 0;
    double needOfAddressable = 0; ///< won need / addressable accounts; 0 when none are stated
    Late<Overlap> overlap; ///< of the target accounts assigned to this market
    Ceiling ceiling; ///< of the won need
    bool operator==(const MarketFigures &) const = default;
};

struct ClauseFigures {
    Id<Clause> clause;
    LiveText marketing;
    LiveText sales;
    LiveText shared;
    bool operator==(const ClauseFigures &) const = default;
};

/// A figure that has a name: what `{name}` in a clause shows and `lockstep-cli figures` prints.
struct NamedFigure {
    QString name; ///< "wonNeed", "mqlNeed.direct", stable; letters, digits, dots
    QString label; ///< in people's words
    QString unit; ///< "money", "count", "share", "days", "date", "year"
    double value = 0; ///< money in minor units; a date as its Julian day
    QString text; ///< as people read it
    Id<Stage> stage; ///< what it is about; null: no single one
    Id<Market> market;
    Id<Channel> channel;
    bool operator==(const NamedFigure &) const = default;
};

/// Where in the standings an item is, by its kind and id.
using StandingRows = QHash<std::pair<int, qint64>, qsizetype>;

/// How far both sides are.
struct Tally {
    int agreed = 0;
    int items = 0;
    int disputed = 0;
    bool operator==(const Tally &) const = default;
};

struct Headline {
    double targetMinorUnits = 0; ///< of the first fiscal year
    double plannedMinorUnits = 0;
    double gapMinorUnits = 0; ///< planned - target
    double guessShare = 0; ///< 0 … 1 of the target that rests on guesses, see guessShare()
    bool operator==(const Headline &) const = default;
};

/// Numbers are there; texts, and what has to be read for them, are worked out when first read.
struct Figures {
    QList<Finding> findings; ///< with errors among them, everything below is empty but `standings`
    Headline headline;
    QList<QDate> monthStarts;
    QList<FiscalQuarter> quarters;
    QList<QuarterFigures> quarterRevenue; ///< one a quarter
    QList<StreamModel> models; ///< what the streams' figures come from, in their order
    QList<StreamFigures> streams;
    LateList<EntryFigures> entries; ///< in the plan's order
    QList<MarketFigures> markets;
    Late<Overlap> overlap; ///< of both whole lists
    Checks checks;
    LateList<Clash> clashes; ///< of the calendar by itself, see calendarClashes()
    LateList<ClauseFigures> clauses;
    QList<TouchDue> sampleLead; ///< see sampleHandOff()
    LateList<Standing> standings;
    Late<StandingRows> standingRows; ///< see standing()
    Late<Tally> tally; ///< of the standings
    LateList<NamedFigure> overall; ///< named figures about the whole plan
    LateList<NamedFigure> named; ///< those, then the ones by market and channel, and of agreement
    bool operator==(const Figures &) const = default;
};

[[nodiscard]] Figures figures(const Plan &plan);
/// The same, quicker where `plan` shares rows with `earlier`, whose figures are `known`: what none
/// of the changed rows can touch is not worked out again.
[[nodiscard]] Figures figures(const Plan &plan, const Plan &earlier, const Figures &known);
/// Those of a preview of one change to `committed`, whose figures are `known`. While rates and
/// times are tried, who agreed to what stays as it is: nobody says a word about a value in the
/// hand. No figures of another plan may be worked out from these.
[[nodiscard]] Figures previewFigures(const Plan &plan, const Plan &committed, const Figures &known);

[[nodiscard]] PointOfNoReturn pointOfNoReturn(
    const Figures &figures, int quarter, const StreamFigures &stream, const StageFigures &stage);
/// All of them: by quarter, then stream, then stage.
[[nodiscard]] QList<PointOfNoReturn> pointsOfNoReturn(const Figures &figures);

/// When the sample lead is handed over: 09:00 UTC on the horizon's first Monday.
[[nodiscard]] QDateTime sampleHandOff(const Settings &settings);

/// Share of the target that rests on guesses: each stream's target is spread evenly over its inputs
/// (every rate and lag, the deal size, the marketing share); the guessed ones are summed.
[[nodiscard]] double guessShare(const Plan &plan);

[[nodiscard]] const NamedFigure *namedFigure(const Figures &figures, const QString &name);
[[nodiscard]] const Standing *standing(const Figures &figures, ItemKind kind, qint64 id);

} // namespace lockstep
