// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/history/history_view.h"

#include "ui/history/comparison.h"
#include "ui/history/history_delegate.h"
#include "ui/history/history_details.h"
#include "ui/history/touched_steps.h"
#include "ui/shared/choice_button.h"
#include "ui/shared/icons.h"
#include "ui/shared/inline_edit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRest = 100; ///< ms
constexpr int kLeastHeight = 96; ///< of the list, of the normal size

} // namespace

HistoryView::HistoryView(Document &document, Focus &focus, QWidget *parent)
    : View(document, focus, parent)
{
    setObjectName(u"historyView"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &HistoryView::showWords);
}

QString HistoryView::title() const
{
    return tr("History");
}

void HistoryView::build()
{
    m_touched = new TouchedSteps(document(), this);
    m_comparison = new Comparison(this);
    buildList();
    buildFilters();
    buildDetails();
    layOut();
    if (hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    // A restore point changes no plan, so nobody would present it.
    connect(&document(), &Document::changed, this, &HistoryView::documentChanged);
    connect(m_touched, &TouchedSteps::found, this, [this](const QSet<qint64> &steps) {
        m_filter.steps = steps;
        showRows();
    });
    m_recorded = recorded(document());
    showRows();
}

void HistoryView::buildList()
{
    m_model = new HistoryModel(this);
    m_delegate = new HistoryDelegate(*m_model, this);
    m_list = new QListView(this);
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("Steps and restore points, newest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &HistoryView::goThere);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &HistoryView::showChosen);
    m_nothing = new QLabel(tr("No step is like that."), this);
    m_nothing->setObjectName(u"historyNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
}

void HistoryView::buildFilters()
{
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"historyFilter"_s);
    m_words->setAccessibleName(tr("Only steps with these words"));
    m_words->setPlaceholderText(tr("Only steps with these words"));
    m_words->setClearButtonEnabled(true);
    m_side = new ChoiceButton(
        tr("Whose steps"), { tr("Both sides"), tr("Marketing's"), tr("Sales'") }, this);
    m_side->setObjectName(u"historySide"_s);
    m_side->setCurrent(0);
    m_scope = new QToolButton(this);
    m_scope->setObjectName(u"historyScope"_s);
    m_scope->setText(tr("Only what is selected"));
    m_scope->setAccessibleName(tr("Only steps that touched what is selected in the plan"));
    m_scope->setToolTip(tr("Only steps that touched what is selected in the plan"));
    m_scope->setCheckable(true);
    m_scope->setFocusPolicy(Qt::StrongFocus);
    m_setPoint = new QPushButton(tr("Set restore point…"), this);
    m_setPoint->setObjectName(u"historySetPoint"_s);
    m_setPoint->setAccessibleName(tr("Set restore point"));
    m_setPoint->setToolTip(tr("Give the plan as it is now a name to come back to."));
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.words = words;
        showRows();
    });
    connect(m_side, &ChoiceButton::chosen, this, [this](int index) {
        m_side->setCurrent(index);
        m_filter.side = index == 0 ? std::optional<Side>() : Side(index - 1);
        showRows();
    });
    connect(m_scope, &QToolButton::toggled, this, &HistoryView::filterBySelection);
    connect(m_setPoint, &QPushButton::clicked, this, &HistoryView::nameRestorePoint);
}

void HistoryView::buildDetails()
{
    m_details = new HistoryDetails(this);
    m_details->hide();
    const auto &actions = m_details->actions();
    connect(&actions, &HistoryActions::goWanted, this, &HistoryView::goThere);
    connect(&actions, &HistoryActions::restoreWanted, this, &HistoryView::restoreThere);
    connect(&actions, &HistoryActions::compareWanted, this, &HistoryView::toggleComparing);
    connect(&actions, &HistoryActions::removeWanted, this, &HistoryView::removeChosenPoint);
    connect(m_comparison, &Comparison::failed, this, &HistoryView::showError);
    connect(m_comparison, &Comparison::read, this, [this](const QList<ItemChange> &changes) {
        m_details->showSentences({}, sentences(changes));
    });
    connect(m_comparison, &Comparison::compared, this, [this](const QList<Difference> &all) {
        m_details->showSentences(all.isEmpty() ? tr("Nothing differs.")
                                               : tr("%n item(s) differ.", nullptr, int(all.size())),
            sentences(all, snapshot().format));
    });
}

void HistoryView::layOut()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_side);
    filters->addWidget(m_scope);
    filters->addStretch();
    auto *top = new QHBoxLayout;
    top->addWidget(m_words, 1);
    top->addWidget(m_setPoint);
    column->addLayout(top);
    column->addLayout(filters);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_details);
    setContent(content);
    content->show(); // at once: the keyboard goes there
    // As they are read; the list comes first only to have the keyboard at once.
    setTabOrder(m_words, m_setPoint);
    setTabOrder(m_setPoint, m_side);
    setTabOrder(m_side, m_scope);
    setTabOrder(m_scope, m_list);
    setTabOrder(m_list, m_details);
}

/// No focus proxy: Tab would leave the panel with it, past the filters.
void HistoryView::focusInEvent(QFocusEvent *event)
{
    View::focusInEvent(event);
    if (m_list)
        m_list->setFocus(event->reason());
}

void HistoryView::restyle(const Style &style)
{
    m_delegate->restyle(style);
    m_list->setMinimumHeight(style.px(kLeastHeight));
    m_setPoint->setIcon(icon(Icon::RestorePoint, style));
    m_setPoint->setIconSize({ style.px(18), style.px(18) });
    m_words->setFont(style.font(TextRole::Body));
    m_nothing->setFont(style.font(TextRole::Body));
    for (auto *button : { static_cast<QToolButton *>(m_side), m_scope })
        button->setFont(style.font(TextRole::Caption, QFont::DemiBold));
    m_setPoint->parentWidget()->layout()->setSpacing(style.px(8));
}

void HistoryView::render(const Snapshot &snapshot)
{
    restyle(snapshot.style);
    m_model->setFormat(snapshot.format, document().now().toLocalTime().date());
    m_list->doItemsLayout();
    showScope();
    documentChanged();
    showChosen();
}

} // namespace lockstep
