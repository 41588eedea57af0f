// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Which language is spoken, how it is chosen in the menu, and the made-up one that tests use.

#include "tests/support/pseudo_language.h"
#include "ui/language/language.h"
#include "ui/language/language_menu.h"
#include "ui/shared/error_words.h"
#include "ui/shared/in_english.h"
#include "ui/shared/plan_words.h"
#include "ui/shared/why_words.h"

#include <QAction>
#include <QFile>
#include <QKeySequence>
#include <QLibraryInfo>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(steps)
};

struct Counts {
    Q_DECLARE_TR_FUNCTIONS(FunnelWhy)
};

QString streams(int count)
{
    return Counts::tr(
        "%1 of %2 become %3, weighted by need over %n streams (at worst %4).", nullptr, count);
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_settings.clear();
        speak(u"en"_s);
    }

    void languageFor_nothingChosen_isTheSystemsFirstThatThereIs_data()
    {
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QStringList {} << u"en"_s;
        QTest::newRow("no locale") << QStringList { u"C"_s } << u"en"_s;
        QTest::newRow("Austria") << QStringList { u"de-AT"_s, u"de-Latn-AT"_s } << u"de"_s;
        QTest::newRow("second choice") << QStringList { u"fr-FR"_s, u"de"_s, u"en"_s } << u"de"_s;
        QTest::newRow("English first") << QStringList { u"en-GB"_s, u"de"_s } << u"en"_s;
        QTest::newRow("none of ours") << QStringList { u"fr"_s, u"ar"_s } << u"en"_s;
    }
    void languageFor_nothingChosen_isTheSystemsFirstThatThereIs()
    {
        QFETCH(QStringList, system);
        QTEST(languageFor(m_settings, system), "code");
    }
    void languageFor_chosen_isThatOne()
    {
        chooseLanguage(m_settings, u"en"_s);
        QCOMPARE(languageFor(m_settings, { u"de-DE"_s }), u"en"_s);
        chooseLanguage(m_settings, u"de"_s);
        QCOMPARE(languageFor(m_settings, { u"en-GB"_s }), u"de"_s);
    }
    void languageFor_unknownInTheSettings_followsTheSystem()
    {
        chooseLanguage(m_settings, u"tlh"_s);
        QCOMPARE(chosenLanguage(m_settings), QString());
        QCOMPARE(languageFor(m_settings, { u"de-DE"_s }), u"de"_s);
    }

    void speak_german_translates()
    {
        speak(u"de"_s);
        QCOMPARE(Words::tr("Markets"), u"Märkte"_s);
        QVERIFY(streams(1).contains(u"über 1 Strom "_s));
        QVERIFY(streams(3).contains(u"über 3 Ströme "_s));
    }
    void inEnglish_isSpokenBesideTheWindowsLanguage()
    {
        speak(u"de"_s);
        {
            const InEnglish paper;
            QCOMPARE(Words::tr("Markets"), u"Markets"_s);
        }
        QCOMPARE(Words::tr("Markets"), u"Märkte"_s);
    }
    /// What app/ says in English, here as pieces of sentences.
    void planWords_areInTheWindowsLanguage()
    {
        speak(u"de"_s);
        QCOMPARE(itemName(u"FY27 target"_s), u"Ziel FY27"_s);
        QCOMPARE(itemName(u"opening pipeline at MQL, Direct · Automotive"_s),
            u"Anfangspipeline bei MQL, Direct · Automotive"_s);
        QCOMPARE(itemName(u"Spring fair"_s), u"Spring fair"_s); // somebody's own
        QCOMPARE(fieldName(u"deal size"_s), u"Auftragswert"_s);
        QCOMPARE(valueWords(u"rate evidence"_s, u"measured, 120 of 480 (CRM 2025)"_s),
            u"gemessen, 120 von 480 (CRM 2025)"_s);
        QCOMPARE(valueWords({}, u"removed"_s), u"entfernt"_s);
        QCOMPARE(valueWords(u"name"_s, u"removed"_s), u"removed"_s);
        speak(u"en"_s);
        QCOMPARE(itemName(u"FY27 target"_s), u"FY27 target"_s);
        QCOMPARE(fieldName(u"deal size"_s), u"Deal size"_s);
    }
    void errorsAndChanges_areInTheWindowsLanguage()
    {
        speak(u"de"_s);
        QCOMPARE(subjectWords(u"volume low of Fair"_s), u"Niedrigste Menge (Fair)"_s);
        QCOMPARE(subjectWords(u"revenue of FY27 target"_s), u"Umsatz (Ziel FY27)"_s);
        QCOMPARE(subjectWords(u"The Bank of Oslo"_s), u"The Bank of Oslo"_s); // somebody's own
        QCOMPARE(detailWords(u"at most 100"_s), u"höchstens 100"_s);
        QCOMPARE(detailWords(u"0 to 3,650\u00a0days"_s), u"0 bis 3,650\u00a0Tage"_s);
        QCOMPARE(changeWords(u"rate: 58 % → 63 %"_s), u"Quote: 58 % → 63 %"_s);
        QCOMPARE(changeWords(u"rate evidence: estimated, Talks → measured, CRM, 59 of 94"_s),
            u"Beleg der Quote: geschätzt, Talks → gemessen, CRM, 59 von 94"_s);
        speak(u"en"_s);
        QCOMPARE(subjectWords(u"volume low of Fair"_s), u"volume low of Fair"_s);
        QCOMPARE(changeWords(u"rate: 58 % → 63 %"_s), u"rate: 58 % → 63 %"_s);
        QCOMPARE(detailWords(u"over 0, up to 5"_s), u"over 0, up to 5"_s);
    }
    void explanations_areInTheWindowsLanguage()
    {
        speak(u"de"_s);
        const auto chain = phrase("we need %1, so %2", u"27 Won"_s, u"133 MQL"_s);
        QCOMPARE(said(phrase("To book %1 in %2 %3.", u"2.0 M"_s, u"Q4 FY27"_s, chain)),
            u"Um 2.0 M im Q4 FY27 zu buchen, brauchen wir 27 Won, also 133 MQL."_s);
        speak(u"en"_s);
        QCOMPARE(said(phrase("To book %1 in %2 %3.", u"2.0 M"_s, u"Q4 FY27"_s, chain)),
            u"To book 2.0 M in Q4 FY27 we need 27 Won, so 133 MQL."_s);
    }
    void durations_areSaidAndTypedInTheWindowsLanguage()
    {
        const Format format(u"en_GB"_s, u"EUR"_s);
        const auto typed = [&](const QString &text) {
            return typedDuration(format, text).value_or(Duration { -1 }).minutes;
        };
        speak(u"de"_s);
        QCOMPARE(saidDays(format, 2.5), u"2.5\u00a0Tage"_s);
        QCOMPARE(saidDays(format, Duration { 1440 }), u"1\u00a0Tag"_s);
        QCOMPARE(saidDays(format, Duration { 10 }), u"10\u00a0Minuten"_s);
        QCOMPARE(typed(saidDays(format, Duration { 3600 })), 3600);
        QCOMPARE(typed(u"1 Tag"_s), 1440);
        QCOMPARE(typed(u"12 T"_s), 12 * 1440);
        QCOMPARE(typed(u"2 wochen"_s), 14 * 1440);
        QCOMPARE(typed(u"2 weeks"_s), 14 * 1440); // of habit
        QCOMPARE(typed(u"10 Minuten"_s), 10);
        QCOMPARE(typed(u"2 Ellen"_s), -1);
        speak(u"en"_s);
        QCOMPARE(saidDays(format, 2.5), u"2.5\u00a0days"_s);
        QCOMPARE(typed(u"2 wochen"_s), -1);
    }
    void qtsOwnWords_areInTheWindowsLanguage()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
            QSKIP("Qt's translations are not installed.");
        const QKeySequence find(u"Ctrl+K"_s);
        QCOMPARE(find.toString(QKeySequence::NativeText), u"Ctrl+K"_s);
        speak(u"de"_s);
        QCOMPARE(find.toString(QKeySequence::NativeText), u"Strg+K"_s);
        QCOMPARE(QCoreApplication::translate("QFileDialog", "File &name:"), u"Datei&name:"_s);
        speak(u"en"_s);
    }
    void speak_english_knowsPlurals()
    {
        speak(u"de"_s);
        speak(u"en"_s);
        QCOMPARE(Words::tr("Markets"), u"Markets"_s);
        QVERIFY(streams(1).contains(u"over 1 stream "_s));
        QVERIFY(streams(3).contains(u"over 3 streams "_s));
    }

    void menu_showsAndTakesTheChoice()
    {
        QMenu menu;
        QStringList told;
        addLanguageMenu(menu, m_settings, [&](const QString &text) { told << text; });
        QVERIFY(action(menu, u"language_"_s)->isChecked());
        action(menu, u"language_de"_s)->trigger();
        QCOMPARE(chosenLanguage(m_settings), u"de"_s);
        QCOMPARE(told, QStringList { u"From its next start, Lockstep speaks Deutsch."_s });
        action(menu, u"language_"_s)->trigger();
        QCOMPARE(chosenLanguage(m_settings), QString());
        QCOMPARE(told.last(), u"From its next start, Lockstep speaks the system's language."_s);
    }
    void menu_namesLanguagesInThemselves()
    {
        speak(u"de"_s);
        QMenu menu;
        addLanguageMenu(menu, m_settings, [](const QString &) {});
        QCOMPARE(action(menu, u"language_en"_s)->text(), u"English"_s);
        QCOMPARE(action(menu, u"language_de"_s)->text(), u"Deutsch"_s);
    }

    void pseudo_isLongerAndKeepsPlaces()
    {
        QCOMPARE(pseudo(u"M"_s), u"M"_s);
        // each letter owes 0.4 of another, paid by the next vowel or at the end
        QCOMPARE(pseudo(u"Markets"_s), u"Márkéétş~"_s);
        QCOMPARE(pseudo(u"&Undo %1"_s), u"&Uñdöö %1"_s);
        QVERIFY(pseudo(u"Plans (*.lockstep)"_s).contains(u"(*.lockstep)"_s));
        QVERIFY(pseudo(u"<b>bold</b>"_s).startsWith(u"<b>"_s));
        const auto text = u"Measure rates and days in exports of your systems"_s;
        QVERIFY(pseudo(text).size() >= 1.38 * text.size());
        QVERIFY(pseudo(text).size() <= 1.42 * text.size());
    }

private:
    static QAction *action(QMenu &menu, const QString &name)
    {
        return menu.findChild<QAction *>(name);
    }

    QTemporaryDir m_folder;
    QSettings m_settings { m_folder.filePath(u"window.ini"_s), QSettings::IniFormat };
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
