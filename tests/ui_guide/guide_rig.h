// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The guided start by itself, played by keys and clicks, with a dialog that answers by script.

#include "app/figures/figures.h"
#include "app/plan/new_plan.h"
#include "ui/guide/guide.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace lockstep::test {

using namespace Qt::StringLiterals;

inline const QDate kToday { 2026, 6, 1 };

[[nodiscard]] inline Plan emptyPlan()
{
    QRandomGenerator ids(7);
    return newPlan(kToday, ids);
}

struct GuideRig {
    GuideRig()
        : guide(emptyPlan(),
            Dialogs { {}, [this](QWidget *, const FileQuestion &) { return exports; }, {}, {} },
            kToday)
    {
        QObject::connect(
            &guide, &Guide::finished, &guide, [this](const Plan &plan) { finished = plan; });
        QObject::connect(&guide, &Guide::left, &guide, [this] { ++timesLeft; });
        guide.restyle(Style {});
        guide.resize(1280, 720);
        guide.show();
        QVERIFY(QTest::qWaitForWindowActive(&guide));
    }

    /// Into whatever has the keyboard.
    void type(const QString &text)
    {
        auto *widget = guide.focusWidget();
        QVERIFY(widget);
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(widget, Qt::Key_Delete);
        QTest::keyClicks(widget, text);
    }
    void press(Qt::Key key) { QTest::keyClick(guide.focusWidget(), key); }
    void answer(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    void click(const QString &button)
    {
        QCoreApplication::processEvents(); // rows that were just added are shown
        for (auto *found : guide.findChildren<QAbstractButton *>(button)) {
            if (found->isVisible())
                return QTest::mouseClick(found, Qt::LeftButton);
        }
        QFAIL(qPrintable(QStringLiteral("There is no ") + button));
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        const auto *found = guide.findChild<QLabel *>(label);
        return found && !found->isHidden() ? found->text() : QString();
    }
    /// With plain spaces, where numbers and units are kept together.
    [[nodiscard]] QString error() const
    {
        return text(QStringLiteral("guideError")).replace(QChar::Nbsp, u' ');
    }
    [[nodiscard]] QString question() const { return text(QStringLiteral("guideTitle")); }

    QStringList exports;
    std::optional<Plan> finished;
    int timesLeft = 0;
    Guide guide;
};

inline constexpr int kTargetQuestion = 3;
inline constexpr int kDealSizeQuestion = 4;
inline constexpr int kShareQuestion = 5;
inline constexpr int kRatesQuestion = 6;
inline constexpr int kMarketsQuestion = 8;
inline constexpr int kChannelsQuestion = 9;
inline constexpr int kClausesQuestion = 10;

inline bool hasErrors(const Plan &plan)
{
    const auto findings = check(plan);
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

inline QString figure(const Plan &plan, const QString &name)
{
    const auto all = figures(plan);
    const auto *found = namedFigure(all, name);
    return found ? found->text : u"none"_s;
}

/// Company, fiscal year, currency, target and deal size.
inline void answerFirst(GuideRig &rig)
{
    for (const auto &text : { u"Example Ltd"_s, u"Mara Lind"_s, u"Sam Ortega"_s, u"2027"_s,
             u"EUR"_s, u"2 M"_s, u"5,000"_s })
        rig.answer(text);
}

} // namespace lockstep::test
