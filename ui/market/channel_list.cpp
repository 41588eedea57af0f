// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/market/channel_list.h"

#include "ui/shared/contrast.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/spacing.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

/// "✓ target   ✓ funnel   ✓ campaigns   – SLA": what the channel has of what every channel should
/// have.
QString careText(const ChannelCare &care)
{
    const auto mark = [](bool isThere, const QString &what) {
        return (isThere ? u"✓\u00a0"_s : u"–\u00a0"_s) + what;
    };
    return QStringList { mark(care.hasTarget(), ChannelList::tr("target")),
        mark(care.hasFunnel(), ChannelList::tr("funnel")),
        mark(care.hasEntries(), ChannelList::tr("campaigns")),
        mark(care.hasClauses(), ChannelList::tr("SLA")) }
        .join(u"   "_s);
}

/// What is missing and what would mend it, in sentences.
QString careTip(const ChannelCare &care)
{
    QStringList missing;
    if (!care.hasTarget())
        missing.append(ChannelList::tr("No part of the target is sold through it."));
    if (!care.hasFunnel())
        missing.append(care.streams == 0
                ? ChannelList::tr("No market is sold through it.")
                : ChannelList::tr("%1 of the %2 inputs of its funnel are guesses.")
                      .arg(care.guessedInputs)
                      .arg(care.inputs));
    if (!care.hasEntries())
        missing.append(ChannelList::tr("Nothing on the calendar brings it anybody."));
    else if (care.ownEntries == 0)
        missing.append(ChannelList::tr("Nothing on the calendar is for it alone."));
    if (!care.hasClauses())
        missing.append(
            ChannelList::tr("No clause of the agreement names it or shows its figures."));
    return missing.isEmpty()
        ? ChannelList::tr("It has a target, a funnel, campaigns and its place in the agreement.")
        : missing.join(u' ');
}

} // namespace

/// A channel's name, the × that removes it, and how well it is cared for.
class ChannelCell : public QWidget {
public:
    ChannelCell(Id<Channel> channel, QWidget *parent)
        : QWidget(parent)
        , id(channel)
        , name(new LiveLabel(TextRole::Body, this))
        , care(new QLabel(this))
        , remove(new RemoveButton(ChannelList::tr("Remove this channel and its streams"), this))
    {
        name->setObjectName(u"channel%1"_s.arg(channel.value));
        remove->setObjectName(u"removeChannel%1"_s.arg(channel.value));
        care->setObjectName(u"channelCare%1"_s.arg(channel.value));
        care->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->addWidget(name, 1);
        row->addWidget(remove, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout(this);
        column->addLayout(row);
        column->addWidget(care);
    }

    void show(const Channel &channel, const ChannelCare &has, const Style &style)
    {
        m_style = style;
        const int edge = style.px(4);
        layout()->setContentsMargins(2 * edge, edge, edge, edge);
        name->setColour(style.colours().ink);
        name->show(channel.name, ChannelList::tr("Channel"), style);
        remove->setFont(style.font(TextRole::Caption));
        remove->setAccessibleDescription(channel.name);
        care->setText(careText(has));
        care->setToolTip(careTip(has));
        care->setAccessibleName(ChannelList::tr("%1: %2 of %3. %4")
                                    .arg(channel.name, QString::number(has.done()),
                                        QString::number(kCareQuestions), careTip(has)));
        care->setFont(style.font(TextRole::Caption));
        care->setContentsMargins(edge, 0, 0, 0); // in line with the name
        QPalette palette = care->palette();
        palette.setColor(QPalette::WindowText,
            readable(
                has.done() == kCareQuestions ? style.colours().good : style.colours().ink, style));
        care->setPalette(palette);
    }

    const Id<Channel> id;
    LiveLabel *const name;
    QLabel *const care;
    RemoveButton *const remove;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_style.colours().hairline, 1));
        painter.setBrush(m_style.colours().paper);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), m_style.px(6), m_style.px(6));
    }

private:
    Style m_style;
};

ChannelList::ChannelList(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Channels"), this))
    , m_grid(new QGridLayout)
    , m_add(new QToolButton(this))
{
    setObjectName(u"channelList"_s);
    m_add->setObjectName(u"addChannel"_s);
    m_add->setText(tr("+ Add channel"));
    m_add->setAccessibleName(tr("Add channel"));
    m_add->setAutoRaise(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_title);
    all->addLayout(m_grid);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, &ChannelList::addWanted);
}

LiveLabel *ChannelList::name(Id<Channel> channel) const
{
    const auto at = std::find_if(m_cells.begin(), m_cells.end(),
        [channel](const ChannelCell *cell) { return cell->id == channel; });
    return at == m_cells.end() ? nullptr : (*at)->name;
}

ChannelCell *ChannelList::makeCell(Id<Channel> channel)
{
    auto *cell = new ChannelCell(channel, this);
    connect(
        cell->name, &LiveLabel::editWanted, this, [this, channel] { emit editWanted(channel); });
    connect(
        cell->remove, &QToolButton::clicked, this, [this, channel] { emit removeWanted(channel); });
    return cell;
}

void ChannelList::fitCells(const QList<Channel> &channels)
{
    const bool isSame = std::equal(m_cells.begin(), m_cells.end(), channels.begin(), channels.end(),
        [](const ChannelCell *cell, const Channel &channel) { return cell->id == channel.id; });
    if (isSame)
        return;
    for (ChannelCell *cell : std::exchange(m_cells, {})) {
        cell->hide();
        cell->deleteLater();
    }
    for (const Channel &channel : channels)
        m_cells.append(makeCell(channel.id));
    m_columns = 0;
}

void ChannelList::placeCells()
{
    const int columns = std::max(1, width() / std::max(1, m_style.px(200)));
    if (columns == m_columns)
        return;
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < int(m_cells.size()); ++i) {
        m_grid->addWidget(m_cells.at(i), i / columns, i % columns);
        m_cells.at(i)->setVisible(true); // now, so that it has a place at once
    }
}

void ChannelList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCells();
}

void ChannelList::show(const Snapshot &snapshot)
{
    m_style = snapshot.style;
    const auto channels = ordered(snapshot.plan.channels);
    fitCells(channels);
    placeCells();
    setSpacing(*layout(), m_style.px(4));
    setSpacing(*m_grid, m_style.px(8), m_style.px(4));
    m_title->setFont(m_style.font(TextRole::Title));
    m_add->setFont(m_style.font(TextRole::Body));
    m_add->setVisible(isEnabled()); // nobody adds in the audience's window
    m_care = { snapshot.plan, channelCare(snapshot.plan, snapshot.figures, m_care) };
    for (qsizetype i = 0; i < channels.size(); ++i)
        m_cells.at(i)->show(channels.at(i), m_care.care.value(i), m_style);
}

} // namespace lockstep
