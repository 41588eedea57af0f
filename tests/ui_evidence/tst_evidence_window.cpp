// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Evidence in the real window: dropped exports, what is kept when the plan is opened again.

#include "tests/ui/window_rig.h"
#include "tests/ui_evidence/evidence_rig.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// The Evidence view over the whole window, and one export to choose.
struct Desk : Rig {
    Desk()
        : Rig(oneStepPlan())
    {
        path = filePath(u"crm.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(twoQuarters());
        script.openFiles = { path };
    }

    [[nodiscard]] bool isSeen(const QString &name) const
    {
        const auto *found = window->findChild<QWidget *>(name);
        return found && found->isVisible();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    void measure() const
    {
        trigger(u"importEvidenceAction"_s);
        QTRY_VERIFY(isSeen(u"importPage"_s));
        button(u"measureExports"_s)->click();
        QTRY_VERIFY(isSeen(u"resultPage"_s));
    }

    QString path;
};

} // namespace

class TestEvidenceWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void action_growsTheView_madeOnFirstUse()
    {
        const Desk desk;
        QVERIFY(!desk.window->findChild<QWidget *>(u"evidencePane"_s));
        desk.trigger(u"pane7Action"_s);
        QCOMPARE(desk.window->board().grown(), int(kEvidencePane));
        QTRY_VERIFY(desk.isSeen(u"chooseFirstExports"_s));
    }

    void dropped_exportsAreMapped()
    {
        Desk desk;
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(desk.path) });
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(desk.window.get(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(desk.window.get(), &drop);
        QTRY_VERIFY(desk.isSeen(u"importPage"_s));
        QVERIFY(desk.find<QWidget>(u"mappingUse0"_s)->accessibleName().contains(u"Identifier"_s));
    }

    void reopened_showsWhatThePlanKeeps()
    {
        Desk desk;
        desk.measure();
        desk.button(u"useRate"_s)->click();
        desk.button(u"cardAccept"_s)->click();
        desk.window.reset();
        desk.show();
        desk.window->board().reveal(kEvidencePane);
        QTRY_VERIFY(desk.isSeen(u"keptStudies"_s));
        QVERIFY(desk.text(u"keptStudies"_s).contains(u"crm.csv"_s));
        QVERIFY(desk.text(u"keptMeasured0"_s).contains(u"20\u00A0%"_s));
        QVERIFY(!desk.find<QWidget>(u"heatSection"_s)->isVisible());
        desk.find<QToolButton>(u"keptTalk0"_s)->click();
        auto *form = desk.find<QWidget>(u"keptForm"_s);
        QVERIFY(form->isVisible());
        form->findChild<QLineEdit *>(u"cardAgreed"_s)->setText(u"70 %"_s);
        form->findChild<QPushButton *>(u"cardAccept"_s)->click();
        QCOMPARE(desk.document.plan().steps.first().rate.ppm, 700'000);
        QVERIFY(desk.text(u"keptPlanned0"_s).contains(u"outside"_s));
    }

    void mapping_isRememberedInTheSettings()
    {
        Desk desk;
        desk.measure();
        desk.trigger(u"importEvidenceAction"_s);
        QTRY_VERIFY(desk.isSeen(u"importPage"_s));
        auto *choice = desk.find<QToolButton>(u"mappingUse3"_s);
        choice->click();
        auto *menu = choice->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().first()->trigger(); // left out
        menu->close();
        desk.button(u"measureExports"_s)->click();
        QTRY_VERIFY(desk.isSeen(u"resultPage"_s));
        desk.window.reset();
        desk.show();
        desk.trigger(u"importEvidenceAction"_s);
        QTRY_VERIFY(desk.isSeen(u"importPage"_s));
        QVERIFY(desk.find<QToolButton>(u"mappingUse3"_s)->text().startsWith(u"Left out"_s));
    }
};

QTEST_MAIN(TestEvidenceWindow)
#include "tst_evidence_window.moc"
