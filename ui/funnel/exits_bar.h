// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What becomes of those who come to a stage, as one thin bar with its three parts in words: they go
// on, come back, or leave.

#include "app/base/format.h"
#include "app/figures/stage_exits.h"
#include "ui/shared/style.h"

#include <QWidget>

namespace lockstep {

class ExitsBar : public QWidget {
    Q_OBJECT

public:
    explicit ExitsBar(QWidget *parent);
    /// Nothing where nobody comes. `period`: whose revenue they come for.
    void show(const StageExits &exits, const QString &stage, const QString &period,
        const Style &style, const Format &format);
    /// The same as a sentence; empty where nobody comes.
    [[nodiscard]] static QString sentence(
        const StageExits &exits, const QString &stage, const QString &period, const Format &format);
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QString text() const; ///< as it is painted, in one line

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        double share = 0;
        QString text;
        QBrush fill;
    };
    /// Where the words of each part stand, below the bar.
    [[nodiscard]] QList<QRectF> places(int width) const;
    [[nodiscard]] double barHeight() const { return m_style.px(8); }

    QList<Part> m_parts;
    Style m_style;
};

} // namespace lockstep
