// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/plan/title_words.h"

#include <QStringList>
#include <algorithm>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(QStringView text, qsizetype digits)
{
    return text.size() == digits
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

/// "2027", "fy27", "q1", "h2": when something was says nothing of what it is. "1" may well.
bool isTime(const QString &word)
{
    const QStringView text(word);
    if (isNumber(text, 4))
        return text.startsWith(u"19") || text.startsWith(u"20");
    if (text.startsWith(u"fy"))
        return isNumber(text.sliced(2), 2) || isNumber(text.sliced(2), 4);
    const bool isPart = text.startsWith(u'q') || text.startsWith(u'h');
    return isPart && isNumber(text.sliced(1), 1);
}

} // namespace

QString plainTitle(const QString &title)
{
    return title.simplified().toCaseFolded();
}

QString titleKey(const QString &title)
{
    QStringList words;
    QString word;
    const auto take = [&] {
        if (!word.isEmpty() && !isTime(word))
            words += word;
        word.clear();
    };
    for (const QChar letter : title.toCaseFolded()) {
        if (letter.isLetterOrNumber())
            word += letter;
        else
            take();
    }
    take();
    words.sort();
    return words.join(u' ');
}

TitleMatch titleMatch(const QString &one, const QString &other)
{
    if (plainTitle(one) == plainTitle(other))
        return one.simplified().isEmpty() ? TitleMatch::None : TitleMatch::Exact;
    const QString key = titleKey(one);
    return !key.isEmpty() && key == titleKey(other) ? TitleMatch::Words : TitleMatch::None;
}

} // namespace lockstep
