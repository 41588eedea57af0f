// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Both sides' target account lists and how far they overlap, in both readings: of all that are
// named, and of sales' list.

#include "ui/shared/view.h"

#include <QListWidget>
#include <QPlainTextEdit>

namespace lockstep {

/// One bar in three parts: only marketing, both, only sales; the two readings above it.
class OverlapMeter : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    void show(const Overlap &overlap, const Snapshot &snapshot);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Overlap m_overlap;
    Style m_style;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
};

/// One side's list with a line to add to it: Enter adds, several pasted lines are several accounts,
/// Del removes the selected ones.
class AccountList : public QWidget {
    Q_OBJECT

public:
    explicit AccountList(Side side, QWidget *parent = nullptr);
    /// Of one market, or of all where it is null; names on both lists are marked.
    void show(Id<Market> market, const Snapshot &snapshot);

signals:
    void addWanted(Side side, QStringList names);
    void removeWanted(QList<Id<TargetAccount>> accounts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<TargetAccount> &accounts, const Snapshot &snapshot);
    void showEntry(const Style &style);
    void addTyped();
    void removeSelected();

    Side m_side;
    QLabel *m_title;
    QListWidget *m_list;
    QPlainTextEdit *m_entry;
    QList<TargetAccount> m_shown;
    QStringList m_common;
    Style m_style;
};

} // namespace lockstep
