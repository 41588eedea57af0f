// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The faces that there are, in the order of their switch.

#include "ui/funnel/bridge_face.h"
#include "ui/funnel/forecast_face.h"
#include "ui/funnel/levers_face.h"
#include "ui/funnel/scenario_face.h"
#include "ui/funnel/waterfall_face.h"

#include <QCoreApplication>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct FunnelFacesWords {
    Q_DECLARE_TR_FUNCTIONS(FunnelFaces)
};

template <class Face> FunnelFace *made(const FaceLinks &links, QWidget *parent)
{
    return new Face(links, parent);
}

} // namespace

QList<FaceOffer> faceOffers()
{
    return {
        { u"waterfall"_s, u"faceWaterfall"_s, FunnelFacesWords::tr("Waterfall"),
            FunnelFacesWords::tr("What is needed and planned at each stage."), &made<WaterfallFace>,
            true },
        { u"levers"_s, u"faceLevers"_s, FunnelFacesWords::tr("Levers"),
            FunnelFacesWords::tr("Which input is worth most, and what would close the gap."),
            &made<LeversFace> },
        { u"scenarios"_s, u"faceScenarios"_s, FunnelFacesWords::tr("Scenarios"),
            FunnelFacesWords::tr("Other ways that the year could go, beside the plan."),
            &made<ScenarioFace> },
        { u"bridge"_s, u"faceBridge"_s, FunnelFacesWords::tr("Bridge"),
            FunnelFacesWords::tr("What the target is made of, and who sources what is left."),
            &made<BridgeFace> },
        { u"forecast"_s, u"faceForecast"_s, FunnelFacesWords::tr("Forecast"),
            FunnelFacesWords::tr("How sure the revenue is, and what makes it uncertain."),
            &made<ForecastFace> },
    };
}

QList<ModeOffer> modeOffers()
{
    return {
        { u"modeVolume"_s, FunnelFacesWords::tr("Volume"),
            FunnelFacesWords::tr("Waterfall in &volume"),
            FunnelFacesWords::tr("Columns and numbers count who enters each stage.") },
        { u"modeMoney"_s, FunnelFacesWords::tr("Money"),
            FunnelFacesWords::tr("Waterfall in &money"),
            FunnelFacesWords::tr("Columns and numbers are the revenue that comes of each stage.") },
        { u"modeBoth"_s, FunnelFacesWords::tr("Both"), FunnelFacesWords::tr("Waterfall in &both"),
            FunnelFacesWords::tr("Columns count who enters each stage, with the money beside.") },
    };
}

} // namespace lockstep
