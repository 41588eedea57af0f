// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/focus.h"

namespace lockstep {

namespace {

constexpr qsizetype kMostPlaces = 100;

template <class Noun> bool isThere(const QList<Noun> &rows, Id<Noun> id)
{
    return id.isNull() || find(rows, id) != nullptr;
}

} // namespace

bool exists(const Plan &plan, const Selection &selection)
{
    return isThere(plan.stages, selection.stage) && isThere(plan.markets, selection.market)
        && isThere(plan.channels, selection.channel) && isThere(plan.entries, selection.entry)
        && isThere(plan.clauses, selection.clause)
        && (selection.quarter < 0 || selection.quarter < fiscalQuarters(plan.settings).size());
}

void Focus::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    if (selection != Selection {} && (m_at < 0 || m_places[m_at] != selection)) {
        m_places.resize(m_at + 1); // what lay ahead is another way now
        m_places.append(selection);
        if (m_places.size() > kMostPlaces)
            m_places.removeFirst();
        m_at = m_places.size() - 1;
    }
    emit changed();
}

qsizetype Focus::next(const Plan &plan, Way way) const
{
    // From nothing selected, back is what was selected last.
    const bool isCleared = way == Way::Back && m_selection == Selection {};
    for (auto at = isCleared ? m_at : m_at + qsizetype(way); at >= 0 && at < m_places.size();
         at += qsizetype(way)) {
        if (m_places[at] != m_selection && exists(plan, m_places[at]))
            return at;
    }
    return -1;
}

void Focus::go(const Plan &plan, Way way)
{
    const auto at = next(plan, way);
    if (at < 0)
        return;
    m_at = at;
    m_selection = m_places[at];
    emit changed();
}

bool Focus::canGoBack(const Plan &plan) const
{
    return next(plan, Way::Back) >= 0;
}

bool Focus::canGoForward(const Plan &plan) const
{
    return next(plan, Way::Forward) >= 0;
}

void Focus::back(const Plan &plan)
{
    go(plan, Way::Back);
}

void Focus::forward(const Plan &plan)
{
    go(plan, Way::Forward);
}

void Focus::forget()
{
    m_places.clear();
    m_at = -1;
    clear();
}

} // namespace lockstep
