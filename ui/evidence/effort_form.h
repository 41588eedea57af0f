// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One card of the look back, field by field. Enter takes it, Esc leaves it as it was. What is typed
// alone changes: the card may be sorted or measured anew meanwhile. Asks for the change; makes
// none.

#include "app/plan/plan.h"
#include "ui/shared/view.h"

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace lockstep {

/// What was typed over; nothing: it stays as it is.
struct EffortChange {
    Id<PastEffort> effort;
    std::optional<QString> name {};
    std::optional<Money> revenue {};
    std::optional<Money> cost {};
    std::optional<qint64> leads {};
    std::optional<qint64> won {};
    std::optional<QString> note {};
    [[nodiscard]] PastEffort changed(PastEffort one) const;
};

class EffortForm : public QWidget {
    Q_OBJECT

public:
    explicit EffortForm(QWidget *parent = nullptr);
    void open(const PastEffort &effort, const Snapshot &snapshot);
    void follow(const PastEffort &effort); ///< in the lines that nobody typed in
    void restyle(const Snapshot &snapshot);
    [[nodiscard]] Id<PastEffort> effort() const { return m_effort; }

signals:
    void chosen(const lockstep::EffortChange &change);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field {
        QLabel *title = nullptr;
        QLineEdit *line = nullptr;
        QString shown {}; ///< of the card, before anything is typed
        void put(const QString &text);
        [[nodiscard]] bool isTyped() const;
    };
    [[nodiscard]] Field add(const QString &objectName, const QString &title);
    [[nodiscard]] QList<Field *> fields();
    [[nodiscard]] QStringList textsOf(const PastEffort &effort) const; ///< by fields()
    void accept();
    /// Only what is typed; an empty line is 0. False: it is no such value.
    [[nodiscard]] bool readMoney(const Field &field, std::optional<Money> &money);
    [[nodiscard]] bool readCount(const Field &field, std::optional<qint64> &count);
    bool refuse(const Field &field, const QString &why);
    void place();

    Id<PastEffort> m_effort;
    Format m_format { QStringLiteral("en_GB"), QStringLiteral("EUR") };
    Style m_style;
    QGridLayout *m_grid;
    Field m_name;
    Field m_revenue;
    Field m_cost;
    Field m_leads;
    Field m_won;
    Field m_note;
    QLabel *m_wrong;
    QPushButton *m_accept;
    QPushButton *m_leave;
    int m_across = 0;
};

} // namespace lockstep
