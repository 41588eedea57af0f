// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whether one side could win alone, in two sentences, and what stands open in the pipeline when the
// year begins.

#include "app/objective/alone.h"
#include "ui/shared/view.h"

class QGridLayout;
class QLabel;

namespace lockstep {

class HeadlineNumber;

class ChecksPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAlone(const Snapshot &snapshot);
    void showPipeline(const Snapshot &snapshot);
    void showStanding(const Snapshot &snapshot);
    void fitWidth();

    Style m_style;
    std::optional<Plan> m_plan; ///< that m_alone is of
    QList<AloneRevenue> m_alone;
    QLabel *m_aloneTitle;
    QLabel *m_sales; ///< sales on plan, marketing at its worst
    QLabel *m_marketing;
    QLabel *m_pipelineTitle;
    QGridLayout *m_facts;
    QList<HeadlineNumber *> m_numbers;
    QLabel *m_standing; ///< what of the pipeline stands still
};

} // namespace lockstep
