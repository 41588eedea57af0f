// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How long it took, as the share that is done by the end of each day: exact steps, so that the
// curve meets its marks, with the middle half tinted, and the median, the mean and nine in ten
// marked and named on it.

#include "app/base/format.h"
#include "app/evidence/slice.h"
#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QPainterPath>
#include <QWidget>

namespace lockstep {

class TimeChart : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);
    void show(const MeasuredTime &time, const Style &style, const Format &format);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString accessibleValue() const override; ///< what is marked, in words
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override; ///< the months

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Mark {
        QString text;
        double days = 0;
        Qt::PenStyle line = Qt::SolidLine;
    };
    [[nodiscard]] QList<Mark> marks() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double x(double days) const;
    [[nodiscard]] double y(double share) const;
    [[nodiscard]] int months() const;
    [[nodiscard]] QString monthText(int month) const;
    void paintAxis(QPainter &painter) const;
    [[nodiscard]] QPainterPath curve() const;
    void paintCurve(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    MeasuredTime m_time;
    QList<double> m_done; ///< by month
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
};

} // namespace lockstep
