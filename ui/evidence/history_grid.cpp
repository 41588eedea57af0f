// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/history_grid.h"

#include "app/evidence/history_cells.h"
#include "app/evidence/history_period.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <utility>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstCount = 3; ///< after the quarter, the channel and the segment
constexpr int kFewestRows = 16;
constexpr double kHundredths = 100;

QString numberCellText(double number, const QLocale &locale)
{
    auto plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return number < 0 ? QString() : plain.toString(number, 'f', QLocale::FloatingPointShortest);
}

/// Hairlines as everywhere: the table's own grid is too dark on dark.
class HistoryCell : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setHairline(const QColor &colour) { m_hairline = colour; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto &at = option.rect;
        painter->fillRect(QRect(at.left(), at.bottom(), at.width(), 1), m_hairline);
        painter->fillRect(QRect(at.right(), at.top(), 1, at.height()), m_hairline);
    }

private:
    QColor m_hairline;
};

} // namespace

HistoryGrid::HistoryGrid(QWidget *parent)
    : QTableWidget(parent)
{
    setItemDelegate(new HistoryCell(this));
    setShowGrid(false);
    setObjectName(u"historyGrid"_s);
    setAccessibleName(tr("Counts by quarter"));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed
        | QAbstractItemView::EditKeyPressed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(this, &QTableWidget::cellChanged, this, [this](int row) {
        growBelow(row);
        noteChange();
    });
}

void HistoryGrid::show(const HistoryTable &table, const QLocale &locale)
{
    const QSignalBlocker quiet(this);
    m_locale = locale;
    clear();
    layColumns(table.stages);
    setRowCount(std::max(kFewestRows, int(table.rows.size()) + 1));
    for (int row = 0; row < int(table.rows.size()); ++row)
        putRow(row, table.rows[row]);
    setCurrentCell(0, 0);
    noteChange();
}

void HistoryGrid::layColumns(const QStringList &stages)
{
    m_stages = stages;
    QStringList names { tr("Quarter"), tr("Channel"), tr("Segment") };
    names += m_stages;
    names += { tr("Revenue"), tr("Days") };
    setColumnCount(int(names.size()));
    setHorizontalHeaderLabels(names);
}

void HistoryGrid::putRow(int row, const HistoryLine &one)
{
    const int amount = kFirstCount + int(m_stages.size());
    put(row, 0, historyPeriodText(one.period));
    put(row, 1, one.channel);
    put(row, 2, one.segment);
    for (int stage = 0; stage < int(m_stages.size()); ++stage)
        put(row, kFirstCount + stage, numberCellText(double(one.entered.value(stage)), m_locale));
    put(row, amount,
        one.amount < 0 ? QString() : numberCellText(double(one.amount) / kHundredths, m_locale));
    put(row, amount + 1, numberCellText(one.days, m_locale));
}

void HistoryGrid::put(int row, int column, const QString &text)
{
    auto *there = item(row, column);
    if (!there) {
        there = new QTableWidgetItem;
        setItem(row, column, there);
    }
    there->setText(text);
    if (column >= kFirstCount)
        there->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QString HistoryGrid::text() const
{
    QStringList names { u"Quarter"_s, u"Channel"_s, u"Segment"_s };
    for (const auto &stage : m_stages)
        names += stage;
    names += { u"Revenue"_s, u"Days"_s };
    QStringList lines { names.join(u'\t') };
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells += item(row, column) ? item(row, column)->text().simplified() : QString();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

bool HistoryGrid::isEmpty() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (item(row, column) && !item(row, column)->text().trimmed().isEmpty())
                return false;
        }
    }
    return true;
}

/// A spreadsheet ends what it copies with a new line, be it one cell.
void HistoryGrid::paste(const QString &copied)
{
    const bool wasPutting = std::exchange(m_isPutting, true);
    pasteCells(copied);
    m_isPutting = wasPutting;
    noteChange();
}

void HistoryGrid::pasteCells(const QString &copied)
{
    auto text = copied;
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    const bool isTable = text.contains(u'\n') || text.contains(u'\t');
    if (!isTable || !isEmpty()) {
        if (!isTable || !putRows(text))
            putCells(text);
        return;
    }
    const auto table = historyTable(text, m_stages);
    if (table) {
        show(*table, m_locale);
        emit taken(*table);
        return;
    }
    putCells(text);
    emit refused(table.error());
}

/// Rows below names of the grid's own columns go into these, from the current row on.
bool HistoryGrid::putRows(const QString &text)
{
    const auto cells = historyCells(text);
    const auto table = historyTable(text, m_stages);
    if (!cells || cells->names.isEmpty() || !table || table->stages != m_stages)
        return false;
    int row = std::max(0, currentRow());
    setRowCount(std::max(rowCount(), row + int(table->rows.size()) + 1));
    for (const auto &one : table->rows)
        putRow(row++, one);
    emit taken(*table);
    return true;
}

void HistoryGrid::putCells(const QString &text)
{
    const int left = std::max(0, currentColumn());
    int row = std::max(0, currentRow());
    const auto lines = text.split(u'\n');
    for (const auto &line : lines) {
        if (row >= rowCount())
            setRowCount(row + 1);
        const auto cells = line.split(u'\t');
        for (int at = 0; at < int(cells.size()) && left + at < columnCount(); ++at)
            put(row, left + at, cells[at].simplified());
        ++row;
    }
}

/// There is always a row to type on.
void HistoryGrid::growBelow(int row)
{
    if (row + 1 == rowCount())
        setRowCount(rowCount() + 1);
}

void HistoryGrid::clearSelected()
{
    const auto items = selectedItems();
    m_isPutting = true;
    for (auto *one : items)
        one->setText({});
    m_isPutting = false;
    noteChange();
}

void HistoryGrid::keyPressEvent(QKeyEvent *event)
{
    if (takeBack(*event))
        return;
    if (event->matches(QKeySequence::Paste))
        paste(QGuiApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clearSelected();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // the page's
    else
        QTableWidget::keyPressEvent(event);
}

void HistoryGrid::restyle(const Style &style)
{
    static_cast<HistoryCell *>(itemDelegate())->setHairline(style.colours().hairline);
    setFont(style.font(TextRole::Body));
    horizontalHeader()->setFont(style.font(TextRole::Caption, QFont::DemiBold));
    horizontalHeader()->setMinimumSectionSize(style.px(72));
    verticalHeader()->setDefaultSectionSize(style.px(28));
}

} // namespace lockstep
