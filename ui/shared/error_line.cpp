// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/error_line.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

bool isGesture(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress)
        return true;
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::ShortcutOverride)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key != Qt::Key_Shift && key != Qt::Key_Control && key != Qt::Key_Alt
        && key != Qt::Key_Meta;
}

} // namespace

ErrorLine::ErrorLine(QWidget *over)
    : QLabel(over)
{
    setObjectName(u"viewError"_s);
    setAccessibleName(tr("What went wrong here"));
    setWordWrap(true);
    setAutoFillBackground(true);
    over->installEventFilter(this);
    QLabel::setVisible(false);
}

void ErrorLine::setVisible(bool visible)
{
    QLabel::setVisible(visible);
    if (visible)
        place();
}

/// The keys and buttons that led to it are still under way: only later ones count. In a view that
/// nobody sees yet it waits for being seen.
void ErrorLine::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    QMetaObject::invokeMethod(this, &ErrorLine::listen, Qt::QueuedConnection);
}

void ErrorLine::listen()
{
    if (!isVisible())
        return;
    m_isListening = true;
    qApp->installEventFilter(this);
}

void ErrorLine::place()
{
    const int width = parentWidget()->width();
    const int height = heightForWidth(width);
    setGeometry(0, parentWidget()->height() - height, width, height);
    raise();
}

/// Windows get every gesture first, before it is known which widget it is for. A press on the line
/// itself takes it away and nothing else: what is below was not meant.
bool ErrorLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    if (!m_isListening || !watched->isWidgetType() || !isGesture(*event))
        return QLabel::eventFilter(watched, event);
    hide();
    return watched == this;
}

void ErrorLine::hideEvent(QHideEvent *event)
{
    QLabel::hideEvent(event);
    if (std::exchange(m_isListening, false))
        qApp->removeEventFilter(this);
    clear();
    QLabel::setVisible(false);
}

} // namespace lockstep
