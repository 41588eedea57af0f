// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What a stream states, as people type it: its deal size, who sources how much, when booked is
// revenue, how well each is known, and what of it is the same as another stream's.

#include "app/funnel/funnel_edits.h"
#include "app/funnel/stream_edits.h"
#include "app/plan/findings.h"
#include "ui/funnel/stage_fields.h"
#include "ui/shared/marks.h"
#include "ui/shared/why_words.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct StreamWords {
    Q_DECLARE_TR_FUNCTIONS(StageFields)
};

using Of = StageField::Of;

/// The other streams, in the plan's order.
QList<Id<Stream>> others(const StageScope &at)
{
    QList<Id<Stream>> ids;
    for (const auto &stream : at.plan.streams) {
        if (stream.id != at.stream->id)
            ids << stream.id;
    }
    return ids;
}

StageField link(const QString &name, const QString &label, SameAs member)
{
    StageField field { Of::Stream, name, label,
        StreamWords::tr("Change what %1 takes from where") };
    field.choices = [](const StageScope &at) {
        QStringList names { StreamWords::tr("its own") };
        for (const auto id : others(at))
            names << StreamWords::tr("same as %1").arg(streamName(at.plan, id));
        return names;
    };
    field.chosen = [member](const StageScope &at) {
        return int(others(at).indexOf(at.stream->*member)) + 1;
    };
    field.choose = [member](const StageScope &at, int choice) {
        return setSameAs(at.plan, at.stream->id, member, others(at).value(choice - 1));
    };
    return field;
}

/// The stream whose inputs count: itself, or the one that it takes them from.
Stream counting(const StageScope &at, SameAs link)
{
    return linkedTo(at.plan, *at.stream, link);
}

/// `parse` reads what was typed; nothing typed is nothing stated.
template <class Value, class Parse> Result<Value> parsed(const QString &typed, Parse parse)
{
    if (typed.trimmed().isEmpty())
        return Value {};
    if (const auto value = parse(typed))
        return *value;
    return fail(Fault::NotANumber, typed);
}

StageField dealSize()
{
    StageField field { Of::Stream, u"streamDealSize"_s, StreamWords::tr("Own deal size"),
        StreamWords::tr("Change deal size of %1") };
    field.read = [](const StageScope &at) {
        const auto size = counting(at, &Stream::dealSizeSameAs).dealSize;
        return size.minorUnits > 0 ? at.format.money(size) : QString();
    };
    field.write = [](const StageScope &at, const QString &typed) {
        return parsed<Money>(typed, [&](const QString &text) {
            return at.format.parseMoney(text);
        }).and_then([&](Money size) { return setStreamDealSize(at.plan, at.stream->id, size); });
    };
    return field;
}

StageField marketingShare()
{
    StageField field { Of::Stream, u"streamMarketingShare"_s, StreamWords::tr("Marketing brings"),
        StreamWords::tr("Change marketing's share of %1") };
    field.read = [](const StageScope &at) {
        return at.format.percent(counting(at, &Stream::sharesSameAs).marketingShare.fraction());
    };
    field.write = [](const StageScope &at, const QString &typed) {
        return parsed<Ratio>(typed, [&](const QString &text) {
            return at.format.parsePercent(text);
        }).and_then([&](Ratio share) {
            return setStreamShares(at.plan, at.stream->id, at.stream->targetShare, share);
        });
    };
    return field;
}

StageField partnerShare()
{
    StageField field { Of::Stream, u"partnerShare"_s, StreamWords::tr("Partners bring"),
        StreamWords::tr("Change partners' share of %1") };
    field.read = [](const StageScope &at) {
        return at.format.percent(counting(at, &Stream::sharesSameAs).partnerShare.fraction());
    };
    field.write = [](const StageScope &at, const QString &typed) {
        const auto entry = counting(at, &Stream::sharesSameAs).partnerEntryStage;
        return parsed<Ratio>(typed, [&](const QString &text) {
            return at.format.parsePercent(text);
        }).and_then([&](Ratio share) {
            return setPartnerShare(at.plan, at.stream->id, share, entry);
        });
    };
    return field;
}

/// "as …" first, then every stage by name.
QStringList entryNames(const StageScope &at, const QString &first)
{
    QStringList names { first };
    for (const auto &stage : ordered(at.plan.stages))
        names << stage.name;
    return names;
}

int entryChosen(const StageScope &at, Id<Stage> entry)
{
    const auto stages = ordered(at.plan.stages);
    for (int i = 0; i < stages.size(); ++i) {
        if (stages[i].id == entry)
            return i + 1;
    }
    return 0;
}

