// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The same figures by another way: from an earlier plan's along walks of edits, and with what "same
// as" leads to typed in.
#include "app/exchange/sample_plan.h"
#include "app/figures/figures.h"
#include "app/plan/findings.h"
#include "app/plan/same_as.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWalks = 60;
constexpr int kStepsOfAWalk = 20;
constexpr int kLinkedPlans = 300;

/// Edits as people make them, one after the other; the plan stays sound.
class Walker {
public:
    Walker(Plan plan, QRandomGenerator &random)
        : m_plan(std::move(plan))
        , m_random(random)
    {
    }

    [[nodiscard]] const Plan &plan() const { return m_plan; }

    void step()
    {
        Plan next = m_plan;
        const int edit = m_random.bounded(20);
        // Most edits drag a rate, as people do.
        if (edit < 8)
            changeStep(next);
        else if (edit < 11)
            changeEntry(next);
        else if (edit > 15)
            changeCalendar(next);
        else
            changeOther(next, edit);
        if (sound(next))
            m_plan = next;
    }

private:
    template <class Noun> Noun *any(QList<Noun> &rows)
    {
        return rows.isEmpty() ? nullptr : &rows[m_random.bounded(rows.size())];
    }
    qint64 upTo(qint64 most) { return m_random.bounded(most) + 1; }

    void changeStep(Plan &plan)
    {
        Step *step = any(plan.steps);
        if (!step)
            return;
        switch (m_random.bounded(5)) {
        case 0:
            step->lag = { upTo(400 * kMinutesPerDay) };
            break;
        case 1:
            step->lagCurve = { { { 400'000 }, {}, { 600'000 } } };
            break;
        case 2:
            step->rateEvidence.mark = static_cast<EvidenceMark>(m_random.bounded(3));
            break;
        default:
            step->rate = { upTo(1'000'000) };
            step->rateLow = step->rateHigh = {};
        }
    }

