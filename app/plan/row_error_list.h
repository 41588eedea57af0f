// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Gathers what is wrong with one row. The row is called by its name, and a range written as text,
// only when something is: a sound plan's rows cost neither.

#include "app/base/format.h"
#include "app/base/result.h"
#include "app/plan/row_names.h"

#include <algorithm>
#include <functional>

namespace lockstep {

class RowErrorList {
public:
    template <class Noun>
    RowErrorList(const Plan &plan, const Noun &row)
        : m_plan(plan)
        , m_name([&plan, &row] { return rowName(plan, row); })
    {
    }

    void refuse(Fault fault, const char *field, const QString &detail = {})
    {
        m_errors.append(
            { fault, QStringLiteral("%1 of %2").arg(fieldWords(field), m_name()), detail });
    }

    /// `limit` gives the allowed range as text.
    template <class Limit> void require(bool isAllowed, const char *field, Limit limit)
    {
        if (!isAllowed)
            refuseRange(field, limit);
    }
    void requireName(const QString &text, const char *field)
    {
        if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
            refuse(Fault::Empty, field);
    }

    template <class Limit> void refuseRange(const char *field, Limit limit)
    {
        refuse(Fault::OutOfRange, field,
            limit(Format(m_plan.settings.locale, m_plan.settings.currency)));
    }

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] QList<Error> errors() const { return m_errors; }

private:
    const Plan &m_plan;
    std::function<QString()> m_name;
    QList<Error> m_errors;
};

} // namespace lockstep
