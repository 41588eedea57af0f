// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The panes that a step needs, with sizes that people drag and that are remembered for each step;
// any one grows to the whole board and back. Where not all have room, two or one are shown and the
// others are tabs, until there is room again. A view is made when it is first to be seen.

#include "ui/window/fitting.h"
#include "ui/window/pane.h"

#include <array>

class QSettings;
class QSplitter;

namespace lockstep {

class Board : public QWidget {
    Q_OBJECT

public:
    static constexpr int kNone = -1;
    static constexpr int kGap = 12; ///< around and between panes
    using MakeView = std::function<View *(PaneKind)>; ///< the board owns what is made

    Board(MakeView makeView, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] PlanStep step() const { return m_step; }
    void arrange(PlanStep step); ///< as people left it
    void arrangeAsLeft(); ///< the step that was current when Lockstep was left
    void resetArrangement(); ///< of the current step
    void save(); ///< the step, its sizes, and which pane is grown

    [[nodiscard]] int grown() const { return m_grown; } ///< a PaneKind, or kNone
    void grow(int pane); ///< kNone: all of them again
    void toggle(int pane);
    void reveal(PaneKind pane); ///< it is seen and has the keyboard, whatever it takes

    void present(const Snapshot &snapshot);
    void restyle(const Style &style);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void changed(); ///< another step, or another pane grown

private:
    [[nodiscard]] Pane &pane(PaneKind kind);
    [[nodiscard]] QRect placeOf(const QWidget &pane) const;
    void layOut(); ///< as many panes as there is room for
    void fitAgain();
    [[nodiscard]] Fitted fittedNow() const;
    [[nodiscard]] bool isCrowded() const { return !m_fitted.waiting.isEmpty(); }
    void bring(PaneKind pane); ///< one that waits to the front
    void place(const Arrangement &arrangement);
    void resize(const Arrangement &arrangement);
    void setSizes(QSplitter &splitter, const QList<int> &first);
    void showOnly(int pane);
    void showTabs();
    [[nodiscard]] QList<QSplitter *> splitters() const;
    [[nodiscard]] QString key(const QString &what) const;

    MakeView m_makeView;
    QSettings &m_settings;
    Snapshot m_snapshot;
    std::array<Pane *, kPaneCount> m_panes {};
    QSplitter *m_outer;
    QList<QSplitter *> m_groups;
    QSplitter *m_others; ///< panes that the step does not arrange: seen only while grown
    QList<PaneKind> m_arranged; ///< and shown, while none is grown
    Fitted m_fitted;
    std::optional<PaneKind> m_front; ///< that people brought there
    QSize m_room; ///< invalid: not laid out yet
    PlanStep m_step = PlanStep::Overview;
    int m_grown = kNone;
};

} // namespace lockstep
