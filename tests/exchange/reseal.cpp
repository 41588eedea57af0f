// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// reseal PLAN.json [SEAL ID…]: writes the plan to standard output with every seal given anew to
// what its item says now, but for the seals named, which stay what they were: void. For the sample
// plan, after its numbers or the wording of items have changed.

#include "app/agreement/agreement.h"
#include "app/exchange/plan_json.h"
#include "app/figures/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace lockstep;

static Plan resealed(Plan plan, const QStringList &exceptions)
{
    const auto computed = figures(plan);
    for (auto &seal : plan.seals) {
        const auto *standing = lockstep::standing(computed, seal.kind, seal.item);
        if (!standing || exceptions.contains(QString::number(seal.id.value)))
            continue;
        seal.content = standing->item.content;
        seal.digest = digestOf(seal.content);
    }
    return plan;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    QFile file(arguments.value(1));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto read = fromJson(file.readAll(), file.fileName());
    if (!read) {
        QTextStream(stderr) << read.error().subject << ": " << read.error().detail << '\n';
        return 1;
    }
    const auto json = toJson(resealed(read->plan, arguments.mid(2)));
    QFile output;
    const bool isWritten
        = output.open(stdout, QIODevice::WriteOnly) && output.write(json) == json.size();
    return isWritten ? 0 : 1;
}
