// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// An entry's notes, or another text of as many lines as people like. It is taken when the field is
// left, or with Ctrl+Enter; Esc brings back what there was. What the plan refuses stays to be
// mended.

#include "ui/calendar/field_makers.h"

#include <QPlainTextEdit>

namespace lockstep {

class EntryNotes : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `hint`: what stands there while it is empty.
    EntryNotes(const FieldNames &names, const QString &hint, QString Entry::*text);
    /// As they are now; what is being typed stays, unless it is another entry.
    void show(const Entry &entry, const Style &style);

signals:
    void changed(const QString &step, const Entry &next);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restore();
    void commit();
    void mark(bool isWrong);
    void paintFrame();

    QString Entry::*m_text;
    QString m_step;
    Entry m_entry;
    Style m_style;
};

} // namespace lockstep
