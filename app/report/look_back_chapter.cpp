// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What of last year both sides keep, and what campaigns brought of what was planned.

#include "app/evidence/look_back.h"
#include "app/figures/campaign_results.h"
#include "app/report/chapters.h"
#include "app/report/look_back_words.h"
#include "app/sla/attempts.h"

#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString verdictText(Verdict verdict)
{
    const QString word = verdictWord(verdict);
    return verdict == Verdict::Open ? word : verdictSign(verdict) + u' ' + word;
}

Tone verdictTone(Verdict verdict)
{
    return verdict == Verdict::More ? Tone::Good
        : verdict == Verdict::Stop  ? Tone::Bad
        : verdict == Verdict::Open  ? Tone::Muted
                                    : Tone::Plain;
}

QString ifAny(qint64 number, const Format &format)
{
    return number > 0 ? format.count(static_cast<double>(number)) : u"–"_s;
}

QString moneyIfAny(Money amount, const Format &format)
{
    return amount.minorUnits > 0 ? format.compactMoney(static_cast<double>(amount.minorUnits))
                                 : u"–"_s;
}

/// Of a return a tenth says nothing.
QString returnText(double share, const Format &format)
{
    constexpr double hundred = 100;
    return format.percent(std::round(share * hundred) / hundred);
}

void addPile(Table &table, const VerdictPile &pile, const Format &format)
{
    if (pile.efforts.isEmpty())
        return;
    for (const PastEffort &effort : pile.efforts) {
        const auto returned = returnOnCost(effort);
        table.rows.append({ { verdictText(pile.verdict), false, verdictTone(pile.verdict) },
            { effort.name }, numberCell(moneyIfAny(effort.revenue, format)),
            numberCell(ifAny(effort.leads, format)), numberCell(ifAny(effort.won, format)),
            numberCell(moneyIfAny(effort.cost, format)),
            numberCell(returned ? returnText(*returned, format) : u"–"_s), { effort.note } });
    }
    table.strong.append(table.rows.size());
    table.rows.append({ { verdictText(pile.verdict) },
        { u"%1 of the revenue"_s.arg(format.percent(pile.revenueShare)) },
        numberCell(moneyIfAny(pile.revenue, format)), numberCell(ifAny(pile.leads, format)),
        numberCell(ifAny(pile.won, format)), numberCell(moneyIfAny(pile.cost, format)),
        numberCell({}), {} });
}

void writeKind(const Writing &to, PastKind kind)
{
    const auto piles = verdictPiles(to.plan, kind);
    const bool isChannel = kind == PastKind::Channel;
    Table table { { u"Decided"_s, isChannel ? u"Channel"_s : u"Campaign"_s, u"Brought"_s,
                      u"Leads"_s, u"Won"_s, u"Cost"_s, u"Return"_s, u"Why"_s },
        { 3.4, 5, 2.8, 2, 2, 2, 2.4, 5 }, {} };
    // What is decided first, what is open last.
    for (qsizetype at = 1; at < piles.size(); ++at)
        addPile(table, piles[at], to.format);
    addPile(table, piles.first(), to.format);
    addTable(to, isChannel ? u"Channels"_s : u"Campaigns"_s, table);
}

void writeContradictions(const Writing &to)
{
    for (const Clash &clash : to.figures.clashes) {
        const PastEffort *effort = find(to.plan.pastEfforts, clash.effort);
        if (clash.kind != ClashKind::AgainstVerdict || !effort)
            continue;
        const QString cost = to.format.compactMoney(clash.amount);
        const QString text = clash.most > 0
            ? u"%1 is to be less, and the calendar spends %2 on it, after %3 last year."_s.arg(
                effort->name, cost, to.format.compactMoney(clash.most))
            : clash.amount > 0
            ? u"%1 is to stop, and is still on the calendar, for %2."_s.arg(effort->name, cost)
            : u"%1 is to stop, and is still on the calendar."_s.arg(effort->name);
        to.parts.append(Paragraph { text, Tone::Bad });
    }
}

QString sourceOf(const CampaignResult &result, const Format &format)
{
    if (result.isTyped())
        return u"typed"_s;
    return u"%1, until %2%3"_s.arg(result.study.files, format.date(result.study.lastContact),
        result.isUnderWay ? u"; under way"_s : QString());
}

/// The stages of which any was measured.
QList<qsizetype> shownStages(const QList<CampaignResult> &results)
{
    QList<qsizetype> shown;
    for (qsizetype at = 0; at < results.first().stages.size(); ++at) {
        if (std::any_of(results.begin(), results.end(),
                [at](const CampaignResult &one) { return one.stages[at].measured.has_value(); }))
            shown.append(at);
    }
    return shown;
}

} // namespace

