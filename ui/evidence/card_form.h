// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The planning card: what was measured and how sure that is, what each side would take and why, and
// what both plan with. Asks for the change; makes none.

#include "app/evidence/planning_card.h"
#include "ui/shared/view.h"

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace lockstep {

class CardForm : public QWidget {
    Q_OBJECT

public:
    explicit CardForm(QWidget *parent = nullptr);
    /// `proposed` stands in the agreed field. A fixed one, a whole curve, cannot be typed over.
    void open(const PlanningCard &card, std::optional<qint64> proposed, bool isFixed,
        const Snapshot &snapshot);
    void restyle(const Snapshot &snapshot);
    [[nodiscard]] const PlanningCard &card() const { return m_card; }

signals:
    void chosen(const lockstep::PlanningChoice &choice);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Side {
        QLabel *title = nullptr;
        QLineEdit *value = nullptr;
        QLineEdit *reason = nullptr;
    };
    void put(QLineEdit &line, const std::optional<qint64> &value);
    [[nodiscard]] Side addSide(const QString &name, const QString &title, int column);
    void fill(const Side &side, const std::optional<Opinion> &said);
    void showMeasured();
    [[nodiscard]] QString casesText(const Reading &reading) const;
    [[nodiscard]] QString shapeText() const;
    [[nodiscard]] QString nowText() const;
    void showSteps(); ///< what each step would have, where the number is about several
    void accept();
    /// What was shown is meant exactly, as long as nobody types over it; nothing where the line is
    /// empty; `isWrong` where it is not such a value.
    [[nodiscard]] std::optional<qint64> read(const QLineEdit &line, bool &isWrong) const;

    struct Shown {
        QString text;
        qint64 value = 0;
    };

    PlanningCard m_card;
    Snapshot m_snapshot;
    QHash<const QLineEdit *, Shown> m_shown;
    QLabel *m_title;
    QGridLayout *m_grid;
    QLabel *m_measuredTitle;
    QLabel *m_measured;
    QLabel *m_interval;
    Side m_marketing;
    Side m_sales;
    QLabel *m_agreedTitle;
    QLineEdit *m_agreed;
    QLabel *m_now;
    QLabel *m_steps;
    QLabel *m_wrong;
    QPushButton *m_accept;
    QPushButton *m_leave;
};

/// A value of an input as inputText() has it, read back.
[[nodiscard]] std::optional<qint64> inputFrom(
    InputUnit unit, const QString &text, const Format &format);
/// "10.6 % to 13.1 %", "half take 9 to 40 days": how sure a reading is; empty where it says
/// nothing.
[[nodiscard]] QString spreadText(const Reading &reading, InputUnit unit, const Format &format);

} // namespace lockstep
