// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Campaigns row by row: what was measured at each stage, and below it what was planned. Where it is
// narrow, stages in the middle are left out.

#include "app/figures/campaign_results.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

class OutcomeTable : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit OutcomeTable(QWidget *parent = nullptr);
    void show(const QList<CampaignResult> &results, const Snapshot &snapshot);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override;

signals:
    void currentMoved(const QRect &row); ///< by a key: it may be out of sight

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Good { More, Less }; ///< than planned
    struct Cell {
        QString measured = QStringLiteral("–");
        QString planned {}; ///< "of 120"
        int verdict = 0; ///< 1: better than planned, -1: worse
        bool isMore = false; ///< than planned
    };
    struct Row {
        QString title;
        QString caption;
        QList<Cell> cells; ///< as the columns
        QString sentence;
    };

    [[nodiscard]] Row rowOf(const CampaignResult &result, const Snapshot &snapshot) const;
    [[nodiscard]] Cell cellOf(const std::optional<double> &measured,
        const std::optional<double> &planned, Good good, bool isOver,
        const std::function<QString(double)> &text) const;
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] int cellWidth() const { return m_style.px(92); }
    [[nodiscard]] int nameWidth(qsizetype columns) const;
    [[nodiscard]] int headHeight() const { return m_style.px(28); }
    [[nodiscard]] int lineHeight() const { return m_style.px(48); }
    [[nodiscard]] QRect line(qsizetype row) const;
    [[nodiscard]] QRect placed(const QRect &rect) const;
    void paintHead(QPainter &painter, const QList<int> &columns) const;
    void paintRow(QPainter &painter, qsizetype row, const QList<int> &columns) const;
    void paintCell(QPainter &painter, const Cell &cell, const QRect &at) const;

    QStringList m_columns;
    QList<Row> m_rows;
    qsizetype m_current = 0;
    Style m_style;
};

} // namespace lockstep
