// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The year, guesses, agreement, follow-up and account lists.
#include "app/figures/guess_share.h"
#include "app/figures/why_terms.h"
#include "app/funnel/id_rows.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString kindWords(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Target:
        return u"targets"_s;
    case ItemKind::Market:
        return u"markets"_s;
    case ItemKind::Stream:
        return u"streams"_s;
    case ItemKind::Step:
        return u"rates and lags"_s;
    case ItemKind::Entry:
        return u"calendar entries"_s;
    case ItemKind::Clause:
        return u"clauses"_s;
    case ItemKind::Stage:
        return u"stages"_s;
    case ItemKind::BridgeRow:
        return u"rows of the bridge"_s;
    case ItemKind::OpeningPipeline:
        return u"opening pipeline"_s;
    case ItemKind::Team:
        return u"teams"_s;
    case ItemKind::Scenario:
        return u"scenarios"_s;
    }
    Q_UNREACHABLE();
}

QString touchWords(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Call:
        return u"calls"_s;
    case TouchKind::Voicemail:
        return u"voicemails"_s;
    case TouchKind::Mail:
        return u"mails"_s;
    case TouchKind::Social:
        return u"social messages"_s;
    case TouchKind::Meeting:
        return u"meetings"_s;
    }
    Q_UNREACHABLE();
}

using Count = QMap<QString, int>;

WhyTerm counted(const WhyReader &reader, const QString &label, const Count &counts)
{
    int all = 0;
    QList<WhyPart> parts;
    for (auto one = counts.begin(); one != counts.end(); ++one) {
        all += one.value();
        parts.append({ double(one.value()), [&reader, name = one.key(), count = one.value()] {
                          return reader.count(name, count);
                      } });
    }
    return reader.sum(reader.count(label, all), parts, u"kinds"_s);
}

WhyTerm standings(const WhyReader &reader, const QString &label, bool (*counts)(const Standing &))
{
    Count kinds;
    for (const Standing &standing : reader.figures.standings) {
        if (counts(standing))
            ++kinds[kindWords(standing.item.kind)];
    }
    return counted(reader, label, kinds);
}

Explained whyAgreement(const WhyReader &reader, const QString &what)
{
    const Tally &tally = reader.figures.tally;
    if (what == u"agreed")
        return Explanation { {},
            u"Both sides agreed to %1 of %2 items as they read now."_s.arg(tally.agreed)
                .arg(tally.items),
            standings(reader, what, [](const Standing &one) { return one.isAgreed(); }) };
    if (what == u"items")
        return Explanation { {}, u"There are %1 items to agree."_s.arg(tally.items),
            standings(reader, what, [](const Standing &) { return true; }) };
    if (what == u"disputed")
        return Explanation { {},
            u"At least one side disputes %1 of %2 items."_s.arg(tally.disputed).arg(tally.items),
            standings(reader, what, [](const Standing &one) { return one.isDisputed(); }) };
    return std::nullopt;
}

/// A stream's part of the target, and of that what its guessed inputs are of all its inputs.
WhyTerm streamGuesses(const WhyReader &reader, const StreamFigures &stream,
    const GuessedInputs &inputs, double allShares)
{
    const WhyTerm share = reader.targetShare(stream);
    WhyTerm term = reader.share(stream.name, share.value * inputs.share() / allShares);
    term.children = { share,
        times(reader.share(u"%1 of %2 inputs are guesses"_s.arg(inputs.guessed).arg(inputs.all),
            inputs.share())) };
    if (std::abs(allShares - 1) > 1e-12)
        term.children.append(over(reader.share(u"all streams' shares"_s, allShares)));
    return term;
}

Explanation guesses(const WhyReader &reader)
{
    const QList<GuessedInputs> inputs = guessedInputs(reader.plan);
    const IdRows<Stream> rows(reader.plan.streams);
    double shares = 0;
    for (const Stream &stream : reader.plan.streams)
        shares += stream.targetShare.fraction();
    WhyTerm tree = reader.share(u"rests on guesses"_s, reader.figures.headline.guessShare);
    if (shares > 0)
        tree = reader.overStreams(tree, [&](const StreamFigures &stream) {
            return streamGuesses(reader, stream, inputs[rows.rowOf(stream.stream)], shares);
        });
    return { {},
        u"%1 of the target rests on inputs that are neither estimated nor measured."_s.arg(
            tree.text),
        tree };
}

