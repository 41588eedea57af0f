// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Reads our translations: whether they have every text of the sources, whole, with its places.

#include "app/exchange/sample_plan.h"
#include "app/figures/why.h"
#include "tests/ui_language/messages.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%L?\\d+|%n"_s);
    QStringList found;
    for (const auto &match : place.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

void languageRows()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyText_isTranslated_data() { languageRows(); }
    void everyText_isTranslated()
    {
        QFETCH(QString, language);
        const auto all = messages(language);
        QVERIFY(!all.isEmpty());
        for (const auto &message : all) {
            const auto where = message.context + u": "_s + message.source;
            QVERIFY2(message.state.isEmpty(), qPrintable(message.state + u' ' + where));
            for (const auto &form : message.forms)
                QVERIFY2(!form.isEmpty(), qPrintable(where));
        }
    }

    void everyTranslation_keepsThePlaces_data() { languageRows(); }
    void everyTranslation_keepsThePlaces()
    {
        QFETCH(QString, language);
        for (const auto &message : messages(language)) {
            for (const auto &form : message.forms)
                QVERIFY2(places(form) == places(message.source), qPrintable(form));
        }
    }

    void german_isSetInGermanType()
    {
        static const QRegularExpression foreign(u"[“][^”]*”|\"|\\.\\.\\.|'"_s);
        for (const auto &message : messages(u"de"_s)) {
            for (const auto &form : message.forms)
                QVERIFY2(!foreign.match(form).hasMatch(), qPrintable(form));
        }
    }

    /// The sides are Marketing and Sales, as their letters say; a rate is a Quote.
    void german_hasOneWordForOneThing()
    {
        static const QRegularExpression other(
            u"Vertrieb(?!skan|ssch)|\\bRaten?\\b|[Tt]richter|Auftragsgröße|Abschlussgröße|"
            "Unternehmensgröße|Liegengeblieb|Vorhersage|\\bEingabe(taste| h| ä)"_s);
        for (const auto &message : messages(u"de"_s)) {
            for (const auto &form : message.forms)
                QVERIFY2(!other.match(form).hasMatch(), qPrintable(form));
        }
    }

    /// "within 5 days" asks for "5 Tagen", which the words of a duration do not know.
    void german_putsDurationsWhereTheyKeepTheirForm()
    {
        static const QRegularExpression bent(u"(binnen|innerhalb von) %\\d"_s);
        for (const auto &message : messages(u"de"_s)) {
            for (const auto &form : message.forms)
                QVERIFY2(!bent.match(form).hasMatch(), qPrintable(form));
        }
    }

    /// Every figure of the sample plan, its tree and what is said of its inputs.
    void explanations_canBeSaidInGerman()
    {
        QSet<QString> known;
        const auto german = messages(u"de"_s);
        for (const auto &message : german) {
            if (message.context == u"Why"_s)
                known.insert(message.source);
        }
        QSet<QString> missing;
        const auto ask = [&](const Phrase &phrase) {
            std::ignore = phrase.said([&](const char *english) {
                auto words = QString::fromUtf8(english);
                if (!known.contains(words) && words != u"%1\u00a0%2"_s)
                    missing.insert(words);
                return words;
            });
        };
        const Plan plan = samplePlan().value();
        const Figures all = figures(plan);
        for (const NamedFigure &figure : all.named) {
            const Explanation told = why(plan, all, figure.name).value();
            ask(told.sentence);
            const auto lines = whyLines(told.tree);
            for (const WhyLine &line : lines) {
                ask(line.sign);
                ask(line.term->label);
                ask(line.term->text);
                ask(inputNote(*line.term));
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u" | "_s)));
    }

    void translations_areUpToDate()
    {
        const QTemporaryDir copy;
        for (const auto &file : translationsFolder().entryList({ u"*.ts"_s }))
            QVERIFY(QFile::copy(translationsFolder().filePath(file), copy.filePath(file)));
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(translationsFolder().filePath(u"update"_s), { copy.path() });
        if (!update.waitForStarted() || !update.waitForFinished(120'000)
            || update.exitCode() == 127)
            QSKIP("Qt's lupdate is not installed.");
        QCOMPARE(QString::fromUtf8(update.readAll()), QString()); // a text without a context
        QCOMPARE(update.exitCode(), 0);
        for (const auto &file : translationsFolder().entryList({ u"*.ts"_s })) {
            QVERIFY2(content(copy.filePath(file)) == content(translationsFolder().filePath(file)),
                qPrintable(file + u" lacks texts; ./dev translate takes them in"_s));
        }
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
