// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The exports of this session, from choosing files to a measurement: looked through, mapped,
// corrected, measured. One for all views that show them; the plan is none of its business.

#include "app/evidence/closed_cohorts.h"
#include "app/evidence/history_table.h"
#include "app/evidence/mapping.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/measuring.h"

namespace lockstep {

/// What a desk takes from outside.
struct DeskSeams {
    Dialogs dialogs = nativeDialogs();
    std::function<QDate()> today; ///< later dates are unusable
    MapMemory memory {};
};

class EvidenceDesk : public QObject {
    Q_OBJECT

public:
    enum class Phase { Empty, Looking, Mapping, Measuring, Measured, History };
    enum class Face { Measured, Campaigns, LookBack }; ///< what is looked at

    explicit EvidenceDesk(DeskSeams seams, QObject *parent = nullptr);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] Face face() const { return m_face; }
    void setFace(Face face);
    [[nodiscard]] bool isReading() const { return m_measuring.isRunning(); }
    [[nodiscard]] QStringList fileNames() const;
    [[nodiscard]] const Mapping &mapping() const { return m_mapping; }
    [[nodiscard]] const ColumnMap &map() const { return m_map; }
    [[nodiscard]] QList<char> delimiters() const; ///< that the files were looked through with
    [[nodiscard]] const ReadProgress &progress() const { return m_progress; }
    /// With rates of closed cohorts alone, where that was chosen.
    [[nodiscard]] const Measurement &measurement() const
    {
        return m_isClosed && m_closed ? *m_closed : m_measurement;
    }
    [[nodiscard]] const Measurement &ofAllCohorts() const { return m_measurement; }
    /// Nothing: all cohorts are closed, or none.
    [[nodiscard]] std::optional<ClosedCohorts> closed() const;
    [[nodiscard]] bool countsClosed() const { return m_isClosed && m_closed; }
    /// What was typed or pasted, where the measurement is of that; no rows otherwise.
    [[nodiscard]] const HistoryTable &history() const { return m_history; }
    [[nodiscard]] QDate measuredOn() const { return m_measuredOn; }
    [[nodiscard]] QDate today() const { return m_seams.today(); }
    /// Why the last files could not be read; nothing: they could.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void choose(QWidget *over);
    void take(const QStringList &paths);
    void correct(const ColumnMap &map); ///< of the mapping, at once; reads anew for a delimiter
    /// Which of the plan's stages a measured one is, kNoColumn for none; remembered, too.
    void assignStage(const QString &measured, const QString &planned);
    /// Which calendar entry a campaign is, as entryWords() has it, kNoColumn for none; remembered.
    void assignEntry(const QString &campaign, const QString &entry);
    void measure(); ///< with the mapping as it is, which is remembered
    void rateIn(const QString &currency) { m_currency = currency; } ///< what rates are stated in
    void cancel(); ///< back to where it was before reading began
    void showMapping(); ///< of what was measured
    void countClosed(bool isClosed); ///< rates of closed cohorts alone
    void showHistory(); ///< counts are to be typed or pasted
    /// Measured without files. Fault: OutOfRange.
    [[nodiscard]] Result<void> takeHistory(const HistoryTable &table, const QString &name);
    void leave(); ///< the mapping, without measuring
    void forget(); ///< another plan is open

signals:
    void changed();
    void forgotten(); ///< before `changed`
    void stagesAssigned();
    void faceChanged();
    void progressed();

private:
    void lookAgain(const ColumnMap &map);
    void looked(const QList<FileSurvey> &files);
    void refused(const Error &error);
    void measured(const Result<Measurement> &measurement);
    void keep(const Measurement &measurement, const HistoryTable &history);
    void remember();
    void setAside(); ///< what was measured, before anything of it changes
    void go(Phase phase);

    struct Taken {
        QStringList paths;
        QList<FileSurvey> files;
        ColumnMap map;
        Mapping mapping;
        QString foundKey;
    };
    struct Wanted {
        std::optional<char> delimiter; ///< nothing: as found
    };

    DeskSeams m_seams;
    Measuring m_measuring;
    Phase m_phase = Phase::Empty;
    Face m_face = Face::Measured;
    Phase m_phaseBefore = Phase::Empty; ///< where to go back to from looking through files
    QStringList m_paths;
    QStringList m_pathsBefore; ///< m_files' own, while others are looked through
    QList<FileSurvey> m_files;
    ColumnMap m_map;
    QString m_currency;
    Mapping m_mapping;
    QString m_foundKey; ///< of the headers, before people said what separates cells
    std::optional<Wanted> m_wanted; ///< what the same files are looked through with again
    Taken m_aside; ///< what m_measurement is of, while other files or columns are looked at
    ReadProgress m_progress;
    Measurement m_measurement;
    std::optional<Measurement> m_closed; ///< the same, made when it is first wanted
    bool m_isClosed = false;
    HistoryTable m_history;
    QDate m_measuredOn; ///< null: nothing was
    std::optional<Error> m_error;
};

} // namespace lockstep
