// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/row_errors.h"

#include "app/base/format.h"
#include "app/plan/names.h"
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
    return field == "recycleShare"sv ? kMaxRecyclePpm : kMaxPpm;
}

/// Goes through one row's fields by their types, then through what its noun asks for besides.
template <class Noun> class RowCheck {
public:
    RowCheck(const Plan &plan, const Noun &row)
        : m_plan(plan)
        , m_row(row)
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
        if (text.size() <= kMaxNameLength)
            return;
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
        const std::string_view name(field);
        const bool isOver = isOverZero(name);
        if (ratio.ppm == 0 && !isOver)
            return;
        require(ratio.ppm >= (isOver ? kMinRatePpm : 0) && ratio.ppm <= mostPpm(name), field,
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
        const bool isOver = isOverZero(name);
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
        const auto &known = enumNames<E>;
        const bool isKnown = std::any_of(known.begin(), known.end(),
            [value](const auto &named) { return named.value == value; });
        require(isKnown, name, [](const Format &) { return u"one of the known kinds"_s; });
    }
    template <class Other> void check(const char *name, Id<Other> id)
    {
        constexpr bool mayAlways
            = std::is_same_v<Noun,
                  TargetAccount> || std::is_same_v<Noun, Entry> || std::is_same_v<Noun, Team> || (std::is_same_v<Noun, EntryReach> && !std::is_same_v<Other, Entry>);
        if (id.isNull() && (mayAlways || mayBeNone(name)))
            return;
        if (!find(rowsOf<Other>(m_plan), id))
            refuse(Fault::NoSuchItem, name);
    }

    const Plan &m_plan;
    const Noun &m_row;
    RowErrorList m_list;
};

} // namespace

template <class Noun> QList<Error> rowErrors(const Plan &plan, const Noun &row)
{
    return RowCheck<Noun>(plan, row).errors();
}

template QList<Error> rowErrors(const Plan &, const Settings &);
template QList<Error> rowErrors(const Plan &, const Target &);
template QList<Error> rowErrors(const Plan &, const Stage &);
template QList<Error> rowErrors(const Plan &, const Market &);
template QList<Error> rowErrors(const Plan &, const BuyerRole &);
template QList<Error> rowErrors(const Plan &, const TargetAccount &);
template QList<Error> rowErrors(const Plan &, const Channel &);
template QList<Error> rowErrors(const Plan &, const Stream &);
template QList<Error> rowErrors(const Plan &, const Step &);
template QList<Error> rowErrors(const Plan &, const OpeningPipeline &);
template QList<Error> rowErrors(const Plan &, const BridgeRow &);
template QList<Error> rowErrors(const Plan &, const Team &);
template QList<Error> rowErrors(const Plan &, const FreeKind &);
template QList<Error> rowErrors(const Plan &, const Holiday &);
template QList<Error> rowErrors(const Plan &, const Entry &);
template QList<Error> rowErrors(const Plan &, const EntryReach &);
template QList<Error> rowErrors(const Plan &, const ClauseSection &);
template QList<Error> rowErrors(const Plan &, const Clause &);
template QList<Error> rowErrors(const Plan &, const Touch &);
template QList<Error> rowErrors(const Plan &, const Scenario &);
template QList<Error> rowErrors(const Plan &, const ScenarioChange &);
template QList<Error> rowErrors(const Plan &, const Study &);
template QList<Error> rowErrors(const Plan &, const Reading &);
template QList<Error> rowErrors(const Plan &, const Opinion &);
template QList<Error> rowErrors(const Plan &, const Seal &);
template QList<Error> rowErrors(const Plan &, const Extra &);

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
