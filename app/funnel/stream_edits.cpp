// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/funnel/stream_edits.h"

#include "app/plan/findings.h"
#include "app/plan/row_errors.h"
#include "app/plan/row_names.h"
#include "app/plan/typed_over.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

Failure noStream()
{
    return fail(Fault::NoSuchItem, u"stream"_s);
}

QString wordsOf(SameAs link)
{
    const auto named = std::find_if(sameAsLinks.begin(), sameAsLinks.end(),
        [link](const NamedLink &one) { return one.member == link; });
    return fieldWords(named->field);
}

} // namespace

Result<Plan> setSameAs(Plan plan, Id<Stream> id, SameAs link, Id<Stream> other)
{
    const Stream *there = find(plan.streams, id);
    if (!there)
        return noStream();
    Stream stream = *there;
    stream.*link = other;
    auto next = withRow(std::move(plan), &Plan::streams, stream);
    if (next && leadsInACircle(*next, stream, link))
        return fail(Fault::OutOfRange, u"%1 of %2"_s.arg(wordsOf(link), streamName(*next, id)),
            u"a stream that leads to one with inputs of its own"_s);
    return std::move(next).and_then(sound);
}

Result<Plan> setStreamDealSize(Plan plan, Id<Stream> id, Money dealSize)
{
    const Stream *there = find(plan.streams, id);
    if (!there)
        return noStream();
    Stream stream = linkedTo(plan, *there, &Stream::dealSizeSameAs);
    if (stream.dealSize != dealSize)
        stream.dealSizeEvidence = typedOver(stream.dealSizeEvidence);
    stream.dealSize = dealSize;
    const Id<Market> market = stream.market;
    auto next = withRow(std::move(plan), &Plan::streams, std::move(stream));
    if (next) {
        if (const auto error = missingDealSize(*next, market))
            return Failure(*error);
    }
    return next;
}

Result<Plan> setPartnerShare(Plan plan, Id<Stream> id, Ratio share, Id<Stage> entry)
{
    const Stream *there = find(plan.streams, id);
    if (!there)
        return noStream();
    Stream stream = linkedTo(plan, *there, &Stream::sharesSameAs);
    if (stream.partnerShare != share)
        stream.shareEvidence = typedOver(stream.shareEvidence);
    stream.partnerShare = share;
    stream.partnerEntryStage = entry;
    return withRow(std::move(plan), &Plan::streams, std::move(stream));
}

Result<Plan> setSalesEntry(Plan plan, Id<Stream> id, Id<Stage> entry)
{
    const Stream *there = find(plan.streams, id);
    if (!there)
        return noStream();
    Stream stream = linkedTo(plan, *there, &Stream::sharesSameAs);
    stream.salesEntryStage = entry;
    return withRow(std::move(plan), &Plan::streams, std::move(stream));
}

Result<Plan> setBookingToRevenue(Plan plan, Id<Stream> id, Duration time)
{
    const Stream *there = find(plan.streams, id);
    if (!there)
        return noStream();
    Stream stream = linkedTo(plan, *there, &Stream::lagsSameAs);
    if (stream.bookingToRevenue != time)
        stream.bookingEvidence = typedOver(stream.bookingEvidence);
    stream.bookingToRevenue = time;
    return withRow(std::move(plan), &Plan::streams, std::move(stream));
}

Result<Plan> setStreamMark(
    Plan plan, Id<Stream> id, SameAs link, Evidence Stream::*evidence, EvidenceMark mark)
{
    const Stream *there = find(plan.streams, id);
    if (!there)
        return noStream();
    Stream stream = linkedTo(plan, *there, link);
    (stream.*evidence).mark = mark;
    return withRow(std::move(plan), &Plan::streams, std::move(stream));
}

Result<Plan> setOpeningMark(Plan plan, Id<Stream> stream, Id<Stage> stage, EvidenceMark mark)
{
    for (const OpeningPipeline &row : std::as_const(plan.openingPipeline)) {
        if (row.stream != stream || row.stage != stage)
            continue;
        OpeningPipeline marked = row;
        marked.evidence.mark = mark;
        return withRow(std::move(plan), &Plan::openingPipeline, std::move(marked));
    }
    return fail(Fault::NoSuchItem, u"opening pipeline"_s);
}

} // namespace lockstep
