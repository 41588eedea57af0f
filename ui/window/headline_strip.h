// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The strip under the menus: the numbers that the whole plan comes down to, and what is
// selected.

#include "app/base/result.h"
#include "ui/funnel/forecast_worker.h"
#include "ui/shared/headline_number.h"

#include <QWidget>

class QToolButton;

namespace lockstep {

class HeadlineStrip : public QWidget {
    Q_OBJECT

public:
    HeadlineStrip(Document &document, Focus &focus, QWidget *parent = nullptr);
    void present(const Snapshot &snapshot);
    void showForecast(const ForecastState &forecast);
    void follow(const ForecastWorker &worker); ///< shows what it has, now and later
    void setScenario(bool isInTheMaking); ///< whose numbers these are, then
    /// It fits itself to the window, and never makes it wider.
    [[nodiscard]] QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

signals:
    void failed(const Error &error);
    void whyWanted(const QString &figure); ///< how it came about
    void painted(); ///< for the first time, and the window has got round to it

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Contents = QList<HeadlineNumber::Content>; ///< in the order of m_numbers

    void showNumbers();
    [[nodiscard]] Contents contents() const;
    [[nodiscard]] int wantedWidth(const Contents &contents, const Style &style) const;
    void editTarget();
    void setTargetFrom(const QString &text);
    void refuse(const Error &error);
    void showSelection();
    void restyle();
    void findOpen(); ///< what is open may be others than before
    void showOpen(); ///< where nothing is selected, and as far as there is room

    Document &m_document;
    Snapshot m_snapshot;
    ForecastState m_forecast { nullptr, true, 0 };
    HeadlineNumber *m_target;
    HeadlineNumber *m_planned;
    HeadlineNumber *m_gap;
    HeadlineNumber *m_chance;
    HeadlineNumber *m_lastStart;
    HeadlineNumber *m_guesses;
    HeadlineNumber *m_agreed;
    HeadlineNumber *m_disputes;
    QList<HeadlineNumber *> m_numbers;
    QLabel *m_selection;
    QLabel *m_open = nullptr; ///< who has to agree to what; made once the strip has been seen
    /// What it can say, from the longest to the shortest, and how much room that takes.
    QList<std::pair<QString, int>> m_openChoice;
    std::optional<LateList<Standing>> m_openOf; ///< that those are of
    int m_taken = 0; ///< of its width, by the numbers
    bool m_isScenario = false;
    bool m_isPainted = false;
    bool m_hasLastStart = true; ///< there is room for it
    bool m_isPlaced = false; ///< its width is one that it was given
    QToolButton *m_clear;
};

} // namespace lockstep
