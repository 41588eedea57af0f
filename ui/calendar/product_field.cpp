// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/calendar/product_field.h"

#include "app/figures/launch_bridge.h"
#include "ui/calendar/calendar_input.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString productName(const BridgeRow &row)
{
    return CalendarWords::tr("%1, %2", "a product and a fiscal year")
        .arg(row.title, fiscalYearLabel(row.fiscalYear));
}

/// What its name finds, if it names none.
QString byName(const Plan &plan, Entry entry)
{
    entry.bridgeRow = {};
    const BridgeRow *row = bridgeRowOf(plan, entry);
    return row ? CalendarWords::tr("By its name: %1").arg(productName(*row))
               : CalendarWords::tr("By its name: none");
}

} // namespace

ChosenField productField()
{
    ChosenField field { u"entryProduct"_s, CalendarWords::tr("In the bridge"),
        CalendarWords::tr("Change which product of the bridge %1 is"),
        [](const Plan &plan, const Entry &entry) {
            QStringList names { byName(plan, entry) };
            const QList<BridgeRow> rows = bridgeChoices(plan, entry);
            for (const BridgeRow &row : rows)
                names << productName(row);
            return names;
        },
        [](const Entry &entry, const Plan &plan) {
            const QList<BridgeRow> rows = bridgeChoices(plan, entry);
            const auto at = std::find_if(rows.begin(), rows.end(),
                [&entry](const BridgeRow &row) { return row.id == entry.bridgeRow; });
            return at == rows.end() ? 0 : int(at - rows.begin()) + 1;
        },
        [](Entry entry, int index, const Plan &plan) {
            entry.bridgeRow = bridgeChoices(plan, entry).value(index - 1).id;
            return entry;
        } };
    field.isAsked = [](const Entry &entry) {
        return entry.kind == EntryKind::Launch || entry.kind == EntryKind::EndOfSale;
    };
    return field;
}

} // namespace lockstep
