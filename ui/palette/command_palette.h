// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Finds every action, every item of the plan and every figure by a few letters of its name. A panel
// over the top of the window; made and filled only when it is opened.

#include "ui/palette/find_index.h"

class QLabel;
class QLineEdit;

namespace lockstep {

class ResultDelegate;
class ResultList;
class ResultModel;

class CommandPalette : public QWidget {
    Q_OBJECT

public:
    /// Over `window`, whatever its size. `useful`: names of actions and figures to offer before
    /// anything is typed.
    CommandPalette(const QMenuBar &menus, Focus &focus, QStringList useful, QWidget *window);

    void open(const Snapshot &snapshot); ///< opened again, it shuts
    void shut(); ///< the keyboard goes back to where it was

signals:
    void figureChosen(const QString &name); ///< people want to know about it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void restyle();
    void place();
    void search();
    void choose(int row);
    void perform(const FindItem &item);
    void moveTo(int row);
    bool handleKey(int key);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] int rowsPerPage() const;

    const QMenuBar &m_menus;
    Focus &m_focus;
    Style m_style;
    FindQuery m_query;
    QPointer<QWidget> m_focusBefore;
    QLineEdit *m_line;
    ResultList *m_list;
    QLabel *m_none;
    QLabel *m_keys;
    ResultModel *m_model;
    ResultDelegate *m_delegate;
};

} // namespace lockstep
