// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A heat table: the larger a share, the fuller its cell; the number stands in each. Young cohorts
// are hatched and called open. Says which row or column is wanted.

#include "app/base/format.h"
#include "app/evidence/heat_table.h"
#include "ui/shared/accessible.h"
#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

class HeatView : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit HeatView(QWidget *parent = nullptr);
    /// `chosen` is the name of a row or a column that stands out; empty: none.
    void show(
        const HeatTable &table, const QString &chosen, const Style &style, const Format &format);
    [[nodiscard]] const HeatTable &table() const { return m_table; }
    [[nodiscard]] QString cellText(qsizetype row, qsizetype column) const; ///< "25 %"
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    [[nodiscard]] QList<AccessiblePart> accessibleParts() override; ///< the cells

signals:
    void nameWanted(const QString &name); ///< of a row or a column

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place {
        qsizetype row = 0;
        qsizetype column = 0;
        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] qsizetype firstColumn() const; ///< the oldest have no room
    [[nodiscard]] qsizetype shownColumns() const;
    [[nodiscard]] QRect rectOf(const Place &place) const;
    [[nodiscard]] std::optional<Place> at(QPoint position) const;
    [[nodiscard]] bool isOpen(const Place &place) const;
    [[nodiscard]] QString headText(const HeatHead &head) const;
    [[nodiscard]] QString leadsText(const HeatHead &head) const;
    [[nodiscard]] QString sentence(const Place &place) const;
    void paintHeads(QPainter &painter) const;
    void paintCell(QPainter &painter, const Place &place) const;
    void press(const Place &place);
    void move(qsizetype rows, qsizetype columns);

    HeatTable m_table;
    QString m_chosen;
    Place m_current;
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
};

} // namespace lockstep
