// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// What the funnel shows of a plan that cannot be computed: why, and a field for each value that is
// outside its range, to be typed right there.

#include "app/figures/broken_inputs.h"
#include "ui/funnel/funnel_face.h"
#include "ui/shared/scroll_page.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace lockstep {

class BrokenPage : public ScrollPage {
    Q_OBJECT

public:
    BrokenPage(const FaceLinks &links, QWidget *parent);
    void show(const Snapshot &snapshot);

private:
    struct Row {
        QWidget *box = nullptr;
        QLabel *sentence = nullptr;
        QLabel *name = nullptr;
        QLineEdit *value = nullptr;
        BrokenInput input {};
    };
    void addRow();
    void fill(Row &row, const BrokenInput &input);
    void typed(qsizetype row);
    void restyle();

    FaceLinks m_links;
    Snapshot m_snapshot;
    QVBoxLayout *m_column;
    QLabel *m_head;
    QList<Row> m_rows; ///< used again
    QLabel *m_more;
};

} // namespace lockstep
