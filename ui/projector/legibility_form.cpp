// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/projector/legibility_form.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// How people measure a screen and a room.
struct Units {
    double height; ///< in metres
    QString heightName;
    double distance;
    QString distanceName;
};

Units unitsOf(const QLocale &locale)
{
    if (locale.measurementSystem() == QLocale::ImperialUSSystem)
        return { 0.0254, LegibilityForm::tr(" in"), 0.3048, LegibilityForm::tr(" ft") };
    return { 0.01, LegibilityForm::tr(" cm"), 1, LegibilityForm::tr(" m") };
}

void setUp(QDoubleSpinBox &field, const QLocale &locale, const QString &unit, double most)
{
    field.setLocale(locale);
    field.setSuffix(unit);
    field.setRange(1, most);
    field.setKeyboardTracking(false); // half a number is no room
}

} // namespace

LegibilityForm::LegibilityForm(
    ProjectorSettings &settings, AudienceViews views, QSize picture, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_views(std::move(views))
    , m_picture(picture)
    , m_column(new QVBoxLayout(this))
    , m_height(field(u"screenHeight"_s, tr("Height of the picture on the wall")))
    , m_lastRow(field(u"lastRow"_s, tr("Distance of the last row")))
    , m_rule(new QLabel)
{
    setObjectName(u"legibilityForm"_s);
    m_height->setDecimals(0);
    m_lastRow->setDecimals(1);
    m_rule->setObjectName(u"legibilityRule"_s);
    m_rule->setWordWrap(true);
    m_column->setContentsMargins({});
    m_column->addWidget(m_rule);
    m_column->addStretch();
    setFocusProxy(m_height);
}

QDoubleSpinBox *LegibilityForm::field(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    auto *field = new QDoubleSpinBox;
    field->setObjectName(name);
    field->setAccessibleName(text);
    label->setBuddy(field);
    m_column->addWidget(label);
    m_column->addWidget(field);
    connect(field, &QDoubleSpinBox::valueChanged, this, &LegibilityForm::roomEntered);
    return field;
}

void LegibilityForm::present(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    const auto units = unitsOf(snapshot.format.locale());
    const QSignalBlocker quietHeight(m_height);
    const QSignalBlocker quietLastRow(m_lastRow);
    setUp(*m_height, snapshot.format.locale(), units.heightName, 10 / units.height);
    setUp(*m_lastRow, snapshot.format.locale(), units.distanceName, 100 / units.distance);
    m_height->setValue(m_settings.room().screenHeight / units.height);
    m_lastRow->setValue(m_settings.room().lastRow / units.distance);
    for (auto *field : { m_height, m_lastRow })
        field->setMinimumHeight(snapshot.style.px(32));
    m_column->setSpacing(snapshot.style.px(8));
    judge();
}

void LegibilityForm::roomEntered()
{
    const auto units = unitsOf(m_snapshot.format.locale());
    m_settings.setRoom({ m_height->value() * units.height, m_lastRow->value() * units.distance });
    const int least = smallestLegiblePixels(m_picture.height(), m_settings.room());
    m_settings.setRoomSize(true);
    m_settings.setZoom(roomZoomFor(least));
    emit zoomChosen();
    judge();
}

void LegibilityForm::judge()
{
    const auto &format = m_snapshot.format;
    const int least = smallestLegiblePixels(m_picture.height(), m_settings.room());
    auto asProjected = m_snapshot;
    asProjected.style = m_settings.style();
    QStringList rule { tr("Text must be at least %1 of the picture’s %2 pixels high.")
                           .arg(format.count(least), format.count(m_picture.height())),
        tr("The projector’s zoom is %1.").arg(format.percent(asProjected.style.zoom())) };
    if (roomZoomFor(least) > ProjectorSettings::kMostZoom)
        rule << tr("No zoom makes it that large: bring the last row closer.");
    m_rule->setText(rule.join(u' '));

    delete m_verdicts;
    m_verdicts = new QWidget;
    auto *lines = new QVBoxLayout(m_verdicts);
    lines->setContentsMargins({});
    m_column->insertWidget(m_column->indexOf(m_rule) + 1, m_verdicts);
    for (const auto &view : checkWall(m_views, asProjected, m_picture)) {
        addLine(verdict(view, least))->setObjectName(view.key + u"Verdict"_s);
        if (!view.isLegible(least))
            offerAlone(view, least, asProjected);
    }
}

QString LegibilityForm::verdict(const CheckedView &view, int least) const
{
    if (view.isLegible(least))
        return tr("✓ %1").arg(view.title);
    if (!view.isWhole)
        return tr("✗ %1: has too little room as one of four.").arg(view.title);
    return tr("✗ %1: its smallest text has %2 pixels.")
        .arg(view.title, m_snapshot.format.count(view.smallestPixels));
}

/// Where it helps: a view with the picture to itself has four times the room.
void LegibilityForm::offerAlone(const CheckedView &view, int least, const Snapshot &snapshot)
{
    const auto made = std::find_if(m_views.views.cbegin(), m_views.views.cend(),
        [&view](const auto &one) { return one.key == view.key; });
    if (!checkAlone(*made, snapshot, m_picture).isLegible(least)) {
        addLine(tr("Nor can it be read alone: bring the last row closer."));
        return;
    }
    auto *button = new QPushButton(tr("Project %1 alone").arg(view.title));
    button->setObjectName(view.key + u"Alone"_s);
    button->setAccessibleName(button->text());
    connect(button, &QPushButton::clicked, this, [this, key = view.key] { emit aloneWanted(key); });
    m_verdicts->layout()->addWidget(button);
}

QLabel *LegibilityForm::addLine(const QString &text)
{
    auto *line = new QLabel(text);
    line->setWordWrap(true);
    m_verdicts->layout()->addWidget(line);
    return line;
}

} // namespace lockstep
