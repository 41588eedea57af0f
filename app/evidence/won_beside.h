// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Whom we win beside whom we say we want: won deals by vertical or region, with the markets whose
// profile states it, and what is stated but never won.

#include "app/evidence/measure.h"
#include "app/plan/plan.h"

namespace lockstep {

struct BesidePart {
    QString value; ///< "Automotive"
    qint64 won = 0;
    double share = 0; ///< of the won deals that say so
    QStringList markets; ///< whose profile states it; empty: none
    bool operator==(const BesidePart &) const = default;
};

/// In the parts' order, then what is stated alone. A profile may state several, between commas.
[[nodiscard]] QList<BesidePart> verticalsBeside(const Plan &plan, const QList<ProfilePart> &parts);
[[nodiscard]] QList<BesidePart> regionsBeside(const Plan &plan, const QList<ProfilePart> &parts);
/// By the numbers in a size's name: "51-200", "1,000+", "up to 50", "320". Beside it stands every
/// market whose profile has employees in that range; names without numbers have none.
[[nodiscard]] QList<BesidePart> sizesBeside(const Plan &plan, const QList<ProfilePart> &parts);

/// Where what is won and what is stated differ.
struct ProfileDifference {
    enum class Kind {
        NeverWon, ///< stated, and nobody was won
        NotStated ///< won, and no profile has it
    };
    enum class Field { Vertical, Region, Size };
    Kind kind {};
    Field field {};
    QStringList values; ///< of the profiles or of the exports
    QStringList markets; ///< that state it
    qint64 won = 0;
    double share = 0; ///< of the won deals that say so
    bool operator==(const ProfileDifference &) const = default;
};
/// Field by field, of those that the exports tell; a field that no market states is not compared.
[[nodiscard]] QList<ProfileDifference> profileDifferences(
    const Plan &plan, const WonProfile &profile);
/// In English, for the command line.
[[nodiscard]] QString differenceText(const ProfileDifference &difference);

/// What deals are stated to bring beside what won ones did.
struct DealBeside {
    QString name; ///< of the market or the stream
    Money stated;
    MeasuredDeals won; ///< of what is called so, else of all
    bool isOfAll = false; ///< the exports do not tell it apart
    bool operator==(const DealBeside &) const = default;
    /// The stated one by the mean of the won ones, less one: −0.2 is a fifth below.
    [[nodiscard]] double difference(const Plan &plan) const;
    [[nodiscard]] bool isOutside(const Plan &plan) const; ///< of the middle half; false: unknown
};
/// Markets, then streams with a size of their own, in the plan's order; none where nothing tells
/// what deals brought, or in another currency.
[[nodiscard]] QList<DealBeside> dealsBeside(const Plan &plan, const Measurement &measurement);

/// Hundredths of a measured amount, in the plan's minor units.
[[nodiscard]] double minorUnits(const Plan &plan, double hundredths);

} // namespace lockstep
