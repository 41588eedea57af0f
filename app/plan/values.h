// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Values that several nouns have: whose something is, and what is made of several numbers and
// stands in a noun as one field. What it means there is said at the field.

#include "app/base/money.h"
#include "app/base/ratio.h"

#include <QList>
#include <QString>

namespace lockstep {

enum class Side { Marketing, Sales };

/// How sales gets in touch with a lead.
enum class TouchKind { Call, Voicemail, Mail, Social, Meeting };

/// Who helps with what the other side answers for.
enum class Helper { None, Marketing, Sales };

/// How well an input is known.
enum class EvidenceMark { Guessed, Estimated, Measured };

/// Where an input comes from. Counts only where the mark is Measured.
struct Evidence {
    EvidenceMark mark = EvidenceMark::Guessed;
    QString source; ///< file, person or reasoning, free text
    qint64 cases = 0; ///< how many were observed
    qint64 successes = 0; ///< how many of them converted (rates only)
    /// Thousands are compared at each change: copies share their text, which need not be read then.
    bool operator==(const Evidence &other) const
    {
        return mark == other.mark && cases == other.cases && successes == other.successes
            && source.size() == other.source.size()
            && (source.constData() == other.source.constData() || source == other.source);
    }
};

/// What each quarter has of a year; together 100 %.
struct QuarterShares {
    Ratio first { 250'000 };
    Ratio second { 250'000 };
    Ratio third { 250'000 };
    Ratio fourth { 250'000 };
    bool operator==(const QuarterShares &) const = default;
};

struct QuarterMoney {
    Money first;
    Money second;
    Money third;
    Money fourth;
    bool operator==(const QuarterMoney &) const = default;
};

/// When those go on who go on at all: the share that does so at once, a month after entering, two
/// months after, …; together 100 %. Empty: not stated, the mean time counts.
struct LagCurve {
    QList<Ratio> shares;
    static constexpr qint64 kMonth = 43'830; ///< minutes: a twelfth of a mean year, 30.4375 days
    [[nodiscard]] bool isEmpty() const { return shares.isEmpty(); }
    bool operator==(const LagCurve &) const = default;
};

} // namespace lockstep