StageField partnerEntry()
{
    StageField field { Of::Stream, u"partnerEntry"_s, StreamWords::tr("… from this stage on"),
        StreamWords::tr("Change where partners' deals of %1 enter") };
    field.choices
        = [](const StageScope &at) { return entryNames(at, StreamWords::tr("as those of sales")); };
    field.chosen = [](const StageScope &at) {
        return entryChosen(at, counting(at, &Stream::sharesSameAs).partnerEntryStage);
    };
    field.choose = [](const StageScope &at, int choice) {
        const auto share = counting(at, &Stream::sharesSameAs).partnerShare;
        const auto entry = ordered(at.plan.stages).value(choice - 1).id;
        return setPartnerShare(at.plan, at.stream->id, share, entry);
    };
    field.isThere = [](const StageScope &at) {
        return counting(at, &Stream::sharesSameAs).partnerShare.ppm > 0;
    };
    return field;
}

StageField salesEntry()
{
    StageField field { Of::Stream, u"salesEntry"_s, StreamWords::tr("Deals of sales enter at"),
        StreamWords::tr("Change where sales' deals of %1 enter") };
    field.choices = [](const StageScope &at) {
        return entryNames(at, StreamWords::tr("the first stage of sales"));
    };
    field.chosen = [](const StageScope &at) {
        return entryChosen(at, counting(at, &Stream::sharesSameAs).salesEntryStage);
    };
    field.choose = [](const StageScope &at, int choice) {
        const auto entry = ordered(at.plan.stages).value(choice - 1).id;
        return setSalesEntry(at.plan, at.stream->id, entry);
    };
    return field;
}

StageField targetShare()
{
    StageField field { Of::Stream, u"streamTargetShare"_s, StreamWords::tr("Carries of the target"),
        StreamWords::tr("Change what %1 carries of the target") };
    field.read
        = [](const StageScope &at) { return at.format.percent(at.stream->targetShare.fraction()); };
    field.write = [](const StageScope &at, const QString &typed) {
        const auto marketing = counting(at, &Stream::sharesSameAs).marketingShare;
        return parsed<Ratio>(typed, [&](const QString &text) {
            return at.format.parsePercent(text);
        }).and_then([&](Ratio share) {
            return setStreamShares(at.plan, at.stream->id, share, marketing);
        });
    };
    return field;
}

StageField booking()
{
    StageField field { Of::Stream, u"bookingToRevenue"_s, StreamWords::tr("From won to revenue"),
        StreamWords::tr("Change when deals of %1 are revenue") };
    field.read = [](const StageScope &at) {
        return saidDays(at.format, counting(at, &Stream::lagsSameAs).bookingToRevenue);
    };
    field.write = [](const StageScope &at, const QString &typed) {
        return parsed<Duration>(typed, [&](const QString &text) {
            return typedDuration(at.format, text);
        }).and_then([&](Duration time) {
            return setBookingToRevenue(at.plan, at.stream->id, time);
        });
    };
    return field;
}

StageField mark(const QString &name, const QString &label, SameAs link, Evidence Stream::*evidence)
{
    StageField field { Of::Stream, name, label,
        StreamWords::tr("Change how well inputs of %1 are known") };
    field.choices = [](const StageScope &) { return markNames(); };
    field.chosen = [=](const StageScope &at) { return int((counting(at, link).*evidence).mark); };
    field.choose = [=](const StageScope &at, int choice) {
        return setStreamMark(at.plan, at.stream->id, link, evidence, EvidenceMark(choice));
    };
    return field;
}

/// Only where there is one of its own: the market's has its mark on the market.
StageField dealSizeMark()
{
    auto field = mark(u"dealSizeMark"_s, StreamWords::tr("… is"), &Stream::dealSizeSameAs,
        &Stream::dealSizeEvidence);
    field.isThere = [](const StageScope &at) {
        return counting(at, &Stream::dealSizeSameAs).dealSize.minorUnits > 0;
    };
    return field;
}

} // namespace

QList<StageField> streamFields()
{
    QList<StageField> all { targetShare(), dealSize(), dealSizeMark(), marketingShare(),
        salesEntry(), partnerShare(), partnerEntry(),
        mark(u"sharesMark"_s, StreamWords::tr("These shares are"), &Stream::sharesSameAs,
            &Stream::shareEvidence),
        booking(),
        mark(u"bookingMark"_s, StreamWords::tr("… is"), &Stream::lagsSameAs,
            &Stream::bookingEvidence),
        link(u"ratesSameAs"_s, StreamWords::tr("Rates"), &Stream::ratesSameAs),
        link(u"lagsSameAs"_s, StreamWords::tr("Days"), &Stream::lagsSameAs),
        link(u"dealSizeSameAs"_s, StreamWords::tr("Deal size"), &Stream::dealSizeSameAs),
        link(u"sharesSameAs"_s, StreamWords::tr("Sources"), &Stream::sharesSameAs) };
    for (auto &field : all)
        field.isOfStream = true;
    return all;
}

} // namespace lockstep
