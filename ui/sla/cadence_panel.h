// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The follow-up of a handed-over lead: first response, touches in order, the dates that a sample
// lead would get, and how often one is tried today. Asks for changes; makes none.

#include "ui/shared/choice_button.h"
#include "ui/shared/live_label.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/view.h"

class QBoxLayout;
class QGridLayout;

namespace lockstep {

enum class TouchField { Offset, Text };

class CadencePanel : public QWidget {
    Q_OBJECT

public:
    explicit CadencePanel(QWidget *parent = nullptr);
    void show(const Snapshot &snapshot);
    [[nodiscard]] LiveLabel *firstResponse() const { return m_firstResponse; }
    [[nodiscard]] LiveLabel *attempts() const { return m_today; }
    [[nodiscard]] LiveLabel *label(Id<Touch> touch, TouchField field) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void firstResponseEditWanted();
    void attemptsEditWanted();
    void basisWanted(bool fromPreviousTouch);
    void touchEditWanted(Id<Touch> touch, TouchField field);
    void kindWanted(Id<Touch> touch, TouchKind kind);
    void addWanted();
    void removeWanted(Id<Touch> touch);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        Id<Touch> touch;
        ChoiceButton *kind = nullptr;
        LiveLabel *offset = nullptr;
        LiveLabel *due = nullptr;
        LiveLabel *text = nullptr;
        RemoveButton *remove = nullptr;
    };
    Row makeRow(Id<Touch> touch);
    void fitRows(const QList<Touch> &touches);
    void placeRow(const Row &row, int line);
    [[nodiscard]] bool isCramped() const; ///< kinds need a line of their own
    void fitWidth();
    void showRow(
        const Row &row, const Touch &touch, const QDateTime &due, const Snapshot &snapshot);

    LiveLabel *m_title;
    LiveLabel *m_firstResponse;
    ChoiceButton *m_basis;
    QBoxLayout *m_line;
    QGridLayout *m_grid;
    QToolButton *m_add;
    LiveLabel *m_today; ///< how often a lead is tried today, beside what is promised
    QList<Row> m_rows;
    Style m_style;
    bool m_isCramped = false;
};

} // namespace lockstep