    void changeEntry(Plan &plan)
    {
        Entry *entry = any(plan.entries);
        if (!entry)
            return;
        switch (m_random.bounded(4)) {
        case 0:
            entry->period.start = entry->period.start.addDays(-3);
            break;
        case 1:
            entry->expectedVolume = upTo(5'000);
            entry->volumeLow = entry->volumeHigh = 0;
            break;
        case 2:
            entry->cost = { upTo(1'000'000'000) };
            break;
        default:
            removeRow(plan.entries, Id<Entry>(entry->id));
        }
    }

    /// What entries say of other rows, and what others say of them.
    void changeCalendar(Plan &plan)
    {
        Entry *entry = any(plan.entries);
        if (!entry)
            return;
        const EntryReach *reach = any(plan.entryReaches);
        switch (m_random.bounded(7)) {
        case 0:
            put(plan.entryReaches,
                { newId<EntryReach>(m_random), entry->id, any(plan.markets)->id, {} });
            break;
        case 1:
            if (reach)
                removeRow(plan.entryReaches, Id<EntryReach>(reach->id));
            break;
        case 2:
            entry->state = m_random.bounded(2) == 0 ? EntryState::Idea : EntryState::Running;
            break;
        case 3:
            entry->yieldCurve = { { { 600'000 }, { 400'000 } } };
            break;
        case 4:
            entry->movesWith = any(plan.entries)->id;
            break;
        case 5:
            changeTeam(plan, *entry);
            break;
        default:
            put(plan.holidays, { newId<Holiday>(m_random), entry->period.start, u"Fair"_s, false });
        }
    }

    void changeTeam(Plan &plan, Entry &entry)
    {
        Team team;
        if (const Team *known = any(plan.teams))
            team = *known;
        else
            team.id = newId<Team>(m_random);
        team.name += u'x';
        team.perMonth = upTo(1'000);
        put(plan.teams, team);
        entry.team = team.id;
    }

    void changeOther(Plan &plan, int edit)
    {
        if (Stream *stream = edit == 11 ? any(plan.streams) : nullptr)
            stream->marketingShare = stream->partnerShare = { upTo(500'000) };
        if (Market *market = edit == 12 ? any(plan.markets) : nullptr)
            market->dealSize = { upTo(10'000'000) };
        if (Target *target = edit == 13 ? any(plan.targets) : nullptr)
            target->revenue = { upTo(1'000'000'000'000) };
        if (Channel *channel = edit == 14 ? any(plan.channels) : nullptr)
            channel->name += u'x';
        if (edit == 15)
            plan.settings.horizonMonths = 12 + m_random.bounded(49);
    }

    Plan m_plan;
    QRandomGenerator &m_random;
};

/// Without texts, which take their time.
bool haveSameNumbers(const Figures &a, const Figures &b)
{
    return a.findings == b.findings && a.headline == b.headline
        && a.quarterRevenue == b.quarterRevenue && a.models == b.models && a.streams == b.streams
        && a.entries == b.entries && a.markets == b.markets && a.checks == b.checks
        && a.clashes == b.clashes;
}

/// Each stream has what its links lead to for its own.
Plan typedIn(const Plan &plan)
{
    Plan typed = plan;
    for (qsizetype row = 0; row < plan.streams.size(); ++row) {
        const Stream &from = plan.streams.at(row);
        Stream &stream = typed.streams[row];
        const Stream &lags = linkedTo(plan, from, &Stream::lagsSameAs);
        const Stream &shares = linkedTo(plan, from, &Stream::sharesSameAs);
        const Stream &deals = linkedTo(plan, from, &Stream::dealSizeSameAs);
        stream.bookingToRevenue = lags.bookingToRevenue;
        stream.marketingShare = shares.marketingShare;
        stream.partnerShare = shares.partnerShare;
        stream.salesEntryStage = shares.salesEntryStage;
        stream.partnerEntryStage = shares.partnerEntryStage;
        stream.dealSize = deals.dealSize.minorUnits > 0
            ? deals.dealSize
            : find(plan.markets, deals.market)->dealSize;
        for (const NamedLink &link : sameAsLinks)
            stream.*(link.member) = {};
    }
    for (Step &step : typed.steps) {
        const Stream &stream = *find(plan.streams, step.stream);
        const Id<Stream> rates = linkedTo(plan, stream, &Stream::ratesSameAs).id;
        const Id<Stream> lags = linkedTo(plan, stream, &Stream::lagsSameAs).id;
        for (const Step &other : plan.steps) {
            if (other.stage == step.stage && other.stream == rates) {
                step.rate = other.rate;
                step.rateLow = step.rateHigh = {};
                step.recycleShare = other.recycleShare;
                step.recycleTo = other.recycleTo;
                step.recycleDelay = other.recycleDelay;
            }
            if (other.stage == step.stage && other.stream == lags) {
                step.lag = other.lag;
                step.lagCurve = other.lagCurve;
                step.nurtureShare = other.nurtureShare;
                step.nurtureTime = other.nurtureTime;
            }
        }
    }
    return typed;
}

} // namespace

class tst_FiguresAgain : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void alongWalksOfEdits_areAsAnew();
    void alongAWalkThroughTheSamplePlan_areAsAnew();
    void whatIsNotRead_staysRightForWhatFollows();
    void sameAs_isAsTypedIn();
};

void tst_FiguresAgain::alongWalksOfEdits_areAsAnew()
{
    Features features = kEverything;
    for (int seed = 1; seed <= kWalks && !QTest::currentTestFailed(); ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        features.recycling = seed % 8 == 0;
        Walker walker(randomPlan(random, features), random);
        Plan plan = walker.plan();
        Figures known = figures(plan);
        for (int i = 0; i < kStepsOfAWalk; ++i) {
            walker.step();
            const Figures next = figures(walker.plan(), plan, known);
            QVERIFY2(haveSameNumbers(next, figures(walker.plan())),
                qPrintable(u"edit %1 of the walk from seed %2"_s.arg(i).arg(seed)));
            plan = walker.plan();
            known = next;
        }
        QVERIFY2(known == figures(plan), qPrintable(QString::number(seed)));
    }
}

void tst_FiguresAgain::alongAWalkThroughTheSamplePlan_areAsAnew()
{
    QRandomGenerator random(7);
    Walker walker(*samplePlan(), random);
    Plan plan = walker.plan();
    Figures known = figures(plan);
    for (int i = 0; i < kStepsOfAWalk; ++i) {
        walker.step();
        known = figures(walker.plan(), plan, known);
        plan = walker.plan();
        QVERIFY2(known == figures(plan), qPrintable(QString::number(i)));
    }
}

/// While a handle is dragged nobody reads most of what comes between.
void tst_FiguresAgain::whatIsNotRead_staysRightForWhatFollows()
{
    QRandomGenerator random(11);
    Walker walker(*samplePlan(), random);
    Plan plan = walker.plan();
    Figures known = figures(plan);
    for (int i = 0; i < 5 * kStepsOfAWalk; ++i) {
        walker.step();
        known = figures(walker.plan(), plan, known);
        plan = walker.plan();
    }
    QVERIFY(known == figures(plan));
}

void tst_FiguresAgain::sameAs_isAsTypedIn()
{
    int links = 0;
    for (int seed = 1; seed <= kLinkedPlans && !QTest::currentTestFailed(); ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        Features features = kEverything;
        features.recycling = seed % 8 == 0;
        const Plan plan = randomPlan(random, features);
        for (const Stream &stream : plan.streams) {
            for (const NamedLink &link : sameAsLinks)
                links += (stream.*(link.member)).isNull() ? 0 : 1;
        }
        const Plan typed = typedIn(plan);
        const Result<Plan> result = sound(typed);
        QVERIFY2(result, result ? "" : qPrintable(result.error().subject));
        const Figures linked = figures(plan);
        const Figures own = figures(typed);
        QVERIFY2(linked.models == own.models, qPrintable(QString::number(seed)));
        QVERIFY2(linked.streams == own.streams, qPrintable(QString::number(seed)));
        QVERIFY2(linked.entries == own.entries, qPrintable(QString::number(seed)));
        QVERIFY(linked.quarterRevenue == own.quarterRevenue);
        QVERIFY(linked.markets == own.markets);
    }
    QVERIFY(links > 500); // so many were followed
}

QTEST_APPLESS_MAIN(tst_FiguresAgain)
#include "tst_figures_again.moc"
