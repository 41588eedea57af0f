// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Reads our translations: whether they have every text of the sources, whole, with its places.

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString state; ///< "unfinished", "vanished"; empty: good
    QStringList forms; ///< one, or as many as the language has plural forms
};

QDir folder()
{
    return QDir(qEnvironmentVariable("LOCKSTEP_SOURCE") + u"/translations"_s);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList translationForms(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (!xml.readNext() || !(xml.isEndElement() && xml.name() == u"translation"_s)) {
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement())
            forms << xml.readElementText();
    }
    return forms.isEmpty() ? QStringList { text } : forms;
}

QList<Message> messages(const QString &language)
{
    QXmlStreamReader xml(content(folder().filePath(u"lockstep_%1.ts"_s.arg(language))));
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"source"_s) {
            all.append({ context, xml.readElementText(), {}, {} });
        } else if (xml.name() == u"translation"_s) {
            all.last().state = xml.attributes().value(u"type"_s).toString();
            all.last().forms = translationForms(xml);
        }
    }
    return all;
}

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

    void translations_areUpToDate()
    {
        const QTemporaryDir copy;
        for (const auto &file : folder().entryList({ u"*.ts"_s }))
            QVERIFY(QFile::copy(folder().filePath(file), copy.filePath(file)));
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(folder().filePath(u"update"_s), { copy.path() });
        if (!update.waitForStarted() || !update.waitForFinished(120'000)
            || update.exitCode() == 127)
            QSKIP("Qt's lupdate is not installed.");
        QCOMPARE(QString::fromUtf8(update.readAll()), QString()); // a text without a context
        QCOMPARE(update.exitCode(), 0);
        for (const auto &file : folder().entryList({ u"*.ts"_s })) {
            QVERIFY2(content(copy.filePath(file)) == content(folder().filePath(file)),
                qPrintable(file + u" lacks texts; ./dev translate takes them in"_s));
        }
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
