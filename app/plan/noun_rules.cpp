// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/noun_rules.h"

#include "app/plan/limits.h"

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace limits;

namespace {

QString allOfIt(const Format &format)
{
    return u"together "_s + format.percent(1);
}

qint64 sumPpm(const QuarterShares &shares)
{
    return shares.first.ppm + shares.second.ppm + shares.third.ppm + shares.fourth.ppm;
}

qint64 sumMinorUnits(const QuarterMoney &money)
{
    return money.first.minorUnits + money.second.minorUnits + money.third.minorUnits
        + money.fourth.minorUnits;
}

void requireYear(RowErrorList &errors, int year)
{
    errors.require(year >= kFirstDate.year() && year <= kLastDate.year(), "fiscalYear",
        [](const Format &) { return u"%1 to %2"_s.arg(kFirstDate.year()).arg(kLastDate.year()); });
}

/// What is likely lies around what is planned; 0 states nothing.
template <class Show>
void requireAround(RowErrorList &errors, qint64 low, qint64 planned, qint64 high,
    std::pair<const char *, const char *> fields, Show show)
{
    errors.require(low <= planned, fields.first,
        [&](const Format &f) { return u"at most "_s + show(f, planned); });
    errors.require(high == 0 || high >= planned, fields.second,
        [&](const Format &f) { return u"at least "_s + show(f, planned); });
}

void requireCurve(RowErrorList &errors, const LagCurve &curve, const char *field)
{
    if (curve.isEmpty())
        return;
    errors.require(curve.shares.size() <= kMaxCurveParts, field,
        [](const Format &) { return u"at most %1 months"_s.arg(kMaxCurveParts); });
    qint64 sum = 0;
    for (const Ratio share : curve.shares) {
        if (share.ppm < 0 || share.ppm > kMaxPpm) // a sum of them could run over
            return errors.require(false, field,
                [](const Format &f) { return u"%1 to %2"_s.arg(f.percent(0), f.percent(1)); });
        sum += share.ppm;
    }
    errors.require(sum == kMaxPpm, field, allOfIt);
}

/// Whatever the unit of the field that it is about.
void requireNumber(RowErrorList &errors, qint64 number, const char *field)
{
    errors.require(number >= 0 && number <= kMaxMinorUnits, field,
        [](const Format &f) { return u"0 to "_s + f.count(static_cast<double>(kMaxMinorUnits)); });
}

/// Nobody comes back to where they have not been.
void requireEarlier(RowErrorList &errors, Id<Stage> stage, Id<Stage> limit)
{
    if (stage.isNull())
        return;
    const Stage *there = find(errors.plan().stages, stage);
    const Stage *last = find(errors.plan().stages, limit);
    if (!there || !last)
        return;
    const auto place = [](const Stage &s) { return std::pair(s.position, s.id); };
    errors.require(place(*there) <= place(*last), "recycleTo", [&](const Format &) {
        return u"%1 or an earlier stage"_s.arg(rowName(errors.plan(), *last));
    });
}

} // namespace

