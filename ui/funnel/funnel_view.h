// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The funnel's pane: which streams and quarter are looked at, and one of several faces, the
// waterfall first. What a face shows and changes is the face's.

#include "ui/funnel/funnel_face.h"
#include "ui/funnel/funnel_look.h"

#include <QMap>

class QStackedLayout;

namespace lockstep {

class BrokenPage;
class EmptyState;
class ForecastWorker;
class SegmentSwitch;
class SelectionChooser;

class FunnelView : public View {
    Q_OBJECT

public:
    FunnelView(Document &document, Focus &focus, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void setLook(const FunnelLook &look);
    void setForecast(ForecastWorker &forecast) { m_forecast = &forecast; } ///< else its own

signals:
    void lookChosen(const FunnelLook &look); ///< here, by a person
    void whyWanted(const QString &figure); ///< how it came about
    void jumpWanted(lockstep::ItemKind kind); ///< to where such items are talked about

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
    [[nodiscard]] FaceLinks links();
    [[nodiscard]] ForecastWorker &forecast();
    [[nodiscard]] FunnelFace &face();
    [[nodiscard]] int faceIndex() const;
    void choose(const FunnelLook &look);
    void goToStep(Id<Stage> stage, StepInput input);
    void goToInput(Id<Stage> stage, const QString &input);
    void showStage(Id<Stage> stage);
    void addFirstMarket();

    const QList<FaceOffer> m_offers;
    FunnelLook m_look;
    ForecastWorker *m_forecast = nullptr;
    ForecastWorker *m_ownForecast = nullptr; ///< made where nobody else's is there
    QMap<QString, FunnelFace *> m_faces; ///< by key; those that were chosen once
    QStackedLayout *m_pages = nullptr; ///< a face, or what stands there without a funnel
    EmptyState *m_empty = nullptr; ///< made, like the next, when there is no funnel first
    BrokenPage *m_broken = nullptr; ///< why there are no figures
    QWidget *m_top = nullptr; ///< what is looked at, and how
    SelectionChooser *m_chooser = nullptr;
    SegmentSwitch *m_modes = nullptr; ///< of the waterfall
    SegmentSwitch *m_switch = nullptr;
    QStackedLayout *m_shown = nullptr; ///< the chosen face
};

} // namespace lockstep
