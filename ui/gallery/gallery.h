// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Every shared widget in every state, in sections on one page: what a change of looks is judged at.

#include "ui/gallery/exhibit.h"

#include <QImage>

class QVBoxLayout;

namespace lockstep {

class Gallery : public QWidget {
    Q_OBJECT

public:
    explicit Gallery(const Style &style, QWidget *parent = nullptr);
    [[nodiscard]] const Style &style() const { return m_style; }

    [[nodiscard]] QSize sizeHint() const override;

    using Row = QList<QWidget *>;
    /// A heading and rows of exhibits below it.
    void addSection(const QString &title, const QList<Row> &rows);
    /// A widget in a state, taken over by the row that it is put into.
    [[nodiscard]] Exhibit *exhibit(
        QWidget *shown, const QString &state, Attention attention = Attention::None) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const Row &row);
    Style m_style;
    QVBoxLayout *m_column;
};

/// The page as high as it is, each exhibit painted with the focus where it should have it.
[[nodiscard]] QImage picture(Gallery &gallery);

// The rooms of the gallery, one file each.
void hangColours(Gallery &gallery); ///< palette, type, icons
void hangFigures(Gallery &gallery); ///< numbers, evidence, agreement
void hangControls(Gallery &gallery); ///< buttons, fields, steppers, handles
void hangMessages(Gallery &gallery); ///< progress, toasts, empty states, side panel

} // namespace lockstep
