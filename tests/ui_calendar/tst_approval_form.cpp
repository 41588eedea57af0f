// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
// How far an entry has come, who takes part, when it is reminded of, what it brought.
#include "tests/ui_calendar/form_stage.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

class TestApprovalForm : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void state_followsWhatBothSidesSay()
    {
        Plan plan = twoEntries();
        plan.entries[1].state = EntryState::Proposed;
        plan.entries[1].goal = u"Inquiries"_s;
        FormStage stage(plan);
        stage.choose("entryState", u"Approved"_s);
        QCOMPARE(
            stage.error(), u"Fair is not approved by both sides yet; let both approve it first."_s);
        QCOMPARE(stage.widget<QComboBox>("entryState")->currentText(), u"Proposed"_s);
        stage.click("approveAsMarketing");
        stage.click("approveAsSales");
        QCOMPARE(stage.entry(kFair).state, EntryState::Approved);
        QCOMPARE(stage.widget<QComboBox>("entryState")->currentText(), u"Approved"_s);
        stage.choose("entryState", u"Running"_s);
        QCOMPARE(stage.entry(kFair).state, EntryState::Running);
        stage.click("declineAsSales");
        stage.type("whyNotAsSales", u"Nobody is free then"_s);
        QCOMPARE(stage.entry(kFair).state, EntryState::Proposed);
        stage.choose("entryState", u"Running"_s);
        QCOMPARE(stage.error(),
            u"Fair is declined by sales; let sales approve it, or set it back to proposed."_s);
        QCOMPARE(stage.entry(kFair).state, EntryState::Proposed);
    }

    void reminders_areTypedAsTimes()
    {
        FormStage stage;
        stage.type("entryAlarms", u"15 min; 1 day; 2 h; 30; -PT5M; 0"_s);
        QCOMPARE(stage.entry(kFair).alarms, u"-PT15M\n-P1D\n-PT2H\n-PT30M\n-PT5M\n-PT0M"_s);
        QCOMPARE(stage.widget<QLineEdit>("entryAlarms")->text().replace(QChar::Nbsp, u' '),
            u"15 minute(s); 1 day; 2 hour(s); 30 minute(s); 5 minute(s); 0 minute(s)"_s);
        stage.type("entryAlarms", u"soon"_s);
        QVERIFY2(stage.error().contains(u"Reminders “soon”"_s), qPrintable(stage.error()));
        stage.type("entryAlarms", u" "_s);
        QCOMPARE(stage.entry(kFair).alarms, QString());
    }

    void reminders_areBeforeTheStart_orRefused()
    {
        Plan plan = twoEntries();
        plan.entries[1].alarms = u"PT5M\n-PT90S"_s; // as another calendar wrote them
        FormStage stage(plan);
        QCOMPARE(stage.widget<QLineEdit>("entryAlarms")->text(), u"PT5M; -PT90S"_s);
        stage.type("entryAlarms", u"PT5M; -PT90S; PT15M; P1D"_s);
        QCOMPARE(stage.entry(kFair).alarms, u"PT5M\n-PT90S\n-PT15M\n-P1D"_s);
        for (const QString &text : { u"Pause"_s, u"-Pause"_s, u"P"_s, u"PT30S"_s }) {
            stage.type("entryAlarms", text);
            QVERIFY2(stage.error().contains(u"“%1”"_s.arg(text)), qPrintable(stage.error()));
            QCOMPARE(stage.entry(kFair).alarms, u"PT5M\n-PT90S\n-PT15M\n-P1D"_s);
        }
    }

    void people_haveAddresses()
    {
        FormStage stage;
        stage.type("entrySalesMail", u"jonas"_s);
        QVERIFY2(stage.error().contains(u"anna@example.com"_s), qPrintable(stage.error()));
        QCOMPARE(stage.entry(kFair).salesMail, QString());
        stage.type("entrySalesMail", u"jonas@example.com"_s);
        stage.type("entryMarketingMail", u"maren@example.com"_s);
        stage.insert("entryParticipants", u"Ine <ine@x.no>;  مريم ; "_s);
        stage.type("entryCategories", u"Q2, west; Public"_s);
        const Entry &fair = stage.entry(kFair);
        QCOMPARE(fair.salesMail, u"jonas@example.com"_s);
        QCOMPARE(fair.marketingMail, u"maren@example.com"_s);
        QCOMPARE(fair.participants, u"Ine <ine@x.no>\nمريم"_s);
        QCOMPARE(fair.categories, u"Q2, west\nPublic"_s);
        QCOMPARE(stage.widget<QLineEdit>("entryParticipants")->text(), u"Ine <ine@x.no>; مريم"_s);
        stage.type("entryParticipants", u"Ine <ine>"_s);
        QVERIFY2(stage.error().contains(u"one a line"_s), qPrintable(stage.error()));
    }

    void results_areWrittenAndReviewed()
    {
        FormStage stage;
        stage.type("entryCostCentre", u"MK-410"_s);
        stage.type("entryReviewDate", u"1 Oct 2026"_s);
        QCOMPARE(stage.entry(kFair).costCentre, u"MK-410"_s);
        QCOMPARE(stage.entry(kFair).reviewDate, QDate(2026, 10, 1));
        auto *results = stage.widget<QPlainTextEdit>("entryResults");
        QCOMPARE(results->accessibleName(), u"Results"_s);
        results->setFocus();
        QTest::keyClicks(results, u"131 inquiries"_s);
        QTest::keyClick(results, Qt::Key_Return);
        QTest::keyClicks(results, u"9 deals"_s);
        QTest::keyClick(results, Qt::Key_Tab);
        QCOMPARE(stage.entry(kFair).results, u"131 inquiries\n9 deals"_s);
        QCOMPARE(stage.document().undoTitle(), u"Change results of Fair"_s);
    }

    void names_ofAnyScript_areTakenAsTheyAre()
    {
        FormStage stage;
        for (const QString &name : { u"معرض الربيع ٢٠٢٧"_s, u"אביב 2027 – Messe"_s,
                 u"春の展示会 🎪"_s, u"👩🏽‍🚀 Łódź &amp; <b>"_s }) {
            stage.insert("entryTitle", name);
            QCOMPARE(stage.entry(kFair).title, name);
            QCOMPARE(stage.widget<QLineEdit>("entryTitle")->text(), name);
            const bool isFromRight = name.isRightToLeft();
            QCOMPARE(stage.said("entrySentence").startsWith(QChar(0x2068) + name + QChar(0x2069)),
                isFromRight); // so that the dates after it stay in order
        }
    }
};

QTEST_MAIN(TestApprovalForm)
#include "tst_approval_form.moc"
