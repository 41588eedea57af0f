// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui_language/messages.h"

#include <QFile>
#include <QXmlStreamReader>

namespace lockstep::test {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QDir translationsFolder()
{
    return QDir(qEnvironmentVariable("LOCKSTEP_SOURCE") + u"/translations"_s);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Message> messages(const QString &language)
{
    QXmlStreamReader xml(content(translationsFolder().filePath(u"lockstep_%1.ts"_s.arg(language))));
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

} // namespace lockstep::test
