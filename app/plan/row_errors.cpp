// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/row_errors.h"

#include "app/base/format.h"
#include "app/plan/known_values.h"
#include "app/plan/noun_rules.h"
#include "app/plan/rows_of.h"
#include "app/plan/same_as.h"

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace limits;

namespace {

/// Short texts that name something and fit on a line.
bool isName(std::string_view field)
{
    static constexpr std::array names { "name"sv, "title"sv, "company"sv, "marketingLeader"sv,
        "salesLeader"sv, "vertical"sv, "region"sv, "topic"sv, "by"sv, "field"sv, "table"sv,
        "holidayRegions"sv, "workingDays"sv, "place"sv, "marketingOwner"sv, "salesOwner"sv,
        "zone"sv, "costCentre"sv, "marketingMail"sv, "salesMail"sv };
    return std::find(names.begin(), names.end(), field) != names.end();
}

/// References that may be none, whoever has them.
bool mayBeNone(std::string_view field)
{
    return field.ends_with("EntryStage"sv) || field.ends_with("SameAs"sv) || field == "recycleTo"sv
        || field == "replaces"sv;
}

/// None at all of a conversion rate, a target or the accounts to win would plan nothing.
bool isOverZero(std::string_view field)
{
    return field == "rate"sv || field == "revenue"sv || field == "accountWinShare"sv;
}

qint64 mostPpm(std::string_view field)
{
    if (field == "dealSizeSpread"sv)
        return kMaxSpreadPpm;
    if (field == "perLead"sv)
        return kMaxPerLeadPpm;
    return field == "recycleShare"sv ? kMaxRecyclePpm : kMaxPpm;
}

/// Goes through one row's fields by their types, then through what its noun asks for besides.
template <class Noun> class RowCheck {
public:
    RowCheck(const Plan &plan, const Noun &row, const RowIndex *index)
        : m_plan(plan)
        , m_row(row)
        , m_index(index)
        , m_list(plan, row)
    {
    }

    QList<Error> errors()
    {
        if constexpr (requires { m_row.id; }) {
            if (m_row.id.value <= 0)
                refuse(Fault::OutOfRange, "id", u"over 0"_s);
        }
        forEachField(m_row, [this](const char *name, const auto &value) { check(name, value); });
        checkNoun(m_list, m_row);
        return m_list.errors();
    }

private:
    void refuse(Fault fault, const char *field, const QString &detail = {})
    {
        m_list.refuse(fault, field, detail);
    }
    template <class Limit> void require(bool isAllowed, const char *field, Limit limit)
    {
        m_list.require(isAllowed, field, limit);
    }

    void check(const char *, bool) { }
    // What is allowed everywhere needs no look at the name: figures wait for thousands of rows.
    void check(const char *name, const QString &text)
    {
        if (text.size() > kMaxNameLength)
            checkLong(name, text);
    }
    void checkLong(const char *name, const QString &text)
    {
        // A sealed clause holds three texts with their figures, an unknown field anything.
        const bool isLong = std::is_same_v<Noun, Seal> || std::is_same_v<Noun, Extra>;
        const int most = isName(name) ? kMaxNameLength : kMaxTextLength * (isLong ? 10 : 1);
        require(text.size() <= most, name,
            [&](const Format &f) { return u"at most %1 characters"_s.arg(f.count(most)); });
    }
    void check(const char *field, Ratio ratio)
    {
        if (ratio.ppm >= kMinRatePpm && ratio.ppm <= kMaxRecyclePpm)
            return;
        if (ratio.ppm != 0 || isOverZero(field))
            checkRatio(field, ratio);
    }
    void checkRatio(std::string_view name, Ratio ratio)
    {
        const bool isOver = isOverZero(name);
        require(ratio.ppm >= (isOver ? kMinRatePpm : 0) && ratio.ppm <= mostPpm(name), name.data(),
            [&](const Format &f) {
                if (name == "recycleShare"sv)
                    return u"%1 to under %2"_s.arg(f.percent(0), f.percent(1));
                const QString most = f.percent(Ratio { mostPpm(name) }.fraction());
                return isOver ? u"over %1, up to %2"_s.arg(f.percent(0), most)
                              : u"%1 to %2"_s.arg(f.percent(0), most);
            });
    }
    void check(const char *name, Money money)
    {
        if (money.minorUnits >= 1 && money.minorUnits <= kMaxMinorUnits)
            return;
        const bool isOver = std::is_same_v<Noun, Target> && isOverZero(name);
        require(money.minorUnits >= (isOver ? 1 : 0) && money.minorUnits <= kMaxMinorUnits, name,
            [isOver](const Format &f) {
                return (isOver ? u"over 0, up to "_s : u"0 to "_s) + f.money({ kMaxMinorUnits });
            });
    }
    /// The smallest and the largest stand for all four.
    void check(const char *name, const QuarterShares &shares)
    {
        const auto [least, most]
            = std::minmax({ shares.first, shares.second, shares.third, shares.fourth },
                [](Ratio a, Ratio b) { return a.ppm < b.ppm; });
        check(name, least.ppm < 0 ? least : most);
    }
    void check(const char *name, const QuarterMoney &money)
    {
        const auto [least, most]
            = std::minmax({ money.first, money.second, money.third, money.fourth },
                [](Money a, Money b) { return a.minorUnits < b.minorUnits; });
        check(name, least.minorUnits < 0 ? least : most);
    }
    void check(const char *, const LagCurve &) { } // the noun's
    void check(const char *name, Duration duration)
    {
        require(duration.minutes >= 0 && duration.minutes <= kMaxLagDays * kMinutesPerDay, name,
            [](const Format &f) { return u"0 to "_s + f.days(static_cast<double>(kMaxLagDays)); });
    }
    void check(const char *name, qint64 count)
    {
        // Here the numbers are ids, and what they lead to is check()'s business, or the noun's.
        if constexpr (
            std::is_same_v<Noun,
                Seal> || std::is_same_v<Noun, Extra> || std::is_same_v<Noun, ScenarioChange> || std::is_same_v<Noun, Reading> || std::is_same_v<Noun, Opinion>)
            return;
        require(count >= 0 && count <= kMaxCount, name,
            [](const Format &f) { return u"0 to "_s + f.count(static_cast<double>(kMaxCount)); });
    }
    void check(const char *name, int number)
    {
        if (std::string_view(name) == "position"sv)
            require(number >= 0 && number <= kMaxPosition, name,
                [](const Format &f) { return u"0 to "_s + f.count(kMaxPosition); });
    }
    void check(const char *name, QDate date)
    {
        if (date.isNull() && (std::is_same_v<Noun, Team> || std::is_same_v<Noun, Entry>))
            return;
        require(date.isValid() && date >= kFirstDate && date <= kLastDate, name,
            [](const Format &f) { return f.date(kFirstDate) + u" to "_s + f.date(kLastDate); });
    }
    void check(const char *name, const QDateTime &time)
    {
        if (!time.isValid())
            refuse(Fault::NotADate, name);
    }
    void check(const char *name, Period period)
    {
        const bool isInside = period.isValid() && period.start >= kFirstDate
            && period.lastDay() <= kLastDate
            && (period.days() <= qint64 { 365 } * kMaxPeriodYears
                || period.end <= period.start.addYears(kMaxPeriodYears));
        require(isInside, name, [](const Format &f) {
            return u"1 day to %1 years, between %2 and %3"_s.arg(
                f.count(kMaxPeriodYears), f.date(kFirstDate), f.date(kLastDate));
        });
    }
    void check(const char *name, const Evidence &evidence)
    {
        check(name, evidence.mark);
        check(name, evidence.source);
        check(name, evidence.cases);
        require(evidence.successes >= 0 && evidence.successes <= evidence.cases, name,
            [](const Format &) { return u"at most as many successes as cases"_s; });
    }
    template <class E>
    requires std::is_enum_v<E>
    void check(const char *name, E value)
    {
        require(isKnown(value), name, [](const Format &) { return u"one of the known kinds"_s; });
    }
    template <class Other> void check(const char *name, Id<Other> id)
    {
        constexpr bool mayAlways
            = std::is_same_v<Noun,
                  TargetAccount> || std::is_same_v<Noun, Entry> || std::is_same_v<Noun, Team> || std::is_same_v<Noun, PastEffort> || (std::is_same_v<Noun, EntryReach> && !std::is_same_v<Other, Entry>)
            || (std::is_same_v<Noun, EntryOutcome> && std::is_same_v<Other, Study>)
            || (std::is_same_v<Noun, Tripwire> && std::is_same_v<Other, Stream>);
        const bool isAllowed = id.isNull() ? mayAlways || mayBeNone(name) : isThere(id);
        if (!isAllowed)
            refuse(Fault::NoSuchItem, name);
    }

    template <class Other> [[nodiscard]] bool isThere(Id<Other> id) const
    {
        if constexpr (requires { m_index->has(id); }) {
            if (m_index)
                return m_index->has(id);
        }
        return find(rowsOf<Other>(m_plan), id) != nullptr;
    }

    const Plan &m_plan;
    const Noun &m_row;
    const RowIndex *m_index; ///< null: there is none
    RowErrorList m_list;
};

} // namespace

