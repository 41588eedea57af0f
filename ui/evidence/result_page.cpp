// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/result_page.h"

#include "ui/shared/choice_button.h"
#include "ui/shared/ink.h"
#include "ui/shared/scroll_page.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace lockstep {

using namespace Qt::StringLiterals;

ResultPage::ResultPage(QWidget *parent)
    : QWidget(parent)
    , m_files(new QLabel(this))
    , m_rate(new QLabel(this))
    , m_rateWords(new QLabel(this))
    , m_columns(new QPushButton(tr("Columns…"), this))
    , m_history(new QPushButton(tr("History table…"), this))
    , m_choose(new QPushButton(tr("Measure exports…"), this))
    , m_scroll(new ScrollPage(u"evidenceScroll"_s, this))
    , m_head(new QHBoxLayout)
    , m_grid(new QGridLayout)
    , m_heat(new HeatSection(m_scroll->page()))
    , m_time(new TimeSection(m_scroll->page()))
    , m_rates(new RatesSection(m_scroll->page()))
    , m_stages(new StageSection(m_scroll->page()))
    , m_season(new SeasonSection(m_scroll->page()))
    , m_won(new WonSection(m_scroll->page()))
    , m_use(new UseSection(m_scroll->page()))
    , m_mind(new MindSection(m_scroll->page()))
    , m_kept(new KeptSection(m_scroll->page()))
{
    setObjectName(u"resultPage"_s);
    m_scroll->setAccessibleName(tr("What the exports say"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    auto *page = new QVBoxLayout(m_scroll->page());
    page->setContentsMargins({});
    buildHead(*page);
    page->addLayout(m_grid, 1);
}

void ResultPage::buildHead(QVBoxLayout &column)
{
    m_files->setObjectName(u"evidenceFiles"_s);
    m_rate->setObjectName(u"evidenceRate"_s);
    m_rateWords->setObjectName(u"evidenceRateWords"_s);
    m_columns->setObjectName(u"showColumns"_s);
    m_history->setObjectName(u"showHistory"_s);
    m_choose->setObjectName(u"chooseExports"_s);
    m_words = new QVBoxLayout;
    for (auto *label : { m_files, m_rateWords }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_words->addWidget(label);
    }
    m_head->addWidget(m_rate);
    m_head->addLayout(m_words, 1);
    for (auto *button : { m_columns, m_history, m_choose }) {
        button->setAccessibleName(button->text());
        m_head->addWidget(button);
    }
    column.addLayout(m_head);
    connect(m_columns, &QPushButton::clicked, this, &ResultPage::mappingWanted);
    connect(m_history, &QPushButton::clicked, this, &ResultPage::historyWanted);
    connect(m_choose, &QPushButton::clicked, this, &ResultPage::filesWanted);
}

void ResultPage::showMeasured(const EvidenceLook &look, Id<Stream> stream)
{
    restyle(look.snapshot.style);
    m_format = look.snapshot.format;
    m_rate->show();
    m_rateWords->show();
    m_columns->setVisible(!look.measurement.isHistory);
    showHead(look);
    for (QWidget *section :
        QList<QWidget *> { m_heat, m_time, m_stages, m_season, m_won, m_use, m_mind })
        section->show();
    m_heat->show(look);
    m_time->show(look);
    m_rates->show(look);
    m_stages->show(look);
    m_season->show(look);
    m_won->show(look);
    m_use->show(look, stream);
    m_mind->show(look);
    m_kept->show(look.snapshot);
    m_across = 0;
    place();
}

void ResultPage::showKept(const Snapshot &snapshot)
{
    restyle(snapshot.style);
    for (QWidget *part : QList<QWidget *> { m_rate, m_rateWords, m_columns, m_heat, m_time, m_rates,
             m_stages, m_season, m_won, m_use, m_mind })
        part->hide();
    offerClosed(std::nullopt, false);
    m_files->setText(tr("Nothing was measured since this plan was opened. Choose exports, or drop "
                        "them here."));
    m_kept->show(snapshot);
    m_across = 0;
    place();
}

void ResultPage::showHead(const EvidenceLook &look)
{
    const auto &found = look.measurement;
    const auto &format = look.snapshot.format;
    const auto &rate = look.rate(look.slice());
    m_rate->setText(rate.cases == 0 ? u"–"_s : format.percent(rate.value()));
    m_files->setText(tr("%1 · %2 leads from %3 to %4")
                         .arg(found.files.join(u" + "_s), format.count(double(found.total.leads)),
                             format.date(found.firstContact), format.date(found.lastContact)));
    m_rateWords->setText(
        tr("%1, %2: %3 of %4, between %5 and %6")
            .arg(look.ratedName(), look.stepName(), format.count(double(rate.successes)),
                format.count(double(rate.cases)), format.percent(rate.low),
                format.percent(rate.high)));
}

void ResultPage::offerClosed(const std::optional<ClosedCohorts> &closed, bool isChosen)
{
    QStringList names;
    if (closed) {
        const auto &locale = m_format.locale();
        names = { tr("Rates of all cohorts"),
            tr("Rates of closed cohorts alone: %1 of %2 leads, until %3")
                .arg(locale.toString(closed->leads), locale.toString(closed->of),
                    m_format.date(closed->until)) };
    }
    if (names != m_basisNames) {
        delete std::exchange(m_basis, nullptr);
        m_basisNames = names;
        if (names.isEmpty())
            return;
        m_basis = new ChoiceButton(tr("Cohorts"), names, this);
        m_basis->setObjectName(u"cohortChoice"_s);
        m_words->addWidget(m_basis, 0, Qt::AlignLeft);
        connect(m_basis, &ChoiceButton::chosen, this,
            [this](int index) { emit closedWanted(index == 1); });
    }
    if (m_basis)
        showChoice(*m_basis, isChosen ? 1 : 0, m_style.font(TextRole::Caption, QFont::DemiBold));
}

void ResultPage::restyle(const Style &style)
{
    m_style = style;
    m_rate->setFont(style.font(TextRole::Headline));
    m_files->setFont(style.font(TextRole::Body));
    m_rateWords->setFont(style.font(TextRole::Caption));
    setInk(*m_rateWords, style.colours().muted);
    for (auto *button : { m_columns, m_history, m_choose })
        button->setFont(style.font(TextRole::Body));
    m_head->setContentsMargins(style.px(16), style.px(4), style.px(16), style.px(8));
    m_head->setSpacing(style.px(12));
    m_scroll->page()->layout()->setSpacing(0);
    m_grid->setContentsMargins(style.px(16), 0, style.px(16), style.px(16));
    m_grid->setHorizontalSpacing(style.px(32));
    m_grid->setVerticalSpacing(style.px(8));
}

void ResultPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// Two columns where there is room; what is planned with takes both.
void ResultPage::place()
{
    const int across = width() >= m_style.px(860) ? 2 : 1;
    if (std::exchange(m_across, across) == across)
        return;
    while (auto *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    const auto pair = [&](QWidget *left, QWidget *right) {
        m_grid->addWidget(left, row, 0);
        m_grid->addWidget(right, across == 2 ? row : ++row, across - 1);
        ++row;
    };
    pair(m_heat, m_time);
    pair(m_stages, m_rates);
    m_grid->addWidget(m_mind, row++, 0, 1, across);
    m_grid->addWidget(m_use, row++, 0, 1, across);
    pair(m_season, m_won);
    m_grid->addWidget(m_kept, row++, 0, 1, across);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, across == 2 ? 1 : 0);
    for (int at = 0; at <= row; ++at)
        m_grid->setRowStretch(at, 0);
    for (int at = row; at < m_grid->rowCount(); ++at)
        m_grid->setRowStretch(at, at == row ? 1 : 0);
    m_grid->setRowStretch(row, 1);
}

} // namespace lockstep
