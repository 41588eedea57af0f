// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/inline_edit.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QToolTip>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestWhy = 44; // characters

InlineEdit *s_committing = nullptr; // by Enter, right now

/// Right below the line, or above it where the window ends.
QRect placeBeside(const QWidget &line, const QLabel &label)
{
    const auto &window = *line.window();
    const QRect at(line.mapTo(&window, QPoint()), line.size());
    const int wide = kWidestWhy * label.fontMetrics().averageCharWidth() + 2 * label.margin();
    const int width = std::min({ wide, label.sizeHint().width(), window.width() });
    const int height = label.heightForWidth(width);
    const bool isBelow = at.bottom() + height < window.height();
    const int left = std::clamp(at.left(), 0, window.width() - width);
    return { left, isBelow ? at.bottom() + 1 : at.top() - height, width, height };
}

/// Why a text was refused: beside its line wherever pages and windows take that, and only while
/// anything of the line is seen.
class RefusalBeside : public QLabel {
public:
    RefusalBeside(const QString &why, QLineEdit &line)
        : QLabel(why, line.window())
        , m_line(line)
    {
        setObjectName(u"inlineRefusal"_s);
        setAccessibleName(why);
        setFont(QToolTip::font());
        setBackgroundRole(QPalette::ToolTipBase);
        setForegroundRole(QPalette::ToolTipText);
        setAutoFillBackground(true);
        setWordWrap(true);
        setMargin(line.fontMetrics().height() / 2);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        for (QWidget *one = &line; one; one = one->isWindow() ? nullptr : one->parentWidget())
            one->installEventFilter(this);
        place();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
            place();
        return QLabel::eventFilter(watched, event);
    }

private:
    void place()
    {
        setGeometry(placeBeside(m_line, *this));
        setVisible(!m_line.visibleRegion().isEmpty());
    }

    const QLineEdit &m_line; ///< takes this along when it goes
};

} // namespace

InlineEdit::InlineEdit(QWidget *parent, QString text, Commit commit)
    : QLineEdit(text, parent)
    , m_original(std::move(text))
    , m_commit(std::move(commit))
{
    setObjectName(u"inlineEdit"_s);
    setAccessibleName(tr("New value"));
    connect(this, &QLineEdit::textEdited, this, &InlineEdit::forgetWhy);
}

InlineEdit::~InlineEdit()
{
    delete m_why;
}

InlineEdit *InlineEdit::open(QWidget *parent, QRect at, const QString &text, Commit commit)
{
    auto *edit = new InlineEdit(parent, text, std::move(commit));
    const auto wanted = edit->sizeHint();
    at.setHeight(std::max(at.height(), wanted.height()));
    at.moveLeft(std::max(0, std::min(at.left(), parent->width() - at.width())));
    at.moveTop(std::max(0, std::min(at.top(), parent->height() - at.height())));
    edit->setGeometry(at);
    edit->selectAll();
    edit->show();
    edit->setFocus(Qt::OtherFocusReason);
    return edit;
}

void InlineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish(End::Escape);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish(End::Enter);
    else
        QLineEdit::keyPressEvent(event);
}

void InlineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Its own context menu, or another window for a moment, is not leaving it.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(End::Left);
}

void InlineEdit::finish(End end)
{
    if (std::exchange(m_finished, true))
        return;
    const bool isWanted = text() != m_original || (m_acceptsUnchanged && end == End::Enter);
    const bool isRefused = end == End::Left && m_refused == text(); // and was told so
    hide();
    forgetWhy();
    if (end != End::Left)
        parentWidget()->setFocus(Qt::OtherFocusReason);
    if (end == End::Escape || !isWanted || isRefused)
        deleteLater();
    else
        commit(end);
}

void InlineEdit::commit(End end)
{
    const QPointer<InlineEdit> self(this); // what is committed may take its place away
    auto *outer = std::exchange(s_committing, end == End::Enter ? this : nullptr);
    m_refusal.clear();
    m_commit(text());
    s_committing = outer;
    if (!self)
        return;
    if (m_refusal.isEmpty())
        deleteLater();
    else
        stay(m_refusal);
}

bool InlineEdit::refuse(const QString &why)
{
    if (!s_committing)
        return false;
    s_committing->m_refusal = why;
    return true;
}

void InlineEdit::stay(const QString &why)
{
    m_finished = false;
    m_refused = text();
    setAccessibleDescription(why);
    show();
    selectAll();
    setFocus(Qt::OtherFocusReason);
    m_why = new RefusalBeside(why, *this);
}

void InlineEdit::forgetWhy()
{
    delete m_why;
    setAccessibleDescription({});
}

} // namespace lockstep
