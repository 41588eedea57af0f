// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A line to type in, large enough to read from across the table, with its name above.

#include "ui/shared/style.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace lockstep {

class BigField : public QWidget {
    Q_OBJECT

public:
    BigField(const QString &name, const QString &label, const QString &placeholder,
        QWidget *parent = nullptr);

    void restyle(const Style &style);
    void show(const QString &text); ///< unless people have typed another one
    void settle(); ///< what is typed may be shown over from now on
    [[nodiscard]] QString text() const; ///< without spaces around it
    [[nodiscard]] bool isTyped() const;
    void type(const QString &text); ///< as if by the keyboard
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void typed();

private:
    QLabel *m_label;
    QLineEdit *m_edit;
};

} // namespace lockstep
