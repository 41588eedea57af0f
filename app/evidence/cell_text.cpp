// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/cell_text.h"

#include <QByteArray>
#include <algorithm>
#include <array>

namespace lockstep {

bool isMissing(QByteArrayView cell)
{
    constexpr qsizetype longest = 14;
    const auto text = trimmedCell(cell);
    if (text.isEmpty())
        return true;
    const char first = text[0];
    const bool mayBe = first == '-' || first == '#' || first == '(' || first == '\\' || first == '.'
        || first == '0' || first == '?' || first == '\xE2' || (first | 0x20) == 'n'
        || (first | 0x20) == 'u' || (first | 0x20) == 'k';
    if (!mayBe || text.size() > longest)
        return false;
    static constexpr std::array words { "n/a", "na", "n.a.", "n.a", "#n/a", "#nv", "#ref!",
        "#value!", "#wert!", "#bezug!", "k.a.", "k. a.", "?", "\xE2\x80\x93", "\xE2\x80\x94",
        "null", "none", "nil", "nan", "-", "--", "(blank)", "(empty)", "(leer)", "(none)",
        "(not set)", "\\n", "undefined", "unset", "not set", "0000-00-00", "00/00/0000",
        "00.00.0000" };
    const auto word = text.toByteArray().toLower();
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace lockstep
