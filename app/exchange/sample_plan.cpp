// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/exchange/sample_plan.h"

#include "app/exchange/plan_json.h"

#include <QFile>

/// A static library's resources must be asked for, and from outside of any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace lockstep {

using namespace Qt::StringLiterals;

QByteArray samplePlanJson()
{
    initialiseResources();
    QFile file(u":/lockstep/sample.plan.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

Result<Plan> samplePlan()
{
    return fromJson(samplePlanJson(), u"the sample plan"_s).map([](ReadPlan &&read) {
        return std::move(read.plan);
    });
}

} // namespace lockstep
