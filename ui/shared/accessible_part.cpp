// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/accessible_part.h"

#include <QWidget>

namespace lockstep {

namespace {

/// Knows only which part it is, and asks the widget anew for everything: parts come and go.
class PartInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartInterface(QWidget &widget, Accessible &self, int index)
        : m_widget(widget)
        , m_self(self)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_index < m_self.accessibleParts().size();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_widget.window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_widget);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name       ? part().name
            : kind == QAccessible::Description ? part().description
                                               : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect at = part().rect;
        return at.isEmpty() ? QRect() : QRect(m_widget.mapToGlobal(at.topLeft()), at.size());
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        const auto now = part();
        QAccessible::State state;
        state.offscreen = now.rect.isEmpty() || !m_widget.isVisible();
        state.disabled = !m_widget.isEnabled();
        state.selectable = state.focusable = now.press != nullptr;
        state.selected = now.isSelected;
        state.focused = now.isSelected && m_widget.hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return part().press && m_widget.isEnabled()
            ? QStringList { pressAction(), setFocusAction() }
            : QStringList();
    }
    void doAction(const QString &name) override
    {
        const auto now = part();
        if (!actionNames().contains(name))
            return;
        m_widget.setFocus(Qt::OtherFocusReason);
        if (name == pressAction() || !now.isSelected)
            now.press();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] AccessiblePart part() const { return m_self.accessibleParts().value(m_index); }

    QWidget &m_widget;
    Accessible &m_self;
    int m_index;
};

} // namespace

AccessibleParts::AccessibleParts(QWidget &widget, Accessible &self)
    : m_widget(widget)
    , m_self(self)
{
}

AccessibleParts::~AccessibleParts()
{
    for (const auto id : m_ids)
        QAccessible::deleteAccessibleInterface(id);
}

int AccessibleParts::count() const
{
    return int(m_self.accessibleParts().size());
}

QAccessibleInterface *AccessibleParts::at(int index) const
{
    if (index < 0 || index >= count())
        return nullptr;
    while (m_ids.size() <= index)
        m_ids.append(QAccessible::registerAccessibleInterface(
            new PartInterface(m_widget, m_self, int(m_ids.size()))));
    return QAccessible::accessibleInterface(m_ids[index]);
}

QAccessibleInterface *AccessibleParts::at(QPoint globalPosition) const
{
    const auto parts = m_self.accessibleParts();
    const auto position = m_widget.mapFromGlobal(globalPosition);
    for (int index = 0; index < parts.size(); ++index) {
        if (parts[index].rect.contains(position))
            return at(index);
    }
    return nullptr;
}

QAccessibleInterface *AccessibleParts::selected() const
{
    const auto parts = m_self.accessibleParts();
    for (int index = 0; index < parts.size(); ++index) {
        if (parts[index].isSelected)
            return at(index);
    }
    return nullptr;
}

int AccessibleParts::indexOf(const QAccessibleInterface *part) const
{
    for (int index = 0; index < m_ids.size(); ++index) {
        if (QAccessible::accessibleInterface(m_ids[index]) == part)
            return index;
    }
    return -1;
}

} // namespace lockstep
