// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The history's rows as a list that Qt's views and assistive technology can read.

#include "app/base/format.h"
#include "ui/history/history_rows.h"

#include <QAbstractListModel>

namespace lockstep {

class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(QList<HistoryRow> rows);
    void setFormat(const Format &format, QDate today);

    [[nodiscard]] const HistoryRow &row(int number) const { return m_rows[number]; }
    [[nodiscard]] int rowOf(const HistoryRow &place) const; ///< -1: it is not among them
    [[nodiscard]] int now() const; ///< where the plan stands; -1: not among them

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] static QString sideName(Side side); ///< "Marketing"
    [[nodiscard]] QString text(const HistoryRow &row) const;
    [[nodiscard]] QString time(const HistoryRow &row) const; ///< "14:05"
    [[nodiscard]] QString day(const HistoryRow &row) const; ///< "Today · 1 Jun 2026"
    /// Where, when and whose, under a title: "Today · 1 Jun 2026 · 14:05 · Marketing · undone".
    [[nodiscard]] QString whereabouts(const HistoryRow &row) const;

private:
    QList<HistoryRow> m_rows;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
    QDate m_today;
};

} // namespace lockstep
