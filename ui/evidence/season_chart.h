// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What each month brought, as columns below each other: leads, won deals, revenue, each row with a
// scale of its own. The calendar's months are named, so that seasons can be seen.

#include "app/base/format.h"
#include "app/evidence/slice.h"
#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

/// One row of columns.
struct SeasonRow {
    QString name; ///< "Won"
    QList<double> values; ///< by month
    QStringList texts; ///< the same, to read
    bool operator==(const SeasonRow &) const = default;
};

class SeasonChart : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit SeasonChart(QWidget *parent = nullptr);
    void show(const QList<QDate> &months, const QList<SeasonRow> &rows, const Style &style,
        const Format &format);
    [[nodiscard]] const QList<SeasonRow> &rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override; ///< the months

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qsizetype firstMonth() const; ///< the oldest have no room
    [[nodiscard]] double namesWidth() const;
    [[nodiscard]] QRectF rowAt(qsizetype row) const;
    [[nodiscard]] QRectF column(qsizetype month, const QRectF &row) const;
    [[nodiscard]] QString monthText(qsizetype month) const;
    void paintRow(QPainter &painter, qsizetype row) const;
    void paintMonths(QPainter &painter) const;

    QList<QDate> m_months;
    QList<SeasonRow> m_rows;
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
};

} // namespace lockstep
