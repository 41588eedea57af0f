// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/sla/sla.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace lockstep {

using namespace Qt::StringLiterals;

using Parts = QList<LiveText::Part>;

class LiveTextTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void liveText_figure_isReplaced();
    void liveText_data();
    void liveText_random_neverLosesWords();
    void liveText();
};

std::optional<QString> valueOf(const QString &name)
{
    return name == u"won"_s ? std::optional(u"27"_s) : std::nullopt;
}

void LiveTextTest::liveText_figure_isReplaced()
{
    const LiveText live = lockstep::liveText(u"Win {won} deals."_s, valueOf);
    QCOMPARE(live.parts,
        (Parts {
            { u"Win "_s, {}, false }, { u"27"_s, u"won"_s, false }, { u" deals."_s, {}, false } }));
    QCOMPARE(live.plain(), u"Win 27 deals."_s);
    QVERIFY(!live.hasErrors());
}

void LiveTextTest::liveText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<bool>("hasErrors");
    QTest::newRow("nothing") << u""_s << u""_s << false;
    QTest::newRow("plain words") << u"as agreed"_s << u"as agreed"_s << false;
    QTest::newRow("only a figure") << u"{won}"_s << u"27"_s << false;
    QTest::newRow("spaces in the braces") << u"{ won }"_s << u"27"_s << false;
    QTest::newRow("two figures side by side") << u"{won}{won}"_s << u"2727"_s << false;
    QTest::newRow("doubled braces are braces") << u"{{won}}"_s << u"{won}"_s << false;
    QTest::newRow("a figure within braces") << u"{{{won}}}"_s << u"{27}"_s << false;
    QTest::newRow("an unknown name stays") << u"{lost} deals"_s << u"{lost} deals"_s << true;
    QTest::newRow("no name") << u"{}"_s << u"{}"_s << true;
    QTest::newRow("never closed") << u"win {won deals"_s << u"win {won deals"_s << true;
    QTest::newRow("closed only") << u"win won} deals"_s << u"win won} deals"_s << true;
    QTest::newRow("opened again") << u"{a {won}"_s << u"{a 27"_s << true;
}

void LiveTextTest::liveText()
{
    QFETCH(QString, text);
    const LiveText live = lockstep::liveText(text, valueOf);
    QTEST(live.plain(), "plain");
    QTEST(live.hasErrors(), "hasErrors");
}

void LiveTextTest::liveText_random_neverLosesWords()
{
    QRandomGenerator random(11);
    const QString alphabet = u"{}{} aé"_s;
    for (int round = 0; round < 2'000; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const LiveText live
            = lockstep::liveText(text, [](const QString &) { return std::nullopt; });
        QString expected = text;
        for (const LiveText::Part &part : live.parts)
            QVERIFY(!part.text.isEmpty());
        QCOMPARE(live.plain().remove(u'{').remove(u'}'), expected.remove(u'{').remove(u'}'));
    }
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::LiveTextTest)
#include "tst_live_text.moc"
