// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The list of every noun's fields, once: the plan file, plan.json and the text that a seal covers
// are all made from it. A field's name is its member's name; the file's columns are the same in
// snake_case. Compound values (Evidence, Period) have fields of their own.

#include "app/plan/plan.h"

#include <QLatin1StringView>
#include <tuple>

namespace lockstep {

template <class Noun, class Value> struct Field {
    const char *name;
    Value Noun::*member;
};
template <class Noun, class Value> Field(const char *, Value Noun::*) -> Field<Noun, Value>;

/// Specialised for every noun and every compound value: `fields` is a tuple of Field; nouns also
/// have `table`, the singular snake_case name. The id is not among the fields.
template <class Noun> struct Fields;

template <> struct Fields<Evidence> {
    static constexpr auto fields
        = std::tuple { Field { "mark", &Evidence::mark }, Field { "source", &Evidence::source },
              Field { "cases", &Evidence::cases }, Field { "successes", &Evidence::successes } };
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
        Field { "cadenceFromPreviousTouch", &Settings::cadenceFromPreviousTouch } };
};

template <> struct Fields<Target> {
    static constexpr auto table = "target";
    static constexpr auto fields = std::tuple { Field { "fiscalYear", &Target::fiscalYear },
        Field { "revenue", &Target::revenue }, Field { "evidence", &Target::evidence } };
};

template <> struct Fields<Stage> {
    static constexpr auto table = "stage";
    static constexpr auto fields
        = std::tuple { Field { "position", &Stage::position }, Field { "name", &Stage::name },
              Field { "owner", &Stage::owner }, Field { "definition", &Stage::definition },
              Field { "exitCriteria", &Stage::exitCriteria } };
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
        Field { "accountsEvidence", &Market::accountsEvidence } };
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
        Field { "bookingToRevenue", &Stream::bookingToRevenue } };
};

template <> struct Fields<Step> {
    static constexpr auto table = "step";
    static constexpr auto fields
        = std::tuple { Field { "stream", &Step::stream }, Field { "stage", &Step::stage },
              Field { "rate", &Step::rate }, Field { "rateEvidence", &Step::rateEvidence },
              Field { "lag", &Step::lag }, Field { "lagEvidence", &Step::lagEvidence } };
};

template <> struct Fields<OpeningPipeline> {
    static constexpr auto table = "opening_pipeline";
    static constexpr auto fields = std::tuple { Field { "stream", &OpeningPipeline::stream },
        Field { "stage", &OpeningPipeline::stage }, Field { "count", &OpeningPipeline::count },
        Field { "evidence", &OpeningPipeline::evidence } };
};

template <> struct Fields<Entry> {
    static constexpr auto table = "entry";
    static constexpr auto fields
        = std::tuple { Field { "kind", &Entry::kind }, Field { "title", &Entry::title },
              Field { "owner", &Entry::owner }, Field { "period", &Entry::period },
              Field { "market", &Entry::market }, Field { "channel", &Entry::channel },
              Field { "stage", &Entry::stage }, Field { "expectedVolume", &Entry::expectedVolume },
              Field { "volumeEvidence", &Entry::volumeEvidence }, Field { "cost", &Entry::cost },
              Field { "notes", &Entry::notes } };
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
    static constexpr auto fields
        = std::tuple { Field { "position", &Touch::position }, Field { "kind", &Touch::kind },
              Field { "offset", &Touch::offset }, Field { "text", &Touch::text } };
};

template <> struct Fields<Seal> {
    static constexpr auto table = "seal";
    static constexpr auto fields
        = std::tuple { Field { "kind", &Seal::kind }, Field { "item", &Seal::item },
              Field { "side", &Seal::side }, Field { "stand", &Seal::stand },
              Field { "note", &Seal::note }, Field { "by", &Seal::by }, Field { "at", &Seal::at },
              Field { "digest", &Seal::digest }, Field { "content", &Seal::content } };
};

template <> struct Fields<Extra> {
    static constexpr auto table = "extra";
    static constexpr auto fields = std::tuple { Field { "owner", &Extra::owner },
        Field { "field", &Extra::field }, Field { "json", &Extra::json } };
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

/// Calls `visit(list)` for each list of nouns, referred-to before referring, so that reading in
/// this order never meets an unknown id. Settings and extras included: extras last.
template <class SomePlan, class Visit> void forEachList(SomePlan &plan, Visit visit)
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
    visit("entries", plan.entries);
    visit("clauseSections", plan.clauseSections);
    visit("clauses", plan.clauses);
    visit("touches", plan.touches);
    visit("seals", plan.seals);
    visit("extras", plan.extras);
}

} // namespace lockstep
