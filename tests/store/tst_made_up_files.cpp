// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The fuzz target's seeds and some hundred mutations of them, by chance but always the same ones.

#include "tests/fuzz/made_up_plan_file.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;

namespace {

constexpr int kMutations = 300;

/// One to four places of a sound or damaged file get other bytes, or some are cut out. Half of the
/// places are in the header and the schema, which decide most.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const int places = 1 + int(random.bounded(4));
    for (int i = 0; i < places; ++i) {
        const auto room
            = random.bounded(2) == 0 ? std::min<qsizetype>(bytes.size(), 4096) : bytes.size();
        const auto at = qsizetype(random.bounded(quint32(room)));
        const qsizetype count = 1 + random.bounded(8);
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            bytes.replace(at, count, QByteArray(count, char(random.bounded(256))));
            break;
        case 2:
            bytes.remove(at, count);
            break;
        default:
            bytes.replace(at, count, bytes.mid(qsizetype(random.bounded(quint32(room))), count));
        }
    }
    return bytes;
}

} // namespace

class TestMadeUpFiles : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void seedsAndMutations_areRefused_orArePlans()
    {
        const QByteArrayList seeds = planFileSeeds();
        QVERIFY(!seeds.first().isEmpty());
        for (const QByteArray &seed : seeds)
            QVERIFY(openAnything(seed));
        QRandomGenerator random(20270312);
        for (int i = 0; i < kMutations; ++i) {
            const auto seed = qsizetype(random.bounded(quint32(seeds.size())));
            QVERIFY2(openAnything(mutated(seeds[seed], random)), qPrintable(QString::number(i)));
        }
    }
};

QTEST_GUILESS_MAIN(TestMadeUpFiles)
#include "tst_made_up_files.moc"
