// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What lies over the audience's picture while it is not live: the picture as it was, the plan's
// title on empty paper, when the break ends and what came out so far, or black.

#include "ui/shared/style.h"

#include <QPixmap>
#include <QWidget>

namespace lockstep {

class Curtain : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Open, Frozen, Title, Break, Black };

    explicit Curtain(QWidget *parent);
    void setFrozen(const QPixmap &picture); ///< what Frozen shows
    void draw(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setTitle(const QString &title, const QString &company, const Style &style);
    void setBreak(const QString &title, const QStringList &outputs); ///< what Break shows

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFrozen(QPainter &painter) const;
    void paintTitle(QPainter &painter, const QString &title, const QString &below) const;

    Kind m_kind = Kind::Open;
    QPixmap m_frozen;
    QString m_title;
    QString m_company;
    QString m_break; ///< its title
    QString m_outputs; ///< a line each
    Style m_style;
};

} // namespace lockstep
