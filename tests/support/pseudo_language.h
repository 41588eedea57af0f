// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A made-up language that is 40 % longer than English and full of accents: shows which texts have
// no room, and which ones cannot be translated. Can be read from either side.

#include <QTranslator>

namespace lockstep::test {

/// `text` with accents and about 40 % longer; places (%1, %n), accelerators, tags and file patterns
/// stay as they are.
[[nodiscard]] QString pseudo(const QString &text);

class PseudoLanguage : public QTranslator {
public:
    explicit PseudoLanguage(Qt::LayoutDirection direction = Qt::LeftToRight)
        : m_direction(direction)
    {
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText,
        const char *disambiguation, int n) const override;

private:
    Qt::LayoutDirection m_direction;
};

} // namespace lockstep::test