Explanation cadence(const WhyReader &reader)
{
    WhyTerm tree = reader.days(u"hand-off to the last touch"_s, 0);
    const QList<Touch> touches = ordered(reader.plan.touches);
    const auto touchTerm = [&](const Touch &touch) {
        WhyTerm term = reader.input(reader.days(touch.text, touch.offset.days()),
            { Place::Touch, touch.id.value, {}, Accord::NotAsked });
        term.text = reader.format.days(touch.offset);
        return term;
    };
    QList<WhyPart> parts;
    for (const Touch &touch : touches)
        parts.append({ touch.offset.days(), [&, touch] { return touchTerm(touch); } });
    if (!reader.plan.settings.cadenceFromPreviousTouch)
        parts = parts.mid(std::max<qsizetype>(parts.size() - 1, 0));
    for (const WhyPart &part : std::as_const(parts))
        tree.value += part.value;
    tree = reader.sum(tree, parts, u"touches"_s);
    tree.text = reader.format.days(durationFromDays(tree.value));
    return { {}, u"The last touch is due %1 after the hand-off."_s.arg(tree.text), tree };
}

Explained whyFollowUp(const WhyReader &reader, const QString &what)
{
    if (what == u"firstResponse") {
        const Duration within = reader.plan.settings.firstResponse;
        WhyTerm tree = reader.setting(reader.days(u"first response within"_s, within.days()));
        tree.text = reader.format.days(within);
        return Explanation { {}, u"Sales gets in touch within %1 of the hand-off."_s.arg(tree.text),
            tree };
    }
    if (what == u"touches") {
        Count kinds;
        for (const Touch &touch : reader.plan.touches)
            ++kinds[touchWords(touch.kind)];
        const WhyTerm tree = counted(reader, what, kinds);
        return Explanation { {},
            u"Sales follows a lead up with %1 touches."_s.arg(reader.plan.touches.size()), tree };
    }
    return what == u"cadenceDays" ? Explained(cadence(reader)) : std::nullopt;
}

WhyTerm accounts(const WhyReader &reader, const QString &label, double number)
{
    return reader.input(reader.count(label, number), { Place::Accounts, 0, {}, Accord::NotAsked });
}

Explained whyOverlap(const WhyReader &reader, const QString &what)
{
    const Overlap &overlap = reader.figures.overlap;
    const WhyTerm both = accounts(reader, u"accounts on both lists"_s, double(overlap.both));
    const WhyTerm sales = accounts(reader, u"accounts on sales' list"_s, double(overlap.sales));
    if (what == u"overlapOfSales") {
        WhyTerm tree = reader.share(what, overlap.shareOfSales);
        if (overlap.sales > 0)
            tree.children = { both, over(sales) };
        return Explanation { {},
            u"Marketing reaches %1 of the accounts on sales' list."_s.arg(tree.text), tree };
    }
    if (what != u"overlapOfUnion")
        return std::nullopt;
    WhyTerm tree = reader.share(what, overlap.shareOfUnion);
    const qint64 either = overlap.marketing + overlap.sales - overlap.both;
    WhyTerm all = reader.count(u"accounts on either list"_s, double(either));
    all.children = { accounts(reader, u"accounts on marketing's list"_s, double(overlap.marketing)),
        plus(sales), minus(both) };
    if (either > 0)
        tree.children = { both, over(all) };
    return Explanation { {}, u"%1 of all target accounts are on both lists."_s.arg(tree.text),
        tree };
}

Explained whyYear(const WhyReader &reader, const QString &what)
{
    const Settings &settings = reader.plan.settings;
    const int year = firstFiscalYear(settings);
    const Period period = fiscalYearPeriod(settings, year);
    const auto say = [&](const WhyTerm &tree) {
        return Explanation { {},
            u"%1 runs from %2 to %3."_s.arg(reader.year, reader.format.date(period.start),
                reader.format.date(period.lastDay())),
            reader.setting(tree) };
    };
    if (what == u"fiscalYear")
        return say({ Join::Start, what, u"year"_s, double(year), reader.year });
    if (what == u"fiscalYearStart")
        return say(reader.date(what, period.start));
    return what == u"fiscalYearEnd" ? Explained(say(reader.date(what, period.lastDay())))
                                    : std::nullopt;
}

} // namespace

Explained whyCommon(const WhyReader &reader, const QString &what)
{
    if (what == u"guessShare")
        return guesses(reader);
    for (const auto topic : { whyYear, whyAgreement, whyFollowUp, whyOverlap }) {
        if (Explained explained = topic(reader, what))
            return explained;
    }
    return std::nullopt;
}

} // namespace lockstep
