// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/evidence/look_back_page.h"

#include "ui/evidence/effort_form.h"
#include "ui/evidence/verdict_board.h"
#include "ui/shared/contrast.h"
#include "ui/shared/ink.h"
#include "ui/shared/scroll_page.h"
#include "ui/shared/segment_switch.h"
#include "ui/shared/verdict_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lockstep {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainText(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

LookBackPage::LookBackPage(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new SegmentSwitch(tr("Cards of"),
          { { u"lookBackChannels"_s, tr("Channels"), tr("One card for each channel or source.") },
              { u"lookBackCampaigns"_s, tr("Campaigns"), tr("One card for each campaign.") } },
          this))
    , m_line(new QLineEdit(this))
    , m_take(new QPushButton(this))
    , m_words(plainText(this, u"lookBackWords"_s))
    , m_told(plainText(this, u"lookBackTold"_s))
    , m_contradictions(plainText(this, u"lookBackContradictions"_s))
    , m_form(new EffortForm(this))
    , m_scroll(new ScrollPage(u"lookBackScroll"_s, this))
    , m_board(new VerdictBoard(m_scroll->page()))
    , m_head(new QHBoxLayout)
{
    setObjectName(u"lookBackPage"_s);
    m_scroll->setAccessibleName(tr("Look back"));
    m_kinds->setObjectName(u"lookBackKinds"_s);
    m_line->setObjectName(u"lookBackLine"_s);
    m_take->setObjectName(u"lookBackTake"_s);
    m_head->addWidget(m_kinds);
    m_head->addWidget(m_line, 1);
    m_head->addWidget(m_take);
    auto *page = new QVBoxLayout(m_scroll->page());
    page->addWidget(m_words);
    page->addLayout(m_head);
    page->addWidget(m_told);
    page->addWidget(m_form);
    page->addWidget(m_board);
    page->addWidget(m_contradictions);
    page->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    m_form->hide();
    connect(m_kinds, &SegmentSwitch::chosen, this, [this](int kind) {
        m_kind = kind == 0 ? PastKind::Channel : PastKind::Campaign;
        m_form->hide();
        show(Snapshot(m_snapshot), m_measured);
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (!m_line->text().trimmed().isEmpty())
            emit lineTyped(m_line->text(), m_kind);
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_measured)
            emit takeWanted(m_kind);
        else
            emit filesWanted();
    });
    // Once the page is as long as its cards are.
    connect(m_board, &VerdictBoard::currentMoved, this, &LookBackPage::showCurrentCard,
        Qt::QueuedConnection);
    connect(m_board, &VerdictBoard::editWanted, this, &LookBackPage::openForm);
    connect(m_form, &EffortForm::left, this, &LookBackPage::shutForm);
    connect(m_form, &EffortForm::chosen, this, &LookBackPage::effortChosen);
}

void LookBackPage::openForm(Id<PastEffort> id)
{
    if (const PastEffort *effort = lockstep::find(m_snapshot.plan.pastEfforts, id)) {
        m_form->show();
        m_form->open(*effort, m_snapshot);
    }
}

void LookBackPage::showCurrentCard()
{
    const auto card = m_board->cardRect(m_board->current());
    const auto middle = m_board->mapTo(m_scroll->page(), card.center());
    if (!card.isEmpty())
        m_scroll->ensureVisible(middle.x(), middle.y(), 0, card.height());
}

void LookBackPage::shutForm()
{
    m_form->hide();
    m_board->setFocus(Qt::OtherFocusReason);
}

void LookBackPage::clearLine()
{
    m_line->clear();
    m_line->setFocus(Qt::OtherFocusReason);
}

void LookBackPage::tellTaken(const TakenLookBack &taken, const Format &format)
{
    QStringList sentences { tr("%1 cards added, %2 brought up to date.")
                                .arg(format.count(double(taken.added)),
                                    format.count(double(taken.updated))) };
    if (taken.left > 0)
        sentences += tr("%1 more brought %2 together and are no cards: type those that matter.")
                         .arg(format.count(double(taken.left)),
                             format.compactMoney(double(taken.leftRevenue.minorUnits)));
    if (!taken.hasRevenue)
        sentences
            += tr("The exports tell no amounts in the plan’s currency: type what they brought.");
    else if (!taken.amounts.areAll())
        sentences += tr("Amounts of %1 of %2 won are known: revenue is theirs alone, and a card of "
                        "which none is keeps its own.")
                         .arg(format.count(double(taken.amounts.told)),
                             format.count(double(taken.amounts.won)));
    if (!taken.notNamed.isEmpty())
        sentences += tr("These exports do not name %1, measured before: if it is the same as %2, "
                        "added now, remove one of the two.")
                         .arg(taken.notNamed.join(u", "_s), taken.addedNames.join(u", "_s));
    m_taken = sentences.join(u' ');
    m_takenInto = taken.plan;
    m_told->setText(m_taken);
    m_told->show();
}

