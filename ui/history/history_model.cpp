// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/history_model.h"

namespace lockstep {

using namespace Qt::StringLiterals;

QString HistoryModel::sideName(Side side)
{
    return side == Side::Marketing ? tr("Marketing") : tr("Sales");
}

void HistoryModel::show(QList<HistoryRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void HistoryModel::setFormat(const Format &format, QDate today)
{
    m_format = format;
    m_today = today;
}

int HistoryModel::rowOf(const HistoryRow &place) const
{
    for (int number = 0; number < m_rows.size(); ++number) {
        if (m_rows[number].isSamePlace(place))
            return number;
    }
    return -1;
}

int HistoryModel::now() const
{
    for (int number = 0; number < m_rows.size(); ++number) {
        if (m_rows[number].isNow)
            return number;
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const auto &at = row(index.row());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && at.isPlace()))
        return text(at);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts { text(at), at.isPlace() ? whereabouts(at) : QString() };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// A day is read over: nobody can go there.
Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    return row(index.row()).isPlace() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QString HistoryModel::text(const HistoryRow &row) const
{
    switch (row.kind) {
    case HistoryRow::Kind::Day:
        return day(row);
    case HistoryRow::Kind::Start:
        return row.state == 0 ? tr("The plan as it began") : tr("The earliest that is still kept");
    case HistoryRow::Kind::Step:
    case HistoryRow::Kind::Point:
        return row.text;
    }
    Q_UNREACHABLE();
}

QString HistoryModel::time(const HistoryRow &row) const
{
    return row.at.isValid() ? m_format.locale().toString(row.at.time(), QLocale::ShortFormat)
                            : QString();
}

QString HistoryModel::day(const HistoryRow &row) const
{
    const auto date = row.at.date();
    if (date == m_today)
        return tr("Today · %1").arg(m_format.date(date));
    if (date == m_today.addDays(-1))
        return tr("Yesterday · %1").arg(m_format.date(date));
    return m_format.date(date);
}

QString HistoryModel::whereabouts(const HistoryRow &row) const
{
    QStringList parts;
    if (row.kind == HistoryRow::Kind::Point)
        parts << tr("Restore point");
    if (row.at.isValid())
        parts << day(row) << time(row);
    if (row.side)
        parts << sideName(*row.side);
    if (!row.author.isEmpty())
        parts << row.author;
    if (row.isUndone)
        parts << tr("undone");
    if (row.isNow)
        parts << tr("the plan stands here");
    return parts.join(u" · "_s);
}

} // namespace lockstep
