// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One of a few words in a row, the chosen one tinted. Where there is no room for all of them it
// folds to the chosen one, which then opens the others as a menu.

#include "ui/shared/style.h"

#include <QWidget>

class QToolButton;

namespace lockstep {

class ChoiceButton;

class SegmentSwitch : public QWidget {
    Q_OBJECT

public:
    struct Segment {
        QString objectName;
        QString text;
        QString tip;
    };
    /// `question` names it to assistive technology.
    SegmentSwitch(const QString &question, const QList<Segment> &segments, QWidget *parent);
    void show(int current, const Style &style); ///< emits nothing
    void setFolded(bool isFolded);
    [[nodiscard]] int widthOf(bool isFolded) const;

signals:
    void chosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< arrow keys on a segment

private:
    QList<QToolButton *> m_buttons;
    ChoiceButton *m_folded;
    int m_current = 0;
};

} // namespace lockstep
