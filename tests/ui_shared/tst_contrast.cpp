// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// Every text colour on every surface that it stands on, in every theme and size; and what tells
// things apart where colour does not.

#include "ui/shared/contrast.h"
#include "ui/shared/style.h"

#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

struct Named {
    const char *name;
    QColor colour;
};

QList<Named> surfaces(const Colours &c)
{
    return { { "paper", c.paper }, { "ground", c.ground }, { "raised", c.raised },
        { "selected", c.selected } };
}

QList<Named> accents(const Colours &c)
{
    return { { "marketing", c.marketing }, { "sales", c.sales }, { "good", c.good },
        { "disputed", c.disputed }, { "bad", c.bad } };
}

QList<Named> texts(const Style &style)
{
    const auto &c = style.colours();
    QList<Named> all { { "ink", c.ink }, { "muted", c.muted }, { "guess", c.guess } };
    for (const auto &accent : accents(c))
        all.append({ accent.name, readable(accent.colour, style) });
    return all;
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void text_readsOnEverySurface_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<bool>("isRoom");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << int(Theme::Light) << false << 4.5;
        QTest::newRow("light, room") << int(Theme::Light) << true << 7.0;
        QTest::newRow("dark") << int(Theme::Dark) << false << 4.5;
        QTest::newRow("dark, room") << int(Theme::Dark) << true << 7.0;
        QTest::newRow("high contrast") << int(Theme::HighContrast) << false << 7.0;
        QTest::newRow("high contrast, room") << int(Theme::HighContrast) << true << 7.0;
    }

    void text_readsOnEverySurface()
    {
        QFETCH(int, theme);
        QFETCH(bool, isRoom);
        QFETCH(double, least);
        const Style style(Theme(theme), isRoom);
        QCOMPARE(style.leastContrast(), least);
        for (const auto &text : texts(style)) {
            for (const auto &surface : surfaces(style.colours())) {
                const auto reached = contrast(text.colour, surface.colour);
                QVERIFY2(reached >= least,
                    qPrintable(
                        u"%1 on %2: %3"_s
                            .arg(QString::fromLatin1(text.name), QString::fromLatin1(surface.name))
                            .arg(reached)));
            }
        }
    }

    void accents_areSeen_andCarryText_data() { text_readsOnEverySurface_data(); }

    void accents_areSeen_andCarryText()
    {
        QFETCH(int, theme);
        QFETCH(bool, isRoom);
        const Style style(Theme(theme), isRoom);
        for (const auto &accent : accents(style.colours())) {
            // WCAG 1.4.11: what is not text needs 3:1 against what it lies on.
            QVERIFY2(contrast(accent.colour, style.colours().paper) >= 3, accent.name);
            QVERIFY2(contrast(inkOn(accent.colour), accent.colour) >= 4.5, accent.name);
        }
    }

    void highContrast_linesAreSeen()
    {
        const Style style(Theme::HighContrast);
        const auto &c = style.colours();
        QVERIFY(contrast(c.hairline, c.paper) >= 3);
        QCOMPARE(contrast(c.ink, c.paper), 21.0);
        for (const auto &accent : accents(c))
            QVERIFY2(contrast(accent.colour, c.paper) >= 7, accent.name);
    }

    void palette_textReadsOnEverySurface_data() { text_readsOnEverySurface_data(); }

    void palette_textReadsOnEverySurface()
    {
        QFETCH(int, theme);
        QFETCH(bool, isRoom);
        QFETCH(double, least);
        const auto palette = Style(Theme(theme), isRoom).palette();
        using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
        for (const auto &[text, surface] :
            { Pair(QPalette::WindowText, QPalette::Window), Pair(QPalette::Text, QPalette::Base),
                Pair(QPalette::Text, QPalette::AlternateBase),
                Pair(QPalette::ButtonText, QPalette::Button),
                Pair(QPalette::HighlightedText, QPalette::Highlight),
                Pair(QPalette::PlaceholderText, QPalette::Base),
                Pair(QPalette::ToolTipText, QPalette::ToolTipBase),
                Pair(QPalette::Link, QPalette::Base) }) {
            for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled })
                QVERIFY2(
                    contrast(palette.color(group, text), palette.color(group, surface)) >= least,
                    qPrintable(u"%1 on %2"_s.arg(int(text)).arg(int(surface))));
        }
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
