// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The plan beside the questions, growing: its headline figures, its funnel, and what is set so far.

#include "ui/guide/question.h"

namespace lockstep {

class FunnelPicture;
class SummaryRow;

class PlanPreview : public QWidget {
    Q_OBJECT

public:
    explicit PlanPreview(const QList<Question *> &questions);
    /// `answered`: a line for each of these questions.
    void present(const Snapshot &snapshot, int current, const QList<bool> &answered);
    [[nodiscard]] int leastWidth() const; ///< in which its words can be read

signals:
    void wanted(int question);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Number {
        QString figure; ///< as named in the figures
        QLabel *value;
        QLabel *caption;
    };
    void layOut();
    void showNumbers(const Snapshot &snapshot);
    void showRows(const Snapshot &snapshot, int current, const QList<bool> &answered);
    void fitRows(); ///< only what there is room for beside the funnel

    QList<Question *> m_questions;
    QLabel *m_title;
    QList<Number> m_numbers;
    FunnelPicture *m_funnel;
    QWidget *m_list;
    QList<SummaryRow *> m_rows;
    int m_rowCount = 0; ///< of those that say something
    Style m_style;
};

} // namespace lockstep
