// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Made-up bytes as a plan file: opened, its history walked to both ends and looked at. Whatever
// they are, they are refused or lead to plans that can be published and read again.

#include "app/exchange/sample_plan.h"
#include "app/store/plan_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

namespace {

using namespace lockstep;
using namespace Qt::StringLiterals;

/// On a disk in memory where there is one.
QString place()
{
    static const QTemporaryDir folder(QFile::exists(u"/dev/shm"_s)
            ? u"/dev/shm/lockstep-fuzz-XXXXXX"_s
            : u"lockstep-fuzz-XXXXXX"_s);
    return folder.path();
}

void walk(PlanFile &file)
{
    const QString copy = place() + u"/again.lockstep"_s;
    if (!file.goTo(file.firstState()))
        return;
    for (const HistoryStep &step : file.history())
        std::ignore = file.touchedBy(step.number);
    while (!file.history().isEmpty() && file.cursor() < file.history().last().number) {
        if (!file.redo())
            return;
    }
    if (file.publish(copy) && readPlanFile(copy).value_or(Plan()) != file.plan())
        std::abort();
}

void writeSeed(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/// The sample plan with a step done and one undone, and damaged copies of it.
void writeSeeds(const QDir &folder)
{
    const Plan plan = samplePlan().value();
    auto file = PlanFile::create(plan, place() + u"/state"_s);
    for (const QString &title : { u"a"_s, u"b"_s }) {
        Plan next = plan;
        next.settings.title = title;
        std::ignore = file->record(next, { 0, title, {}, {} });
    }
    std::ignore = file->undo();
    std::ignore = file->publish(folder.filePath(u"sample"_s));
    QFile sample(folder.filePath(u"sample"_s));
    if (!sample.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = sample.readAll();
    writeSeed(folder.filePath(u"half"_s), bytes.left(bytes.size() / 2));
    for (const qsizetype at : { 16, 100, 2'000, 10'000 }) {
        QByteArray damaged = bytes;
        damaged[at % damaged.size()] = '\xff';
        writeSeed(folder.filePath(u"damaged-%1"_s.arg(at)), damaged);
    }
}

} // namespace

/// Seeds go into the first folder that is named, before the fuzzer reads it.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    for (int i = 1; i < *argc; ++i) {
        if ((*argv)[i][0] != '-') {
            writeSeeds(QDir(QFile::decodeName((*argv)[i])));
            break;
        }
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString path = place() + u"/plan.lockstep"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        std::abort();
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    file.close();
    for (const Access access : { Access::Copy, Access::ReadOnly }) {
        auto opened = PlanFile::open(path, place() + u"/state"_s, access);
        if (opened && access == Access::Copy)
            walk(*opened);
    }
    return 0;
}
