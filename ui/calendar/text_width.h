// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The width of a line of text, remembered: measuring titles is the dearest part of the layout, and
// during a drag the same ones are measured in every frame.

#include <QFont>
#include <QString>

namespace lockstep {

/// In whole pixels, rounded up so that the text is never cut.
[[nodiscard]] double textWidth(const QFont &font, const QString &text);

} // namespace lockstep
