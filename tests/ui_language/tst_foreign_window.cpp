// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only

// The real window in German and in a made-up language 40 % longer than English: every text has the
// room that it needs, is translated, and every menu can be walked by letter.

#include "app/exchange/sample_plan.h"
#include "tests/support/pseudo_language.h"
#include "tests/ui/window_rig.h"
#include "tests/ui_language/messages.h"
#include "tests/ui_language/tour.h"
#include "ui/language/language.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/elided_label.h"

#include <QAbstractButton>
#include <QMenuBar>
#include <QScrollArea>
#include <QStyle>

using namespace lockstep;
using namespace lockstep::test;
using namespace Qt::StringLiterals;

namespace {

QString who(const QWidget &widget, const QString &text)
{
    const auto *owner = &widget;
    while (owner && owner->objectName().isEmpty())
        owner = owner->parentWidget();
    return u"%1 in %2: %3 (%4×%5)"_s
        .arg(QLatin1String(widget.metaObject()->className()),
            owner ? owner->objectName() : QString(), text.left(50))
        .arg(widget.width())
        .arg(widget.height());
}

/// What gives way ends in "…" and says it whole in its tip.
bool saysInTip(const QWidget &widget)
{
    return dynamic_cast<const ElidedLabel *>(&widget)
        || qobject_cast<const ChoiceButton *>(&widget);
}

bool isShort(const QLabel &label)
{
    if (label.text().isEmpty() || !label.toolTip().isEmpty() || saysInTip(label))
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
}

bool isShort(const QAbstractButton &button)
{
    const auto text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    const auto least = button.text().size() > 1 ? button.minimumSizeHint() : text;
    return button.width() < least.width() || button.height() < text.height();
}

QStringList shortOfRoom(const QWidget &window)
{
    QStringList found;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && isShort(*label))
            found << who(*label, label->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && !saysInTip(*button)
            && isShort(*button))
            found << who(*button, button->text());
    }
    return found;
}

bool hasText(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget);
}

/// What hangs out of its parent, where nothing lets it be scrolled to.
QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const auto *one : window.findChildren<QWidget *>()) {
        if (one->isVisible() && hasText(*one) && !one->geometry().isEmpty()
            && !one->parentWidget()->rect().contains(one->geometry()))
            found << who(*one, {});
    }
    return found;
}

/// What people see, and what is read to them.
QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const auto *widget : window.findChildren<QWidget *>())
        texts << widget->accessibleName() << widget->toolTip();
    for (const auto *label : window.findChildren<QLabel *>())
        texts << label->text();
    for (const auto *button : window.findChildren<QAbstractButton *>())
        texts << button->text();
    for (const auto *action : window.findChildren<QAction *>())
        texts << action->text() << action->statusTip();
    return texts;
}

/// The English texts that German has other words for, but for names that plans have too.
QSet<QString> untranslated()
{
    QSet<QString> texts;
    for (const auto &message : messages(u"de"_s)) {
        if (message.forms.first() != message.source)
            texts << message.source;
    }
    const auto plan = *samplePlan();
    for (const auto &channel : plan.channels)
        texts.remove(channel.name);
    for (const auto &clause : plan.clauses)
        texts.remove(clause.topic);
    return texts;
}

} // namespace

class TestForeignWindow : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(ourWarnings()); }
    void cleanup() { speak(u"en"_s); }

    void everyText_hasRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("zoom");
        for (const auto &language : { u"en"_s, u"de"_s, u"pseudo"_s }) {
            for (const QSize size : { QSize(1280, 720), QSize(1920, 1080) }) {
                for (const int zoom : { 10, 20 })
                    QTest::addRow("%s %d %d", qPrintable(language), size.width(), zoom)
                        << language << size << zoom;
            }
        }
    }
    void everyText_hasRoom()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, zoom);
        PseudoLanguage pseudoLanguage;
        if (language == u"pseudo"_s)
            QCoreApplication::installTranslator(&pseudoLanguage);
        else
            speak(language);
        QStringList found;
        tour({ size, zoom }, [&](const QString &place, QWidget &window) {
            for (const auto &one : shortOfRoom(window) + cutOff(window))
                found << place + u": "_s + one;
            const auto folder = qEnvironmentVariable("LOCKSTEP_LOOK");
            if (!folder.isEmpty())
                window.grab().save(u"%1/%2-%3-%4-%5.png"_s.arg(folder, language)
                                       .arg(size.width())
                                       .arg(zoom)
                                       .arg(place));
        });
        for (const auto &one : std::as_const(found))
            qInfo("%s", qPrintable(one));
        QVERIFY2(found.isEmpty(), "texts without room");
    }
    void german_leavesNoTextInEnglish()
    {
        speak(u"de"_s);
        const auto english = untranslated();
        QSet<QString> found;
        tour({ { 1920, 1080 } }, [&](const QString &, QWidget &window) {
            for (const auto &text : textsOf(window)) {
                if (english.contains(text))
                    found << text;
            }
        });
        for (const auto &one : std::as_const(found))
            qInfo("%s", qPrintable(one));
        QVERIFY2(found.isEmpty(), "texts in English");
    }
    void textThatGivesWay_standsInTheTip()
    {
        ElidedLabel label(u"Marketing has not agreed"_s);
        label.resize(60, 20);
        label.grab();
        QCOMPARE(label.toolTip(), label.text());
        label.resize(label.sizeHint());
        label.grab();
        QCOMPARE(label.toolTip(), QString());
        ChoiceButton choice(u"Level"_s, { u"specialist"_s }, nullptr);
        choice.setCurrent(0);
        choice.resize(40, 28);
        choice.grab();
        QCOMPARE(choice.toolTip(), u"specialist"_s);
        choice.resize(choice.sizeHint());
        choice.grab();
        QCOMPARE(choice.toolTip(), QString());
    }

    void menus_haveOneLetterEach()
    {
        speak(u"de"_s);
        const Rig rig(*samplePlan());
        for (const auto *menu : rig.window->findChildren<QMenu *>())
            QCOMPARE(doubles(menu->actions()), QString());
        QCOMPARE(doubles(rig.window->menuBar()->actions()), QString());
    }
    void menuBar_fitsTheWindow()
    {
        PseudoLanguage pseudoLanguage;
        QCoreApplication::installTranslator(&pseudoLanguage);
        const Rig rig(*samplePlan());
        rig.window->resize(1280, 720);
        const auto *bar = rig.window->menuBar();
        const auto *corner = bar->cornerWidget();
        QTRY_VERIFY(bar->actionGeometry(bar->actions().last()).right() < corner->x());
    }

private:
    static QString doubles(const QList<QAction *> &actions)
    {
        QMap<QString, QStringList> byLetter;
        for (const auto *action : actions) {
            const auto letter = QKeySequence::mnemonic(action->text()).toString();
            if (!letter.isEmpty())
                byLetter[letter] << action->text();
        }
        for (const auto &texts : byLetter) {
            if (texts.size() > 1)
                return texts.join(u" and "_s);
        }
        return {};
    }
};

QTEST_MAIN(TestForeignWindow)
#include "tst_foreign_window.moc"