void LookBackPage::show(const Snapshot &snapshot, const Measurement *measured)
{
    m_snapshot = snapshot;
    m_measured = measured;
    const auto &efforts = snapshot.plan.pastEfforts;
    const auto isOfKind = [&](const PastEffort &one) { return one.kind == m_kind; };
    // Opens with the kind that there is.
    if (!std::exchange(m_wasShown, true) && !efforts.isEmpty()
        && std::none_of(efforts.begin(), efforts.end(), isOfKind))
        m_kind = m_kind == PastKind::Channel ? PastKind::Campaign : PastKind::Channel;
    m_kinds->show(m_kind == PastKind::Channel ? 0 : 1, snapshot.style);
    m_board->show(verdictPiles(snapshot.plan, m_kind), snapshot);
    if (const auto *edited = lockstep::find(efforts, m_form->effort()); !m_form->isHidden()) {
        m_form->setVisible(edited);
        if (edited)
            m_form->follow(*edited);
    }
    if (m_taken.isEmpty() || m_takenInto.pastEfforts != efforts)
        m_taken.clear();
    m_told->setText(m_taken);
    m_told->setVisible(!m_taken.isEmpty());
    showWords();
    showTake();
    restyle();
}

void LookBackPage::showWords()
{
    const auto &efforts = m_snapshot.plan.pastEfforts;
    const bool isAny = std::any_of(efforts.begin(), efforts.end(),
        [this](const PastEffort &one) { return one.kind == m_kind; });
    const QStringList keys { verdictKey(Verdict::Keep), verdictKey(Verdict::More),
        verdictKey(Verdict::Less), verdictKey(Verdict::Stop) };
    m_words->setText(isAny ? tr("What do we do more of, what less? The more a card brought, the "
                                "larger it is. Drag it, or press %1.")
                                 .arg(keys.join(u", "_s))
                           : tr("What did last year’s channels and campaigns bring, and what do we "
                                "do more of? Type one, with what it brought, and press Enter, or "
                                "take all of them from exports."));
    const auto told = contradictions();
    m_contradictions->setText(told);
    m_contradictions->setVisible(!told.isEmpty());
}

/// What was decided and the calendar does not follow, a sentence each.
QString LookBackPage::contradictions() const
{
    QStringList lines;
    for (const Clash &clash : m_snapshot.figures.clashes) {
        const PastEffort *effort = lockstep::find(m_snapshot.plan.pastEfforts, clash.effort);
        if (clash.kind != ClashKind::AgainstVerdict || !effort || effort->kind != m_kind)
            continue;
        constexpr qsizetype kMost = 4;
        QStringList titles;
        for (const Id<Entry> id : clash.entries.first(std::min(clash.entries.size(), kMost))) {
            if (const Entry *entry = lockstep::find(m_snapshot.plan.entries, id))
                titles += entry->title.isEmpty() ? tr("an entry without a title") : entry->title;
        }
        if (clash.entries.size() > kMost)
            titles += tr("%n more", nullptr, int(clash.entries.size() - kMost));
        lines += u"! "_s
            + verdictClashText(m_snapshot.plan, m_snapshot.format, clash, titles.join(u", "_s));
    }
    return lines.join(u'\n');
}

void LookBackPage::showTake()
{
    const bool isChannels = m_kind == PastKind::Channel;
    m_line->setPlaceholderText(isChannels ? tr("Add a channel: Trade shows, 1.2 M")
                                          : tr("Add a campaign: Spring webinar, 120 k"));
    m_line->setAccessibleName(isChannels ? tr("Add a channel") : tr("Add a campaign"));
    const bool canTake = m_measured && lookBackDimension(*m_measured, m_kind);
    m_take->setText(!m_measured ? tr("Measure exports…")
            : isChannels        ? tr("Take channels from the exports")
                                : tr("Take campaigns from the exports"));
    m_take->setAccessibleName(m_take->text());
    m_take->setEnabled(!m_measured || canTake);
    m_take->setToolTip(m_measured && !canTake
            ? (isChannels ? tr("No column tells channels or sources apart.")
                          : tr("No column tells campaigns apart: choose it among the columns."))
            : QString());
    for (QWidget *part : QList<QWidget *> { m_line, m_take })
        part->setVisible(isEnabled()); // nobody adds in the audience's window
}

void LookBackPage::restyle()
{
    const auto &style = m_snapshot.style;
    const auto &c = style.colours();
    m_words->setFont(style.font(TextRole::Body));
    m_told->setFont(style.font(TextRole::Body, QFont::DemiBold));
    m_contradictions->setFont(style.font(TextRole::Body));
    setInk(*m_words, c.muted);
    setInk(*m_contradictions, readable(c.bad, style));
    m_line->setFont(style.font(TextRole::Body));
    m_take->setFont(style.font(TextRole::Body));
    m_form->restyle(m_snapshot);
    auto *page = m_scroll->page()->layout();
    page->setContentsMargins(style.px(16), style.px(4), style.px(16), style.px(16));
    page->setSpacing(style.px(8));
    m_head->setSpacing(style.px(12));
    m_kinds->setFolded(width() < style.px(560));
}

void LookBackPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_kinds->setFolded(width() < m_snapshot.style.px(560));
}

} // namespace lockstep
