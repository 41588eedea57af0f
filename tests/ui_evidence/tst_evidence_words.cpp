// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// What the engine names and warns of, in another language.

#include "tests/ui_evidence/evidence_rig.h"
#include "ui/evidence/bar_list.h"
#include "ui/evidence/heat_view.h"
#include "ui/evidence/warning_words.h"

#include <QTranslator>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

/// A language with a few sentences.
class FewWords : public QTranslator {
public:
    FewWords() { QCoreApplication::installTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *, const char *text, const char *, int) const override
    {
        static const QMap<QByteArray, QString> words {
            { "(none)", u"(ohne)"_s },
            { "Fewer than 30 leads came from %1 and %2 more: their rates are chance more than "
              "habit.",
                u"%2 weitere und %1"_s },
        };
        return words.value(text);
    }
};

/// Four leads of the Web, one of them won; three of nobody knows where, none won.
QByteArray sources()
{
    QByteArray text = "lead id,created date,close date,lead source\n0,2025-01-01,2025-02-01,Web\n";
    for (int lead = 1; lead < 7; ++lead)
        text += QByteArray::number(lead) + ",2025-01-01,," + (lead < 4 ? "Web" : "") + '\n';
    return text;
}

} // namespace

class TestEvidenceWords : public QObject {
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void whatHasNoName_isSaidInTheWindowsLanguage()
    {
        const FewWords language;
        EvidenceRig desk(oneStepPlan(), sources());
        desk.measure();
        QVERIFY(desk.text(u"evidenceWarnings"_s).contains(u"Web, (ohne)"_s));
        QVERIFY(desk.text(u"useSectionWords"_s).contains(u"(ohne)"_s)); // none of them was won
        auto *bars = desk.find<BarList>(u"rateBars"_s);
        const auto parts = bars->accessibleParts();
        QVERIFY(parts.last().name.startsWith(u"(ohne): 0"_s));
        desk.pick(u"heatRows"_s, 1); // by source
        const auto cells = desk.find<HeatView>(u"heatView"_s)->accessibleParts();
        QVERIFY(cells.last().name.startsWith(u"(ohne), "_s));
        QTest::mouseClick(bars, Qt::LeftButton, {}, parts.last().rect.center());
        QVERIFY(desk.text(u"evidenceRateWords"_s).startsWith(u"(ohne), "_s));
        desk.pick(u"heatRows"_s, 0); // by stage
        QVERIFY(desk.text(u"heatSectionWords"_s).contains(u"the leads of (ohne)"_s));
    }

    void manySources_areNamedAndCounted()
    {
        const FewWords language;
        const QStringList names { u"a"_s, u"%2"_s, u"(none)"_s, u"d"_s, u"e"_s };
        const Warning warning { Warning::Kind::FewCases, {},
            { { WarningValue::Unit::Names, 0, {}, names }, { WarningValue::Unit::Count, 2 } } };
        QCOMPARE(warningWords(warning, Format(u"de_DE"_s, u"EUR"_s)),
            u"2 weitere und a, %2, (ohne), d, e"_s);
    }
};

QTEST_MAIN(TestEvidenceWords)
#include "tst_evidence_words.moc"
