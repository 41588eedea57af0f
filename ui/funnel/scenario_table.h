// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The plan and up to four scenarios side by side: a column each, and under each number what it
// differs from the plan. A click or the arrow keys choose a scenario.

#include "app/figures/scenario_summaries.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

class ScenarioChances;

class ScenarioTable : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit ScenarioTable(QWidget *parent);
    void show(const Snapshot &snapshot, const QList<ScenarioSummary> &summaries,
        const ScenarioChances &chances, Id<Scenario> chosen);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override; ///< the columns

signals:
    void chosen(Id<Scenario> scenario);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Sign { Even, Better, Worse };
    struct Cell {
        QString text;
        QString difference; ///< empty: none
        Sign sign = Sign::Even;
    };
    struct Column {
        Id<Scenario> scenario;
        QString name;
        QList<Cell> cells; ///< as m_rows
    };
    enum class Good { More, Less, Neither }; ///< which difference is welcome
    using Summaries = QList<ScenarioSummary>;
    [[nodiscard]] Column columnOf(const Snapshot &snapshot, const Summaries &summaries,
        const ScenarioChances &chances, qsizetype index) const;
    static Cell cell(const QString &text, const QString &difference, double by, Good good);
    static Cell points(double value, double by, Good good, const Format &format);
    static Cell chanceCell(
        const ScenarioChances &chances, Id<Scenario> scenario, const Format &format);
    static Cell peopleCell(const Snapshot &snapshot, const ScenarioSummary &one, Side side);
    static Cell startCell(const Snapshot &snapshot, const ScenarioSummary &one, QDate ofPlan);
    [[nodiscard]] QRectF header(qsizetype column) const; ///< of the whole column
    [[nodiscard]] QRectF row(qsizetype index) const; ///< -1: the names
    void paintColumn(QPainter &painter, qsizetype index) const;
    void step(int by);

    QStringList m_rows;
    QList<Column> m_columns;
    Id<Scenario> m_chosen;
    Style m_style;
};

} // namespace lockstep
