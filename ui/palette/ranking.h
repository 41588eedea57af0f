// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// How well a name answers what somebody typed. Pure: nothing but texts in, a rank out.

#include <QList>
#include <QString>
#include <optional>

namespace lockstep {

/// A text made ready for comparing: lower case and without diacritics.
struct Folded {
    QString letters;
    QList<int> wordStarts; ///< indices into `letters`
    QList<int> from; ///< for each letter, its index in the text; empty: the same
};
[[nodiscard]] Folded folded(const QString &text);

/// How a typed word is found, best first: "ra" in "Win rate", "wr", "at", "wra".
enum class Found { AtWordStart, ByInitials, Inside, Scattered };

struct Match {
    Found how = Found::AtWordStart;
    int distance = 0; ///< letters before the first that matches, and between those that do
    QList<int> letters; ///< which of the text match, ascending
    bool operator==(const Match &) const = default;
};

/// What was typed, cut into words.
[[nodiscard]] QStringList typedWords(const QString &typed);
/// Every word has to be found: as well as the worst of them, as far as all together. Scattered
/// letters begin at the start of a word, or everything would match.
[[nodiscard]] std::optional<Match> match(const Folded &text, const QStringList &words);
/// The same, but a word may also begin one of `hint`, which is read after `text`.
[[nodiscard]] std::optional<Match> match(
    const Folded &text, const Folded &hint, const QStringList &words);

} // namespace lockstep
