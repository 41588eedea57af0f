// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/warnings.h"

#include "app/evidence/lead_table.h"
#include "app/evidence/lead_tally.h"
#include "app/evidence/reading_warnings.h"
#include "app/evidence/step_warnings.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

class Watcher {
public:
    explicit Watcher(const Measurement &measurement)
        : m_measurement(measurement)
    {
    }

    QList<Warning> warnings()
    {
        lookAtCases();
        lookAtSources();
        lookAtMean();
        lookAtCohorts();
        m_warnings += stepWarnings(m_measurement);
        lookAtColumns();
        lookAtRows();
        m_warnings += readingWarnings(m_measurement);
        return m_warnings;
    }

private:
    using Kind = Warning::Kind;

    void warn(Kind kind, const QString &sentence, const QList<WarningValue> &values)
    {
        m_warnings += warningOf(kind, sentence, values);
    }

    void lookAtCases()
    {
        const auto &total = m_measurement.total;
        if (total.won < kFewestCases && m_measurement.knowsWins)
            warn(Kind::FewCases,
                u"Deals won: only %1. Fewer than 30 cases say little; the rate may lie anywhere from %2 to %3."_s,
                { countValue(total.won), shareValue(m_measurement.all.overall.low),
                    shareValue(m_measurement.all.overall.high) });
        QStringList few;
        for (const auto &source : m_measurement.sources) {
            if (source.leads < kFewestCases && m_measurement.sources.size() > 1)
                few += source.source;
        }
        if (few.size() > kMostNamed)
            warn(Kind::FewCases,
                u"Fewer than 30 leads came from %1 and %2 more: their rates are chance more than habit."_s,
                { namesValue(few.first(kMostNamed)), countValue(few.size() - kMostNamed) });
        else if (!few.isEmpty())
            warn(Kind::FewCases,
                u"Fewer than 30 leads came from %1: their rates are chance more than habit."_s,
                { namesValue(few) });
    }

    void lookAtSources()
    {
        const SourceMeasure *best = nullptr;
        const SourceMeasure *worst = nullptr;
        for (const auto &source : m_measurement.sources) {
            if (source.leads < kFewestCases)
                continue;
            best = !best || source.rate > best->rate ? &source : best;
            worst = !worst || source.rate < worst->rate ? &source : worst;
        }
        if (!best || best->rate <= worst->rate * kWideSpread)
            return;
        warn(Kind::SpreadBySource,
            u"The rate of %1 hides a spread of more than three to one: %2 from %3, %4 from %5. Plan by source."_s,
            { shareValue(m_measurement.total.rate), shareValue(best->rate),
                namesValue({ best->source }), shareValue(worst->rate),
                namesValue({ worst->source }) });
    }

    void lookAtMean()
    {
        const auto &time = m_measurement.all.overallTime;
        const bool isFar
            = time.mean > time.median * kFarApart || time.median > time.mean * kFarApart;
        if (time.cases < 2 || !isFar || m_measurement.isHistory)
            return;
        warn(Kind::MeanFarFromMedian,
            u"The mean of %1 days is far from the median of %2: half are won by then, but a few take very long. Plan with the curve, not with one number."_s,
            { daysValue(time.mean), daysValue(time.median) });
    }

    void lookAtCohorts()
    {
        const auto open = std::find_if(m_measurement.cohorts.begin(), m_measurement.cohorts.end(),
            [](const Cohort &cohort) { return cohort.isOpen; });
        if (open == m_measurement.cohorts.end() || m_measurement.closedUntil.isValid())
            return;
        warn(Kind::OpenCohorts,
            u"Leads since %1 may still be won: nine in ten won deals took up to %2 days, and the data end on %3."_s,
            { namesValue({ quarterName(open->start) }),
                daysValue(m_measurement.all.overallTime.ninety),
                dateValue(m_measurement.lastDate) });
    }

    void lookAtColumns()
    {
        if (!m_measurement.crowded.isEmpty())
            warn(Kind::CrowdedColumns,
                u"Columns with more than %1 different names: %2. They are left out, for so many tell nothing apart; name others with --map."_s,
                { countValue(kMostNames), namesValue(m_measurement.crowded) });
    }

