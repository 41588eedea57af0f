// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/row_errors.h"

#include "app/base/format.h"
#include "app/plan/fields.h"
#include "app/plan/names.h"
#include "app/plan/row_names.h"

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace limits;

namespace {

const auto &rowsOf(const Plan &plan, Id<Stage>)
{
    return plan.stages;
}
const auto &rowsOf(const Plan &plan, Id<Market>)
{
    return plan.markets;
}
const auto &rowsOf(const Plan &plan, Id<Channel>)
{
    return plan.channels;
}
const auto &rowsOf(const Plan &plan, Id<Stream>)
{
    return plan.streams;
}
const auto &rowsOf(const Plan &plan, Id<ClauseSection>)
{
    return plan.clauseSections;
}

/// Short texts that name something and fit on a line.
bool isName(QLatin1StringView field)
{
    static constexpr std::array names { "name"_L1, "title"_L1, "company"_L1, "marketingLeader"_L1,
        "salesLeader"_L1, "vertical"_L1, "region"_L1, "topic"_L1, "by"_L1, "field"_L1 };
    return std::find(names.begin(), names.end(), field) != names.end();
}

/// Goes through one row's fields by their types, then through what its noun asks for besides.
template <class Noun> class RowCheck {
public:
    RowCheck(const Plan &plan, const Noun &row)
        : m_plan(plan)
        , m_row(row)
    {
    }

    QList<Error> errors()
    {
        if constexpr (requires { m_row.id; }) {
            if (m_row.id.value <= 0)
                refuse(Fault::OutOfRange, "id", u"over 0"_s);
        }
        forEachField(m_row, [this](const char *name, const auto &value) { check(name, value); });
        checkNoun(m_row);
        return m_errors;
    }

private:
    void refuse(Fault fault, const char *field, const QString &detail = {})
    {
        m_errors.append(
            { fault, u"%1 of %2"_s.arg(fieldWords(field), rowName(m_plan, m_row)), detail });
    }

    /// `limit` gives the allowed range as text; called only when it is needed.
    template <class Limit> void require(bool isAllowed, const char *field, Limit limit)
    {
        if (!isAllowed)
            refuse(Fault::OutOfRange, field,
                limit(Format(m_plan.settings.locale, m_plan.settings.currency)));
    }

    void check(const char *, bool) { }
    void check(const char *name, const QString &text)
    {
        // A sealed clause holds three texts with their figures, an unknown field anything.
        const bool isLong = std::is_same_v<Noun, Seal> || std::is_same_v<Noun, Extra>;
        const int most
            = isName(QLatin1StringView(name)) ? kMaxNameLength : kMaxTextLength * (isLong ? 10 : 1);
        require(text.size() <= most, name,
            [&](const Format &f) { return u"at most %1 characters"_s.arg(f.count(most)); });
    }
    // Of a conversion rate or a target, none at all would plan nothing.
    static constexpr bool isOverZero = std::is_same_v<Noun, Step> || std::is_same_v<Noun, Target>;

    void check(const char *name, Ratio ratio)
    {
        require(ratio.ppm >= (isOverZero ? kMinRatePpm : 0) && ratio.ppm <= kMaxPpm, name,
            [](const Format &f) {
                return isOverZero ? u"over %1, up to %2"_s.arg(f.percent(0), f.percent(1))
                                  : u"%1 to %2"_s.arg(f.percent(0), f.percent(1));
            });
    }
    void check(const char *name, Money money)
    {
        require(money.minorUnits >= (isOverZero ? 1 : 0) && money.minorUnits <= kMaxMinorUnits,
            name, [](const Format &f) {
                return (isOverZero ? u"over 0, up to "_s : u"0 to "_s)
                    + f.money({ kMaxMinorUnits });
            });
    }
    void check(const char *name, Duration duration)
    {
        require(duration.minutes >= 0 && duration.minutes <= kMaxLagDays * kMinutesPerDay, name,
            [](const Format &f) { return u"0 to "_s + f.days(static_cast<double>(kMaxLagDays)); });
    }
    void check(const char *name, qint64 count)
    {
        // Here the numbers are ids, and what they lead to is check()'s business.
        if constexpr (std::is_same_v<Noun, Seal> || std::is_same_v<Noun, Extra>)
            return;
        require(count >= 0 && count <= kMaxCount, name,
            [](const Format &f) { return u"0 to "_s + f.count(static_cast<double>(kMaxCount)); });
    }
    void check(const char *name, int number)
    {
        if (QLatin1StringView(name) == "position"_L1)
            require(number >= 0 && number <= kMaxPosition, name,
                [](const Format &f) { return u"0 to "_s + f.count(kMaxPosition); });
    }
    void check(const char *name, QDate date)
    {
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
            && period.end <= period.start.addYears(kMaxPeriodYears);
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
        constexpr bool mayBeNone
            = std::is_same_v<Noun, TargetAccount> || std::is_same_v<Noun, Entry>;
        if (id.isNull() && (mayBeNone || QLatin1StringView(name) == "salesEntryStage"_L1))
            return;
        if (!find(rowsOf(m_plan, id), id))
            refuse(Fault::NoSuchItem, name);
    }

    void requireName(const QString &text, const char *field)
    {
        if (text.trimmed().isEmpty())
            refuse(Fault::Empty, field);
    }

    void checkNoun(const Settings &settings);
    void checkNoun(const Market &market);
    void checkNoun(const Target &target)
    {
        require(target.fiscalYear >= kFirstDate.year() && target.fiscalYear <= kLastDate.year(),
            "fiscalYear", [](const Format &) {
                return u"%1 to %2"_s.arg(kFirstDate.year()).arg(kLastDate.year());
            });
    }
    void checkNoun(const Stage &stage) { requireName(stage.name, "name"); }
    void checkNoun(const Channel &channel) { requireName(channel.name, "name"); }
    void checkNoun(const TargetAccount &account) { requireName(account.name, "name"); }
    void checkNoun(const BuyerRole &role) { requireName(role.title, "title"); }
    void checkNoun(const Entry &entry) { requireName(entry.title, "title"); }
    void checkNoun(const ClauseSection &section) { requireName(section.title, "title"); }
    template <class Other> void checkNoun(const Other &) { }

    const Plan &m_plan;
    const Noun &m_row;
    QList<Error> m_errors;
};

template <class Noun> void RowCheck<Noun>::checkNoun(const Settings &settings)
{
    const QString &currency = settings.currency;
    const bool isCode = currency.size() == 3
        && std::all_of(
            currency.begin(), currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    require(isCode, "currency", [](const Format &) { return u"three capital letters, as EUR"_s; });
    require(QLocale(settings.locale).language() != QLocale::C, "locale",
        [](const Format &) { return u"a language and a country, as en_GB"_s; });
    require(!settings.horizonStart.isValid() || settings.horizonStart.day() == 1, "horizonStart",
        [](const Format &) { return u"the first day of a month"_s; });
    require(
        settings.horizonMonths >= kMinHorizonMonths && settings.horizonMonths <= kMaxHorizonMonths,
        "horizonMonths",
        [](const Format &) { return u"%1 to %2"_s.arg(kMinHorizonMonths).arg(kMaxHorizonMonths); });
    require(settings.firstResponse.minutes >= 1
            && settings.firstResponse.minutes <= kMaxFirstResponseDays * kMinutesPerDay,
        "firstResponse", [](const Format &f) {
            return f.days(Duration { 1 }) + u" to "_s
                + f.days(static_cast<double>(kMaxFirstResponseDays));
        });
}

template <class Noun> void RowCheck<Noun>::checkNoun(const Market &market)
{
    requireName(market.name, "name");
    require(market.employeesTo == 0 || market.employeesFrom <= market.employeesTo, "employeesTo",
        [&](const Format &f) {
            return u"at least "_s + f.count(static_cast<double>(market.employeesFrom));
        });
}

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
template QList<Error> rowErrors(const Plan &, const Entry &);
template QList<Error> rowErrors(const Plan &, const ClauseSection &);
template QList<Error> rowErrors(const Plan &, const Clause &);
template QList<Error> rowErrors(const Plan &, const Touch &);
template QList<Error> rowErrors(const Plan &, const Seal &);
template QList<Error> rowErrors(const Plan &, const Extra &);

std::optional<Error> missingDealSize(const Plan &plan, Id<Market> market)
{
    const Market *row = find(plan.markets, market);
    if (!row || row->dealSize.minorUnits != 0)
        return std::nullopt;
    const bool isPlanned = std::any_of(plan.streams.begin(), plan.streams.end(),
        [market](const Stream &s) { return s.market == market && s.targetShare.ppm > 0; });
    if (!isPlanned)
        return std::nullopt;
    const Format format(plan.settings.locale, plan.settings.currency);
    return Error { Fault::OutOfRange, u"deal size of "_s + rowName(plan, *row),
        u"over 0, up to "_s + format.money({ kMaxMinorUnits }) };
}

} // namespace lockstep
