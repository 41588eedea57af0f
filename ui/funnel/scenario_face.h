// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The funnel's face of scenarios: side by side with the plan, what the chosen one changes in words,
// and the steps between the two. While one is begun, changes are made in the plan as always; what
// was changed then goes into the scenario, and the plan is as before. A restore point remembers
// where it began, so that it is still begun when the plan is opened again.

#include "app/figures/scenario_summaries.h"
#include "ui/funnel/funnel_face.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace lockstep {

class EmptyState;
class ScenarioChances;
class ScenarioTable;

class ScenarioFace : public FunnelFace {
    Q_OBJECT

public:
    ScenarioFace(const FaceLinks &links, QWidget *parent);
    void show(const Snapshot &snapshot) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QPushButton *button(const QString &name, const QString &text);
    void layOut();
    void connectAll();
    void summarise();
    [[nodiscard]] Plan basis() const;
    void showTabs();
    void showChosen();
    void showBegun();
    void restyle();
    void fitWidth(); ///< buttons below each other where they have no room beside
    void choose(Id<Scenario> scenario);
    void findBegun();
    void documentChanged();
    void begin();
    void keep();
    void leave();
    void finish(); ///< nothing is begun any more
    void look(); ///< at the chosen one in all views, or back
    void rename();
    [[nodiscard]] const Scenario *chosen() const;
    [[nodiscard]] bool isLooking() const;

    Snapshot m_snapshot;
    Plan m_summarised; ///< the plan that the summaries are of, see basis()
    Id<Scenario> m_summarisedFor;
    QList<ScenarioSummary> m_summaries;
    ScenarioChances *m_chances;
    std::optional<Plan> m_start; ///< the plan when a scenario was begun
    std::optional<RestorePoint> m_point; ///< that remembers it; ids alone come again
    Id<Scenario> m_chosen;
    Id<Scenario> m_looked; ///< at, as a preview

    QWidget *m_page = nullptr;
    EmptyState *m_empty;
    QWidget *m_banner;
    QLabel *m_bannerText;
    QPushButton *m_keep;
    QPushButton *m_leave;
    QBoxLayout *m_begun;
    QBoxLayout *m_tabs;
    QBoxLayout *m_steps;
    QList<QToolButton *> m_tabButtons;
    QList<Scenario> m_tabsOf;
    QPushButton *m_begin;
    QLabel *m_whole; ///< says that the selection makes no difference
    ScenarioTable *m_table;
    QWidget *m_details;
    QLabel *m_words;
    QPushButton *m_look;
    QPushButton *m_takeOver;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace lockstep
