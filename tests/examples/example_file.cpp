// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/examples/example_file.h"

#include "tests/examples/example_lines.h"

#include <QRegularExpression>

namespace lockstep::test {

using namespace Qt::StringLiterals;

namespace {

/// Puts a plan together, line by line. Ids are dealt out upwards, so every list stays sorted.
class Reader {
public:
    Example read(const QString &text)
    {
        m_example.plan.settings.title = text.section(u'\n', 0, 0);
        for (const QString &line : text.section(u'\n', 1).split(u'\n')) {
            if (line.trimmed().isEmpty())
                continue;
            const bool isUnderstood
                = line.startsWith(u' ') ? readLine(line.trimmed()) : openSection(line);
            if (!isUnderstood && m_example.problem.isEmpty())
                m_example.problem = line;
        }
        return m_example;
    }

private:
    using Read = bool (Reader::*)(const QString &name, const QString &value);

    bool openSection(const QString &title)
    {
        if (title == u"The plan")
            m_read = &Reader::readSettings;
        else if (title == u"Calendar")
            m_read = &Reader::readEntry;
        else if (title == u"Teams")
            m_read = &Reader::readTeam;
        else if (title.startsWith(u"Bridge to FY"_s))
            return openBridge(title);
        else if (title == u"By hand")
            m_read = nullptr;
        else if (title == u"Expected")
            m_read = &Reader::readExpectation;
        else
            return openStream(title);
        return true;
    }

    bool readLine(const QString &line)
    {
        if (!m_read)
            return true;
        const qsizetype colon = line.lastIndexOf(u": "_s);
        return colon > 0 && (this->*m_read)(line.first(colon), line.sliced(colon + 2).trimmed());
    }

    template <class Noun> Id<Noun> named(QList<Noun> &rows, const QString &name);
    bool openStream(const QString &title);
    bool readSettings(const QString &name, const QString &value);
    bool readStages(const QString &value);
    bool readStream(const QString &name, const QString &value);
    bool readEntry(const QString &name, const QString &value)
    {
        return test::readEntry(m_example.plan, m_ids, name, value);
    }
    bool readTeam(const QString &name, const QString &value)
    {
        return test::readTeam(m_example.plan, m_ids, name, value);
    }
    bool openBridge(const QString &title);
    bool readBridge(const QString &name, const QString &value);
    bool readExpectation(const QString &name, const QString &value)
    {
        m_example.expected.append({ name, value });
        return true;
    }

    Example m_example;
    Read m_read = nullptr;
    int m_bridgeYear = 0;
    Ids m_ids;
};

/// The row of that name, added where there is none.
template <class Noun> Id<Noun> Reader::named(QList<Noun> &rows, const QString &name)
{
    for (const Noun &row : std::as_const(rows)) {
        if (row.name == name)
            return row.id;
    }
    Noun row;
    row.id = m_ids.next<Noun>();
    row.position = nextPosition(rows);
    row.name = name;
    rows.append(row);
    return row.id;
}

bool Reader::openStream(const QString &title)
{
    Plan &plan = m_example.plan;
    const QStringList parts = title.split(u" in "_s);
    if (parts.size() != 2)
        return false;
    Stream stream;
    stream.channel = named(plan.channels, parts[0]);
    stream.market = named(plan.markets, parts[1]);
    stream.id = m_ids.next<Stream>();
    plan.streams.append(stream);
    m_read = &Reader::readStream;
    return true;
}

bool Reader::readSettings(const QString &name, const QString &value)
{
    Plan &plan = m_example.plan;
    bool ok = true;
    if (name == u"fiscal year from")
        plan.settings.horizonStart = dateIn(value);
    else if (name == u"months")
        plan.settings.horizonMonths = value.toInt(&ok);
    else if (name.startsWith(u"target FY"_s))
        plan.targets.append(
            { m_ids.next<Target>(), 2000 + name.last(2).toInt(&ok), moneyIn(value, ok), {} });
    else if (name.contains(u"quarters of FY"_s))
        return readQuarters(plan, name, value);
    else
        return name == u"stages" && readStages(value);
    return ok && (name != u"fiscal year from" || plan.settings.horizonStart.isValid());
}

bool Reader::readStages(const QString &value)
{
    static const QRegularExpression form(u"^(.+) \\((marketing|sales)\\)$"_s);
    for (const QString &part : value.split(u", "_s)) {
        const auto match = form.match(part);
        if (!match.hasMatch())
            return false;
        const Side owner = match.captured(2) == u"sales" ? Side::Sales : Side::Marketing;
        const int position = nextPosition(m_example.plan.stages);
        m_example.plan.stages.append(
            { m_ids.next<Stage>(), position, match.captured(1), owner, {}, {} });
    }
    return true;
}

bool Reader::readStream(const QString &name, const QString &value)
{
    Plan &plan = m_example.plan;
    Stream &stream = plan.streams.last();
    bool ok = true;
    if (name == u"share of the target") {
        stream.targetShare = ratioIn(value, ok);
    } else if (name == u"from marketing") {
        stream.marketingShare = ratioIn(value, ok);
    } else if (name == u"won to revenue") {
        stream.bookingToRevenue = durationFromDays(numberIn(value, ok));
    } else if (name == u"sales' own enter at") {
        stream.salesEntryStage = stageNamed(plan, value);
        ok = !stream.salesEntryStage.isNull();
    } else if (name == u"from partners") {
        stream.partnerShare = ratioIn(value, ok);
    } else if (name == u"partners' own enter at") {
        stream.partnerEntryStage = stageNamed(plan, value);
        ok = !stream.partnerEntryStage.isNull();
    } else if (name == u"deal size" || name.startsWith(u"accounts"_s)) {
        Market market = *find(plan.markets, stream.market);
        if (name == u"deal size")
            market.dealSize = moneyIn(value, ok);
        else if (name == u"accounts")
            market.addressableAccounts = qRound64(numberIn(value, ok));
        else
            market.accountWinShare = ratioIn(value, ok);
        put(plan.markets, market);
    } else if (name.startsWith(u"standing at "_s)) {
        return readStanding(plan, m_ids, name.mid(12), value);
    } else if (name.startsWith(u"nurture at "_s)) {
        return readNurturing(plan, name.mid(11), value);
    } else if (name.startsWith(u"back from "_s)) {
        return readRecycling(plan, name.mid(10), value);
    } else {
        return readStep(plan, m_ids, name, value);
    }
    return ok;
}

bool Reader::openBridge(const QString &title)
{
    bool ok = false;
    m_bridgeYear = 2000 + title.last(2).toInt(&ok);
    m_read = &Reader::readBridge;
    return ok;
}

/// "churn: 60,000"
bool Reader::readBridge(const QString &name, const QString &value)
{
    static const QStringList kinds { u"base"_s, u"renewals"_s, u"churn"_s, u"expansion"_s,
        u"launch"_s, u"ended product"_s, u"new business"_s };
    bool ok = false;
    BridgeRow row;
    row.id = m_ids.next<BridgeRow>();
    row.fiscalYear = m_bridgeYear;
    row.kind = static_cast<BridgeKind>(kinds.indexOf(name));
    row.amount = moneyIn(value, ok);
    m_example.plan.bridgeRows.append(row);
    return ok && kinds.contains(name);
}

} // namespace

Example readExample(const QString &text)
{
    return Reader().read(text);
}

} // namespace lockstep::test
