// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The inbox of ideas beside the sheet: each is picked, placed on the sheet by dragging it there or
// by Enter, or removed. Changes nothing itself; that is the view's.

#include "ui/shared/view.h"

#include <QListWidget>

class QLabel;
class QPushButton;

namespace lockstep {

/// What the hand has while it drags an idea: its number as text.
inline constexpr auto kIdeaFormat = "application/x-lockstep-idea";

class IdeaList : public QListWidget {
    Q_OBJECT

public:
    using QListWidget::QListWidget;
    [[nodiscard]] Id<Entry> current() const; ///< null: none

protected:
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
};

class IdeaDrawer : public QWidget {
    Q_OBJECT

public:
    explicit IdeaDrawer(QWidget *parent);
    void show(const Snapshot &snapshot, const QList<Id<Entry>> &ideas);
    void enter(); ///< the keyboard goes to its list

signals:
    void picked(Id<Entry> idea);
    void placeWanted(Id<Entry> idea);
    void removeWanted(Id<Entry> idea);
    void left(); ///< with Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<Id<Entry>> &ideas);

    Snapshot m_snapshot;
    QLabel *m_title;
    IdeaList *m_list;
    QLabel *m_hint;
    QPushButton *m_place;
    QPushButton *m_remove;
};

} // namespace lockstep
