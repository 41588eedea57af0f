// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/palette/result_model.h"

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QString groupName(FindGroup group)
{
    switch (group) {
    case FindGroup::Recent:
        return ResultModel::tr("Lately chosen");
    case FindGroup::Actions:
        return ResultModel::tr("Actions");
    case FindGroup::Plan:
        return ResultModel::tr("Plan");
    case FindGroup::Figures:
        return ResultModel::tr("Figures");
    }
    Q_UNREACHABLE();
}

/// Everything that its row shows, in a sentence's order.
QString spoken(const FindItem &item)
{
    QStringList parts { item.text, item.hint, item.end.simplified() };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

void ResultModel::setItems(QList<FindItem> items)
{
    m_index = FindIndex(std::move(items));
}

void ResultModel::show(const FindQuery &query)
{
    beginResetModel();
    m_rows = m_index.rows(query);
    endResetModel();
}

const FindItem *ResultModel::item(int number) const
{
    const auto at = row(number).item;
    return at < 0 ? nullptr : &m_index.items()[at];
}

int ResultModel::choosable(int from, int direction) const
{
    for (int number = from; number >= 0 && number < m_rows.size(); number += direction) {
        if (m_rows[number].kind != FindRow::Kind::Heading)
            return number;
    }
    return -1;
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    const auto *found = item(index.row());
    if (role == Qt::DisplayRole)
        return text(index.row());
    if (role == Qt::AccessibleTextRole)
        return found ? spoken(*found) : text(index.row());
    if (role == Qt::ToolTipRole && found)
        return found->text;
    return {};
}

Qt::ItemFlags ResultModel::flags(const QModelIndex &index) const
{
    const bool isHeading = row(index.row()).kind == FindRow::Kind::Heading;
    return isHeading ? Qt::ItemFlags(Qt::ItemIsEnabled) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString ResultModel::text(int number) const
{
    const auto &shown = row(number);
    const QLocale locale;
    switch (shown.kind) {
    case FindRow::Kind::Heading:
        return tr("%1 · %2").arg(groupName(shown.group), locale.toString(shown.count));
    case FindRow::Kind::More:
        return tr("%1 more").arg(locale.toString(shown.count));
    case FindRow::Kind::Item:
        return item(number)->text;
    }
    Q_UNREACHABLE();
}

} // namespace lockstep
