// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Names by which clauses and the command line call figures, made from the names that people gave.

#include "app/plan/plan.h"

#include <QSet>
#include <QStringList>

namespace lockstep {

/// "Sales accepted lead" -> "salesAcceptedLead", "MQL" -> "mql", "Größe" -> "grosse". Letters and
/// digits only; empty where `name` has none.
[[nodiscard]] QString slug(const QString &name);

/// Gives every slug once: the second "mql" becomes "mql2".
class UniqueSlugs {
public:
    explicit UniqueSlugs(QSet<QString> taken = {})
        : m_taken(std::move(taken))
    {
    }
    /// `otherwise`: where the name has no letter.
    [[nodiscard]] QString take(const QString &name, const QString &otherwise);

private:
    QSet<QString> m_taken;
};

/// What figures of stages begin with, one for each of `stages` (first to last): "mql". "win" and
/// "closing" are left to the rates of these names.
[[nodiscard]] QStringList stageKeys(const QList<Stage> &stages);

} // namespace lockstep
