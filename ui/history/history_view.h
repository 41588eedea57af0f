// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Everything that was done to the plan, newest first: what each step changed in words, back to any
// place and forward again, restore points, and what differs between two places.

#include "ui/history/history_model.h"
#include "ui/shared/view.h"

#include <QTimer>

class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace lockstep {

class ChoiceButton;
class Comparison;
class HistoryDelegate;
class HistoryDetails;
class TouchedSteps;
struct Difference;

class HistoryView : public View {
    Q_OBJECT

public:
    HistoryView(Document &document, Focus &focus, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// As high as there is room: its lists scroll by themselves.
    [[nodiscard]] int heightForWidth(int) const override { return 0; }
    void nameRestorePoint(); ///< asks for its name in a line, and sets it here and now

protected:
    void build() override;
    void render(const Snapshot &snapshot) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< to the list

private:
    void buildFilters();
    void buildList();
    void buildDetails();
    void layOut();
    void restyle(const Style &style);

    void documentChanged();
    void showRows();
    void choose(int row);
    [[nodiscard]] const HistoryRow *chosen() const;
    void filterBySelection();
    void showScope();

    void showChosen();
    void showWords();
    void compareSince(const HistoryRow &from, const HistoryRow &to);
    [[nodiscard]] QString heading(const HistoryRow &row) const;

    void goThere();
    void restoreThere();
    void toggleComparing();
    void removeChosenPoint();
    void told(const Result<void> &done);

    Recorded m_recorded;
    HistoryFilter m_filter;
    std::optional<HistoryRow> m_from; ///< what other places are compared with
    QTimer m_rest; ///< whoever runs over the list does not wait for words
    HistoryModel *m_model = nullptr;
    HistoryDelegate *m_delegate = nullptr;
    TouchedSteps *m_touched = nullptr;
    Comparison *m_comparison = nullptr;
    QListView *m_list = nullptr;
    QLineEdit *m_words = nullptr;
    ChoiceButton *m_side = nullptr;
    QToolButton *m_scope = nullptr;
    QPushButton *m_setPoint = nullptr;
    QLabel *m_nothing = nullptr;
    HistoryDetails *m_details = nullptr;
};

} // namespace lockstep
