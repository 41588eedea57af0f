// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/cli/command_line.h"
#include "ui/cli/commands.h"

#include "app/document/merge_files.h"
#include "app/merge/differences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Difference &difference)
{
    const ItemChange &change = difference.change;
    static const QMap<Fate, QString> fates { { Fate::Added, u"added"_s },
        { Fate::Removed, u"removed"_s }, { Fate::Changed, u"changed"_s } };
    QJsonArray fields;
    for (const FieldChange &field : change.fields)
        fields.append(QJsonObject { { u"field"_s, field.field }, { u"before"_s, field.before },
            { u"after"_s, field.after } });
    return { { u"table"_s, QString::fromLatin1(change.table) }, { u"id"_s, change.id },
        { u"item"_s, change.item }, { u"change"_s, fates.value(change.fate) },
        { u"fields"_s, fields }, { u"worthMinorUnits"_s, difference.worthMinorUnits } };
}

QByteArray jsonOf(const QList<Difference> &differences)
{
    QJsonArray list;
    for (const Difference &difference : differences)
        list.append(jsonOf(difference));
    return QJsonDocument(QJsonObject { { u"differences"_s, list },
                             { u"largestInMoneyFirst"_s, areWeighed(differences) } })
        .toJson();
}

QString textOf(const QList<Difference> &differences)
{
    QString text;
    if (!areWeighed(differences))
        text = u"%1 items differ, too many to be in the order of money.\n\n"_s.arg(
            differences.size());
    for (const Difference &difference : differences) {
        for (const QString &words : words(difference.change))
            text += inLine(words) + u'\n';
    }
    return text.isEmpty() ? u"Nothing differs.\n"_s : text;
}

/// Nothing: every conflict is left to people.
Result<std::optional<Choice>> choiceFrom(const Words &given)
{
    const bool isOurs = given.has(u"ours"_s);
    const bool isTheirs = given.has(u"theirs"_s);
    if (isOurs && isTheirs)
        return fail(Fault::UnknownOption, u"--ours beside --theirs"_s);
    if (!isOurs && !isTheirs)
        return std::nullopt;
    return isOurs ? Choice::Ours : Choice::Theirs;
}

Result<Exit> listConflicts(const Merge &merge)
{
    QString text;
    for (const Conflict &conflict : merge.conflicts)
        text += inLine(words(conflict)) + u'\n';
    const auto count = merge.conflicts.size();
    return print(text).map([count] {
        complain(u"lockstep-cli: Nothing was merged, because %1 to be decided; give --ours or "
                 u"--theirs, or merge in the window."_s.arg(
                     count == 1 ? u"one conflict is"_s : u"%1 conflicts are"_s.arg(count)));
        return Exit::PlanAtFault;
    });
}

Result<Exit> takeOver(PlanFile &into, const FileMerge &merge)
{
    const Plan before = into.plan();
    const HistoryStep step { 0, {}, QDateTime::currentDateTimeUtc(), {} };
    return recordMerge(into, merge, step)
        .and_then([&](bool isNew) { return isNew ? into.publish(into.path()) : Result<void> {}; })
        .and_then([&] { return print(textOf(differences(before, into.plan()))); })
        .map([] { return Exit::Done; });
}

} // namespace

Result<Exit> runDiff(const QStringList &arguments)
{
    const auto words = sortWords(arguments, { u"json"_s }, {});
    if (!words)
        return Failure(words.error());
    if (const auto fits = expectWords(*words, { u"A"_s, u"B"_s }); !fits)
        return Failure(fits.error());
    const auto first = readPlanFile(words->positional.at(0));
    const auto second = readPlanFile(words->positional.at(1));
    if (!first || !second)
        return Failure(first ? second.error() : first.error());
    const QList<Difference> found = differences(*first, *second);
    const auto printed = words->has(u"json"_s) ? print(jsonOf(found)) : print(textOf(found));
    return printed.map([] { return Exit::Done; });
}

Result<Exit> runMerge(const QStringList &arguments)
{
    const auto words = sortWords(arguments, { u"ours"_s, u"theirs"_s }, {});
    if (!words)
        return Failure(words.error());
    if (const auto fits = expectWords(*words, { u"INTO"_s, u"FROM"_s }); !fits)
        return Failure(fits.error());
    const auto choice = choiceFrom(*words);
    if (!choice)
        return Failure(choice.error());
    const QTemporaryDir state;
    if (!state.isValid())
        return fail(Fault::CannotWrite, u"the folder for temporary files"_s, state.errorString());
    auto into = PlanFile::open(words->positional.at(0), state.path());
    auto merge = into.and_then(
        [&](const PlanFile &file) { return mergeWithFile(file, words->positional.at(1)); });
    if (!merge)
        return Failure(merge.error());
    if (*choice)
        decideAll(merge->merge, **choice);
    return merge->merge.isDecided() ? takeOver(*into, *merge) : listConflicts(merge->merge);
}

} // namespace lockstep
