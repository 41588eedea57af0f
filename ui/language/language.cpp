// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/language/language.h"

#include "ui/shared/in_english.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

const QString kSetting = u"look/language"_s;
const QString kEnglish = u"en"_s;
const QString kTexts = u":/language"_s;
const QString kTranslator = u"lockstepTranslator"_s;

/// Has nothing to say to who speaks English: then the words of the sources stand.
class ForeignTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *words,
        const char *disambiguation, int count) const override
    {
        return InEnglish::isSpoken()
            ? QString()
            : QTranslator::translate(context, words, disambiguation, count);
    }
};

bool isSpoken(const QString &code)
{
    const auto all = languages();
    return std::any_of(
        all.begin(), all.end(), [&](const Language &one) { return one.code == code; });
}

template <class Translator> void install(const QString &file, const QString &folder)
{
    auto *translator = new Translator(qApp);
    translator->setObjectName(kTranslator);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QList<Language> languages()
{
    return { { kEnglish, u"English"_s }, { u"de"_s, u"Deutsch"_s } };
}

QString chosenLanguage(const QSettings &settings)
{
    const auto code = settings.value(kSetting).toString();
    return isSpoken(code) ? code : QString();
}

void chooseLanguage(QSettings &settings, const QString &code)
{
    settings.setValue(kSetting, code);
}

QString languageFor(const QSettings &settings, const QStringList &systemLanguages)
{
    auto chosen = chosenLanguage(settings);
    if (!chosen.isEmpty())
        return chosen;
    for (const auto &wanted : systemLanguages) {
        auto code = wanted.section(u'-', 0, 0);
        if (isSpoken(code))
            return code;
    }
    return kEnglish;
}

void speak(const QString &code)
{
    qDeleteAll(qApp->findChildren<QTranslator *>(kTranslator));
    // Qt's own words, in its dialogs and line edits, are English without a file.
    if (code == kEnglish) {
        install<QTranslator>(u"lockstep_en"_s, kTexts); // its plural forms
        return;
    }
    install<QTranslator>(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install<ForeignTranslator>(u"lockstep_"_s + code, kTexts);
}

void speakAsWanted(const QSettings &settings)
{
    speak(languageFor(settings, QLocale::system().uiLanguages()));
}

} // namespace lockstep
