// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/palette/ranking.h"

#include <algorithm>
#include <numeric>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSkipped = 3; ///< for each typed letter; more, and chance finds anything

/// One letter as it is compared: "É" as "e", "ß" as "ss", a lone mark as nothing.
QString foldedLetter(QChar letter)
{
    if (letter.unicode() < 0x80)
        return letter.toLower();
    if (letter == u'ß')
        return u"ss"_s;
    QString result;
    for (const QChar part : QString(letter).normalized(QString::NormalizationForm_KD)) {
        if (!part.isMark())
            result += part.toLower();
    }
    return result;
}

QList<int> wordStarts(const QString &letters)
{
    QList<int> starts;
    bool isInWord = false;
    for (int i = 0; i < letters.size(); ++i) {
        const bool isLetter = letters[i].isLetterOrNumber() || letters[i].isSurrogate();
        if (isLetter && !isInWord)
            starts.append(i);
        isInWord = isLetter;
    }
    return starts;
}

QList<int> run(qsizetype from, qsizetype count)
{
    QList<int> letters(count);
    std::iota(letters.begin(), letters.end(), int(from));
    return letters;
}

std::optional<Match> atWordStart(const Folded &text, const QString &word)
{
    for (const int start : text.wordStarts) {
        if (QStringView(text.letters).mid(start).startsWith(word))
            return Match { Found::AtWordStart, start, run(start, word.size()) };
    }
    return {};
}

std::optional<Match> byInitials(const Folded &text, const QString &word)
{
    const auto &starts = text.wordStarts;
    if (word.size() < 2)
        return {};
    const auto at = std::search(starts.begin(), starts.end(), word.begin(), word.end(),
        [&text](int start, QChar letter) { return text.letters[start] == letter; });
    if (at == starts.end())
        return {};
    return Match { Found::ByInitials, *at, QList<int>(at, at + word.size()) };
}

std::optional<Match> inside(const Folded &text, const QString &word)
{
    const auto at = text.letters.indexOf(word);
    if (at < 0)
        return {};
    return Match { Found::Inside, int(at), run(at, word.size()) };
}

/// The letters of `word` one after the other, each at its nearest, from `start` on.
std::optional<Match> scatteredFrom(const Folded &text, const QString &word, int start)
{
    QList<int> letters;
    qsizetype next = start;
    for (const QChar letter : word) {
        const auto at = text.letters.indexOf(letter, next);
        if (at < 0)
            return {};
        letters.append(int(at));
        next = at + 1;
    }
    const int skipped = letters.last() + 1 - start - int(word.size());
    if (skipped > kMostSkipped * word.size())
        return {};
    return Match { Found::Scattered, start + skipped, letters };
}

std::optional<Match> scattered(const Folded &text, const QString &word)
{
    for (const int start : text.wordStarts) {
        if (text.letters[start] != word.front())
            continue;
        if (auto found = scatteredFrom(text, word, start))
            return found;
    }
    return {};
}

std::optional<Match> matchWord(const Folded &text, const QString &word)
{
    for (const auto &way : { atWordStart, byInitials, inside, scattered }) {
        if (auto found = way(text, word))
            return found;
    }
    return {};
}

/// From indices of the folded letters to those of the text, each once.
QList<int> inText(const Folded &text, QList<int> letters)
{
    if (!text.from.isEmpty())
        std::transform(letters.begin(), letters.end(), letters.begin(),
            [&text](int letter) { return text.from[letter]; });
    std::sort(letters.begin(), letters.end());
    letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
    return letters;
}

} // namespace

Folded folded(const QString &text)
{
    Folded result;
    const auto isPlain = [](QChar letter) { return letter.unicode() < 0x80; };
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        result.letters = text.toLower();
    } else {
        for (int i = 0; i < text.size(); ++i) {
            const auto letters = foldedLetter(text[i]);
            result.letters += letters;
            result.from.insert(result.from.size(), letters.size(), i);
        }
    }
    result.wordStarts = wordStarts(result.letters);
    return result;
}

QStringList typedWords(const QString &typed)
{
    return folded(typed.simplified()).letters.split(u' ', Qt::SkipEmptyParts);
}

std::optional<Match> match(const Folded &text, const QStringList &words)
{
    return match(text, {}, words);
}

std::optional<Match> match(const Folded &text, const Folded &hint, const QStringList &words)
{
    Match whole;
    for (const auto &word : words) {
        auto found = matchWord(text, word);
        // The hint is read after the name.
        if ((!found || found->how != Found::AtWordStart) && atWordStart(hint, word))
            found = Match { Found::AtWordStart, int(text.letters.size()), {} };
        if (!found)
            return {};
        whole.how = std::max(whole.how, found->how);
        whole.distance += found->distance;
        whole.letters += found->letters;
    }
    whole.letters = inText(text, whole.letters);
    return whole;
}

} // namespace lockstep
