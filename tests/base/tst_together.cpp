// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// Work in parts, side by side: whoever does which, each is done once.
#include "app/base/together.h"

#include <QTest>
#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace lockstep;

namespace {

/// How often each part was done.
std::vector<int> timesDone(qsizetype parts)
{
    std::vector<int> times(size_t(parts), 0);
    sideBySide(parts, [&](qsizetype part, int) { ++times[size_t(part)]; });
    return times;
}

} // namespace

class TestTogether : public QObject {
    Q_OBJECT

private slots:
    void eachPart_isDoneOnce()
    {
        for (int round = 0; round < 2'000; ++round) {
            const qsizetype parts = round % 40;
            QCOMPARE(timesDone(parts), std::vector<int>(size_t(parts), 1));
        }
    }

    void parts_areTheWhole()
    {
        for (const qsizetype size : { 0, 1, 9, 10, 11, 95 }) {
            std::vector<int> times(size_t(size), 0);
            inParts(size, 10, [&](qsizetype from, qsizetype to, int) {
                QVERIFY(to - from <= 10);
                for (qsizetype i = from; i < to; ++i)
                    ++times[size_t(i)];
            });
            QCOMPARE(times, std::vector<int>(size_t(size), 1));
        }
    }

    void ofOneHand_noTwoPartsAreDoneAtATime()
    {
        std::array<std::atomic_int, kHands> at {};
        std::atomic_bool hasMet = false;
        for (int round = 0; round < 500; ++round) {
            sideBySide(20, [&](qsizetype, int hand) {
                hasMet = hasMet || ++at[size_t(hand)] > 1;
                --at[size_t(hand)];
            });
        }
        QVERIFY(!hasMet);
    }

    void severalThreads_mayAskAtOnce()
    {
        std::atomic_int wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&wrong] {
                for (int round = 0; round < 500; ++round)
                    wrong += timesDone(30) == std::vector<int>(30, 1) ? 0 : 1;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

    void aPart_mayHavePartsOfItsOwn()
    {
        std::vector<std::vector<int>> inner(10);
        sideBySide(10, [&](qsizetype part, int) { inner[size_t(part)] = timesDone(10); });
        QCOMPARE(inner, std::vector<std::vector<int>>(10, std::vector<int>(10, 1)));
    }
};

QTEST_APPLESS_MAIN(TestTogether)
#include "tst_together.moc"
