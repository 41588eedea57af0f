// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/report/chapters.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString touchName(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Call:
        return u"Call"_s;
    case TouchKind::Voicemail:
        return u"Voicemail"_s;
    case TouchKind::Mail:
        return u"Mail"_s;
    case TouchKind::Social:
        return u"Social message"_s;
    case TouchKind::Meeting:
        return u"Meeting"_s;
    }
    Q_UNREACHABLE();
}

void writeSection(const Writing &to, const ClauseSection &section)
{
    to.parts.append(Heading { 2, section.title });
    QHash<Id<Clause>, ClauseFigures> texts;
    for (const ClauseFigures &one : to.figures.clauses)
        texts.insert(one.clause, one);
    for (const Clause &clause : ordered(to.plan.clauses)) {
        if (clause.section != section.id)
            continue;
        const ClauseFigures text = texts.value(clause.id);
        const Standing *stand = standing(to.figures, ItemKind::Clause, clause.id.value);
        to.parts.append(PromisePair { clause.topic, text.marketing, text.sales, text.shared,
            stand != nullptr ? standText(stand->marketing) : QString(),
            stand != nullptr ? standText(stand->sales) : QString() });
    }
}

void writeCadence(const Writing &to)
{
    to.parts.append(Heading { 2, u"Follow-up of a handed-over lead"_s });
    to.parts.append(Paragraph {
        u"Sales makes the first attempt within %1 of hand-off; each offset counts from %2."_s.arg(
            to.format.days(to.plan.settings.firstResponse),
            to.plan.settings.cadenceFromPreviousTouch ? u"the touch before"_s : u"hand-off"_s),
        Tone::Plain });
    QHash<Id<Touch>, QDateTime> due;
    for (const TouchDue &one : to.figures.sampleLead)
        due.insert(one.touch, one.due);
    Table table { { u"Touch"_s, u"After"_s, u"Sample lead"_s, u"What is said"_s }, { 2, 2, 3, 5 },
        {} };
    for (const Touch &touch : ordered(to.plan.touches)) {
        table.rows.append({ { touchName(touch.kind) }, { to.format.days(touch.offset) },
            { to.format.dateTime(due.value(touch.id)) }, { orDash(touch.text) } });
    }
    to.parts.append(table);
    writeAttempts(to);
}

} // namespace

void writeSla(const Writing &to)
{
    to.parts.append(Heading { 1, u"Service level agreement"_s });
    for (const ClauseSection &section : ordered(to.plan.clauseSections))
        writeSection(to, section);
    if (!to.plan.touches.isEmpty()) {
        writeCadence(to);
    } else if (!to.plan.attemptsNow.isEmpty()) {
        to.parts.append(Heading { 2, u"Attempts today"_s });
        writeAttempts(to);
    }
    writeTripwires(to);
    writeStageMeanings(to);
}

void writeSignOff(const Writing &to)
{
    to.parts.append(Heading { 1, u"Sign-off"_s });
    const Tally &tally = to.figures.tally;
    to.parts.append(Paragraph {
        u"%1 of %2 items are agreed by both sides, %3 disputed. With their signatures both sides "
        "take joint responsibility for this plan: for its target, its dates and each other's "
        "promises."_s.arg(tally.agreed)
            .arg(tally.items)
            .arg(tally.disputed),
        Tone::Plain });
    to.parts.append(
        SignatureLines { to.plan.settings.marketingLeader, to.plan.settings.salesLeader });
    Table table { { u"Item"_s, u"Marketing"_s, u"Sales"_s }, { 6, 3, 3 }, {} };
    for (const Standing &standing : to.figures.standings) {
        const auto tone = [](const Voice &voice) {
            return voice.isVoid || voice.stand == Stand::Disputed ? Tone::Bad
                : voice.stand == Stand::Open                      ? Tone::Muted
                                                                  : Tone::Plain;
        };
        table.rows.append({ { standing.item.title },
            { standText(standing.marketing), false, tone(standing.marketing) },
            { standText(standing.sales), false, tone(standing.sales) } });
    }
    to.parts.append(Heading { 2, u"Who agreed to what"_s });
    to.parts.append(table);
}

} // namespace lockstep
