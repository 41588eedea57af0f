// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What a field's few words mean, where they do not say it themselves.

#include "ui/funnel/stage_fields.h"

#include <QCoreApplication>
#include <QHash>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

struct ExplanationWords {
    Q_DECLARE_TR_FUNCTIONS(StageFieldExplanations)
};

using Explanations = QHash<QString, QString>;

Explanations ofTheStage()
{
    return {
        { u"stallLimit"_s,
            ExplanationWords::tr("Whoever stands here for longer is stalled and makes the "
                                 "pipeline look larger than it is. Empty: what was measured or, "
                                 "without that, twice the mean counts.") },
        { u"stallPlay"_s,
            ExplanationWords::tr("What both sides agreed to do for those who stand here for too "
                                 "long.") },
        { u"maySkip"_s,
            ExplanationWords::tr("Whether somebody may come to a later stage without having stood "
                                 "here. Where nobody may and some do, the plan's check says so.") },
        { u"stageDefinition"_s,
            ExplanationWords::tr("What both sides mean by this stage. Keep as version writes down "
                                 "the date and why it was changed; what is typed later is marked "
                                 "until it is kept, too.") },
        { u"stageEntryCriteria"_s,
            ExplanationWords::tr("What has to be true of whoever comes here.") },
        { u"stageExitCriteria"_s, ExplanationWords::tr("What has to be true of whoever goes on.") },
    };
}

Explanations ofTheStep()
{
    return {
        { u"nurtureShare"_s,
            ExplanationWords::tr(
                "The part of those who come here that is not ready yet and is "
                "nurtured first. The rate counts them, too: they land later, and no "
                "fewer of them.") },
        { u"nurtureTime"_s,
            ExplanationWords::tr(
                "How long they are nurtured on average, before the step's own days "
                "begin.") },
        { u"recycleShare"_s,
            ExplanationWords::tr("Of those who do not go on, the part that comes back later and "
                                 "tries again; the rest leaves the funnel.") },
        { u"skipShare"_s,
            ExplanationWords::tr("Of those who count as having come here, the part that went past "
                                 "without ever standing here. They are no work for its teams.") },
    };
}

} // namespace

QString explanation(const StageField &field)
{
    return ofTheStage().value(field.objectName, ofTheStep().value(field.objectName));
}

} // namespace lockstep
