// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A part of the calendar's settings: a heading, fields below each other, and a sentence that says
// what follows from them. It asks for edits; the page makes them.

#include "app/base/result.h"
#include "ui/shared/view.h"

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace lockstep {

class SettingsSection : public QWidget {
    Q_OBJECT

public:
    using Edit = std::function<Result<Plan>(const Plan &)>;

    void show(const Snapshot &snapshot);

signals:
    void wanted(const QString &step, const SettingsSection::Edit &edit);
    void refused(const Error &error);

protected:
    SettingsSection(const QString &name, const QString &heading);

    virtual void fill() = 0; ///< from snapshot()
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Plan &plan() const { return m_snapshot.plan; }

    // Each at the end, with its label before it.
    QComboBox *addChoice(const QString &name, const QString &label, const QStringList &choices);
    QLineEdit *addTyped(const QString &name, const QString &label);
    void addField(const QString &label, QWidget *field);
    void addWide(QWidget *widget); ///< a line of its own
    QLabel *addSentence(const QString &name);
    void setFieldVisible(QWidget *field, bool isVisible);
    void setLabel(QWidget *field, const QString &label);

private:
    QGridLayout *m_grid;
    QLabel *m_heading;
    QList<QLabel *> m_labels;
    Snapshot m_snapshot;
};

/// Shows `text`, unless something else is being typed there.
void showTyped(QLineEdit *edit, const QString &text);
/// Chooses without telling anybody.
void showChosen(QComboBox *box, int index);

} // namespace lockstep
