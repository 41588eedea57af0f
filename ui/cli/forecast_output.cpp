// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/forecast_output.h"

#include "app/base/format.h"
#include "app/calendar/fiscal.h"
#include "app/plan/json_writer.h"
#include "app/plan/row_names.h"

#include <QLocale>
#include <cmath>
#include <thread>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostInputs = 12; ///< of the text; JSON has all
constexpr int kColumn = 10;

Result<qint64> number(const Words &words, const QString &name, qint64 otherwise, qint64 most)
{
    if (!words.has(name))
        return otherwise;
    bool isNumber = false;
    const qint64 value = words.value(name).toLongLong(&isNumber);
    if (!isNumber || value < 1 || value > most)
        return fail(Fault::OutOfRange, u"--%1 %2"_s.arg(name, words.value(name)),
            u"1 to %1"_s.arg(QLocale(QLocale::English).toString(most)));
    return value;
}

QString inputName(const Plan &plan, const VarianceShare &share)
{
    if (const Step *step = find(plan.steps, Id<Step> { share.id });
        step && share.purpose == Purpose::Rate)
        return u"rate of "_s + rowName(plan, *step);
    if (const Entry *entry = find(plan.entries, Id<Entry> { share.id });
        entry && share.purpose == Purpose::Volume)
        return u"volume of "_s + rowName(plan, *entry);
    if (const Market *market = find(plan.markets, Id<Market> { share.id }))
        return u"deal size of "_s + rowName(plan, *market);
    if (const Stream *stream = find(plan.streams, Id<Stream> { share.id }))
        return u"deal size of "_s + rowName(plan, *stream);
    return u"deal size"_s;
}

QString row(const QString &name, const QStringList &cells)
{
    QString text = name.leftJustified(kColumn);
    for (const QString &cell : cells)
        text += cell.rightJustified(kColumn);
    return text + u'\n';
}

QString row(const Format &format, const QString &name, const RevenueForecast &revenue)
{
    return row(name,
        { format.compactMoney(revenue.p10), format.compactMoney(revenue.p50),
            format.compactMoney(revenue.p90), format.compactMoney(revenue.mean),
            revenue.target > 0 ? format.compactMoney(revenue.target) : u"–"_s,
            revenue.chance ? format.percent(*revenue.chance) : u"–"_s });
}

QString sharesText(const Plan &plan, const Format &format, const YearForecast &year)
{
    QString text
        = u"\nWhere the spread of %1 comes from:\n"_s.arg(fiscalYearLabel(year.fiscalYear));
    const auto line = [&](double share, const QString &name) {
        text += format.percent(share).rightJustified(kColumn) + u"  "_s + inLine(name) + u'\n';
    };
    for (const VarianceShare &share :
        year.shares.first(std::min<qsizetype>(year.shares.size(), kMostInputs)))
        line(share.share, inputName(plan, share));
    line(year.chanceShare, u"chance, and inputs that matter only together"_s);
    return text;
}

class ForecastWriter {
public:
    explicit ForecastWriter(const Plan &plan)
        : m_plan(plan)
        , m_minorUnits(
              std::pow(10, Format(plan.settings.locale, plan.settings.currency).currencyDecimals()))
    {
    }

    QByteArray write(const Forecast &forecast)
    {
        m_json.beginObject();
        m_json.member("format", u"lockstep-forecast"_s);
        m_json.member("version", qint64 { 1 });
        m_json.member("currency", m_plan.settings.currency);
        m_json.member("trials", forecast.options.trials);
        m_json.member("seed", static_cast<qint64>(forecast.options.seed));
        writeQuarters(forecast);
        writeYears(forecast);
        m_json.endObject();
        return m_json.json();
    }

private:
    void writeQuarters(const Forecast &forecast)
    {
        const QList<FiscalQuarter> quarters = fiscalQuarters(m_plan.settings);
        m_json.key("quarters");
        m_json.beginList();
        for (const QuarterForecast &quarter : forecast.quarters)
            writeRevenue(quarterLabel(quarters[quarter.quarter]), quarter.revenue, nullptr);
        m_json.endList();
    }

    void writeYears(const Forecast &forecast)
    {
        m_json.key("years");
        m_json.beginList();
        for (const YearForecast &year : forecast.years)
            writeRevenue(fiscalYearLabel(year.fiscalYear), year.revenue, &year);
        m_json.endList();
    }

    void writeRevenue(
        const QString &label, const RevenueForecast &revenue, const YearForecast *year)
    {
        m_json.beginObject();
        m_json.member("label", label);
        m_json.member("p10", revenue.p10 / m_minorUnits);
        m_json.member("p50", revenue.p50 / m_minorUnits);
        m_json.member("p90", revenue.p90 / m_minorUnits);
        m_json.member("mean", revenue.mean / m_minorUnits);
        m_json.member("standardDeviation", revenue.deviation / m_minorUnits);
        m_json.member("target", revenue.target / m_minorUnits);
        if (revenue.chance)
            m_json.member("chance", *revenue.chance);
        if (year)
            writeShares(*year);
        m_json.endObject();
    }

    void writeShares(const YearForecast &year)
    {
        m_json.key("varianceShares");
        m_json.beginList();
        for (const VarianceShare &share : year.shares) {
            m_json.beginObject(JsonWriter::Layout::OneLine);
            m_json.member("input", inputName(m_plan, share));
            m_json.member("id", share.id);
            m_json.member("share", share.share);
            m_json.endObject();
        }
        m_json.endList();
        m_json.member("chanceShare", year.chanceShare);
    }

    const Plan &m_plan;
    double m_minorUnits; ///< in one unit of the currency
    JsonWriter m_json;
};

} // namespace

Result<ForecastOptions> forecastOptions(const Words &words, const Plan &plan)
{
    ForecastOptions options;
    const auto trials = number(words, u"trials"_s, options.trials, kMostTrials);
    if (!trials)
        return Failure(trials.error());
    const auto seed
        = number(words, u"seed"_s, plan.settings.forecastSeed, std::numeric_limits<qint64>::max());
    if (!seed)
        return Failure(seed.error());
    options.trials = *trials;
    options.seed = static_cast<quint64>(*seed);
    options.threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return options;
}

QString forecastText(const Plan &plan, const Forecast &forecast)
{
    const Format format(plan.settings.locale, plan.settings.currency);
    const QList<FiscalQuarter> quarters = fiscalQuarters(plan.settings);
    QString text = u"Revenue in %1: %2 trials, seed %3\n\n"_s.arg(format.currency(),
        format.count(static_cast<double>(forecast.options.trials)),
        QString::number(forecast.options.seed));
    text += row({}, { u"P10"_s, u"P50"_s, u"P90"_s, u"mean"_s, u"target"_s, u"chance"_s });
    for (const YearForecast &year : forecast.years) {
        text += row(format, fiscalYearLabel(year.fiscalYear), year.revenue);
        for (const QuarterForecast &quarter : forecast.quarters) {
            if (quarters[quarter.quarter].fiscalYear == year.fiscalYear)
                text += row(format, quarterLabel(quarters[quarter.quarter]), quarter.revenue);
        }
    }
    for (const YearForecast &year : forecast.years)
        text += sharesText(plan, format, year);
    return text;
}

QByteArray forecastToJson(const Plan &plan, const Forecast &forecast)
{
    return ForecastWriter(plan).write(forecast);
}

} // namespace lockstep
