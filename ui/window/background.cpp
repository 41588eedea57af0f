// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/window/background.h"

#include "ui/shared/progress.h"
#include "ui/shared/shapes.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <chrono>

namespace lockstep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 300ms;

} // namespace

Background::Background(QWidget *over)
    : QWidget(over)
    , m_progress(new Progress(this))
{
    setObjectName(u"background"_s);
    setAccessibleName(tr("Work that is going on"));
    m_pool.setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_progress);
    hide();
    over->installEventFilter(this);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_progress->show(m_text, {}, m_style);
        place();
        show();
        raise();
    });
    connect(m_progress, &Progress::cancelled, this, &Background::cancel);
}

Background::~Background()
{
    giveUp();
    m_pool.waitForDone();
}

void Background::run(const QString &text, Work work)
{
    run(text, LongWork([work = std::move(work)](const std::atomic_bool &) { return work(); }));
}

void Background::run(const QString &text, LongWork work)
{
    giveUp();
    const auto number = ++m_number;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_text = text;
    setBusy(true);
    m_pool.start([this, number, isCancelled = m_isCancelled, work = std::move(work)] {
        const auto finish = work(*isCancelled);
        QMetaObject::invokeMethod(
            this, [this, number, finish] { take(number, finish); }, Qt::QueuedConnection);
    });
}

void Background::take(quint64 number, const Finish &finish)
{
    if (number != m_number)
        return; // cancelled, or replaced
    setBusy(false);
    finish();
}

void Background::giveUp()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void Background::cancel()
{
    giveUp();
    ++m_number;
    setBusy(false);
}

void Background::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (isBusy) {
        m_patience.start();
    } else {
        m_patience.stop();
        hide();
    }
}

void Background::restyle(const Style &style)
{
    m_style = style;
    const int pad = style.px(16);
    layout()->setContentsMargins(pad, style.px(12), pad, style.px(12));
    if (isVisible())
        m_progress->show(m_text, {}, style);
    place();
}

void Background::place()
{
    const auto whole = parentWidget()->rect();
    const int width = std::min(m_style.px(480), whole.width());
    const int height = sizeHint().height();
    setGeometry(
        (whole.width() - width) / 2, whole.height() - height - m_style.px(24), width, height);
}

bool Background::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Background::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = m_style.colours();
    drawRounded(painter, rect(), colours.paper, colours.hairline, m_style.px(6));
}

} // namespace lockstep
