// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Undo in a field takes back what was typed there and is not committed yet. Where there is nothing
// of that, the keys go on to the window, which takes back the plan's last step; a field alone would
// keep them to itself as long as it has the keyboard.

#include <QObject>
#include <QPointer>

namespace lockstep {

class FieldUndo : public QObject {
    Q_OBJECT

public:
    explicit FieldUndo(QObject *parent); ///< for every field of the application

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note(QObject *field); ///< what stands there is committed
    [[nodiscard]] bool hasOwn(const QObject *field, bool isUndo) const; ///< else to redo
    [[nodiscard]] bool isPlans(const QObject *watched, const QEvent &event) const;

    QPointer<QObject> m_field;
    QString m_committed; ///< in m_field
};

} // namespace lockstep
