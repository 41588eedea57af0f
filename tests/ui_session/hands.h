// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// A mouse and a keyboard on a window, and nothing else: events reach the widgets as the windowing
// system delivers them, to whatever lies under the pointer or has the keyboard.

#include <QApplication>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace lockstep::test {

class Hands {
public:
    explicit Hands(QWidget &window)
        : m_window(window)
    {
        activate();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        activate();
        QTest::keyClick(m_window.windowHandle(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text) const
    {
        for (const auto letter : text)
            QTest::keyClick(m_window.windowHandle(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
    /// In place of what stands there.
    void enter(const QString &text) const
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
    }

    void click(const QWidget &widget, QPoint at) const
    {
        QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, {}, inWindow(widget, at));
        QCoreApplication::processEvents();
    }
    void click(const QWidget &widget) const { click(widget, widget.rect().center()); }
    void drag(const QWidget &widget, QPoint from, QPoint by) const
    {
        auto *window = m_window.windowHandle();
        const auto start = inWindow(widget, from); // the widget may move while it is dragged
        QTest::mousePress(window, Qt::LeftButton, {}, start);
        for (int part = 1; part <= kDragParts; ++part)
            QTest::mouseMove(window, start + by * part / kDragParts);
        QTest::mouseRelease(window, Qt::LeftButton, {}, start + by);
        QCoreApplication::processEvents();
    }

private:
    static constexpr int kDragParts = 4;

    /// As a window manager keeps it; offscreen there is none.
    void activate() const
    {
        if (!m_window.isActiveWindow() || !QApplication::focusWidget())
            QApplication::setActiveWindow(&m_window);
    }
    [[nodiscard]] QPoint inWindow(const QWidget &widget, QPoint at) const
    {
        return widget.mapTo(&m_window, at);
    }

    QWidget &m_window;
};

} // namespace lockstep::test
