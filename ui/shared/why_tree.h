// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How one figure came about, for the side panel: the sentence, then its terms, one a line, those
// that people put in to be followed to where they are edited.

#include "app/figures/why.h"
#include "ui/shared/view.h"

namespace lockstep {

class WhyTree : public QWidget {
    Q_OBJECT

public:
    explicit WhyTree(QString figure, QWidget *parent = nullptr);
    void present(const Snapshot &snapshot); ///< keeps up with the plan

signals:
    void inputWanted(const InputSource &source);

private:
    void show(const Explanation &explanation, const Style &style);

    QString m_figure;
    std::optional<Explanation> m_shown;
    Style m_style;
    QLabel *m_sentence;
    QList<QWidget *> m_rows;
};

} // namespace lockstep
