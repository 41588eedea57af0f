// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// One piece of long work at a time, off the window's thread: shows that it goes on, can be
// cancelled, and never stops anybody. What comes of it is taken in on the window's thread.

#include "ui/shared/style.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

namespace lockstep {

class Progress;

class Background : public QWidget {
    Q_OBJECT

public:
    using Finish = std::function<void()>; ///< on the window's thread, unless it was cancelled
    using Work = std::function<Finish()>; ///< on another; holds values only
    /// The same, that stops when nobody wants its result any more.
    using LongWork = std::function<Finish(const std::atomic_bool &isCancelled)>;

    explicit Background(QWidget *over); ///< at the bottom of `over`, whatever its size
    ~Background() override; ///< cancels, and waits for the work to end

    /// `text`: "Reading 3 exports…". What still goes on is cancelled.
    void run(const QString &text, Work work);
    void run(const QString &text, LongWork work);
    void cancel(); ///< what it brings is thrown away, and what can stop does
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void restyle(const Style &style);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(quint64 number, const Finish &finish);
    void giveUp();
    void setBusy(bool isBusy);
    void place();

    QThreadPool m_pool;
    QTimer m_patience; ///< short work shows nothing
    Progress *m_progress;
    QString m_text;
    Style m_style;
    quint64 m_number = 0; ///< of the work whose result is wanted
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< of that work
    bool m_isBusy = false;
};

} // namespace lockstep
