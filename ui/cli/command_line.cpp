// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/command_line.h"

#include "app/store/plan_file.h"
#include "ui/shared/explain.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace lockstep {

using namespace Qt::StringLiterals;

static constexpr qsizetype kLongestPart = 400;

Result<void> print(const QByteArray &bytes)
{
    const auto written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    if (written != size_t(bytes.size()) || std::fflush(stdout) != 0)
        return fail(Fault::CannotWrite, u"standard output"_s, qt_error_string());
    return {};
}

Result<void> print(const QString &text)
{
    return print(text.toUtf8());
}

void complain(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

QString inLine(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    if (text.size() <= kLongestPart)
        return text;
    return text.first(kLongestPart / 2) + u'…' + text.last(kLongestPart / 2);
}

QString line(const Error &error)
{
    return explain({ error.fault, inLine(error.subject), inLine(error.detail) });
}

QString draftUnknown(const Error &error)
{
    return u"It is not known whether a scenario is in the making, whose numbers these would be: "_s
        + line(error);
}

Result<Words> sortWords(const QStringList &arguments, const QStringList &switches,
    const QStringList &valued, const QStringList &listed)
{
    Words words;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (optionsEnded || !word.startsWith("--"_L1)) {
            words.positional.append(word);
            continue;
        }
        if (word == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const bool hasValue = word.contains(u'=');
        if (words.has(name) && !switches.contains(name) && !listed.contains(name)) {
            return fail(Fault::UnknownOption, u"a second --"_s + name);
        } else if (switches.contains(name) && !hasValue) {
            words.options[name].append(QString());
        } else if (!valued.contains(name) && !listed.contains(name)) {
            return fail(Fault::UnknownOption, word);
        } else if (hasValue) {
            words.options[name].append(word.section(u'=', 1));
        } else if (i + 1 < arguments.size()) {
            words.options[name].append(arguments.at(++i));
        } else {
            return fail(Fault::MissingArgument, u"the value of "_s + word);
        }
    }
    return words;
}

Result<void> expectWords(const Words &words, const QStringList &names, More more)
{
    if (words.positional.size() < names.size())
        return fail(Fault::MissingArgument, names.at(words.positional.size()));
    if (more == More::Refused && words.positional.size() > names.size())
        return fail(Fault::UnknownOption, words.positional.at(names.size()));
    return {};
}

Result<void> editPlanFile(const QString &path, const QString &title,
    const std::function<Result<Plan>(const Plan &)> &next)
{
    const QTemporaryDir state;
    if (!state.isValid())
        return fail(Fault::CannotWrite, u"the folder for temporary files"_s, state.errorString());
    auto file = PlanFile::open(path, state.path());
    if (!file)
        return Failure(file.error());
    const auto plan = next(file->plan());
    if (!plan)
        return Failure(plan.error());
    return file->record(*plan, { 0, title, QDateTime::currentDateTimeUtc(), {} })
        .and_then([&](bool) { return file->publish(path); });
}

} // namespace lockstep
