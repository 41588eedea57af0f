// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/why_terms.h"

#include "app/figures/day_line.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNoBreakSpace(0x00a0);
constexpr double kFewEnough = 100; ///< of them, tenths tell something

/// A minus reads better than adding less than nothing.
WhyTerm summand(WhyTerm term, const WhyReader &reader)
{
    if (term.value >= 0 || !term.children.isEmpty())
        return plus(std::move(term));
    const WhyTerm positive = reader.term(term.label, term.unit, -term.value);
    term.value = positive.value;
    term.text = positive.text;
    return minus(std::move(term));
}

double valueSum(const QList<WhyPart> &parts)
{
    double sum = 0;
    for (const WhyPart &part : parts)
        sum += part.value;
    return sum;
}

} // namespace

WhyTerm joinedBy(Join join, WhyTerm term)
{
    term.join = join;
    return term;
}

WhyTerm plus(WhyTerm term)
{
    return joinedBy(Join::Plus, std::move(term));
}

WhyTerm minus(WhyTerm term)
{
    return joinedBy(Join::Minus, std::move(term));
}

WhyTerm times(WhyTerm term)
{
    return joinedBy(Join::Times, std::move(term));
}

WhyTerm over(WhyTerm term)
{
    return joinedBy(Join::Over, std::move(term));
}

WhyTerm beside(WhyTerm term)
{
    return joinedBy(Join::Beside, std::move(term));
}

WhyReader::WhyReader(
    const Plan &of, const Figures &known, Id<Market> market, Id<Channel> channel, int quarter)
    : plan(of)
    , figures(known)
    , format(of.settings.locale, of.settings.currency)
    , stages(ordered(of.stages))
    , streams(streamsOf(known, market, channel))
    , isWhole(market.isNull() && channel.isNull())
    , year(fiscalYearLabel(firstFiscalYear(of.settings)))
    , period(quarter < 0 ? year : quarterLabel(known.quarters[quarter]))
    , span(revenueSpan(known, quarter))
    , m_steps(of)
{
}

std::pair<qsizetype, qsizetype> WhyReader::months() const
{
    const bool isYear = period == year;
    return isYear ? std::pair(qsizetype(0), kMonthsInYear)
                  : std::pair(span.from * kMonthsInQuarter, kMonthsInQuarter);
}

QString WhyReader::moneyText(double minorUnits) const
{
    return format.compactMoney(minorUnits) + kNoBreakSpace + format.currency();
}

QString WhyReader::countText(double value) const
{
    const bool hasTenths = std::abs(value - std::round(value)) >= 1e-9;
    return !hasTenths || std::abs(value) >= kFewEnough ? format.count(value)
                                                       : format.exactCount(value);
}

WhyTerm WhyReader::term(const Phrase &label, const QString &unit, double value) const
{
    if (unit == u"money")
        return money(label, value);
    if (unit == u"share")
        return share(label, value);
    if (unit == u"days")
        return days(label, value);
    if (unit == u"date")
        return date(label, QDate::fromJulianDay(static_cast<qint64>(value)));
    return { Join::Start, label, unit, value, countText(value) };
}

WhyTerm WhyReader::money(const Phrase &label, double minorUnits) const
{
    return { Join::Start, label, u"money"_s, minorUnits, moneyText(minorUnits) };
}

WhyTerm WhyReader::count(const Phrase &label, double value) const
{
    return { Join::Start, label, u"count"_s, value, countText(value) };
}

WhyTerm WhyReader::share(const Phrase &label, double fraction) const
{
    return { Join::Start, label, u"share"_s, fraction, format.percent(fraction) };
}

WhyTerm WhyReader::days(const Phrase &label, double days) const
{
    return { Join::Start, label, u"days"_s, days, durationPhrase(format.days(days)) };
}

WhyTerm WhyReader::date(const Phrase &label, QDate date) const
{
    return { Join::Start, label, u"date"_s, static_cast<double>(date.toJulianDay()),
        format.date(date) };
}

WhyTerm WhyReader::sum(WhyTerm of, QList<WhyPart> parts, const Phrase &many) const
{
    parts.removeIf([](const WhyPart &part) { return part.value == 0; });
    std::stable_sort(parts.begin(), parts.end(),
        [](const WhyPart &a, const WhyPart &b) { return std::abs(a.value) > std::abs(b.value); });
    // A term for the rest takes as much room as one more part.
    const qsizetype shown = parts.size() <= kWhyWidth + 1 ? parts.size() : kWhyWidth;
    for (qsizetype i = 0; i < shown; ++i)
        of.children.append(i == 0 ? parts[i].make() : summand(parts[i].make(), *this));
    const QList<WhyPart> rest = parts.mid(shown);
    if (!rest.isEmpty())
        of.children.append(
            summand(term(phrase(QT_TRANSLATE_NOOP("Why", "and %1 more %2"), rest.size(), many),
                        of.unit, valueSum(rest)),
                *this));
    return of;
}

WhyTerm WhyReader::overStreams(WhyTerm of, const OfStream &ofStream) const
{
    return overStreams(std::move(of), ofStream,
        [&ofStream](const StreamFigures &stream) { return ofStream(stream).value; });
}

WhyTerm WhyReader::overStreams(WhyTerm of, const OfStream &ofStream, const ValueOf &value) const
{
    if (streams.size() == 1) {
        const WhyTerm only = ofStream(*streams.first());
        of.children = only.children;
        of.input = only.input;
        return of;
    }
    QList<WhyPart> parts;
    for (const StreamFigures *stream : streams) {
        const auto make = [&ofStream, stream] {
            WhyTerm made = ofStream(*stream);
            made.label = stream->name;
            return made;
        };
        parts.append({ value(*stream), make });
    }
    return sum(std::move(of), parts, phrase(QT_TRANSLATE_NOOP("Why", "streams")));
}

double joined(const QList<WhyTerm> &terms)
{
    double value = 0;
    for (const WhyTerm &term : terms) {
        switch (term.join) {
        case Join::Start:
            value = term.value;
            break;
        case Join::Plus:
            value += term.value;
            break;
        case Join::Minus:
        case Join::Before:
            value -= term.value;
            break;
        case Join::Times:
            value *= term.value;
            break;
        case Join::Over:
            value /= term.value;
            break;
        case Join::Earliest:
            value = std::min(value, term.value);
            break;
        case Join::Beside:
            break;
        }
    }
    return value;
}

} // namespace lockstep
