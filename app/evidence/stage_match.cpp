// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/stage_match.h"

#include "app/evidence/header_words.h"

#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoPlace = -1;

QString plainName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// The places of the measurement's stages among the plan's.
class StageMatch {
public:
    StageMatch(const Plan &plan, const Measurement &measurement)
        : m_measurement(measurement)
        , m_stages(ordered(plan.stages))
    {
    }

    [[nodiscard]] QList<Id<Stage>> ids() const
    {
        QList<Id<Stage>> ids;
        const auto places = this->places();
        for (const auto place : places)
            ids += place == kNoPlace ? Id<Stage> {} : m_stages[place].id;
        return ids;
    }

private:
    /// What people said stands; a guess has to come after what stands before it, and before the
    /// last.
    [[nodiscard]] QList<int> places() const
    {
        QList<int> places;
        int latest = kNoPlace;
        for (qsizetype at = 0; at < m_measurement.stages.size(); ++at) {
            const auto chosen = chosenPlace(at);
            int place = chosen.value_or(guessedPlace(at));
            const bool isLast = at + 1 == m_measurement.stages.size();
            const bool fits = place > latest && (isLast || place + 1 < m_stages.size());
            if (!chosen && !fits)
                place = kNoPlace;
            places += place;
            latest = std::max(latest, place);
        }
        return places;
    }

    /// Nothing: nobody said anything that this plan has.
    [[nodiscard]] std::optional<int> chosenPlace(qsizetype at) const
    {
        const auto chosen = m_measurement.planStages.constFind(m_measurement.stages[at]);
        if (chosen == m_measurement.planStages.constEnd())
            return std::nullopt;
        if (*chosen == kNoColumn)
            return kNoPlace;
        const int place = placeNamed(*chosen);
        return place == kNoPlace ? std::nullopt : std::optional(place);
    }

    [[nodiscard]] int guessedPlace(qsizetype at) const
    {
        const auto &name = m_measurement.stages[at];
        const int last = static_cast<int>(m_stages.size()) - 1;
        if (at + 1 == m_measurement.stages.size())
            return last;
        if (const int place = placeNamed(name); place != kNoPlace)
            return place;
        return at == 0 ? firstPlace() : placeMeaning(name);
    }

    [[nodiscard]] int placeNamed(const QString &name) const
    {
        return placeWhere(
            [&](const Stage &stage) { return plainName(stage.name) == plainName(name); });
    }

    /// Leads are people who acted, not those whom a campaign reached; those of a file that calls
    /// them qualified are.
    [[nodiscard]] int firstPlace() const
    {
        static const QStringList words { u"lead"_s, u"leads"_s, u"inquiry"_s, u"inquiries"_s,
            u"enquiry"_s, u"enquiries"_s, u"raw lead"_s, u"new lead"_s, u"contact"_s, u"contacts"_s,
            u"prospect"_s, u"prospects"_s, u"anfrage"_s, u"anfragen"_s, u"interessent"_s,
            u"interessenten"_s, u"kontakt"_s, u"kontakte"_s };
        if (m_measurement.joint.leadColumn.startsWith(u"mql"_s, Qt::CaseInsensitive)) {
            if (const int place = placeMeaning(u"MQL"_s); place != kNoPlace)
                return place;
        }
        const int place
            = placeWhere([&](const Stage &stage) { return words.contains(plainName(stage.name)); });
        return place == kNoPlace ? 0 : place;
    }

    /// Sales' qualified leads are what others call opportunities, where only one of them is named.
    [[nodiscard]] int placeMeaning(const QString &name) const
    {
        const auto meant = stageNamed(name);
        if (!meant)
            return kNoPlace;
        if (const int place = placeRanked(meant->rank); place != kNoPlace)
            return place;
        const auto sql = stageNamed(u"SQL"_s)->rank;
        const auto opportunity = stageNamed(u"Opportunity"_s)->rank;
        const int other = meant->rank == sql ? opportunity : meant->rank == opportunity ? sql : 0;
        const bool isMeasuredToo = std::any_of(m_measurement.stages.begin(),
            m_measurement.stages.end(), [other](const QString &stage) {
                const auto known = stageNamed(stage);
                return known && known->rank == other;
            });
        return other == 0 || isMeasuredToo ? kNoPlace : placeRanked(other);
    }

    [[nodiscard]] int placeRanked(int rank) const
    {
        return placeWhere([&](const Stage &stage) {
            const auto known = stageNamed(stage.name);
            return known && known->rank == rank;
        });
    }

    template <class Is> [[nodiscard]] int placeWhere(Is is) const
    {
        const auto stage = std::find_if(m_stages.begin(), m_stages.end(), is);
        return stage == m_stages.end() ? kNoPlace : static_cast<int>(stage - m_stages.begin());
    }

    const Measurement &m_measurement;
    QList<Stage> m_stages;
};

} // namespace

QList<Id<Stage>> planStages(const Plan &plan, const Measurement &measurement)
{
    return StageMatch(plan, measurement).ids();
}

Result<Id<Stage>> planStage(const Plan &plan, const Measurement &measurement, qsizetype stage)
{
    const auto id = planStages(plan, measurement).value(stage);
    if (id.isNull())
        return fail(
            Fault::Empty, u"the plan’s stage for %1"_s.arg(measurement.stages.value(stage)));
    return id;
}

Result<QList<Id<Stage>>> stagesOnWay(
    const Plan &plan, const Measurement &measurement, qsizetype stage)
{
    const auto from = planStage(plan, measurement, stage);
    const auto to = planStage(plan, measurement, stage + 1);
    if (!from || !to)
        return Failure(from ? to.error() : from.error());
    QList<Id<Stage>> way;
    const auto stages = ordered(plan.stages);
    for (const auto &one : stages) {
        if (one.id == *to)
            break;
        if (one.id == *from || !way.isEmpty())
            way += one.id;
    }
    if (way.isEmpty())
        return fail(Fault::Empty,
            u"the plan’s way from %1 to %2"_s.arg(
                measurement.stages.value(stage), measurement.stages.value(stage + 1)));
    return way;
}

} // namespace lockstep
