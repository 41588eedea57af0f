// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A part of the page: a hairline, a title, what changes its contents beside that, a muted line of
// explanation, and the contents.

#include "ui/shared/style.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace lockstep {

class ChoiceButton;

/// As what is chosen, with a sign that there are others.
void showChoice(ChoiceButton &button, int current, const QFont &font);

class Section : public QWidget {
    Q_OBJECT

public:
    Section(const QString &objectName, const QString &title, QWidget *parent = nullptr);
    void addChoice(QWidget *choice); ///< at the end of the title's line
    void add(QWidget *content, int stretch = 0);
    void explain(const QString &text); ///< empty: nothing stands there
    void restyle(const Style &style);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_explanation;
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
    Style m_style;
};

} // namespace lockstep
