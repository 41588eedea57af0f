// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// Sentences below each other, wrapped, each with a figure at its end. Rows are only drawn where
// they are seen, however many there are.

#include "ui/shared/change_words.h"
#include "ui/shared/style.h"

#include <QListView>

class QStandardItemModel;

namespace lockstep {

class SentenceList : public QListView {
    Q_OBJECT

public:
    explicit SentenceList(QWidget *parent = nullptr);
    void show(const QList<Sentence> &sentences, const Style &style);
    [[nodiscard]] QSize sizeHint() const override; ///< as high as its sentences
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QStandardItemModel *m_sentences;
    Style m_style;
};

} // namespace lockstep
