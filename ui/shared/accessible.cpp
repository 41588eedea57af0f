// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/accessible.h"

#include <QAccessibleWidget>

namespace lockstep {

namespace {

class PaintedInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    PaintedInterface(QWidget *widget, Accessible *self)
        : QAccessibleWidget(widget, self->accessibleRole())
        , m_self(self)
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
    [[nodiscard]] AccessibleNumber number() const
    {
        return m_self->accessibleNumber().value_or(AccessibleNumber {});
    }

    Accessible *m_self;
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

} // namespace lockstep
