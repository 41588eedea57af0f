// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/accessible.h"

#include "ui/shared/accessible_part.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace lockstep {

namespace {

class PaintedInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    PaintedInterface(QWidget *widget, Accessible *self)
        : QAccessibleWidget(widget, self->accessibleRole())
        , m_self(self)
        , m_parts(*widget, *self)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override { return m_self->accessibleRole(); }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_self->accessibleValue()
                                          : QAccessibleWidget::text(kind);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && m_self->accessibleNumber())
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        auto names = QAccessibleWidget::actionNames();
        if (m_self->accessiblePress())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        const auto press = m_self->accessiblePress();
        if (name == pressAction() && press)
            press();
        else
            QAccessibleWidget::doAction(name);
    }

    [[nodiscard]] int childCount() const override { return widgetCount() + m_parts.count(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const int widgets = widgetCount();
        return index < widgets ? QAccessibleWidget::child(index) : m_parts.at(index - widgets);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const int part = m_parts.indexOf(child);
        return part < 0 ? QAccessibleWidget::indexOfChild(child) : widgetCount() + part;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        auto *found = m_self->isMadeOfParts() ? nullptr : QAccessibleWidget::childAt(x, y);
        return found ? found : m_parts.at(QPoint(x, y));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        auto *selected = widget()->hasFocus() ? m_parts.selected() : nullptr;
        return selected ? selected : QAccessibleWidget::focusChild();
    }

    [[nodiscard]] QVariant currentValue() const override { return number().now; }
    [[nodiscard]] QVariant minimumValue() const override { return number().least; }
    [[nodiscard]] QVariant maximumValue() const override { return number().most; }
    [[nodiscard]] QVariant minimumStepSize() const override { return number().step; }
    void setCurrentValue(const QVariant &value) override
    {
        if (const auto set = number().set)
            set(value.toDouble());
    }

private:
    [[nodiscard]] int widgetCount() const
    {
        return m_self->isMadeOfParts() ? 0 : QAccessibleWidget::childCount();
    }
    [[nodiscard]] AccessibleNumber number() const
    {
        return m_self->accessibleNumber().value_or(AccessibleNumber {});
    }

    Accessible *m_self;
    AccessibleParts m_parts;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    auto *self = dynamic_cast<Accessible *>(widget);
    return self ? new PaintedInterface(widget, self) : nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(interfaceOf);
}

QString partNameAt(const QList<AccessiblePart> &parts, QPoint point)
{
    const auto at = std::find_if(parts.rbegin(), parts.rend(),
        [point](const AccessiblePart &part) { return part.rect.contains(point); });
    return at == parts.rend() ? QString() : at->name;
}

void announceSelectedPart(QWidget &widget)
{
    if (!QAccessible::isActive() || !widget.hasFocus())
        return;
    auto *interface = QAccessible::queryAccessibleInterface(&widget);
    if (auto *selected = interface ? interface->focusChild() : nullptr) {
        QAccessibleEvent event(selected, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace lockstep
