// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/agreement/content.h"

#include "app/plan/fields.h"
#include "app/plan/findings.h"
#include "app/plan/names.h"
#include "app/plan/row_names.h"
#include "app/plan/scenario.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QString kNone = u"–"_s;

/// What becomes of a calendar entry, what other calendars call it, and what is merely seen, is not
/// what was agreed.
bool isContent(QLatin1StringView field)
{
    static constexpr std::array outside { "position"_L1, "state"_L1, "committed"_L1, "spent"_L1,
        "uid"_L1, "alarms"_L1, "categories"_L1, "foreign"_L1, "results"_L1, "reviewDate"_L1,
        "marketingMail"_L1, "salesMail"_L1, "participants"_L1, "lastRead"_L1, "invitation"_L1,
        "skipShare"_L1, "skipEvidence"_L1 };
    return std::find(outside.begin(), outside.end(), field) == outside.end();
}

/// Writes rows as lines. Shown numbers are rounded; these are not, so that no change goes unseen.
class ContentWriter {
public:
    ContentWriter(const Plan &plan, const Format &format)
        : m_plan(plan)
        , m_format(format)
    {
    }

    void add(const EntryReach &reach)
    {
        line(u"also for"_s, u"%1, %2"_s.arg(text(reach.market), text(reach.channel)));
    }
    template <class Noun> void add(const Noun &row) { add(row, isContent); }
    /// Of the row's fields those that `counts` says.
    template <class Noun, class Counts> void add(const Noun &row, Counts counts)
    {
        forEachStatedField(row, [&](const char *name, const auto &value) {
            if (counts(QLatin1StringView(name)))
                line(fieldWords(name), text(value));
        });
    }

    void line(const QString &name, const QString &value)
    {
        QString flat = value.isEmpty() ? kNone : value;
        m_lines.append(name + u": "_s + flat.replace(u'\n', u" ⏎ "_s));
    }

    [[nodiscard]] QString content() const { return m_lines.join(u'\n'); }

    template <class E>
    requires std::is_enum_v<E>
    [[nodiscard]] static QString text(E value) { return fieldWords(nameOf(value).data()); }

private:
    /// The fewest decimals, up to four, that `isExact` accepts.
    template <class IsExact> [[nodiscard]] QString exact(double value, IsExact isExact) const
    {
        int decimals = 0;
        double rounded = std::round(value);
        for (double unit = 10; decimals < 4 && !isExact(rounded); unit *= 10) {
            rounded = std::round(value * unit) / unit;
            ++decimals;
        }
        return m_format.locale().toString(rounded, 'f', decimals);
    }

    [[nodiscard]] static QString text(const QString &value) { return value; }
    [[nodiscard]] static QString text(int value) { return QString::number(value); }
    [[nodiscard]] static QString text(bool value) { return value ? u"yes"_s : u"no"_s; }
    [[nodiscard]] QString text(qint64 value) const
    {
        return m_format.count(static_cast<double>(value));
    }
    [[nodiscard]] QString text(Money value) const { return m_format.money(value); }
    [[nodiscard]] QString text(Period value) const { return m_format.period(value); }
    [[nodiscard]] QString text(Ratio ratio) const
    {
        const auto isExact
            = [ratio](double percents) { return ratioFromFraction(percents / 100) == ratio; };
        return exact(ratio.fraction() * 100, isExact) + QChar(0x00a0) + m_format.locale().percent();
    }
    [[nodiscard]] QString text(Duration duration) const
    {
        const auto isExact = [duration](double days) { return durationFromDays(days) == duration; };
        const QString unit = duration.minutes == kMinutesPerDay ? u"day"_s : u"days"_s;
        return exact(duration.days(), isExact) + QChar(0x00a0) + unit;
    }
    [[nodiscard]] QString text(const Evidence &evidence) const
    {
        QString words = text(evidence.mark);
        if (!evidence.source.isEmpty())
            words += u", "_s + evidence.source;
        if (evidence.cases > 0)
            words += u", %1 of %2"_s.arg(text(evidence.successes), text(evidence.cases));
        return words;
    }
    [[nodiscard]] QString text(QDate date) const
    {
        return date.isValid() ? m_format.date(date) : kNone;
    }
    [[nodiscard]] QString text(const QuarterShares &shares) const
    {
        return list(shares.first, shares.second, shares.third, shares.fourth);
    }
    [[nodiscard]] QString text(const QuarterMoney &money) const
    {
        return list(money.first, money.second, money.third, money.fourth);
    }
    [[nodiscard]] QString text(const LagCurve &curve) const
    {
        QStringList parts;
        for (const Ratio share : curve.shares)
            parts.append(text(share));
        return parts.join(u" · "_s);
    }
    template <class... Values> [[nodiscard]] QString list(Values... values) const
    {
        return QStringList { text(values)... }.join(u" · "_s);
    }
    [[nodiscard]] QString text(Id<BridgeRow> id) const
    {
        const BridgeRow *row = find(m_plan.bridgeRows, id);
        return row ? rowName(m_plan, *row) : kNone;
    }
    [[nodiscard]] QString text(Id<Stage> id) const
    {
        return id.isNull() ? u"first"_s : stageName(m_plan, id);
    }
    [[nodiscard]] QString text(Id<Stream> id) const
    {
        return id.isNull() ? u"all"_s : streamName(m_plan, id);
    }
    [[nodiscard]] QString text(Id<Market> id) const { return nameOrAll(find(m_plan.markets, id)); }
    [[nodiscard]] QString text(Id<Channel> id) const
    {
        return nameOrAll(find(m_plan.channels, id));
    }
    [[nodiscard]] QString text(Id<FreeKind> id) const
    {
        return nameOr(kNone, m_plan.freeKinds, id);
    }
    [[nodiscard]] QString text(Id<Team> id) const { return nameOr(kNone, m_plan.teams, id); }
    [[nodiscard]] QString text(Id<Entry> id) const { return nameOr(kNone, m_plan.entries, id); }
    template <class Noun>
    [[nodiscard]] QString nameOr(const QString &none, const QList<Noun> &rows, Id<Noun> id) const
    {
        const Noun *row = find(rows, id);
        return row ? rowName(m_plan, *row) : none;
    }
    template <class Noun> [[nodiscard]] QString nameOrAll(const Noun *row) const
    {
        return row ? rowName(m_plan, *row) : u"all"_s;
    }

