// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A few choices side by side, of which one is chosen: by click, or by the arrow keys.

#include "ui/shared/style.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace lockstep {

class Choices : public QWidget {
    Q_OBJECT

public:
    /// Each choice is named `name` and its number, from 1. At most `columns` beside each other, and
    /// no more than there is room for.
    Choices(const QString &name, const QStringList &texts, int columns);

    void restyle(const Style &style);
    void choose(int index); ///< without a signal; -1: none
    [[nodiscard]] int chosen() const;

signals:
    void picked(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    int m_most; ///< columns
    int m_columns = 0;
    Style m_style;
    QGridLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace lockstep
