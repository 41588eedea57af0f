// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How the year's target comes to its quarters: alike, as last year's revenue did, by hand, or with
// recurring revenue that grows. What a way goes by is asked for before it counts.

#include "ui/shared/view.h"
#include "ui/target/plan_edit.h"

#include <array>

class QGridLayout;
class QLabel;

namespace lockstep {

class AmountCell;
class ChoiceButton;
class Stepper;

class SpreadPanel : public QWidget {
    Q_OBJECT

public:
    explicit SpreadPanel(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot, const Target &target);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changeWanted(const QString &title, const PlanEdit &edit);
    void previewWanted(const PlanEdit &edit);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int kQuarters = 4;
    using Amounts = std::array<std::optional<Money>, kQuarters>;

    void makeSteppers();
    void makeCells();
    void place();
    void choose(Spread spread);
    void showHint();
    void showCell(int index);
    void edit(int index);
    void take(int index, Money amount);
    [[nodiscard]] PlanEdit shareEdit(int quarter, double percent) const;
    [[nodiscard]] int cellCount() const; ///< last year's quarters, a ramp's two ends

    Snapshot m_snapshot;
    Target m_target;
    Spread m_wanted = Spread::Even; ///< chosen, perhaps without what it goes by yet
    Amounts m_amounts; ///< as typed so far
    QLabel *m_title;
    ChoiceButton *m_choice;
    QLabel *m_hint;
    QGridLayout *m_grid;
    QList<QLabel *> m_names;
    QList<Stepper *> m_steppers; ///< made when first chosen, like the next
    QList<AmountCell *> m_cells;
    int m_columns = 0;
};

} // namespace lockstep
