// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/funnel/stage_inputs.h"

#include "app/funnel/stage_edits.h"
#include "app/funnel/step_edits.h"
#include "ui/funnel/curve_chart.h"
#include "ui/shared/calm_choice.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace lockstep {

using namespace Qt::StringLiterals;

StageInputs::StageInputs(const FaceLinks &links, QWidget *parent)
    : ScrollPage(tr("Inputs of the stage"), parent)
    , m_links(links)
{
    setObjectName(u"stageInputs"_s);
    auto *grid = new QGridLayout(page());
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    for (const auto &field : stageFields())
        addRow(grid, field);
    addPlaces(grid);
    addHead(grid, tr("The way on"));
    for (const auto &field : stepFields()) {
        addRow(grid, field);
        if (field.objectName == "lagCurve"_L1)
            addCurve(grid);
    }
    addHead(grid, tr("The stream's inputs"));
    for (const auto &field : streamFields())
        addRow(grid, field);
    m_hint = new QLabel(
        tr("Choose a market and a channel above: what its stream states for itself stands here."),
        page());
    m_hint->setObjectName(u"inputsHint"_s);
    m_hint->setWordWrap(true);
    grid->addWidget(m_hint, grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
}

void StageInputs::addHead(QGridLayout *grid, const QString &text)
{
    auto *head = new QLabel(text, page());
    grid->addWidget(head, grid->rowCount(), 0, 1, 2);
    m_heads << head;
}

void StageInputs::addRow(QGridLayout *grid, const StageField &field)
{
    const auto index = m_rows.size();
    Row row { field, new QLabel(field.label, page()) };
    row.label->setWordWrap(true);
    QWidget *input = nullptr;
    if (field.choices) {
        input = row.box = new CalmChoice(page());
        row.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.box->setMinimumContentsLength(6);
        connect(row.box, &QComboBox::activated, this,
            [this, index](int choice) { chosen(index, choice); });
    } else {
        input = row.edit = new QLineEdit(page());
        connect(row.edit, &QLineEdit::editingFinished, this, [this, index] { typed(index); });
    }
    input->setObjectName(field.objectName);
    input->setAccessibleName(field.label);
    row.label->setBuddy(input);
    const int at = grid->rowCount();
    grid->addWidget(row.label, at, 0);
    grid->addWidget(input, at, 1);
    m_rows << row;
}

QPushButton *StageInputs::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, page());
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    m_buttons << button;
    return button;
}

/// Below the same in figures.
void StageInputs::addCurve(QGridLayout *grid)
{
    m_curve = new CurveChart(page());
    grid->addWidget(m_curve, grid->rowCount(), 0, 1, 2);
    const auto changed = [this](const LagCurve &wanted) -> Result<Plan> {
        const auto at = scope();
        if (!at || !at->lags)
            return fail(Fault::NoSuchItem, u"step"_s);
        return setLagCurve(at->plan, at->lags->id, wanted);
    };
    connect(m_curve, &CurveChart::pulledTo, this,
        [this, changed](const LagCurve &wanted) { m_links.preview(changed(wanted)); });
    connect(m_curve, &CurveChart::settledAt, this, [this, changed](const LagCurve &wanted) {
        const auto at = scope();
        m_links.apply(tr("Change when people go on from %1").arg(at ? at->stage.name : QString()),
            changed(wanted));
    });
    connect(m_curve, &CurveChart::cancelled, this, [this] { m_links.document.cancel(); });
}

void StageInputs::addPlaces(QGridLayout *grid)
{
    const int row = grid->rowCount();
    auto *before = addButton(u"addStageBefore"_s, tr("Add a stage before"));
    auto *earlier = addButton(u"moveStageEarlier"_s, tr("Move earlier"));
    auto *later = addButton(u"moveStageLater"_s, tr("Move later"));
    auto *remove = addButton(u"removeStage"_s, tr("Remove"));
    grid->addWidget(earlier, row, 0);
    grid->addWidget(later, row, 1);
    grid->addWidget(before, row + 1, 1);
    grid->addWidget(remove, row + 1, 0);
    connect(before, &QPushButton::clicked, this, &StageInputs::insert);
    connect(earlier, &QPushButton::clicked, this, [this] { shift(-1); });
    connect(later, &QPushButton::clicked, this, [this] { shift(1); });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const auto at = scope())
            m_links.apply(tr("Remove %1").arg(at->stage.name), removeStage(at->plan, m_stage));
    });
}

/// Where several streams are looked at, the ones that differ are not there.
void StageInputs::enter(const QString &input)
{
    for (const auto &row : std::as_const(m_rows)) {
        auto *widget = row.edit ? static_cast<QWidget *>(row.edit) : row.box;
        if (row.field.objectName != input)
            continue;
        page()->layout()->activate();
        auto *there = widget->isHidden() ? static_cast<QWidget *>(this) : widget;
        there->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(widget->isHidden() ? m_hint : widget);
    }
}

