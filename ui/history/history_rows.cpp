// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/history_rows.h"

namespace lockstep {

namespace {

bool hasAll(const QStringList &words, const QString &text)
{
    return std::all_of(words.begin(), words.end(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Collects rows that pass the filter, newest first, each day under its heading.
class RowList {
public:
    RowList(const Recorded &all, const HistoryFilter &filter)
        : m_all(all)
        , m_filter(filter)
        , m_words(filter.words.split(u' ', Qt::SkipEmptyParts))
    {
    }

    void add(const HistoryStep &step)
    {
        const bool isWanted = (!m_filter.side || step.side == m_filter.side)
            && (!m_filter.steps || m_filter.steps->contains(step.number))
            && hasAll(m_words, step.title + u' ' + step.author);
        if (isWanted)
            add({ HistoryRow::Kind::Step, step.number, 0, step.at.toLocalTime(), step.title,
                step.author, step.side, step.number > m_all.cursor, step.number == m_all.cursor });
    }

    void add(const RestorePoint &point)
    {
        if (!m_filter.side && !m_filter.steps && hasAll(m_words, point.name))
            add({ HistoryRow::Kind::Point, point.step, point.id, point.at.toLocalTime(), point.name,
                {}, {}, point.step > m_all.cursor });
    }

    void addStart()
    {
        if (m_filter == HistoryFilter {})
            m_rows.append({ HistoryRow::Kind::Start, m_all.first, 0, {}, {}, {}, {}, false,
                m_all.cursor == m_all.first });
    }

    [[nodiscard]] QList<HistoryRow> rows() && { return std::move(m_rows); }

private:
    void add(const HistoryRow &row)
    {
        if (m_day != row.at.date())
            m_rows.append({ HistoryRow::Kind::Day, 0, 0, row.at });
        m_day = row.at.date();
        m_rows.append(row);
    }

    const Recorded &m_all;
    const HistoryFilter &m_filter;
    QStringList m_words;
    QDate m_day;
    QList<HistoryRow> m_rows;
};

} // namespace

Recorded recorded(const Document &document)
{
    auto points = document.restorePoints();
    points.removeIf([](const RestorePoint &point) { // no place to go back to
        return point.kind == PointKind::ScenarioLeft;
    });
    return { document.history(), points, document.cursor(), document.firstState() };
}

bool HistoryRow::isSamePlace(const HistoryRow &other) const
{
    return kind == other.kind && state == other.state && point == other.point;
}

QList<HistoryRow> historyRows(const Recorded &all, const HistoryFilter &filter)
{
    RowList list(all, filter);
    // In the order of their states; those of one state stay in the order of their making.
    auto points = all.points;
    std::stable_sort(points.begin(), points.end(),
        [](const RestorePoint &one, const RestorePoint &other) { return one.step < other.step; });
    for (auto step = all.steps.crbegin(); step != all.steps.crend(); ++step) {
        while (!points.isEmpty() && points.last().step >= step->number)
            list.add(points.takeLast());
        list.add(*step);
    }
    while (!points.isEmpty())
        list.add(points.takeLast());
    list.addStart();
    return std::move(list).rows();
}

} // namespace lockstep
