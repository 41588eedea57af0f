// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The fields that this version does not know, on their way through a plan: where one stood is kept
// as a dotted path from the list ("entries.mood", "entries.period.mood"), because ids are only
// unique within their list. Dots within a name are "~1" there, tildes "~0", a name
// that is empty "~2".

#include "app/plan/json_writer.h"
#include "app/plan/plan.h"

#include <QHash>

namespace lockstep {

inline constexpr qint64 kPlanOwner = 0;
inline constexpr qint64 kSettingsOwner = 1;

/// The object that a field stands in: its owner's id, and the path to the object, ending in a dot.
struct ExtraPlace {
    qint64 owner = kPlanOwner;
    QString prefix;

    [[nodiscard]] ExtraPlace within(const char *field) const
    {
        return { owner, prefix + QLatin1StringView(field) + u'.' };
    }
};

/// Its id is the same for the same place, on every machine.
[[nodiscard]] Extra makeExtra(
    const ExtraPlace &place, const QString &name, const QJsonValue &value);

/// Writes the kept fields of one object after another.
class ExtraWriter {
public:
    explicit ExtraWriter(const Plan &plan);
    void write(JsonWriter &json, const ExtraPlace &place) const;

private:
    QHash<qint64, QList<Extra>> m_byOwner; ///< sorted by field
};

} // namespace lockstep
