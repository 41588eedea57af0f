// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/figures/figure_names.h"

namespace lockstep {

using namespace Qt::StringLiterals;

QString slug(const QString &name)
{
    QString result;
    bool startsWord = false;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.isMark())
            continue;
        if (letter == u'ß')
            result += u"ss"_s;
        else if (letter.isLetterOrNumber())
            result += startsWord ? letter.toUpper() : letter;
        startsWord = !letter.isLetterOrNumber() && !result.isEmpty();
    }
    return result;
}

QString UniqueSlugs::take(const QString &name, const QString &otherwise)
{
    const QString wanted = slug(name).isEmpty() ? otherwise : slug(name);
    QString free = wanted;
    for (int number = 2; m_taken.contains(free); ++number)
        free = wanted + QString::number(number);
    m_taken.insert(free);
    return free;
}

QStringList stageKeys(const QList<Stage> &stages)
{
    UniqueSlugs slugs({ u"win"_s, u"closing"_s });
    QStringList keys;
    for (const Stage &stage : stages)
        keys.append(slugs.take(stage.name, u"stage"_s));
    return keys;
}

} // namespace lockstep