    const Plan &m_plan;
    const Format &m_format;
    QStringList m_lines;
};

template <class Noun> QString written(const Plan &plan, const Format &format, const Noun &row)
{
    ContentWriter writer(plan, format);
    writer.add(row);
    return writer.content();
}

} // namespace

QString contentOf(const Plan &plan, const Format &format, const Target &target)
{
    return written(plan, format, target);
}

QString contentOf(const Plan &plan, const Format &format, const Market &market)
{
    ContentWriter writer(plan, format);
    writer.add(market);
    for (const BuyerRole &role : ordered(plan.buyerRoles)) {
        if (role.market == market.id)
            writer.line(u"buyer role "_s + role.title,
                ContentWriter::text(role.seniority) + u", "_s + ContentWriter::text(role.say));
    }
    return writer.content();
}

QString contentOf(const Plan &plan, const Format &format, const Stream &stream)
{
    return written(plan, format, stream);
}

QString contentOf(const Plan &plan, const Format &format, const Step &step)
{
    static constexpr std::array ofRates { "rate"_L1, "rateEvidence"_L1, "rateLow"_L1, "rateHigh"_L1,
        "recycleShare"_L1, "recycleTo"_L1, "recycleDelay"_L1, "recycleEvidence"_L1 };
    static constexpr std::array ofLags { "lag"_L1, "lagEvidence"_L1, "lagCurve"_L1,
        "nurtureShare"_L1, "nurtureTime"_L1, "nurtureEvidence"_L1 };
    const auto has = [](const auto &fields, QLatin1StringView name) {
        return std::find(fields.begin(), fields.end(), name) != fields.end();
    };
    const Stream *stream = find(plan.streams, step.stream);
    const bool isRateLinked = stream && !stream->ratesSameAs.isNull();
    const bool isLagLinked = stream && !stream->lagsSameAs.isNull();
    ContentWriter writer(plan, format);
    writer.add(step, [&](QLatin1StringView name) {
        return isContent(name) && !(isRateLinked && has(ofRates, name))
            && !(isLagLinked && has(ofLags, name));
    });
    return writer.content();
}

QString contentOf(const Plan &plan, const Format &format, const Entry &entry)
{
    ContentWriter writer(plan, format);
    writer.add(entry);
    for (const EntryReach &reach : plan.entryReaches) {
        if (reach.entry == entry.id)
            writer.add(reach);
    }
    return writer.content();
}

QString contentOf(const Plan &plan, const Format &format, const Settings &settings)
{
    return written(plan, format, settings);
}

QString contentOf(const Plan &plan, const Format &format, const Stage &stage)
{
    return written(plan, format, stage);
}

QString contentOf(const Plan &plan, const Format &format, const BridgeRow &row)
{
    return written(plan, format, row);
}

QString contentOf(const Plan &plan, const Format &format, const OpeningPipeline &pipeline)
{
    return written(plan, format, pipeline);
}

QString contentOf(const Plan &plan, const Format &format, const Team &team)
{
    return written(plan, format, team);
}

QString contentOf(const Plan &plan, const Format &format, const Tripwire &tripwire)
{
    const QLatin1StringView other
        = tripwire.kind == TripwireKind::Lag ? "limitRate"_L1 : "limitLag"_L1;
    ContentWriter writer(plan, format);
    writer.add(
        tripwire, [other](QLatin1StringView name) { return isContent(name) && name != other; });
    return writer.content();
}

QString contentOf(const Plan &plan, const Format &format, const Scenario &scenario)
{
    ContentWriter writer(plan, format);
    writer.add(scenario);
    for (const ScenarioChange &change : plan.scenarioChanges) {
        if (change.scenario == scenario.id)
            writer.line(changeName(plan, change), change.value);
    }
    return writer.content();
}

} // namespace lockstep
