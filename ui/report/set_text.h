// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Text set on paper: broken into lines once, measured, and painted where it was placed.

#include "app/report/outline.h"
#include "ui/shared/style.h"

#include <QHash>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace lockstep {

/// Ink for paper: always the light theme's.
[[nodiscard]] QColor paperColour(Tone tone);
/// The role's font without hinting, so that lines break the same at every resolution.
[[nodiscard]] QFont paperFont(TextRole role, QFont::Weight weight = QFont::Normal);

class SetText {
public:
    SetText(const QString &text, const QFont &font, double width,
        Qt::Alignment alignment = Qt::AlignLeft);
    /// A clause with its live figures in semibold and its errors in the colour of a gap.
    SetText(const LiveText &text, const QFont &font, double width);

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    /// Lines [from, to) with the first one's top at `at`.
    void paint(QPainter &painter, QPointF at, const QColor &colour) const;
    void paintLines(QPainter &painter, QPointF at, const QColor &colour, int from, int to) const;
    [[nodiscard]] double lineTop(int line) const; ///< of the line after the last too

private:
    void breakLines(double width);

    std::shared_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

/// Texts of tables, where much is repeated: each is set once, and whoever asks again shares it.
class SetTexts {
public:
    [[nodiscard]] SetText of(
        const QString &text, const QFont &font, double width, Qt::Alignment alignment);

private:
    struct Key {
        QString text;
        int pixelSize = 0;
        int weight = 0;
        double width = 0;
        Qt::Alignment alignment;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(
                seed, key.text, key.pixelSize, key.weight, key.width, key.alignment.toInt());
        }
    };
    QHash<Key, SetText> m_known;
};

} // namespace lockstep
