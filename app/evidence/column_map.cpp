// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/evidence/measure.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

std::optional<ColumnUse> useNamed(const QString &word)
{
    static const QMap<QString, ColumnUse> uses { { u"id"_s, ColumnUse::LeadId },
        { u"contact"_s, ColumnUse::ContactDate }, { u"won"_s, ColumnUse::WonDate },
        { u"source"_s, ColumnUse::Source } };
    const auto use = uses.find(word);
    return use == uses.end() ? std::nullopt : std::optional(*use);
}

std::optional<DateOrder> orderNamed(const QString &word)
{
    if (word == u"dmy"_s)
        return DateOrder::DayFirst;
    if (word == u"mdy"_s)
        return DateOrder::MonthFirst;
    return std::nullopt;
}

bool takeArgument(ColumnMap &map, const QString &argument)
{
    const auto equals = argument.indexOf(u'=');
    if (equals < 0)
        return false;
    const auto word = argument.first(equals).trimmed().toLower();
    const auto value = argument.sliced(equals + 1).simplified();
    if (word == u"dates"_s && !map.dates) {
        map.dates = orderNamed(value.toLower());
        return map.dates.has_value();
    }
    const auto use = useNamed(word);
    if (!use || value.isEmpty() || map.names.contains(*use))
        return false;
    map.names.insert(*use, value);
    return true;
}

} // namespace

Result<ColumnMap> columnMap(const QStringList &arguments)
{
    ColumnMap map;
    for (const auto &argument : arguments) {
        if (!takeArgument(map, argument)) {
            return fail(Fault::UnknownOption, argument,
                u"id=, contact=, won=, source= and a column, or dates=dmy, dates=mdy"_s);
        }
    }
    return map;
}

} // namespace lockstep
