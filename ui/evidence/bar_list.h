// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Shares below each other as bars from zero, with whiskers where they are uncertain, and words
// behind. One of them can be chosen, where choosing means something.

#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

struct BarRow {
    QString name;
    double share = 0;
    double low = 0; ///< the whiskers' ends; none where both are 0
    double high = 0;
    QString value; ///< "11.8 %"
    QString words; ///< "271 of 2,296", muted
    QString sentence; ///< all of it, for assistive technology and the tip
    bool operator==(const BarRow &) const = default;
};

class BarList : public QWidget, public Accessible {
    Q_OBJECT

public:
    enum class Use { Choose, Look };
    BarList(const QString &objectName, const QString &name, Use use, QWidget *parent = nullptr);
    void show(const QList<BarRow> &rows, const QString &chosen, const Style &style);
    [[nodiscard]] const QList<BarRow> &rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override;

signals:
    void rowWanted(const QString &name);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Columns {
        int name = 0;
        int value = 0;
        int words = 0;
        int bar = 0;
    };
    [[nodiscard]] int lineHeight() const { return m_style.px(28); }
    [[nodiscard]] QRect line(qsizetype row) const;
    [[nodiscard]] qsizetype rowAt(QPoint position) const; ///< -1: none
    [[nodiscard]] Columns columns() const;
    void paintRow(QPainter &painter, qsizetype row, const Columns &columns) const;
    void paintBar(QPainter &painter, const QRectF &at, const BarRow &row) const;
    void press(qsizetype row);

    Use m_use;
    QList<BarRow> m_rows;
    QString m_chosen;
    qsizetype m_current = 0;
    Style m_style;
};

} // namespace lockstep
