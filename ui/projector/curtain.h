// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What lies over the audience's picture while it is not live: the picture as it was, the plan's
// title on empty paper, or black.

#include "ui/shared/style.h"

#include <QPixmap>
#include <QWidget>

namespace lockstep {

class Curtain : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Open, Frozen, Title, Black };

    explicit Curtain(QWidget *parent);
    void setFrozen(const QPixmap &picture); ///< what Frozen shows
    void draw(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setTitle(const QString &title, const QString &company, const Style &style);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFrozen(QPainter &painter) const;
    void paintTitle(QPainter &painter) const;

    Kind m_kind = Kind::Open;
    QPixmap m_frozen;
    QString m_title;
    QString m_company;
    Style m_style;
};

} // namespace lockstep
