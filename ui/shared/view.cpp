// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shared/view.h"

#include "ui/shared/contrast.h"
#include "ui/shared/error_line.h"
#include "ui/shared/explain.h"
#include "ui/shared/inline_edit.h"
#include "ui/shared/stands.h"

#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

View::View(Document &document, Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_focus(focus)
    , m_error(new ErrorLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
}

void View::setContent(QWidget *content)
{
    // What takes the keyboard for the whole view is named like it.
    if (content->accessibleName().isEmpty())
        content->setAccessibleName(title());
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, content, 1);
}

void View::present(const Snapshot &snapshot)
{
    if (m_snapshot.selection != snapshot.selection)
        clearError();
    m_snapshot = snapshot;
    m_stale = true;
    if (isVisible())
        catchUp();
}

void View::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
}

void View::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (std::exchange(m_waitsForPaint, false))
        QTimer::singleShot(0, this, &View::catchUp);
}

void View::catchUp()
{
    if (m_waitsForPaint)
        return;
    if (!std::exchange(m_stale, false))
        return;
    if (!std::exchange(m_isBuilt, true))
        build();
    auto palette = m_error->palette();
    palette.setColor(
        QPalette::WindowText, readable(m_snapshot.style.colours().bad, m_snapshot.style));
    palette.setColor(QPalette::Window, m_snapshot.style.colours().paper);
    m_error->setPalette(palette);
    const int margin = m_snapshot.style.px(8);
    m_error->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    render(m_snapshot);
}

bool View::apply(const QString &title, Result<Plan> next)
{
    return told(m_document.commit(title, std::move(next)));
}

bool View::preview(Result<Plan> next)
{
    return told(m_document.preview(std::move(next)));
}

bool View::told(const Result<void> &done)
{
    if (done)
        clearError();
    else
        showError(done.error());
    return done.has_value();
}

void View::showError(const Error &error)
{
    const auto why = explain(error);
    if (InlineEdit::refuse(why))
        return;
    m_error->setText(why);
    m_error->show();
}

void View::clearError()
{
    m_error->hide();
}

void View::toggleAgreed(const Standing &standing, Side side)
{
    told(toggleWord(m_document, standing, side));
}

void View::chooseStand(const Standing &standing, Side side, QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"standMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto item = standing.item;
    for (const auto stand : { Stand::Agreed, Stand::AgreedWithReservation, Stand::Disputed,
             Stand::Parked, Stand::Open }) {
        auto *action = menu->addAction(standName(stand));
        connect(action, &QAction::triggered, this,
            [this, item, side, stand, globalPosition] { say(item, side, stand, globalPosition); });
    }
    menu->popup(globalPosition);
}

void View::say(const Item &item, Side side, Stand stand, QPoint globalPosition)
{
    if (!wantsNote(stand)) {
        told(giveWord(m_document, item, side, stand));
        return;
    }
    const QRect at(mapFromGlobal(globalPosition), QSize(m_snapshot.style.px(280), 0));
    auto *note = InlineEdit::open(this, at, {}, [this, item, side, stand](const QString &why) {
        told(giveWord(m_document, item, side, stand, why));
    });
    note->acceptUnchanged();
    note->setPlaceholderText(tr("%1: why?").arg(standName(stand)));
}

} // namespace lockstep
