// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The list of every noun's fields, once: the plan file, plan.json and the text that a seal covers
// are all made from it. A field's name is its member's name; the file's columns are the same in
// snake_case. Compound values (Evidence, Period) have fields of their own.

#include "app/plan/calendar_fields.h"
#include "app/plan/plan.h"
#include "app/plan/process_fields.h"
#include "app/plan/remark_fields.h"

#include <QLatin1StringView>
#include <tuple>

namespace lockstep {

template <> struct Fields<Evidence> {
    static constexpr auto fields
        = std::tuple { Field { "mark", &Evidence::mark }, Field { "source", &Evidence::source },
              Field { "cases", &Evidence::cases }, Field { "successes", &Evidence::successes } };
};

template <> struct Fields<QuarterShares> {
    static constexpr auto fields = std::tuple { Field { "first", &QuarterShares::first },
        Field { "second", &QuarterShares::second }, Field { "third", &QuarterShares::third },
        Field { "fourth", &QuarterShares::fourth } };
};

template <> struct Fields<QuarterMoney> {
    static constexpr auto fields = std::tuple { Field { "first", &QuarterMoney::first },
        Field { "second", &QuarterMoney::second }, Field { "third", &QuarterMoney::third },
        Field { "fourth", &QuarterMoney::fourth } };
};

template <> struct Fields<Period> {
    static constexpr auto fields
        = std::tuple { Field { "start", &Period::start }, Field { "end", &Period::end } };
};

template <> struct Fields<Settings> {
    static constexpr auto table = "settings";
    static constexpr auto fields = std::tuple { Field { "title", &Settings::title },
        Field { "company", &Settings::company },
        Field { "marketingLeader", &Settings::marketingLeader },
        Field { "salesLeader", &Settings::salesLeader }, Field { "currency", &Settings::currency },
        Field { "locale", &Settings::locale }, Field { "horizonStart", &Settings::horizonStart },
        Field { "horizonMonths", &Settings::horizonMonths },
        Field { "marketingShare", &Settings::marketingShare },
        Field { "dealSize", &Settings::dealSize },
        Field { "bookingToRevenue", &Settings::bookingToRevenue },
        Field { "firstResponse", &Settings::firstResponse },
        Field { "cadenceFromPreviousTouch", &Settings::cadenceFromPreviousTouch },
        Field { "wholeWinsFirst", &Settings::wholeWinsFirst, kLater },
        Field { "forecastSeed", &Settings::forecastSeed, kLater },
        Field { "fiscalPattern", &Settings::fiscalPattern, kLater },
        Field { "yearEnd", &Settings::yearEnd, kLater },
        Field { "yearEndWeekday", &Settings::yearEndWeekday, kLater },
        Field { "yearNamedByStart", &Settings::yearNamedByStart, kLater },
        Field { "workingDays", &Settings::workingDays, kLater },
        Field { "holidayRegions", &Settings::holidayRegions, kLater },
        Field { "weekStart", &Settings::weekStart, kLater },
        Field { "marketingMail", &Settings::marketingMail, kLater },
        Field { "salesMail", &Settings::salesMail, kLater } };
};

template <> struct Fields<Target> {
    static constexpr auto table = "target";
    static constexpr auto fields = std::tuple { Field { "fiscalYear", &Target::fiscalYear },
        Field { "revenue", &Target::revenue }, Field { "evidence", &Target::evidence },
        Field { "spread", &Target::spread, kLater }, Field { "shares", &Target::shares, kLater },
        Field { "lastYear", &Target::lastYear, kLater },
        Field { "rampFrom", &Target::rampFrom, kLater },
        Field { "rampTo", &Target::rampTo, kLater }, Field { "budget", &Target::budget, kLater } };
};

template <> struct Fields<Stage> {
    static constexpr auto table = "stage";
    static constexpr auto fields = std::tuple { Field { "position", &Stage::position },
        Field { "name", &Stage::name }, Field { "owner", &Stage::owner },
        Field { "definition", &Stage::definition }, Field { "exitCriteria", &Stage::exitCriteria },
        Field { "helper", &Stage::helper, kLater },
        Field { "entryCriteria", &Stage::entryCriteria, kLater },
        Field { "stallLimit", &Stage::stallLimit, kLater },
        Field { "stallPlay", &Stage::stallPlay, kLater },
        Field { "maySkip", &Stage::maySkip, kLater } };
};

template <> struct Fields<Market> {
    static constexpr auto table = "market";
    static constexpr auto fields = std::tuple { Field { "position", &Market::position },
        Field { "name", &Market::name }, Field { "vertical", &Market::vertical },
        Field { "region", &Market::region }, Field { "employeesFrom", &Market::employeesFrom },
        Field { "employeesTo", &Market::employeesTo }, Field { "trigger", &Market::trigger },
        Field { "exclusion", &Market::exclusion }, Field { "dealSize", &Market::dealSize },
        Field { "dealSizeEvidence", &Market::dealSizeEvidence },
        Field { "addressableAccounts", &Market::addressableAccounts },
        Field { "accountsEvidence", &Market::accountsEvidence },
        Field { "dealSizeSpread", &Market::dealSizeSpread, kLater },
        Field { "accountWinShare", &Market::accountWinShare, kLater } };
};

template <> struct Fields<BuyerRole> {
    static constexpr auto table = "buyer_role";
    static constexpr auto fields = std::tuple { Field { "market", &BuyerRole::market },
        Field { "position", &BuyerRole::position }, Field { "title", &BuyerRole::title },
        Field { "seniority", &BuyerRole::seniority }, Field { "say", &BuyerRole::say } };
};

template <> struct Fields<TargetAccount> {
    static constexpr auto table = "target_account";
    static constexpr auto fields = std::tuple { Field { "side", &TargetAccount::side },
        Field { "name", &TargetAccount::name }, Field { "market", &TargetAccount::market } };
};

template <> struct Fields<Channel> {
    static constexpr auto table = "channel";
    static constexpr auto fields
        = std::tuple { Field { "position", &Channel::position }, Field { "name", &Channel::name } };
};

template <> struct Fields<Stream> {
    static constexpr auto table = "stream";
    static constexpr auto fields = std::tuple { Field { "market", &Stream::market },
        Field { "channel", &Stream::channel }, Field { "targetShare", &Stream::targetShare },
        Field { "marketingShare", &Stream::marketingShare },
        Field { "shareEvidence", &Stream::shareEvidence },
        Field { "salesEntryStage", &Stream::salesEntryStage },
        Field { "bookingToRevenue", &Stream::bookingToRevenue },
        Field { "dealSize", &Stream::dealSize, kLater },
        Field { "dealSizeEvidence", &Stream::dealSizeEvidence, kLater },
        Field { "partnerShare", &Stream::partnerShare, kLater },
        Field { "partnerEntryStage", &Stream::partnerEntryStage, kLater },
        Field { "bookingEvidence", &Stream::bookingEvidence, kLater },
        Field { "ratesSameAs", &Stream::ratesSameAs, kLater },
        Field { "lagsSameAs", &Stream::lagsSameAs, kLater },
        Field { "dealSizeSameAs", &Stream::dealSizeSameAs, kLater },
        Field { "sharesSameAs", &Stream::sharesSameAs, kLater } };
};

template <> struct Fields<Step> {
    static constexpr auto table = "step";
    static constexpr auto fields = std::tuple { Field { "stream", &Step::stream },
        Field { "stage", &Step::stage }, Field { "rate", &Step::rate },
        Field { "rateEvidence", &Step::rateEvidence }, Field { "lag", &Step::lag },
        Field { "lagEvidence", &Step::lagEvidence }, Field { "rateLow", &Step::rateLow, kLater },
        Field { "rateHigh", &Step::rateHigh, kLater },
        Field { "lagCurve", &Step::lagCurve, kLater },
        Field { "recycleShare", &Step::recycleShare, kLater },
        Field { "recycleTo", &Step::recycleTo, kLater },
        Field { "recycleDelay", &Step::recycleDelay, kLater },
        Field { "recycleEvidence", &Step::recycleEvidence, kLater },
        Field { "nurtureShare", &Step::nurtureShare, kLater },
        Field { "nurtureTime", &Step::nurtureTime, kLater },
        Field { "nurtureEvidence", &Step::nurtureEvidence, kLater },
        Field { "skipShare", &Step::skipShare, kLater },
        Field { "skipEvidence", &Step::skipEvidence, kLater } };
};

template <> struct Fields<OpeningPipeline> {
    static constexpr auto table = "opening_pipeline";
    static constexpr auto fields = std::tuple { Field { "stream", &OpeningPipeline::stream },
        Field { "stage", &OpeningPipeline::stage }, Field { "count", &OpeningPipeline::count },
        Field { "evidence", &OpeningPipeline::evidence },
        Field { "age", &OpeningPipeline::age, kLater } };
};

template <> struct Fields<BridgeRow> {
    static constexpr auto table = "bridge_row";
    static constexpr auto fields = std::tuple { Field { "position", &BridgeRow::position },
        Field { "fiscalYear", &BridgeRow::fiscalYear }, Field { "kind", &BridgeRow::kind },
        Field { "title", &BridgeRow::title }, Field { "amount", &BridgeRow::amount },
        Field { "replaces", &BridgeRow::replaces }, Field { "evidence", &BridgeRow::evidence } };
};

template <> struct Fields<Team> {
    static constexpr auto table = "team";
    static constexpr auto fields = std::tuple { Field { "position", &Team::position },
        Field { "name", &Team::name }, Field { "side", &Team::side },
        Field { "stage", &Team::stage }, Field { "headCount", &Team::headCount },
        Field { "startsOn", &Team::startsOn }, Field { "ramp", &Team::ramp },
        Field { "perMonth", &Team::perMonth }, Field { "hoursPerWeek", &Team::hoursPerWeek },
        Field { "quota", &Team::quota }, Field { "evidence", &Team::evidence },
        Field { "entriesAtOnce", &Team::entriesAtOnce, kLater } };
};

template <> struct Fields<ClauseSection> {
    static constexpr auto table = "clause_section";
    static constexpr auto fields = std::tuple { Field { "position", &ClauseSection::position },
        Field { "title", &ClauseSection::title } };
};

template <> struct Fields<Clause> {
    static constexpr auto table = "clause";
    static constexpr auto fields = std::tuple { Field { "section", &Clause::section },
        Field { "position", &Clause::position }, Field { "topic", &Clause::topic },
        Field { "marketingPromise", &Clause::marketingPromise },
        Field { "salesPromise", &Clause::salesPromise },
        Field { "sharedText", &Clause::sharedText } };
};

template <> struct Fields<Touch> {
    static constexpr auto table = "touch";
    static constexpr auto fields = std::tuple { Field { "position", &Touch::position },
        Field { "kind", &Touch::kind }, Field { "offset", &Touch::offset },
        Field { "text", &Touch::text }, Field { "effort", &Touch::effort, kLater } };
};

template <class T>
concept HasFields = requires
{
    Fields<T>::fields;
};

/// Calls `visit(name, value)` for each field of `row`, in order.
template <class Noun, class Visit> void forEachField(Noun &row, Visit visit)
{
    std::apply([&](const auto &...field) { (visit(field.name, row.*(field.member)), ...); },
        Fields<std::remove_const_t<Noun>>::fields);
}

/// The same without those that came later and hold their default.
template <class Noun, class Visit> void forEachStatedField(const Noun &row, Visit visit)
{
    static const Noun untouched {};
    const auto visitStated = [&](const auto &field) {
        if (!field.isLater || !(row.*(field.member) == untouched.*(field.member)))
            visit(field.name, row.*(field.member));
    };
    std::apply([&](const auto &...field) { (visitStated(field), ...); }, Fields<Noun>::fields);
}

/// Calls `visit(list)` for each list of nouns, referred-to before referring, so that reading in
/// this order never meets an unknown id but of the list itself. Without the settings; extras last.
template <class SomePlan, class Visit> void forEachList(SomePlan &&plan, Visit visit)
{
    visit("targets", plan.targets);
    visit("stages", plan.stages);
    visit("markets", plan.markets);
    visit("buyerRoles", plan.buyerRoles);
    visit("targetAccounts", plan.targetAccounts);
    visit("channels", plan.channels);
    visit("streams", plan.streams);
    visit("steps", plan.steps);
    visit("openingPipeline", plan.openingPipeline);
    visit("bridgeRows", plan.bridgeRows);
    visit("teams", plan.teams);
    visit("freeKinds", plan.freeKinds);
    visit("holidays", plan.holidays);
    visit("entries", plan.entries);
    visit("entryReaches", plan.entryReaches);
    visit("removedEvents", plan.removedEvents);
    visit("clauseSections", plan.clauseSections);
    visit("clauses", plan.clauses);
    visit("touches", plan.touches);
    visit("definitionVersions", plan.definitionVersions);
    visit("tripwires", plan.tripwires);
    visit("scenarios", plan.scenarios);
    visit("scenarioChanges", plan.scenarioChanges);
    visit("studies", plan.studies);
    visit("readings", plan.readings);
    visit("opinions", plan.opinions);
    visit("pastEfforts", plan.pastEfforts);
    visit("entryOutcomes", plan.entryOutcomes);
    visit("attemptsNow", plan.attemptsNow);
    visit("seals", plan.seals);
    visit("extras", plan.extras);
}

} // namespace lockstep