void writeLookBack(const Writing &to)
{
    if (to.plan.pastEfforts.isEmpty())
        return;
    to.parts.append(Heading { 1, u"What we keep"_s });
    to.parts.append(Paragraph {
        u"What last year’s channels and campaigns brought, and what both sides decided to do with "
        "them. A channel’s revenue is that of its campaigns too: the two are never added up."_s,
        Tone::Plain });
    writeContradictions(to);
    writeKind(to, PastKind::Channel);
    writeKind(to, PastKind::Campaign);
}

void writeCampaignResults(const Writing &to)
{
    const auto results = campaignResults(to.plan, to.figures);
    if (results.isEmpty())
        return;
    to.parts.append(Heading { 1, u"Campaigns: planned and measured"_s });
    to.parts.append(Paragraph {
        u"Measured, until the day that the exports reach to, of what was planned in all, whenever "
        "it comes. Cost is what was spent, where that is known."_s,
        Tone::Plain });
    Table table { { u"Campaign"_s }, { 5 }, {} };
    const auto add = [&table](const QString &title, double width) {
        table.header.append(title);
        table.widths.append(width);
    };
    const QList<qsizetype> shown = shownStages(results);
    const QList<Stage> stages = ordered(to.plan.stages);
    for (const qsizetype at : shown)
        add(stages[at].name, 3);
    add(u"Revenue"_s, 4);
    add(u"Cost"_s, 3);
    add(u"Return"_s, 4);
    add(u"Source"_s, 5);
    const auto count = [&](double number) { return to.format.count(number); };
    const auto money = [&](double amount) { return to.format.compactMoney(amount); };
    const auto percent = [&](double share) { return returnText(share, to.format); };
    for (const CampaignResult &result : results) {
        const Entry *entry = find(to.plan.entries, result.entry);
        QList<Cell> row { { entry ? orDash(entry->title) : orDash({}) } };
        for (const qsizetype at : shown)
            row.append(numberCell(
                ofPlanned(result.stages[at].measured, result.stages[at].planned, count)));
        const auto spent = result.isSpent ? std::optional(result.measuredCost) : std::nullopt;
        row.append(numberCell(ofPlanned(result.measuredRevenue, result.plannedRevenue, money)));
        row.append(numberCell(ofPlanned(spent, std::optional(result.plannedCost), money)));
        row.append(numberCell(ofPlanned(result.measuredReturn(), result.plannedReturn(), percent)));
        row.append({ sourceOf(result, to.format) });
        table.rows.append(row);
    }
    to.parts.append(table);
}

void writeAttempts(const Writing &to)
{
    const auto today = attemptsToday(to.plan);
    if (today.kinds.isEmpty())
        return;
    to.parts.append(
        Paragraph { u"Today sales makes %1 attempts a lead; promised are %2 touches."_s.arg(
                        to.format.exactCount(today.perLead),
                        to.format.count(static_cast<double>(to.plan.touches.size()))),
            Tone::Plain });
    static const QMap<TouchKind, QString> names { { TouchKind::Call, u"Call"_s },
        { TouchKind::Voicemail, u"Voicemail"_s }, { TouchKind::Mail, u"Mail"_s },
        { TouchKind::Social, u"Social message"_s }, { TouchKind::Meeting, u"Meeting"_s } };
    QMap<TouchKind, qint64> promised;
    for (const PromisedTouches &one : promisedTouches(to.plan))
        promised.insert(one.kind, one.count);
    Table table { { u"Kind"_s, u"Today, a lead"_s, u"Reached"_s, u"Promised"_s, u"Source"_s },
        { 3, 2, 2, 2, 6 }, {} };
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const auto row = std::find_if(today.kinds.begin(), today.kinds.end(),
            [&](const AttemptsNow &one) { return one.kind == name.key(); });
        const bool isKnown = row != today.kinds.end();
        if (!isKnown && !promised.contains(name.key()))
            continue;
        table.rows.append({ { *name },
            numberCell(isKnown ? to.format.exactCount(row->perLead.fraction()) : u"–"_s),
            numberCell(isKnown && row->reached.ppm > 0 ? to.format.percent(row->reached.fraction())
                                                       : u"–"_s),
            numberCell(ifAny(promised.value(name.key()), to.format)),
            { !isKnown                               ? u"–"_s
                    : row->evidence.source.isEmpty() ? markWord(row->evidence.mark)
                                                     : row->evidence.source } });
    }
    to.parts.append(table);
}

} // namespace lockstep
