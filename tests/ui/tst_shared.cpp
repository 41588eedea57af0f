// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The look's promises: type scale, figures in columns; and one sentence for every fault.

#include "ui/shared/agreement_chip.h"
#include "ui/shared/contrast.h"
#include "ui/shared/explain.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/marks.h"
#include "ui/shared/tabular.h"

#include <QSignalSpy>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

class TestShared : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void contrast_blackOnWhite_isTwentyOne()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        // Worked by hand: #777777 has a luminance of 0.1845, (1.05 / 0.2345).
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.478) < 0.001);
    }

    void room_doublesTypeAndSpace()
    {
        const Style normal;
        const Style room(Theme::Light, true);
        QCOMPARE(normal.font(TextRole::Headline).pixelSize(), 28);
        QCOMPARE(room.font(TextRole::Headline).pixelSize(), 64);
        QCOMPARE(normal.font(TextRole::Body).pixelSize(), 14);
        QCOMPARE(room.font(TextRole::Body).pixelSize(), 28);
        QCOMPARE(room.px(16), 2 * normal.px(16));
        QCOMPARE(Style(Theme::Light, false, 1.5).px(16), 24);
    }

    void tabular_everyFigureIsAsWide()
    {
        const auto font = Style().font(TextRole::Body);
        QCOMPARE(tabularWidth(u"1,111"_s, font), tabularWidth(u"8,888"_s, font));
        QVERIFY(tabularWidth(u"11"_s, font) < tabularWidth(u"111"_s, font));
        QCOMPARE(tabularWidth({}, font), 0.0);
    }

    void explain_everyFaultHasASentence()
    {
        for (int fault = 0; fault <= int(Fault::UnknownFigure); ++fault) {
            const auto text = explain({ Fault(fault), u"Win rate"_s, u"over 0 %"_s });
            QVERIFY2(text.startsWith(u"Win rate"_s), qPrintable(text));
            QVERIFY2(text.endsWith(u'.') || text.contains(u"--"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%2"_s), qPrintable(text));
            const auto bare = explain({ Fault(fault), {}, {} });
            QVERIFY2(!bare.contains(u"()"_s) && !bare.contains(u"%2"_s), qPrintable(bare));
        }
    }

    void explain_aPercentInTheSubject_staysAsItIs()
    {
        const auto text = explain({ Fault::OutOfRange, u"100 %2"_s, u"1 … 12"_s });
        QVERIFY2(text.startsWith(u"100 %2 cannot have this value"_s), qPrintable(text));
    }

    void chip_saysWhoSaidWhat()
    {
        Standing standing;
        standing.marketing.stand = Stand::Agreed;
        standing.sales.stand = Stand::Disputed;
        standing.sales.note = u"too high"_s;
        QCOMPARE(chipText(standing), u"Marketing agreed. Sales disputes: too high."_s);
        standing.marketing.isVoid = true;
        standing.marketing.changes = QStringList { u"rate: 20 % → 22 %"_s };
        QCOMPARE(chipText(standing),
            u"Marketing agreed, but it changed since (rate: 20 % → 22 %). Sales disputes: too high."_s);
    }

    void chip_tellsWhichHalfWasClicked()
    {
        AgreementChip chip;
        chip.show(Standing {}, Style());
        chip.resize(chip.sizeHint());
        QList<Side> sides;
        connect(&chip, &AgreementChip::clicked, &chip, [&sides](Side side) { sides.append(side); });
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(2, chip.height() / 2));
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 3, chip.height() / 2));
        QTest::keyClick(&chip, Qt::Key_S);
        QCOMPARE(sides, (QList<Side> { Side::Marketing, Side::Sales, Side::Sales }));
        QVERIFY(!chip.accessibleName().isEmpty());
    }

    void chip_isDrawnDifferently_inEveryState()
    {
        QList<QImage> seen;
        for (const auto stand : { Stand::Open, Stand::Agreed, Stand::AgreedWithReservation,
                 Stand::Disputed, Stand::Parked }) {
            QImage image(chipSize(Style()), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            Standing standing;
            standing.sales.stand = stand;
            drawChip(painter, image.rect(), standing, Style());
            painter.end();
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void evidence_saysWhereItComesFrom()
    {
        QCOMPARE(evidenceText({ EvidenceMark::Measured, u"leads.csv"_s, 8000, 842 }),
            u"Measured: leads.csv, 842 of 8,000 cases."_s);
        QCOMPARE(evidenceText({}), u"Guessed."_s);
    }

    void inlineEdit_enterCommits_escDoesNot_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QStringList>("committed");
        QTest::newRow("Enter commits") << int(Qt::Key_Return) << QStringList { u"30"_s };
        QTest::newRow("Esc leaves it as it was") << int(Qt::Key_Escape) << QStringList {};
    }

    void inlineEdit_enterCommits_escDoesNot()
    {
        QFETCH(int, key);
        QFETCH(QStringList, committed);
        QWidget parent;
        parent.resize(200, 100);
        parent.show();
        QStringList got;
        auto *edit = InlineEdit::open(&parent, { 150, 90, 80, 20 }, u"24"_s,
            [&got](const QString &text) { got.append(text); });
        QVERIFY(parent.rect().contains(edit->geometry()));
        QTest::keyClicks(edit, u"30"_s); // all of it was selected
        QTest::keyClick(edit, Qt::Key(key));
        QCOMPARE(got, committed);
        QTRY_VERIFY(!parent.findChild<InlineEdit *>());
    }

    void inlineEdit_refused_staysWithWhatWasTyped_andSaysWhy()
    {
        QWidget window;
        window.resize(600, 300);
        auto *parent = new QWidget(&window);
        parent->setGeometry(20, 20, 90, 30); // too small for a sentence
        window.show();
        const auto why = u"0 is no rate; give one that is allowed (over 0 %, up to 100 %)."_s;
        QStringList got;
        auto *edit = InlineEdit::open(parent, parent->rect(), u"24"_s, [&](const QString &text) {
            got.append(text);
            if (text == u"0"_s)
                QVERIFY(InlineEdit::refuse(why));
        });
        QTest::keyClicks(edit, u"0"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(edit->isVisible());
        QCOMPARE(edit->selectedText(), u"0"_s);
        auto *label = window.findChild<QLabel *>(u"inlineRefusal"_s);
        QVERIFY(label && label->isVisible());
        QCOMPARE(label->text(), why);
        QVERIFY(window.rect().contains(label->geometry()));
        QVERIFY(!label->geometry().intersects(QRect(parent->pos(), edit->size())));
        QTest::keyClicks(edit, u"30"_s); // what was refused was selected
        QVERIFY(!window.findChild<QLabel *>(u"inlineRefusal"_s));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(got, (QStringList { u"0"_s, u"30"_s }));
        QTRY_VERIFY(!parent->findChild<InlineEdit *>());
        QVERIFY(!InlineEdit::refuse(why)); // nothing is being committed
    }

    void inlineEdit_unchanged_commitsNothing()
    {
        QWidget parent;
        parent.show();
        int commits = 0;
        auto *edit = InlineEdit::open(
            &parent, { 0, 0, 80, 20 }, u"24"_s, [&](const QString &) { ++commits; });
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(commits, 0);
        edit = InlineEdit::open(&parent, { 0, 0, 80, 20 }, {}, [&](const QString &) { ++commits; });
        edit->acceptUnchanged();
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(commits, 1);
    }

    void chip_keysSpeakForOneSide_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("side");
        QTest::newRow("M") << QList<int> { Qt::Key_M } << int(Side::Marketing);
        QTest::newRow("S") << QList<int> { Qt::Key_S } << int(Side::Sales);
        QTest::newRow("Space") << QList<int> { Qt::Key_Space } << int(Side::Marketing);
        QTest::newRow("Right, Space")
            << QList<int> { Qt::Key_Right, Qt::Key_Space } << int(Side::Sales);
    }

    void chip_keysSpeakForOneSide()
    {
        QFETCH(QList<int>, keys);
        QFETCH(int, side);
        AgreementChip chip;
        chip.QWidget::show();
        std::optional<Side> got;
        connect(&chip, &AgreementChip::clicked, this, [&got](Side clicked) { got = clicked; });
        for (const int key : keys)
            QTest::keyClick(&chip, Qt::Key(key));
        QVERIFY(got);
        QCOMPARE(int(*got), side);
    }
};

QTEST_MAIN(TestShared)
#include "tst_shared.moc"
