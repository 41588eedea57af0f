// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/delimiter_words.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

struct DelimiterWord {
    const char *word;
    char delimiter;
};
constexpr std::array kDelimiterWords { DelimiterWord { "tab", '\t' }, DelimiterWord { "\\t", '\t' },
    DelimiterWord { "space", ' ' }, DelimiterWord { "comma", ',' },
    DelimiterWord { "semicolon", ';' }, DelimiterWord { "colon", ':' },
    DelimiterWord { "bar", '|' }, DelimiterWord { "pipe", '|' } };

} // namespace

std::optional<char> delimiterNamed(const QString &word)
{
    const auto known = std::find_if(kDelimiterWords.begin(), kDelimiterWords.end(),
        [&word](const DelimiterWord &one) { return word == QLatin1StringView(one.word); });
    if (known != kDelimiterWords.end())
        return known->delimiter;
    const bool isSign = word.size() == 1 && word[0].unicode() < 0x7F && !word[0].isLetterOrNumber()
        && word[0] != u'"' && word[0] != u'\'';
    return isSign ? std::optional(word[0].toLatin1()) : std::nullopt;
}

QString delimiterWord(char delimiter)
{
    const auto known = std::find_if(kDelimiterWords.begin(), kDelimiterWords.end(),
        [delimiter](const DelimiterWord &one) { return one.delimiter == delimiter; });
    return known == kDelimiterWords.end() ? QString(QLatin1Char(delimiter))
                                          : QString::fromLatin1(known->word);
}

} // namespace lockstep
