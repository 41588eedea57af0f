// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One stage month by month: need as outline, planned as fill, what is missing hatched and the worst
// month named; below it how much is missing or ahead since the beginning, as a line.

#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

class MonthChart : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit MonthChart(QWidget *parent);
    /// Months within `highlighted` stand out; invalid: none do.
    void show(const WaterfallStage &stage, const QList<QDate> &monthStarts, Period highlighted,
        const Style &style, const Format &format);
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override; ///< the months
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 120, 60 }; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bands {
        QRectF bars;
        QRectF sum; ///< of the gaps, in words; this and the line are null where it is low
        QRectF line;
        QRectF names; ///< of the months
    };
    struct WorstLabel {
        QFont font;
        QString text;
        QRectF rect;
    };
    [[nodiscard]] Bands bands() const;
    [[nodiscard]] QRectF bar(const QRectF &band, qsizetype month, double from, double to) const;
    [[nodiscard]] WorstLabel worstLabel(const QRectF &band) const;
    [[nodiscard]] QRectF monthIn(const QRectF &band, qsizetype month) const;
    void paintHighlight(QPainter &painter, const Bands &bands) const;
    void paintBars(QPainter &painter, const QRectF &band) const;
    void paintGaps(QPainter &painter, const QRectF &band) const;
    void paintSum(QPainter &painter, const QRectF &band) const;
    void paintLine(QPainter &painter, const QRectF &band) const;
    void paintNames(QPainter &painter, const QRectF &band) const;
    [[nodiscard]] QString monthText(qsizetype month) const;
    [[nodiscard]] double needIn(qsizetype i) const { return m_stage.needByMonth.months[i]; }
    [[nodiscard]] double plannedIn(qsizetype i) const { return m_stage.plannedByMonth.months[i]; }
    [[nodiscard]] qsizetype months() const { return m_stage.cumulativeGap.size(); }

    WaterfallStage m_stage;
    QList<QDate> m_monthStarts;
    Period m_highlighted;
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
};

} // namespace lockstep