template <class Noun>
QList<Error> rowErrors(const Plan &plan, const Noun &row, const RowIndex *index)
{
    return RowCheck<Noun>(plan, row, index).errors();
}

template QList<Error> rowErrors(const Plan &, const Settings &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Target &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Stage &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Market &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const BuyerRole &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const TargetAccount &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Channel &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Stream &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Step &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const OpeningPipeline &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const BridgeRow &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Team &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const FreeKind &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Holiday &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Entry &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const EntryReach &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const RemovedEvent &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const ClauseSection &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Clause &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Touch &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const DefinitionVersion &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Tripwire &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Scenario &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const ScenarioChange &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Study &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Reading &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Opinion &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const PastEffort &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const EntryOutcome &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const AttemptsNow &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Seal &, const RowIndex *);
template QList<Error> rowErrors(const Plan &, const Extra &, const RowIndex *);

Id<Market> dealSizeMarket(const Plan &plan, const Stream &stream)
{
    const Stream &source = linkedTo(plan, stream, &Stream::dealSizeSameAs);
    return source.dealSize.minorUnits > 0 ? Id<Market> {} : source.market;
}

std::optional<Error> missingDealSize(const Plan &plan, Id<Market> market)
{
    const Market *row = find(plan.markets, market);
    if (!row || row->dealSize.minorUnits != 0)
        return std::nullopt;
    const bool isPlanned
        = std::any_of(plan.streams.begin(), plan.streams.end(), [&](const Stream &s) {
              return s.targetShare.ppm > 0 && dealSizeMarket(plan, s) == market;
          });
    if (!isPlanned)
        return std::nullopt;
    const Format format(plan.settings.locale, plan.settings.currency);
    return Error { Fault::OutOfRange, u"deal size of "_s + rowName(plan, *row),
        u"over 0, up to "_s + format.money({ kMaxMinorUnits }) };
}

} // namespace lockstep
