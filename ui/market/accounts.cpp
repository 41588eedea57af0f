// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/market/accounts.h"

#include "ui/shared/contrast.h"
#include "ui/shared/spacing.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

void OverlapMeter::show(const Overlap &overlap, const Snapshot &snapshot)
{
    m_overlap = overlap;
    m_style = snapshot.style;
    m_format = snapshot.format;
    setAccessibleName(tr("Overlap of the target account lists"));
    setAccessibleDescription(
        tr("%1 of all named accounts are on both lists; marketing reaches %2 of "
           "sales' list.")
            .arg(m_format.percent(overlap.shareOfUnion), m_format.percent(overlap.shareOfSales)));
    updateGeometry();
    update();
}

QSize OverlapMeter::sizeHint() const
{
    return { m_style.px(280), m_style.px(76) };
}

void OverlapMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_style.colours();
    const double half = width() / 2.0;
    const auto reading = [&](double x, const QString &value, const QString &text) {
        painter.setFont(m_style.font(TextRole::Title));
        painter.setPen(colours.ink);
        painter.drawText(QRectF(x, 0, half, m_style.px(22)), Qt::AlignLeft, value);
        painter.setFont(m_style.font(TextRole::Caption));
        painter.setPen(colours.muted);
        const QRectF below(x, m_style.px(22), half - m_style.px(8), m_style.px(18));
        painter.drawText(below, Qt::AlignLeft,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, int(below.width())));
    };
    reading(0, m_format.percent(m_overlap.shareOfUnion), tr("of all named are on both lists"));
    reading(half, m_format.percent(m_overlap.shareOfSales), tr("of sales' list marketing reaches"));

    const auto onlyMarketing = double(m_overlap.onlyMarketing.size());
    const auto both = double(m_overlap.both);
    const auto onlySales = double(m_overlap.onlySales.size());
    const double all = onlyMarketing + both + onlySales;
    QRectF part(0, m_style.px(48), 0, m_style.px(20));
    const auto bar = [&](double count, const QColor &fill) {
        if (count <= 0)
            return;
        part.setWidth(width() * count / all);
        painter.fillRect(part.adjusted(0, 0, -1, 0), fill);
        painter.setPen(inkOn(fill));
        painter.drawText(part, Qt::AlignCenter, m_format.count(count));
        part.moveLeft(part.right());
    };
    painter.setFont(m_style.font(TextRole::Caption, QFont::DemiBold));
    bar(onlyMarketing, colours.marketing);
    bar(both, colours.good);
    bar(onlySales, colours.sales);
}

AccountList::AccountList(Side side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_entry(new QPlainTextEdit(this))
{
    const bool isMarketing = side == Side::Marketing;
    setObjectName(isMarketing ? u"marketingAccounts"_s : u"salesAccounts"_s);
    m_title->setText(
        isMarketing ? tr("Marketing's target accounts") : tr("Sales' target accounts"));
    m_title->setMinimumWidth(1); // the list may be narrower than its title
    m_title->setWordWrap(true);
    m_list->setObjectName(objectName() + u"List"_s);
    m_list->setAccessibleName(m_title->text());
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_entry->setFrameShape(QFrame::NoFrame);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_entry->setObjectName(objectName() + u"Entry"_s);
    m_entry->setAccessibleName(tr("Add target accounts"));
    m_entry->setPlaceholderText(tr("Add accounts, one a line"));
    m_entry->setTabChangesFocus(true);
    m_entry->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entry->installEventFilter(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_title);
    all->addWidget(m_entry);
    all->addWidget(m_list, 1);
}

void AccountList::show(Id<Market> market, const Snapshot &snapshot)
{
    QList<TargetAccount> accounts;
    for (const TargetAccount &account : snapshot.plan.targetAccounts) {
        if (account.side == m_side && (market.isNull() || account.market == market))
            accounts.append(account);
    }
    std::sort(accounts.begin(), accounts.end(), [](const TargetAccount &a, const TargetAccount &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    const Style &style = snapshot.style;
    setSpacing(*layout(), style.px(4));
    m_title->setFont(style.font(TextRole::Body, QFont::DemiBold));
    m_list->setFont(style.font(TextRole::Body));
    m_list->setMinimumHeight(style.px(160));
    showEntry(style);
    if (accounts != m_shown || snapshot.figures.overlap->common != m_common || !(style == m_style))
        fill(accounts, snapshot);
}

void AccountList::showEntry(const Style &style)
{
    QPalette palette = style.palette();
    palette.setColor(QPalette::Base, style.colours().raised);
    m_entry->setPalette(palette);
    m_entry->setFont(style.font(TextRole::Body));
    m_entry->setFixedHeight(style.px(34));
}

void AccountList::fill(const QList<TargetAccount> &accounts, const Snapshot &snapshot)
{
    m_shown = accounts;
    m_common = snapshot.figures.overlap->common;
    m_style = snapshot.style;
    const int row = m_list->currentRow();
    QSet<QString> common;
    for (const QString &name : m_common)
        common.insert(name.toCaseFolded().simplified());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const TargetAccount &account : accounts) {
        const bool isCommon = common.contains(account.name.toCaseFolded().simplified());
        auto *item = new QListWidgetItem((isCommon ? u"● "_s : u"○ "_s) + account.name, m_list);
        item->setToolTip(isCommon ? tr("On both lists") : tr("Only on this list"));
        QFont font
            = snapshot.style.font(TextRole::Body, isCommon ? QFont::DemiBold : QFont::Normal);
        item->setFont(font);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1), QItemSelectionModel::NoUpdate);
}

void AccountList::addTyped()
{
    QStringList names = m_entry->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    if (names.isEmpty())
        return;
    m_entry->clear();
    emit addWanted(m_side, names);
}

void AccountList::removeSelected()
{
    QList<Id<TargetAccount>> accounts;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        accounts.append(m_shown.at(index.row()).id);
    if (!accounts.isEmpty())
        emit removeWanted(accounts);
}

bool AccountList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_entry && isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
        addTyped();
        return true;
    }
    if (watched == m_list && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lockstep
