// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Reads an example: a plan in words, the calculation by hand (skipped), and the results expected of
// it. A file has a title, then sections; what belongs to a section is indented, one "name: value" a
// line. "X in Y" is the stream of channel X in market Y. The files themselves show the rest.

#include "app/plan/plan.h"

#include <QList>
#include <QString>

namespace lockstep::test {

struct Expectation {
    QString name; ///< "MQL needed in July 2026"
    QString value; ///< as written
};

struct Example {
    Plan plan;
    QList<Expectation> expected;
    QString problem; ///< the line that could not be read; empty: all could
};
[[nodiscard]] Example readExample(const QString &text);

/// A number as people write it: "1,200,000", "10.525 %" (10.525), "48 days". Sets `ok`.
[[nodiscard]] double numberIn(const QString &text, bool &ok);
[[nodiscard]] QDate dateIn(const QString &text); ///< "1 July 2026"

} // namespace lockstep::test