    void lookAtRows()
    {
        const auto &found = m_measurement;
        if (found.disordered > 0)
            warn(Kind::DatesOutOfOrder,
                found.disordered == 1
                    ? u"1 lead has a date before its predecessor: it counts, but not for the times."_s
                    : u"%1 leads have a date before its predecessor: they count, but not for the times."_s,
                { countValue(found.disordered) });
        if (found.duplicates > 0)
            warn(Kind::Duplicates, u"Rows that repeat an identifier: %1. The first one counts."_s,
                { countValue(found.duplicates) });
        if (found.dealsWithoutLead > 0)
            warn(Kind::Unjoined,
                u"Deals without a lead: %1 of %2. They are left out, and the rate is too low by them if the leads are missing."_s,
                { countValue(found.dealsWithoutLead), countValue(found.joint.deals) });
        if (found.joint.isLoose)
            warn(Kind::LooseIdentifiers,
                u"Identifiers are spelled differently in the files (%1 of %2): they are compared without case, spaces and leading zeros."_s,
                { countValue(found.joint.spelledOtherwise), countValue(found.joint.matched) });
        if (found.unknownStages > 0)
            warn(Kind::UnknownStages,
                u"Rows with a stage of an unknown name: %1. They count as leads only; name the stages with --stages."_s,
                { countValue(found.unknownStages) });
        lookAtUnused();
    }

    void lookAtUnused()
    {
        const qint64 negative = m_measurement.unusedKinds.value(UnusedKind::NegativeAmount);
        if (negative > 0)
            warn(Kind::NegativeAmounts,
                u"Deals with a negative amount: %1. They count as won, without a size."_s,
                { countValue(negative) });
        constexpr qint64 one = 20; // in so many
        if (m_measurement.unusedCount * one > m_measurement.rows)
            warn(Kind::UnusedRows,
                u"Rows that could not be used, or not for everything: %1 of %2."_s,
                { countValue(m_measurement.unusedCount), countValue(m_measurement.rows) });
    }

    const Measurement &m_measurement;
    QList<Warning> m_warnings;
};

} // namespace

WarningValue countValue(qint64 number)
{
    return { WarningValue::Unit::Count, static_cast<double>(number) };
}

WarningValue shareValue(double share)
{
    return { WarningValue::Unit::Share, share };
}

WarningValue daysValue(double days)
{
    return { WarningValue::Unit::Days, days };
}

WarningValue dateValue(QDate date)
{
    return { WarningValue::Unit::Date, 0, date };
}

WarningValue namesValue(const QStringList &names)
{
    return { WarningValue::Unit::Names, 0, {}, names };
}

Warning warningOf(Warning::Kind kind, const QString &sentence, const QList<WarningValue> &values)
{
    static const Format format(u"en_GB"_s, {});
    QStringList texts;
    for (const auto &value : values)
        texts += valueText(value, format);
    return { kind, withValues(sentence, texts), values };
}

QString valueText(const WarningValue &value, const Format &format)
{
    const auto &locale = format.locale();
    switch (value.unit) {
    case WarningValue::Unit::Names:
        break;
    case WarningValue::Unit::Count:
        return locale.toString(static_cast<qint64>(value.number));
    case WarningValue::Unit::Share:
        return locale.toString(value.number * 100, 'f', 1) + u" %"_s;
    case WarningValue::Unit::Days: {
        const bool isWhole = value.number >= 100 || value.number == std::floor(value.number);
        return locale.toString(value.number, 'f', isWhole ? 0 : 1);
    }
    case WarningValue::Unit::Date:
        return format.date(value.date);
    }
    return value.names.join(u", "_s);
}

QString withValues(const QString &sentence, const QStringList &values)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const bool isPlace
            = sentence[at] == u'%' && at + 1 < sentence.size() && sentence[at + 1].isDigit();
        text += isPlace ? values.value(sentence[++at].digitValue() - 1) : QString(sentence[at]);
    }
    return text;
}

QList<Warning> warningsAbout(const Measurement &measurement)
{
    return Watcher(measurement).warnings();
}

} // namespace lockstep
