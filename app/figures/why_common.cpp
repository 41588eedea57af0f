// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// The year, guesses, agreement, follow-up and account lists.
#include "app/figures/guess_share.h"
#include "app/figures/why_terms.h"
#include "app/plan/id_rows.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const char *kindWords(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Target:
        return QT_TRANSLATE_NOOP("Why", "targets");
    case ItemKind::Market:
        return QT_TRANSLATE_NOOP("Why", "markets");
    case ItemKind::Stream:
        return QT_TRANSLATE_NOOP("Why", "streams");
    case ItemKind::Step:
        return QT_TRANSLATE_NOOP("Why", "rates and lags");
    case ItemKind::Entry:
        return QT_TRANSLATE_NOOP("Why", "calendar entries");
    case ItemKind::Clause:
        return QT_TRANSLATE_NOOP("Why", "clauses");
    case ItemKind::Stage:
        return QT_TRANSLATE_NOOP("Why", "stages");
    case ItemKind::BridgeRow:
        return QT_TRANSLATE_NOOP("Why", "rows of the bridge");
    case ItemKind::OpeningPipeline:
        return QT_TRANSLATE_NOOP("Why", "opening pipeline");
    case ItemKind::Team:
        return QT_TRANSLATE_NOOP("Why", "teams");
    case ItemKind::Scenario:
        return QT_TRANSLATE_NOOP("Why", "scenarios");
    case ItemKind::Tripwire:
        return QT_TRANSLATE_NOOP("Why", "tripwires");
    }
    Q_UNREACHABLE();
}

const char *touchWords(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Call:
        return QT_TRANSLATE_NOOP("Why", "calls");
    case TouchKind::Voicemail:
        return QT_TRANSLATE_NOOP("Why", "voicemails");
    case TouchKind::Mail:
        return QT_TRANSLATE_NOOP("Why", "mails");
    case TouchKind::Social:
        return QT_TRANSLATE_NOOP("Why", "social messages");
    case TouchKind::Meeting:
        return QT_TRANSLATE_NOOP("Why", "meetings");
    }
    Q_UNREACHABLE();
}

using Count = QMap<QByteArray, int>; ///< by English words

WhyTerm counted(const WhyReader &reader, const QString &label, const Count &counts)
{
    int all = 0;
    QList<WhyPart> parts;
    for (auto one = counts.begin(); one != counts.end(); ++one) {
        all += one.value();
        parts.append({ double(one.value()), [&reader, name = one.key(), count = one.value()] {
                          return reader.count(Phrase(name), count);
                      } });
    }
    return reader.sum(reader.count(label, all), parts, phrase(QT_TRANSLATE_NOOP("Why", "kinds")));
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
            phrase(
                QT_TRANSLATE_NOOP("Why", "Both sides agreed to %1 of %2 items as they read now."),
                tally.agreed, tally.items),
            standings(reader, what, [](const Standing &one) { return one.isAgreed(); }) };
    if (what == u"items")
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why", "There are %1 items to agree."), tally.items),
            standings(reader, what, [](const Standing &) { return true; }) };
    if (what == u"disputed")
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why", "At least one side disputes %1 of %2 items."),
                tally.disputed, tally.items),
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
        times(reader.share(phrase(QT_TRANSLATE_NOOP("Why", "%1 of %2 inputs are guesses"),
                               inputs.guessed, inputs.all),
            inputs.share())) };
    if (std::abs(allShares - 1) > 1e-12)
        term.children.append(
            over(reader.share(phrase(QT_TRANSLATE_NOOP("Why", "all streams' shares")), allShares)));
    return term;
}

Explanation guesses(const WhyReader &reader)
{
    const QList<GuessedInputs> inputs = guessedInputs(reader.plan);
    const IdRows<Stream> rows(reader.plan.streams);
    double shares = 0;
    for (const Stream &stream : reader.plan.streams)
        shares += stream.targetShare.fraction();
    WhyTerm tree = reader.share(
        phrase(QT_TRANSLATE_NOOP("Why", "rests on guesses")), reader.figures.headline.guessShare);
    if (shares > 0)
        tree = reader.overStreams(tree, [&](const StreamFigures &stream) {
            return streamGuesses(reader, stream, inputs[rows.rowOf(stream.stream)], shares);
        });
    return { {},
        phrase(QT_TRANSLATE_NOOP("Why",
                   "%1 of the target rests on inputs that are neither estimated nor measured."),
            tree.text),
        tree };
}

