// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The funnel waterfall's pane: what is needed and planned at each stage, rates and days to pull,
// and the selected stage's months. Numbers come with the snapshot; changes go through app/funnel's
// edits.

#include "ui/funnel/step_gesture.h"
#include "ui/shared/view.h"

class QBoxLayout;
class QStackedLayout;

namespace lockstep {

class EmptyState;
class SelectionChooser;
class StageDetails;
class WaterfallCanvas;

class FunnelView : public View {
    Q_OBJECT

public:
    FunnelView(Document &document, Focus &focus, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

protected:
    void render(const Snapshot &snapshot) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void makeEmpty();
    void makeBroken();
    static void paintExample(QPainter &painter, const QRectF &at, const Style &style);
    void connectParts();
    void renderEmpty(const Snapshot &snapshot);
    void arrange();
    [[nodiscard]] qsizetype selectedStage() const; ///< -1: none

    void selectStage(Id<Stage> stage);
    [[nodiscard]] Result<Plan> changed(
        StepInput input, qsizetype index, double from, double wanted);
    [[nodiscard]] QString changeTitle(StepInput input, qsizetype index) const;
    void edit(StepInput input, qsizetype index);
    void typed(StepInput input, qsizetype index, const QString &text);
    void addFirstMarket();

    Waterfall m_waterfall;
    QStackedLayout *m_pages = nullptr; ///< the waterfall, or what stands there without one
    EmptyState *m_empty = nullptr; ///< made, like the next, when there is no waterfall first
    QLabel *m_broken = nullptr; ///< why there are no figures
    SelectionChooser *m_chooser = nullptr;
    QBoxLayout *m_parts = nullptr; ///< canvas and details
    WaterfallCanvas *m_canvas = nullptr;
    StageDetails *m_details = nullptr;
};

} // namespace lockstep
