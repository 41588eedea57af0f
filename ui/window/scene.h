// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What fills the window under the menus: the steps, the headline figures, one line of message, and
// the board; or, in their place, one page that fills it all (the start screen, a guided start).

#include "ui/window/board.h"

class QStackedWidget;

namespace lockstep {

class Banner;
class HeadlineStrip;
class ScenarioBar;
class StepsBar;

class Scene : public QWidget {
    Q_OBJECT

public:
    Scene(Document &document, Focus &focus, QSettings &settings, Board::MakeView makeView);

    [[nodiscard]] StepsBar &steps() const { return *m_steps; }
    [[nodiscard]] HeadlineStrip &strip() const { return *m_strip; }
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    [[nodiscard]] Board &board() const { return *m_board; }

    /// In place of steps, figures and board. The scene owns it from now on; delete it to drop it.
    void showPage(QWidget *page);
    void showBoard();
    [[nodiscard]] bool isBoard() const;
    [[nodiscard]] QWidget *page() const; ///< nullptr: the board

    void present(const Snapshot &snapshot);
    /// Whether one is in the making; that alone changes no plan.
    void showScenario(const Snapshot &snapshot);
    void restyle(const Style &style);

signals:
    void pageChanged();

private:
    void follow(); ///< the page that is current now
    void makeScenarioBar();

    Document &m_document;
    StepsBar *m_steps;
    HeadlineStrip *m_strip;
    ScenarioBar *m_scenario = nullptr; ///< made when there is one first
    Banner *m_banner;
    Board *m_board;
    QStackedWidget *m_pages;
};

} // namespace lockstep
