// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A face of the funnel's pane: one way to look at it, made when it is chosen first and shown every
// snapshot while it is the chosen one. What it wants changed it asks of the view it is in.

#include "ui/funnel/funnel_look.h"
#include "ui/funnel/step_gesture.h"
#include "ui/shared/view.h"

namespace lockstep {

class ForecastWorker;

/// What a face may ask of its view. Valid as long as the face is.
struct FaceLinks {
    Document &document;
    Focus &focus;
    /// Commits as one named step; false: refused, and the view says why.
    std::function<bool(const QString &title, const Result<Plan> &next)> apply;
    std::function<bool(const Result<Plan> &next)> preview; ///< Document::cancel() takes it back
    std::function<void(const Error &error)> refuse; ///< says why, in one sentence
    std::function<void(const Standing &standing, Side side)> toggleAgreed;
    std::function<void(const Standing &standing, Side side, QPoint at)> chooseStand;
    std::function<void(Id<Stage> stage, StepInput input)> goToStep; ///< on the waterfall
    std::function<void(Id<Stage> stage, const QString &input)> goToInput; ///< of the stage, by name
    std::function<void(ItemKind kind)> goTo; ///< where such items are talked about
    std::function<void(const QString &figure)> showWhy; ///< how a figure came about
    std::function<ForecastWorker &()> forecast; ///< of the plan that is shown
};

class FunnelFace : public QWidget {
public:
    FunnelFace(const FaceLinks &links, QWidget *parent)
        : QWidget(parent)
        , m_links(links)
    {
    }
    virtual void show(const Snapshot &snapshot) = 0;
    /// Before show(). Only a face that has such modes cares.
    virtual void setMode(WaterfallMode) { }
    /// The keyboard goes to that input, if this face has it.
    virtual void enter(Id<Stage>, StepInput) { }
    virtual void enterInput(const QString &) { } ///< of the selected stage, by its object name

protected:
    [[nodiscard]] const FaceLinks &links() const { return m_links; }

private:
    FaceLinks m_links;
};

/// Only some streams are looked at.
[[nodiscard]] inline bool hasStreams(const Selection &selection)
{
    return !selection.market.isNull() || !selection.channel.isNull();
}

/// A face that can be chosen.
struct FaceOffer {
    QString key; ///< in the settings: "waterfall"
    QString objectName; ///< of its segment: "faceWaterfall"
    QString name;
    QString tip;
    FunnelFace *(*make)(const FaceLinks &links, QWidget *parent) = nullptr;
    bool hasModes = false; ///< see WaterfallMode
};
[[nodiscard]] QList<FaceOffer> faceOffers(); ///< the waterfall first

/// What the waterfall can count, by WaterfallMode.
struct ModeOffer {
    QString objectName; ///< of its segment: "modeMoney"
    QString name;
    QString menuText; ///< where the question does not stand beside it
    QString tip;
};
[[nodiscard]] QList<ModeOffer> modeOffers();

} // namespace lockstep
