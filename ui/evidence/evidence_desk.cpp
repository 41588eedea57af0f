// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/evidence_desk.h"

#include "app/evidence/history_measurement.h"
#include "app/plan/title_words.h"

#include <QFileInfo>

#include <tuple>
#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// What is looked at crossed: only what the leads tell.
QList<Dimensions> crossings(const Mapping &mapping)
{
    QList<Dimensions> by;
    struct Told {
        ColumnUse use;
        Dimension dimension;
    };
    for (const auto &told : { Told { ColumnUse::Source, Dimension::Source },
             Told { ColumnUse::Channel, Dimension::Channel },
             Told { ColumnUse::Market, Dimension::Market },
             Told { ColumnUse::Owner, Dimension::Owner },
             Told { ColumnUse::Campaign, Dimension::Campaign } }) {
        if (!mapping.has(told.use))
            continue;
        by += Dimensions { Dimension::Quarter, told.dimension };
        const bool isWay = told.use == ColumnUse::Source || told.use == ColumnUse::Channel;
        if (!isWay || !mapping.has(ColumnUse::Market))
            continue;
        by += Dimensions { told.dimension, Dimension::Market };
        by += Dimensions { Dimension::Quarter, told.dimension, Dimension::Market };
    }
    return by;
}

} // namespace

EvidenceDesk::EvidenceDesk(DeskSeams seams, QObject *parent)
    : QObject(parent)
    , m_seams(std::move(seams))
{
    connect(&m_measuring, &Measuring::looked, this, &EvidenceDesk::looked);
    connect(&m_measuring, &Measuring::refused, this, &EvidenceDesk::refused);
    connect(&m_measuring, &Measuring::done, this, &EvidenceDesk::measured);
    connect(&m_measuring, &Measuring::progressed, this, [this](const ReadProgress &progress) {
        m_progress = progress;
        emit progressed();
    });
}

QStringList EvidenceDesk::fileNames() const
{
    QStringList names;
    for (const auto &path : m_paths)
        names += QFileInfo(path).fileName();
    return names;
}

void EvidenceDesk::choose(QWidget *over)
{
    take(m_seams.dialogs.openFiles(
        over, { tr("Exports of leads and deals"), tr("Exports (*.csv *.tsv *.txt)"), {} }));
}

void EvidenceDesk::assignStage(const QString &measured, const QString &planned)
{
    m_map.planStages.insert(measured, planned);
    m_measurement.planStages = m_map.planStages;
    if (m_closed)
        m_closed->planStages = m_map.planStages;
    if (m_history.rows.isEmpty())
        remember();
    emit stagesAssigned();
}

void EvidenceDesk::assignEntry(const QString &campaign, const QString &entry)
{
    m_map.planEntries.insert(plainTitle(campaign), entry);
    m_measurement.planEntries = m_map.planEntries;
    if (m_history.rows.isEmpty())
        remember();
    emit stagesAssigned();
}

void EvidenceDesk::setFace(Face face)
{
    if (std::exchange(m_face, face) != face)
        emit faceChanged();
}

void EvidenceDesk::measure()
{
    if (m_mapping.problem)
        return;
    remember();
    m_error.reset();
    m_progress = {};
    MeasureOptions options { m_map, today() };
    options.by = crossings(m_mapping);
    options.currency = m_currency;
    m_measuring.start(m_paths, options);
    go(Phase::Measuring);
}

void EvidenceDesk::measured(const Result<Measurement> &measurement)
{
    if (!measurement) {
        m_error = measurement.error();
        go(Phase::Mapping);
        return;
    }
    keep(*measurement, {});
}

void EvidenceDesk::keep(const Measurement &measurement, const HistoryTable &history)
{
    m_measurement = measurement;
    m_history = history;
    m_closed.reset();
    m_isClosed = false;
    m_measuredOn = today();
    go(Phase::Measured);
}

std::optional<ClosedCohorts> EvidenceDesk::closed() const
{
    const auto closed = closedCohorts(m_measurement);
    const bool isChoice = closed.leads > 0 && closed.leads < closed.of;
    return isChoice ? std::optional(closed) : std::nullopt;
}

void EvidenceDesk::countClosed(bool isClosed)
{
    if (isClosed && !m_closed) {
        if (auto closed = closedCohortsOnly(m_measurement))
            m_closed = *std::move(closed);
    }
    m_isClosed = isClosed;
    emit stagesAssigned();
}

void EvidenceDesk::showHistory()
{
    m_face = Face::Measured;
    setAside();
    m_error.reset();
    go(Phase::History);
}

Result<void> EvidenceDesk::takeHistory(const HistoryTable &table, const QString &name)
{
    const auto measurement = historyMeasurement(table, name);
    if (!measurement)
        return Failure(measurement.error());
    m_paths.clear();
    m_files.clear();
    m_map = {};
    m_mapping = {};
    keep(*measurement, table);
    return {};
}

void EvidenceDesk::cancel()
{
    const bool wasLooking = m_phase == Phase::Looking;
    if (wasLooking)
        m_paths = m_pathsBefore;
    m_measuring.cancel();
    go(wasLooking ? m_phaseBefore : Phase::Mapping);
}

void EvidenceDesk::showMapping()
{
    if (m_files.isEmpty())
        return;
    setAside();
    go(Phase::Mapping);
}

void EvidenceDesk::setAside()
{
    if (m_phase == Phase::Measured)
        m_aside = { m_paths, m_files, m_map, m_mapping, m_foundKey };
}

/// Stages that are assigned from then on belong to what was measured, not to what was left.
void EvidenceDesk::leave()
{
    m_error.reset();
    if (m_measuredOn.isNull())
        return go(Phase::Empty);
    if (m_phase != Phase::Measured)
        std::tie(m_paths, m_files, m_map, m_mapping, m_foundKey) = std::tie(
            m_aside.paths, m_aside.files, m_aside.map, m_aside.mapping, m_aside.foundKey);
    go(Phase::Measured);
}

void EvidenceDesk::forget()
{
    m_measuring.cancel();
    m_paths.clear();
    m_files.clear();
    m_measurement = {};
    m_history = {};
    m_closed.reset();
    m_isClosed = false;
    m_measuredOn = {};
    emit forgotten();
    leave();
}

void EvidenceDesk::go(Phase phase)
{
    m_phase = phase;
    emit changed();
}

} // namespace lockstep