void checkNoun(RowErrorList &errors, const Settings &settings)
{
    const QString &currency = settings.currency;
    const bool isCode = currency.size() == 3
        && std::all_of(
            currency.begin(), currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    errors.require(
        isCode, "currency", [](const Format &) { return u"three capital letters, as EUR"_s; });
    errors.require(QLocale(settings.locale).language() != QLocale::C, "locale",
        [](const Format &) { return u"a language and a country, as en_GB"_s; });
    errors.require(!settings.horizonStart.isValid() || settings.horizonStart.day() == 1,
        "horizonStart", [](const Format &) { return u"the first day of a month"_s; });
    errors.require(
        settings.horizonMonths >= kMinHorizonMonths && settings.horizonMonths <= kMaxHorizonMonths,
        "horizonMonths",
        [](const Format &) { return u"%1 to %2"_s.arg(kMinHorizonMonths).arg(kMaxHorizonMonths); });
    errors.require(settings.firstResponse.minutes >= 1
            && settings.firstResponse.minutes <= kMaxFirstResponseDays * kMinutesPerDay,
        "firstResponse", [](const Format &f) {
            return f.days(Duration { 1 }) + u" to "_s
                + f.days(static_cast<double>(kMaxFirstResponseDays));
        });
    checkCalendar(errors, settings);
}

void checkNoun(RowErrorList &errors, const Target &target)
{
    requireYear(errors, target.fiscalYear);
    if (target.spread == Spread::ByHand)
        errors.require(sumPpm(target.shares) == kMaxPpm, "shares", allOfIt);
    if (target.spread == Spread::LastYear)
        errors.require(sumMinorUnits(target.lastYear) > 0, "lastYear",
            [](const Format &) { return u"revenue in at least one quarter"_s; });
    if (target.spread == Spread::Ramp)
        errors.require(target.rampFrom.minorUnits > 0 || target.rampTo.minorUnits > 0, "rampTo",
            [](const Format &f) { return u"over 0, up to "_s + f.money({ kMaxMinorUnits }); });
}

void checkNoun(RowErrorList &errors, const Market &market)
{
    errors.requireName(market.name, "name");
    errors.require(market.employeesTo == 0 || market.employeesFrom <= market.employeesTo,
        "employeesTo", [&](const Format &f) {
            return u"at least "_s + f.count(static_cast<double>(market.employeesFrom));
        });
}

void checkNoun(RowErrorList &errors, const Stream &stream)
{
    const qint64 rest = kMaxPpm - stream.marketingShare.ppm;
    errors.require(
        stream.partnerShare.ppm <= rest || rest < 0, "partnerShare", [rest](const Format &f) {
            return u"%1 to %2, what marketing leaves"_s.arg(
                f.percent(0), f.percent(Ratio { rest }.fraction()));
        });
}

void checkNoun(RowErrorList &errors, const Step &step)
{
    requireAround(errors, step.rateLow.ppm, step.rate.ppm, step.rateHigh.ppm,
        { "rateLow", "rateHigh" },
        [](const Format &f, qint64 ppm) { return f.percent(Ratio { ppm }.fraction()); });
    requireCurve(errors, step.lagCurve, "lagCurve");
    requireEarlier(errors, step.recycleTo, step.stage);
}

void checkNoun(RowErrorList &errors, const BridgeRow &row)
{
    requireYear(errors, row.fiscalYear);
    const BridgeRow *ended = find(errors.plan().bridgeRows, row.replaces);
    errors.require(row.replaces.isNull() || row.kind == BridgeKind::Launch, "replaces",
        [](const Format &) { return u"nothing, as only a launch replaces"_s; });
    errors.require(!ended || ended->kind == BridgeKind::EndedProduct, "replaces",
        [](const Format &) { return u"an ended product"_s; });
}

void checkNoun(RowErrorList &errors, const Team &team)
{
    errors.requireName(team.name, "name");
    errors.require(team.headCount >= 0 && team.headCount <= kMaxHeadCount, "headCount",
        [](const Format &f) { return u"0 to "_s + f.count(kMaxHeadCount); });
    errors.require(team.hoursPerWeek <= kMaxHoursPerWeek, "hoursPerWeek", [](const Format &f) {
        return u"0 to "_s + f.count(static_cast<double>(kMaxHoursPerWeek));
    });
    errors.require(team.entriesAtOnce >= 0 && team.entriesAtOnce <= kMaxEntriesAtOnce,
        "entriesAtOnce", [](const Format &f) { return u"0 to "_s + f.count(kMaxEntriesAtOnce); });
}

void checkNoun(RowErrorList &errors, const Entry &entry)
{
    errors.requireName(entry.title, "title");
    requireAround(errors, entry.volumeLow, entry.expectedVolume, entry.volumeHigh,
        { "volumeLow", "volumeHigh" },
        [](const Format &f, qint64 count) { return f.count(static_cast<double>(count)); });
    requireCurve(errors, entry.yieldCurve, "yieldCurve");
    checkDates(errors, entry);
    checkPeople(errors, entry);
}

void checkNoun(RowErrorList &errors, const Study &study)
{
    errors.requireName(study.files, "files");
    errors.require(study.firstContact <= study.lastContact, "lastContact",
        [&](const Format &f) { return u"from "_s + f.date(study.firstContact); });
    errors.require(study.unused <= study.rows, "unused",
        [&](const Format &f) { return u"0 to "_s + f.count(static_cast<double>(study.rows)); });
    errors.require(study.won <= study.leads, "won",
        [&](const Format &f) { return u"0 to "_s + f.count(static_cast<double>(study.leads)); });
}

void checkNoun(RowErrorList &errors, const Reading &reading)
{
    requireNumber(errors, reading.cases, "cases");
    requireNumber(errors, reading.value, "value");
    requireNumber(errors, reading.median, "median");
    requireNumber(errors, reading.low, "low");
    requireNumber(errors, reading.high, "high");
    requireNumber(errors, reading.ninety, "ninety");
    errors.require(reading.successes >= 0 && reading.successes <= reading.cases, "successes",
        [](const Format &) { return u"at most as many successes as cases"_s; });
    requireCurve(errors, reading.curve, "curve");
}

void checkNoun(RowErrorList &errors, const Opinion &opinion)
{
    requireNumber(errors, opinion.value, "value");
}

void checkNoun(RowErrorList &errors, const Tripwire &tripwire)
{
    errors.require(tripwire.kind != TripwireKind::Lag || tripwire.limitLag.minutes > 0, "limitLag",
        [](const Format &f) {
            return u"over 0, up to "_s + f.days(static_cast<double>(kMaxLagDays));
        });
}

void checkNoun(RowErrorList &errors, const Stage &stage)
{
    errors.requireName(stage.name, "name");
}
void checkNoun(RowErrorList &errors, const BuyerRole &role)
{
    errors.requireName(role.title, "title");
}
void checkNoun(RowErrorList &errors, const TargetAccount &account)
{
    errors.requireName(account.name, "name");
}
void checkNoun(RowErrorList &errors, const Channel &channel)
{
    errors.requireName(channel.name, "name");
}
void checkNoun(RowErrorList &errors, const FreeKind &kind)
{
    errors.requireName(kind.name, "name");
}
void checkNoun(RowErrorList &errors, const ClauseSection &section)
{
    errors.requireName(section.title, "title");
}
void checkNoun(RowErrorList &errors, const Scenario &scenario)
{
    errors.requireName(scenario.name, "name");
}
void checkNoun(RowErrorList &errors, const PastEffort &effort)
{
    errors.requireName(effort.name, "name");
}
void checkNoun(RowErrorList &errors, const RemovedEvent &event)
{
    errors.requireName(event.uid, "uid");
}

} // namespace lockstep
