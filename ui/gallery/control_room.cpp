// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/gallery/gallery.h"

#include "app/base/format.h"
#include "ui/funnel/step_handle.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/icons.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/stepper.h"

#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(bool isPrimary, const Style &style)
{
    auto *shown = new QPushButton(Gallery::tr("Add the first campaign"));
    shown->setFont(style.font(TextRole::Body, isPrimary ? QFont::DemiBold : QFont::Normal));
    shown->setDefault(isPrimary);
    return shown;
}

QToolButton *toolButton(const Style &style)
{
    auto *shown = new QToolButton;
    shown->setText(Gallery::tr("Undo"));
    shown->setIcon(icon(Icon::Undo, style));
    shown->setIconSize({ style.px(18), style.px(18) });
    shown->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    shown->setFont(style.font(TextRole::Body));
    shown->setAutoRaise(true);
    return shown;
}

template <class Widget> Widget *disabled(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

template <class Button> Button *pressed(Button *button)
{
    button->setDown(true);
    return button;
}

void hangButtons(Gallery &gallery)
{
    const auto &style = gallery.style();
    const auto row = [&](auto make) -> Gallery::Row {
        return { gallery.exhibit(make(), Gallery::tr("normal")),
            gallery.exhibit(make(), Gallery::tr("hovered"), Attention::Hovered),
            gallery.exhibit(make(), Gallery::tr("focused"), Attention::Focused),
            gallery.exhibit(pressed(make()), Gallery::tr("pressed")),
            gallery.exhibit(disabled(make()), Gallery::tr("disabled")) };
    };
    const auto choice = [&] {
        auto *shown = new ChoiceButton(Gallery::tr("Level"), { Gallery::tr("Director") }, nullptr);
        shown->setFont(style.font(TextRole::Body));
        shown->setCurrent(0);
        return shown;
    };
    auto *rowOfAClause = new QWidget;
    rowOfAClause->setFixedSize(style.px(32), style.px(32));
    rowOfAClause->setAttribute(Qt::WA_UnderMouse);
    auto *remove = new RemoveButton(Gallery::tr("Remove this clause"), rowOfAClause);
    remove->setFont(style.font(TextRole::Body));
    remove->adjustSize();
    auto tools = row([&] { return toolButton(style); });
    tools.append(row(choice));
    tools.append(gallery.exhibit(rowOfAClause, Gallery::tr("remove")));
    gallery.addSection(Gallery::tr("Buttons"),
        { row([&] { return button(true, style); }), row([&] { return button(false, style); }),
            tools });
}

/// A value that is changed where it stands, once the keyboard is there.
class EditedInPlace : public QLabel {
public:
    EditedInPlace()
        : QLabel(u"24 %"_s)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(Gallery::tr("Win rate"));
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason)
            InlineEdit::open(this, rect(), text(), [](const QString &) {})->setFont(font());
    }
};

void hangFields(Gallery &gallery)
{
    const auto &style = gallery.style();
    const auto field = [&](const QString &text) {
        auto *shown = new QLineEdit(text);
        shown->setFont(style.font(TextRole::Body));
        shown->setPlaceholderText(Gallery::tr("Company"));
        shown->setAccessibleName(Gallery::tr("Company"));
        shown->setFixedWidth(style.px(200));
        return shown;
    };
    auto *value = new EditedInPlace;
    value->setFixedSize(style.px(200), field({})->sizeHint().height());
    value->setFont(style.font(TextRole::Body));
    gallery.addSection(Gallery::tr("Lines to type in"),
        { { gallery.exhibit(field(u"Halden Robotics"_s), Gallery::tr("normal")),
            gallery.exhibit(
                field(u"Halden Robotics"_s), Gallery::tr("focused"), Attention::Focused),
            gallery.exhibit(field({}), Gallery::tr("empty")),
            gallery.exhibit(disabled(field(u"Halden Robotics"_s)), Gallery::tr("disabled")),
            gallery.exhibit(value, Gallery::tr("in place"), Attention::Focused) } });
}

Stepper::Scale percentScale()
{
    const auto format = std::make_shared<Format>(u"en_GB"_s, u"EUR"_s);
    return { 0, 100, 1, [format](double value) { return format->count(value); },
        [format](const QString &text) -> std::optional<double> {
            const auto count = format->parseCount(text);
            return count ? std::optional<double>(double(*count)) : std::nullopt;
        },
        u"%"_s };
}

Stepper *stepper(double value, TextRole role, const Style &style)
{
    auto *shown = new Stepper(Gallery::tr("Win rate"), percentScale());
    shown->setObjectName(u"sampleStepper"_s);
    shown->setTextRole(role);
    shown->show(value, style);
    return shown;
}

Stepper *wrong(Stepper *stepper)
{
    stepper->setWrong(Gallery::tr("The win rate must be over 0 %."));
    return stepper;
}

void hangSteppers(Gallery &gallery)
{
    const auto &style = gallery.style();
    const auto row = [&](TextRole role) -> Gallery::Row {
        const auto make = [&](double value) { return stepper(value, role, style); };
        return { gallery.exhibit(make(38), Gallery::tr("normal")),
            gallery.exhibit(make(38), Gallery::tr("hovered"), Attention::Hovered),
            gallery.exhibit(make(38), Gallery::tr("focused"), Attention::Focused),
            gallery.exhibit(make(100), Gallery::tr("at its end")),
            gallery.exhibit(wrong(make(0)), Gallery::tr("wrong")),
            gallery.exhibit(disabled(make(38)), Gallery::tr("disabled")) };
    };
    gallery.addSection(Gallery::tr("Stepper"), { row(TextRole::Title), row(TextRole::Headline) });
}

void hangHandles(Gallery &gallery)
{
    const auto &style = gallery.style();
    const auto handle = [&] {
        auto *shown = new StepHandle(StepInput::Rate, nullptr);
        shown->setObjectName(u"sampleHandle"_s);
        auto *rate = new QLabel(u"24 %"_s, shown); // it lies over what the chart draws
        rate->setFont(style.font(TextRole::Body, QFont::DemiBold));
        rate->setAlignment(Qt::AlignCenter);
        rate->resize(style.px(72), style.px(44));
        shown->setFixedSize(rate->size());
        shown->show(0.24, Gallery::tr("Win rate"), style);
        shown->setWhy(Gallery::tr("Why, in a sentence."));
        return shown;
    };
    gallery.addSection(Gallery::tr("Handle on a rate"),
        { { gallery.exhibit(handle(), Gallery::tr("normal")),
            gallery.exhibit(handle(), Gallery::tr("hovered"), Attention::Hovered),
            gallery.exhibit(handle(), Gallery::tr("focused"), Attention::Focused) } });
}

} // namespace

void hangControls(Gallery &gallery)
{
    hangButtons(gallery);
    hangFields(gallery);
    hangSteppers(gallery);
    hangHandles(gallery);
}

} // namespace lockstep
