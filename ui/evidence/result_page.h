// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What exports say, section by section: as many beside each other as have room. Passes on what
// people want of the sections; looks at what it is told to.

#include "app/evidence/closed_cohorts.h"
#include "app/evidence/input_place.h"
#include "ui/evidence/evidence_look.h"
#include "ui/evidence/heat_section.h"
#include "ui/evidence/kept_section.h"
#include "ui/evidence/mind_section.h"
#include "ui/evidence/rates_section.h"
#include "ui/evidence/season_section.h"
#include "ui/evidence/stage_section.h"
#include "ui/evidence/time_section.h"
#include "ui/evidence/use_section.h"
#include "ui/evidence/won_section.h"

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QLabel;
class QVBoxLayout;

namespace lockstep {

class ChoiceButton;
class ScrollPage;

class ResultPage : public QWidget {
    Q_OBJECT

public:
    explicit ResultPage(QWidget *parent = nullptr);
    void showMeasured(const EvidenceLook &look, Id<Stream> stream);
    /// Whether rates are of closed cohorts alone; nothing: there is no choice.
    void offerClosed(const std::optional<ClosedCohorts> &closed, bool isChosen);
    void showKept(const Snapshot &snapshot); ///< nothing was measured in this session

    [[nodiscard]] HeatSection &heat() const { return *m_heat; }
    [[nodiscard]] TimeSection &time() const { return *m_time; }
    [[nodiscard]] RatesSection &rates() const { return *m_rates; }
    [[nodiscard]] UseSection &use() const { return *m_use; }
    [[nodiscard]] MindSection &mind() const { return *m_mind; }
    [[nodiscard]] KeptSection &kept() const { return *m_kept; }

signals:
    void filesWanted();
    void mappingWanted();
    void historyWanted();
    void closedWanted(bool isClosed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QVBoxLayout &column);
    void showHead(const EvidenceLook &look);
    void restyle(const Style &style);
    void place();

    QLabel *m_files;
    QLabel *m_rate;
    QLabel *m_rateWords;
    QPushButton *m_columns; ///< the mapping
    QPushButton *m_history;
    QPushButton *m_choose;
    ChoiceButton *m_basis = nullptr; ///< all cohorts or closed ones; made anew for other counts
    QStringList m_basisNames;
    QVBoxLayout *m_words = nullptr;
    ScrollPage *m_scroll;
    QHBoxLayout *m_head;
    QGridLayout *m_grid;
    HeatSection *m_heat;
    TimeSection *m_time;
    RatesSection *m_rates;
    StageSection *m_stages;
    SeasonSection *m_season;
    WonSection *m_won;
    UseSection *m_use;
    MindSection *m_mind;
    KeptSection *m_kept;
    int m_across = 0;
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
};

} // namespace lockstep