std::optional<StageScope> StageInputs::scope() const
{
    const auto &plan = m_links.document.committed();
    const auto *stage = lockstep::find(plan.stages, m_stage);
    if (!stage)
        return {};
    return stageScope(plan, m_snapshot.format, *stage, m_stream);
}

int StageInputs::place() const
{
    const auto stages = ordered(m_links.document.committed().stages);
    for (int i = 0; i < stages.size(); ++i) {
        if (stages[i].id == m_stage)
            return i;
    }
    return -1;
}

void StageInputs::show(const Snapshot &snapshot, Id<Stage> stage, Id<Stream> stream)
{
    const bool isOther = stage != m_stage || stream != m_stream;
    for (const auto &row : std::as_const(m_rows)) {
        if (isOther && row.edit && row.edit->isModified())
            row.edit->setModified(false); // it was meant for what was selected before
    }
    m_snapshot = snapshot;
    m_stage = stage;
    m_stream = stream;
    const auto at = scope();
    if (!at)
        return;
    const auto &style = snapshot.style;
    auto *grid = static_cast<QGridLayout *>(page()->layout());
    grid->setHorizontalSpacing(style.px(8));
    grid->setVerticalSpacing(style.px(4));
    for (const auto &row : std::as_const(m_rows))
        fill(row, *at);
    for (auto *head : std::as_const(m_heads)) {
        head->setFont(style.font(TextRole::Caption, QFont::DemiBold));
        head->setVisible(at->stream && (head == m_heads.last() || at->rates));
    }
    m_hint->setHidden(at->stream);
    const auto shown = stageScope(snapshot.plan, snapshot.format, at->stage, stream);
    m_curve->setVisible(shown.lags);
    if (shown.lags)
        m_curve->show(shown.lags->lagCurve, shown.lags->lag, style, snapshot.format);
    m_hint->setFont(style.font(TextRole::Caption));
    for (auto *button : std::as_const(m_buttons))
        button->setFont(style.font(TextRole::Caption));
    const auto last = int(at->plan.stages.size()) - 1;
    m_buttons[1]->setEnabled(place() > 0 && place() < last);
    m_buttons[2]->setEnabled(place() + 1 < last);
    m_buttons[3]->setEnabled(place() < last);
}

void StageInputs::fill(const Row &row, const StageScope &at)
{
    const bool mayBeThere = row.field.of == StageField::Of::Stage
        || (row.field.of == StageField::Of::Stream && at.stream)
        || (row.field.of == StageField::Of::Step && at.rates && at.lags);
    const bool isThere = mayBeThere && (!row.field.isThere || row.field.isThere(at));
    auto *input = row.edit ? static_cast<QWidget *>(row.edit) : row.box;
    row.label->setVisible(isThere);
    input->setVisible(isThere);
    row.label->setFont(m_snapshot.style.font(TextRole::Caption));
    input->setFont(m_snapshot.style.font(TextRole::Caption));
    if (!isThere)
        return;
    if (row.edit) {
        if (!row.edit->hasFocus() || !row.edit->isModified())
            row.edit->setText(row.field.read(at));
        if (!row.edit->hasFocus())
            row.edit->setCursorPosition(0); // long texts read from their beginning
        row.edit->setToolTip(row.edit->text());
        return;
    }
    const QSignalBlocker quiet(row.box);
    row.box->clear();
    row.box->addItems(row.field.choices(at));
    row.box->setCurrentIndex(row.field.chosen(at));
}

/// What is refused is put back as it was, with the reason in the pane's line.
void StageInputs::typed(qsizetype row)
{
    const auto &[field, label, edit, box] = m_rows[row];
    const auto at = scope();
    if (!at || !edit->isModified())
        return;
    edit->setModified(false);
    if (edit->text() != field.read(*at)
        && !m_links.apply(titleOf(field, *at), field.write(*at, edit->text())))
        edit->setText(field.read(*at));
}

void StageInputs::chosen(qsizetype row, int choice)
{
    const auto &field = m_rows[row].field;
    const auto at = scope();
    if (at && choice != field.chosen(*at)
        && !m_links.apply(titleOf(field, *at), field.choose(*at, choice)))
        m_rows[row].box->setCurrentIndex(field.chosen(*at));
}

void StageInputs::insert()
{
    const auto at = scope();
    if (!at)
        return;
    Stage stage;
    stage.name = tr("New stage");
    stage.owner = at->stage.owner;
    m_links.apply(tr("Add a stage before %1").arg(at->stage.name),
        addStage(at->plan, stage, place(), *QRandomGenerator::global()));
}

void StageInputs::shift(int by)
{
    if (const auto at = scope())
        m_links.apply(
            tr("Move %1").arg(at->stage.name), moveStage(at->plan, m_stage, place() + by));
}

} // namespace lockstep