Explanation cadence(const WhyReader &reader)
{
    WhyTerm tree = reader.days(phrase(QT_TRANSLATE_NOOP("Why", "hand-off to the last touch")), 0);
    const QList<Touch> touches = ordered(reader.plan.touches);
    const auto touchTerm = [&](const Touch &touch) {
        WhyTerm term = reader.input(reader.days(touch.text, touch.offset.days()),
            { Place::Touch, touch.id.value, {}, Accord::NotAsked });
        term.text = durationPhrase(reader.format.days(touch.offset));
        return term;
    };
    QList<WhyPart> parts;
    for (const Touch &touch : touches)
        parts.append({ touch.offset.days(), [&, touch] { return touchTerm(touch); } });
    if (!reader.plan.settings.cadenceFromPreviousTouch)
        parts = parts.mid(std::max<qsizetype>(parts.size() - 1, 0));
    for (const WhyPart &part : std::as_const(parts))
        tree.value += part.value;
    tree = reader.sum(tree, parts, phrase(QT_TRANSLATE_NOOP("Why", "touches")));
    tree.text = durationPhrase(reader.format.days(durationFromDays(tree.value)));
    return { {},
        phrase(QT_TRANSLATE_NOOP("Why", "The last touch is due %1 after the hand-off."), tree.text),
        tree };
}

Explained whyFollowUp(const WhyReader &reader, const QString &what)
{
    if (what == u"firstResponse") {
        const Duration within = reader.plan.settings.firstResponse;
        WhyTerm tree = reader.setting(
            reader.days(phrase(QT_TRANSLATE_NOOP("Why", "first response within")), within.days()));
        tree.text = durationPhrase(reader.format.days(within));
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why", "Sales gets in touch within %1 of the hand-off."),
                tree.text),
            tree };
    }
    if (what == u"touches") {
        Count kinds;
        for (const Touch &touch : reader.plan.touches)
            ++kinds[touchWords(touch.kind)];
        const WhyTerm tree = counted(reader, what, kinds);
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why", "Sales follows a lead up with %1 touches."),
                reader.plan.touches.size()),
            tree };
    }
    return what == u"cadenceDays" ? Explained(cadence(reader)) : std::nullopt;
}

WhyTerm accounts(const WhyReader &reader, const Phrase &label, double number)
{
    return reader.input(reader.count(label, number), { Place::Accounts, 0, {}, Accord::NotAsked });
}

Explained whyOverlap(const WhyReader &reader, const QString &what)
{
    const Overlap &overlap = reader.figures.overlap;
    const WhyTerm both = accounts(
        reader, phrase(QT_TRANSLATE_NOOP("Why", "accounts on both lists")), double(overlap.both));
    const WhyTerm sales = accounts(
        reader, phrase(QT_TRANSLATE_NOOP("Why", "accounts on sales' list")), double(overlap.sales));
    if (what == u"overlapOfSales") {
        WhyTerm tree = reader.share(what, overlap.shareOfSales);
        if (overlap.sales > 0)
            tree.children = { both, over(sales) };
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why", "Marketing reaches %1 of the accounts on sales' list."),
                tree.text),
            tree };
    }
    if (what != u"overlapOfUnion")
        return std::nullopt;
    WhyTerm tree = reader.share(what, overlap.shareOfUnion);
    const qint64 either = overlap.marketing + overlap.sales - overlap.both;
    WhyTerm all
        = reader.count(phrase(QT_TRANSLATE_NOOP("Why", "accounts on either list")), double(either));
    all.children
        = { accounts(reader, phrase(QT_TRANSLATE_NOOP("Why", "accounts on marketing's list")),
                double(overlap.marketing)),
              plus(sales), minus(both) };
    if (either > 0)
        tree.children = { both, over(all) };
    return Explanation { {},
        phrase(QT_TRANSLATE_NOOP("Why", "%1 of all target accounts are on both lists."), tree.text),
        tree };
}

Explained whyYear(const WhyReader &reader, const QString &what)
{
    const Settings &settings = reader.plan.settings;
    const int year = firstFiscalYear(settings);
    const Period period = fiscalYearPeriod(settings, year);
    const auto say = [&](const WhyTerm &tree) {
        return Explanation { {},
            phrase(QT_TRANSLATE_NOOP("Why", "%1 runs from %2 to %3."), reader.year,
                reader.format.date(period.start), reader.format.date(period.lastDay())),
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
