// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The whole gallery in every theme and size, in English and 40 % longer: nothing is smaller than it
// wants to be, and no text is cut.

#include "tests/support/pseudo_language.h"
#include "ui/gallery/gallery.h"
#include "ui/gallery/gallery_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QProgressBar>
#include <QTest>

using namespace lockstep;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    return u"%1 %2 of %3×%4, wants %5×%6"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName())
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.minimumSizeHint().width())
        .arg(widget.minimumSizeHint().height());
}

bool hasRoom(const QWidget &widget)
{
    if (const auto *bar = qobject_cast<const QProgressBar *>(&widget); bar && !bar->isTextVisible())
        return true; // wants room for a text that it does not show
    const auto wanted = widget.minimumSizeHint();
    return widget.width() >= wanted.width() && widget.height() >= wanted.height();
}

/// A label does not ask for the width of its longest word, nor for the height of wrapped lines.
bool showsItsText(const QLabel &label)
{
    const QFontMetrics metrics(label.font());
    if (!label.wordWrap())
        return label.width() >= metrics.horizontalAdvance(label.text());
    for (const auto &word : label.text().split(u' ')) {
        if (label.width() < metrics.horizontalAdvance(word))
            return false;
    }
    return label.height() >= label.heightForWidth(label.width());
}

bool isWithinParent(const QWidget &widget)
{
    return widget.parentWidget()->rect().contains(widget.geometry());
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void everyWidget_hasRoomForItsText_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<bool>("isRoom");
        QTest::addColumn<double>("zoom");
        QTest::addColumn<bool>("isLonger");
        for (int theme = 0; theme < kThemeCount; ++theme) {
            for (const auto &size : gallerySizes()) {
                for (const bool isLonger : { false, true }) {
                    const auto name = u"%1, %2%3"_s.arg(
                        themeName(Theme(theme)), size.name, isLonger ? u", longer"_s : QString());
                    QTest::newRow(qPrintable(name))
                        << theme << size.isRoom << size.zoom << isLonger;
                }
            }
        }
    }

    void everyWidget_hasRoomForItsText()
    {
        QFETCH(int, theme);
        QFETCH(bool, isRoom);
        QFETCH(double, zoom);
        QFETCH(bool, isLonger);
        test::PseudoLanguage longer;
        if (isLonger)
            QCoreApplication::installTranslator(&longer);
        const Style style(Theme(theme), isRoom, zoom);
        applyStyle(*qApp, style);
        Gallery gallery(style);
        gallery.resize(gallery.sizeHint());
        gallery.show();
        QVERIFY(QTest::qWaitForWindowExposed(&gallery));
        QTRY_COMPARE(gallery.size(), gallery.sizeHint());
        for (const auto *widget : gallery.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            QTRY_VERIFY2(hasRoom(*widget), qPrintable(nameOf(*widget)));
            if (const auto *label = qobject_cast<const QLabel *>(widget);
                label && !label->text().isEmpty())
                QVERIFY2(showsItsText(*label), qPrintable(label->text() + nameOf(*label)));
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            QVERIFY2(isWithinParent(*widget), qPrintable(nameOf(*widget)));
        }
    }

    void everyControl_isNamed()
    {
        Gallery gallery { Style() };
        gallery.show();
        for (const auto *widget : gallery.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            auto *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY(told);
            QVERIFY2(!told->text(QAccessible::Name).isEmpty(), qPrintable(nameOf(*widget)));
        }
    }

    void picture_showsTheFocus()
    {
        applyStyle(*qApp, Style());
        Gallery gallery { Style() };
        const auto image = picture(gallery);
        QCOMPARE(image.size(), gallery.size());
        QVERIFY(image != gallery.grab().toImage().convertToFormat(image.format()));
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
