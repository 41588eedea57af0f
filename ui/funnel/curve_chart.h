// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// When people go on, month by month after they came: the curve as columns that are pulled up and
// down, with one empty month after it to make it longer. Says what people want; what becomes of it
// is the view's.

#include "app/base/format.h"
#include "app/plan/nouns.h"
#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

class CurveChart : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit CurveChart(QWidget *parent);
    /// Without a curve everybody takes the mean, which stands as one pale column.
    void show(const LagCurve &curve, Duration mean, const Style &style, const Format &format);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString accessibleValue() const override;
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override; ///< the months

signals:
    void pulledTo(const lockstep::LagCurve &wanted); ///< still held
    void settledAt(const lockstep::LagCurve &wanted); ///< let go
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int months() const; ///< with the one to make it longer
    [[nodiscard]] double shareIn(int month) const;
    [[nodiscard]] QRectF columns() const; ///< without the words above and below
    [[nodiscard]] QRectF place(int month) const;
    [[nodiscard]] int monthAt(QPointF position) const;
    [[nodiscard]] QString monthText(int month) const;
    void pull(double y);
    void nudge(int by); ///< steps of 5 %
    void choose(int month);

    LagCurve m_curve; ///< as shown
    LagCurve m_from; ///< when a column was taken hold of
    LagCurve m_wanted;
    bool m_isStated = false; ///< else m_curve is the mean, as if it were one
    bool m_isHeld = false;
    int m_month = 0; ///< that the keyboard is at
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
};

} // namespace lockstep
