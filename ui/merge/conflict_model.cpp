// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/merge/conflict_model.h"

#include "ui/merge/merge_words.h"
#include "ui/shared/plan_words.h"

namespace lockstep {

using namespace Qt::StringLiterals;

Choice choiceOf(int column)
{
    return column == ConflictModel::Ours  ? Choice::Ours
        : column == ConflictModel::Theirs ? Choice::Theirs
                                          : Choice::Undecided;
}

ConflictModel::ConflictModel(Merge &merge, Format format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_merge(merge)
    , m_format(std::move(format))
{
}

QString ConflictModel::worth(int row) const
{
    return worthText(conflict(row), m_format);
}

void ConflictModel::choose(int row, Choice choice)
{
    m_merge.conflicts[row].choice = choice;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit chosen();
}

void ConflictModel::chooseAll(Choice choice)
{
    if (m_merge.conflicts.isEmpty())
        return;
    for (auto &conflict : m_merge.conflicts)
        conflict.choice = choice;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit chosen();
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_merge.conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ConflictModel::text(const QModelIndex &index) const
{
    const auto &conflict = this->conflict(index.row());
    const auto orNothing = [](const QString &words) { return words.isEmpty() ? u"–"_s : words; };
    switch (index.column()) {
    case Item:
        return conflict.fieldText.isEmpty()
            ? itemName(conflict.item)
            : tr("%1: %2").arg(itemName(conflict.item), fieldName(conflict.fieldText));
    case Ours:
        return orNothing(valueWords(conflict.fieldText, conflict.ours));
    case Theirs:
        return orNothing(valueWords(conflict.fieldText, conflict.theirs));
    default:
        return orNothing(valueWords(conflict.fieldText, conflict.before));
    }
}

QString ConflictModel::spoken(const QModelIndex &index) const
{
    const auto choice = choiceOf(index.column());
    auto words = tr("%1 %2").arg(
        headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(index));
    if (choice == Choice::Undecided || choice != conflict(index.row()).choice)
        return words;
    return tr("%1, chosen").arg(words);
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index);
    return role == Qt::AccessibleTextRole ? spoken(index) : QVariant();
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("What it is about");
    case Ours:
        return tr("Ours (1)");
    case Theirs:
        return tr("Theirs (2)");
    default:
        return tr("Before");
    }
}

} // namespace lockstep
