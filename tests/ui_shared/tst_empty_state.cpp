// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// A view with nothing in it: its words and its button never lie on each other, however low it is.
#include "ui/shared/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

const QString kLong
    = u"What did last year really bring? Drag exports of marketing automation and CRM here: then "
      "rates, times and deal sizes stand here, and nothing but numbers is kept of them."_s;

} // namespace

class TestEmptyState : public QObject {
    Q_OBJECT

private slots:
    void words_becomeWider_whereItIsLow()
    {
        EmptyState state(Icon::Evidence, kLong, u"Choose exports…"_s);
        state.restyle(Style());
        state.resize(620, 170);
        state.show();
        QCoreApplication::processEvents();
        const auto *words = state.findChild<QLabel *>(u"emptyStateSentence"_s);
        const auto *button = state.findChild<QPushButton *>(u"emptyStateButton"_s);
        QVERIFY(words->geometry().bottom() < button->geometry().top());
        const auto needed = words->fontMetrics().boundingRect(
            QRect(0, 0, words->width(), 0), Qt::AlignCenter | Qt::TextWordWrap, kLong);
        QVERIFY(words->height() >= needed.height());
        QVERIFY(button->geometry().bottom() <= state.rect().bottom());
        state.resize(620, 500);
        QCoreApplication::processEvents();
        QCOMPARE(words->width(), 320);
    }
};

QTEST_MAIN(TestEmptyState)
#include "tst_empty_state.moc"
