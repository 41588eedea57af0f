// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One line across the window for what concerns the whole plan: what went wrong, or what was done,
// and what can be done about it.

#include "ui/shared/style.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace lockstep {

class Banner : public QWidget {
    Q_OBJECT

public:
    /// An offer stays while the plan changes, until it is taken or dismissed.
    enum class Kind { Error, Notice, Offer };
    struct Remedy {
        QString name; ///< of the button
        QString words;
        std::function<void()> act; ///< the banner is gone by then
    };

    explicit Banner(QWidget *parent = nullptr);
    void say(Kind kind, const QString &text, const QList<Remedy> &remedies = {});
    [[nodiscard]] bool isOffer() const;
    void retract(const QString &text); ///< if it still stands there
    void dismiss();
    void restyle(const Style &style);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(const QList<Remedy> &remedies);

    QLabel *m_text;
    QHBoxLayout *m_offers;
    QList<QPushButton *> m_buttons;
    QToolButton *m_close;
    Kind m_kind = Kind::Notice;
    Style m_style;
};

} // namespace lockstep
