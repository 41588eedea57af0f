// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A number between a minus and a plus, big enough to be hit from across a table: held buttons,
// wheel, arrow and page keys step it, and it can be typed. It knows a place on a scale; what that
// place means, its words and its parsing are its user's.

#include "ui/shared/style.h"

#include <QBasicTimer>
#include <QDoubleSpinBox>
#include <QStyle>

#include <functional>
#include <optional>

namespace lockstep {

class Stepper : public QDoubleSpinBox {
    Q_OBJECT

public:
    struct Scale {
        double least = 0;
        double most = 100;
        double step = 1; ///< page keys: ten of them
        std::function<QString(double)> text; ///< as people read it, without the unit
        std::function<std::optional<double>(const QString &)> parsed; ///< nothing: not a number
        QString unit; ///< "days"; stands behind the number
    };

    /// `name` to assistive technology; set objectName() too.
    Stepper(const QString &name, Scale scale, QWidget *parent = nullptr);
    void show(double value, const Style &style); ///< emits nothing
    /// Title for a row, Headline where it is the one question on screen.
    void setTextRole(TextRole role);
    /// What is wrong with the value; empty: nothing. Typing or stepping takes it back.
    void setWrong(const QString &why);

    [[nodiscard]] QRect partRect(QStyle::SubControl part) const; ///< for FlatStyle
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void changed(double value); ///< on every step, while held too: to preview
    void settled(double value); ///< let go, Enter or left: to commit
    void refused(const QString &text); ///< Enter on what is not a number

protected:
    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] std::optional<double> read(const QString &text) const;
    void drawButton(QPainter &painter, QStyle::SubControl part, bool isEnabled) const;
    void settle();

    Scale m_scale;
    Style m_style;
    TextRole m_role = TextRole::Title;
    double m_settled = 0;
    bool m_isWrong = false;
    QBasicTimer m_wheelRest; ///< a wheel has no letting go
};

} // namespace lockstep
