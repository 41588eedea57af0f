// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/channel_care.h"

#include "app/figures/day_line.h"
#include "app/figures/guess_share.h"
#include "app/funnel/entry_shares.h"
#include "app/funnel/entry_yield.h"

#include <QRegularExpression>
#include <QVarLengthArray>
#include <vector>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

void countInputs(ChannelCare &care, const Plan &plan, const QList<GuessedInputs> &inputs)
{
    for (qsizetype row = 0; row < plan.streams.size(); ++row) {
        if (plan.streams[row].channel != care.channel)
            continue;
        ++care.streams;
        care.inputs += inputs[row].all;
        care.guessedInputs += inputs[row].guessed;
    }
}

double targetOf(const Figures &figures, Id<Channel> channel)
{
    qsizetype months = 0;
    for (const FiscalQuarter &quarter : figures.quarters)
        months += quarter.fiscalYear == figures.quarters.first().fiscalYear ? kMonthsInQuarter : 0;
    double target = 0;
    for (const StreamFigures &stream : figures.streams) {
        if (stream.channel == channel)
            target += inMonths(stream.targetRevenue, 0, months);
    }
    return target;
}

/// What serves several channels counts for each of them.
void countEntries(QList<ChannelCare> &all, const Plan &plan)
{
    std::vector<std::vector<const Stream *>> streams(size_t(all.size()));
    for (const Stream &stream : plan.streams) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].channel == stream.channel)
                streams[size_t(i)].push_back(&stream);
        }
    }
    const EntryReaches further(plan.entryReaches);
    for (const Entry &entry : plan.entries) {
        if (!yields(entry))
            continue;
        const ServedStreams served(entry, further);
        QVarLengthArray<qsizetype, 8> channels;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto &here = streams[size_t(i)];
            if (std::any_of(here.begin(), here.end(),
                    [&served](const Stream *stream) { return served.has(*stream); }))
                channels.append(i);
        }
        for (const qsizetype channel : channels) {
            ++all[channel].entries;
            all[channel].ownEntries += channels.size() == 1 ? 1 : 0;
        }
    }
}

/// Rates and times alone, and nobody has begun or ended nurturing, which has figures of its own.
bool differInRatesAlone(const Plan &plan, const Plan &known)
{
    const auto changed = changedSteps(plan.steps, known.steps);
    const auto isNurturedAlike = [&](qsizetype row) {
        const auto nurtures = [row](const Plan &of) {
            const Step &step = of.steps[row];
            return step.nurtureShare.ppm > 0 && step.nurtureTime.minutes > 0;
        };
        return nurtures(plan) == nurtures(known);
    };
    return changed && std::all_of(changed->begin(), changed->end(), isNurturedAlike)
        && isTheSameButSteps(plan, known);
}

/// Finds a channel in words: "Direct" as a word of its own, not in "Directors".
class ChannelName {
public:
    explicit ChannelName(const Channel &channel)
        : m_id(channel.id)
        , m_isEmpty(channel.name.isEmpty())
        , m_word(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(channel.name)),
              QRegularExpression::CaseInsensitiveOption
                  | QRegularExpression::UseUnicodePropertiesOption)
    {
    }
    [[nodiscard]] bool isIn(const QString &text) const
    {
        return !m_isEmpty && m_word.match(text).hasMatch();
    }
    /// By its name or by a figure of it.
    [[nodiscard]] bool isIn(const LiveText &text, const Figures &figures) const
    {
        return std::any_of(text.parts.begin(), text.parts.end(), [&](const LiveText::Part &part) {
            if (!part.figure.contains(u'.')) // of the whole plan, or words
                return part.figure.isEmpty() && isIn(part.text);
            const NamedFigure *figure = namedFigure(figures, part.figure);
            return figure && figure->channel == m_id;
        });
    }

private:
    Id<Channel> m_id;
    bool m_isEmpty;
    QRegularExpression m_word;
};

int clausesAbout(const Channel &channel, const Plan &plan, const Figures &figures)
{
    const ChannelName name(channel);
    int count = 0;
    for (const ClauseFigures &clause : figures.clauses) {
        const Clause *row = find(plan.clauses, clause.clause);
        const bool isOne = (row && name.isIn(row->topic)) || name.isIn(clause.marketing, figures)
            || name.isIn(clause.sales, figures) || name.isIn(clause.shared, figures);
        count += isOne ? 1 : 0;
    }
    return count;
}

} // namespace

QList<ChannelCare> channelCare(const Plan &plan, const Figures &figures)
{
    QList<ChannelCare> all;
    const QList<GuessedInputs> inputs = guessedInputs(plan);
    const QList<Channel> channels = ordered(plan.channels);
    for (const Channel &channel : channels) {
        ChannelCare care { channel.id };
        care.targetMinorUnits = targetOf(figures, channel.id);
        countInputs(care, plan, inputs);
        care.clauses = clausesAbout(channel, plan, figures);
        all.append(care);
    }
    countEntries(all, plan);
    return all;
}

QList<ChannelCare> channelCare(const Plan &plan, const Figures &figures, const KnownCare &known)
{
    // A plan with errors has no figures that a clause could show.
    if (known.care.isEmpty() || figures.models.isEmpty() || !differInRatesAlone(plan, known.plan))
        return channelCare(plan, figures);
    const QList<GuessedInputs> inputs = guessedInputs(plan);
    QList<ChannelCare> all = known.care;
    for (ChannelCare &care : all) {
        care.streams = care.inputs = care.guessedInputs = 0;
        countInputs(care, plan, inputs);
    }
    return all;
}

} // namespace lockstep
