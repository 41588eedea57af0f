// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A team's weeks: what comes as fill, what it can handle as a line, what is too much hatched, and
// the first such week named.

#include "app/funnel/capacity.h"
#include "ui/shared/accessible.h"
#include "ui/shared/view.h"

namespace lockstep {

class WeekStrip : public QWidget, public Accessible {
    Q_OBJECT

public:
    explicit WeekStrip(QWidget *parent);
    void show(const TeamFigures &team, const QString &words, const Style &style);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString accessibleValue() const override { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF week(
        qsizetype index, double from, double to) const; ///< shares of the height

    TeamFigures m_team;
    QString m_words;
    double m_most = 1; ///< of what comes and can be handled in a week
    Style m_style;
};

} // namespace lockstep
