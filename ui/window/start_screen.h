// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What fills the window while no plan is open: begin a plan, open one, look at the sample plan, or
// go on with a plan that was open before.

#include "app/store/recovery.h"
#include "ui/shared/style.h"
#include "ui/window/recent_plans.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace lockstep {

class RecoverCard;
class StartCard;

class StartScreen : public QWidget {
    Q_OBJECT

public:
    explicit StartScreen(QWidget *parent = nullptr);
    void restyle(const Style &style);
    /// `openPlan`: what "back" goes to; empty when no plan is open.
    void present(const QList<RecentPlan> &plans, const QString &openPlan);
    void presentAbandoned(const QList<AbandonedCopy> &copies); ///< of a crash

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void recentWanted(const QString &path);
    void removeWanted(const QString &path);
    void backWanted();
    void recoverWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fitCards();
    void fillList();

    Style m_style;
    QList<RecentPlan> m_plans;
    QLabel *m_name;
    QLabel *m_claim;
    QToolButton *m_back;
    QList<StartCard *> m_cards;
    RecoverCard *m_recover;
    QLabel *m_recentTitle;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

} // namespace lockstep
